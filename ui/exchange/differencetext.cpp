#include "ui/exchange/differencetext.h"

#include "models/exchange/transfer/differencemodel.h"
#include "models/exchange/transfer/importing.h"
#include "ui/exchange/importreport.h"

#include <QCoreApplication>
#include <QJsonObject>
#include <QLocale>

#include <algorithm>

namespace delegations::differencetext {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ImportPage", text);
}

QString number(qsizetype count)
{
    return QLocale().toString(qlonglong(count));
}

/// The parts that are not zero: "12 new, 3 changed".
QString counted(std::initializer_list<std::pair<qsizetype, const char *>> parts)
{
    QStringList texts;
    for (const auto &[count, text] : parts) {
        if (count > 0)
            texts.append(tr(text).arg(number(count)));
    }
    return texts.join(QStringLiteral(", "));
}

qsizetype openQuestions(const DifferenceModel &model)
{
    qsizetype count = 0;
    for (const FileDifference &file : model.plan()->files) {
        count += std::count_if(file.questions.begin(), file.questions.end(),
                               [](const Question &question) { return question.answer == Answer::Open; });
    }
    return count;
}

qsizetype written(const AppliedImport &applied, const char *outcome)
{
    qsizetype count = 0;
    for (const QJsonValue &records : applied.summary.toJson()[QLatin1String(outcome)].toObject())
        count += records.toInt();
    return count;
}

/// A warning with where it belongs: "list.csv, line 12: ...".
QString placed(const Warning &warning, const QString &file)
{
    QStringList place;
    if (!file.isEmpty())
        place.append(file);
    if (warning.line > 0)
        place.append(tr(QT_TRANSLATE_NOOP("ImportPage", "line %1")).arg(warning.line));
    return place.isEmpty() ? warning.text
                           : place.join(QStringLiteral(", ")) + QStringLiteral(": ") + warning.text;
}

bool isAllUnchanged(const DifferenceModel &model)
{
    return !hasChoices(model) && model.count(DifferenceModel::Unchanged) > 0;
}

} // namespace

bool hasChoices(const DifferenceModel &model)
{
    return model.count(DifferenceModel::Added) + model.count(DifferenceModel::Changed) +
               model.count(DifferenceModel::Ending) >
           0;
}

QString title(const DifferenceModel &model)
{
    if (!model.plan() || model.plan()->files.empty())
        return tr(QT_TRANSLATE_NOOP("ImportPage", "Nothing can be imported"));
    const auto &files = model.plan()->files;
    if (files.size() == 1)
        return tr(QT_TRANSLATE_NOOP("ImportPage", "Import %1")).arg(files.front().name);
    return tr(QT_TRANSLATE_NOOP("ImportPage", "Import %1 files")).arg(number(qsizetype(files.size())));
}

QString summary(const DifferenceModel &model)
{
    if (!model.plan() || model.plan()->files.empty())
        return tr(QT_TRANSLATE_NOOP("ImportPage", "Nothing has been changed."));
    if (isAllUnchanged(model))
        return tr(QT_TRANSLATE_NOOP("ImportPage", "Everything is already there: all unchanged (%1)."))
            .arg(number(model.count(DifferenceModel::Unchanged)));
    const QString parts = counted({
        {model.count(DifferenceModel::Added), QT_TRANSLATE_NOOP("ImportPage", "%1 new")},
        {model.count(DifferenceModel::Changed), QT_TRANSLATE_NOOP("ImportPage", "%1 changed")},
        {model.count(DifferenceModel::Ending), QT_TRANSLATE_NOOP("ImportPage", "%1 would end")},
        {model.count(DifferenceModel::Unchanged), QT_TRANSLATE_NOOP("ImportPage", "%1 unchanged")},
    });
    if (parts.isEmpty())
        return tr(QT_TRANSLATE_NOOP("ImportPage", "The file holds no records."));
    const QString told = tr(QT_TRANSLATE_NOOP("ImportPage", "Compared with the database: %1. Nothing is "
                                                            "written before you apply it."))
                             .arg(parts);
    const qsizetype open = openQuestions(model);
    if (open == 0)
        return told;
    return told + u' ' +
           tr(QT_TRANSLATE_NOOP("ImportPage", "People who may be there already: %1.")).arg(number(open));
}

QString applyText(qsizetype chosen)
{
    if (chosen == 0)
        return tr(QT_TRANSLATE_NOOP("ImportPage", "&Apply"));
    if (chosen == 1)
        return tr(QT_TRANSLATE_NOOP("ImportPage", "&Apply 1 change"));
    return tr(QT_TRANSLATE_NOOP("ImportPage", "&Apply %1 changes")).arg(number(chosen));
}

ImportReport report(const AppliedImport &applied, const ImportPlan &plan)
{
    ImportReport report;
    for (const Error &error : plan.refused)
        report.details.append(error.userText);
    for (const FileDifference &file : plan.files) {
        for (const Warning &warning : file.difference.warnings)
            report.details.append(placed(warning, plan.files.size() > 1 ? file.name : QString()));
    }
    qsizetype ended = 0;
    for (const FileDifference &file : plan.files)
        ended += std::ranges::count_if(file.difference.records, [](const RecordDifference &record) {
            return record.outcome == RecordDifference::Ending && record.isChosen;
        });
    const qsizetype leftOut = report.details.size() - plan.refused.size();
    const QString parts = counted({
        {written(applied, "added") - applied.halves, QT_TRANSLATE_NOOP("ImportPage", "%1 new")},
        {written(applied, "changed"), QT_TRANSLATE_NOOP("ImportPage", "%1 changed")},
        {ended, QT_TRANSLATE_NOOP("ImportPage", "%1 ended")},
    });
    report.notice = tr(QT_TRANSLATE_NOOP("ImportPage", "Imported: %1.")).arg(parts);
    const QString missing = counted({
        {plan.refused.size(), QT_TRANSLATE_NOOP("ImportPage", "files that could not be read: %1")},
        {leftOut, QT_TRANSLATE_NOOP("ImportPage", "lines and values left out: %1")},
    });
    if (!missing.isEmpty())
        report.notice += u' ' + tr(QT_TRANSLATE_NOOP("ImportPage", "Not imported: %1.")).arg(missing);
    return report;
}

} // namespace delegations::differencetext
