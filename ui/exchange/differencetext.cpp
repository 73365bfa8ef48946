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
    const QJsonObject byTable = applied.summary.toJson()[QLatin1String(outcome)].toObject();
    for (const auto &records : byTable)
        count += records.toInt();
    return count;
}

qsizetype counted(const ImportPlan &plan, Warning::Outcome outcome)
{
    qsizetype count = 0;
    for (const FileDifference &file : plan.files) {
        for (const Warning &warning : file.difference.warnings)
            count += warning.outcome == outcome ? warning.count : 0;
    }
    return count;
}

/// What is not taken as it stands, the same before the import and behind it: "Not imported: 3. To look
/// at: 1."
QString exceptions(const ImportPlan &plan)
{
    QStringList texts;
    for (const Warning::Outcome outcome : warningOutcomes) {
        if (const qsizetype count = counted(plan, outcome); count > 0)
            texts.append(
                tr(QT_TRANSLATE_NOOP("ImportPage", "%1: %2.")).arg(outcomeText(outcome), number(count)));
    }
    return texts.join(u' ');
}

QString joined(QStringList sentences)
{
    sentences.removeAll(QString());
    return sentences.join(u' ');
}

/// A list below its title.
QString section(const QString &title, qsizetype count, const QStringList &lines)
{
    const QString bullet = QStringLiteral("\n• ");
    return tr(QT_TRANSLATE_NOOP("ImportPage", "%1 (%2)")).arg(title, number(count)) + bullet +
           lines.join(bullet);
}

QStringList sections(const ImportPlan &plan)
{
    QStringList made;
    for (const Warning::Outcome outcome : warningOutcomes) {
        QStringList lines;
        for (const FileDifference &file : plan.files) {
            for (const Warning &warning : file.difference.warnings) {
                if (warning.outcome == outcome)
                    lines.append(placedText(warning, plan.files.size() > 1 ? file.name : QString()));
            }
        }
        if (!lines.isEmpty())
            made.append(section(outcomeText(outcome), counted(plan, outcome), lines));
    }
    return made;
}

bool isAllUnchanged(const DifferenceModel &model)
{
    return !hasChoices(model) && model.count(DifferenceModel::Unchanged) > 0;
}

/// What the import would do.
QString comparison(const DifferenceModel &model)
{
    const QString unchanged = number(model.count(DifferenceModel::Unchanged));
    if (isAllUnchanged(model) && model.count(DifferenceModel::NotImported) > 0)
        return tr(QT_TRANSLATE_NOOP("ImportPage",
                                    "What can be imported is already there: all unchanged (%1)."))
            .arg(unchanged);
    if (isAllUnchanged(model))
        return tr(QT_TRANSLATE_NOOP("ImportPage", "Everything is already there: all unchanged (%1)."))
            .arg(unchanged);
    const QString parts = counted({
        {model.count(DifferenceModel::Added), QT_TRANSLATE_NOOP("ImportPage", "%1 new")},
        {model.count(DifferenceModel::Changed), QT_TRANSLATE_NOOP("ImportPage", "%1 changed")},
        {model.count(DifferenceModel::Ending), QT_TRANSLATE_NOOP("ImportPage", "%1 would end")},
        {model.count(DifferenceModel::Unchanged), QT_TRANSLATE_NOOP("ImportPage", "%1 unchanged")},
    });
    if (parts.isEmpty())
        return exceptions(*model.plan()).isEmpty()
                   ? tr(QT_TRANSLATE_NOOP("ImportPage", "The file holds no records."))
                   : tr(QT_TRANSLATE_NOOP("ImportPage", "There is nothing to import."));
    const QString told = tr(QT_TRANSLATE_NOOP("ImportPage", "Compared with the database: %1. Nothing is "
                                                            "written before you apply it."))
                             .arg(parts);
    const qsizetype open = openQuestions(model);
    if (open == 0)
        return told;
    return told + u' ' +
           tr(QT_TRANSLATE_NOOP("ImportPage", "People who may be there already: %1.")).arg(number(open));
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
    return joined({comparison(model), exceptions(*model.plan())});
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
    qsizetype ended = 0;
    for (const FileDifference &file : plan.files)
        ended += std::ranges::count_if(file.difference.records, [](const RecordDifference &record) {
            return record.outcome == RecordDifference::Ending && record.isChosen;
        });
    const QString parts = counted({
        {written(applied, "added") - applied.halves, QT_TRANSLATE_NOOP("ImportPage", "%1 new")},
        {written(applied, "changed"), QT_TRANSLATE_NOOP("ImportPage", "%1 changed")},
        {ended, QT_TRANSLATE_NOOP("ImportPage", "%1 ended")},
    });
    QStringList refused;
    for (const Error &error : plan.refused)
        refused.append(error.userText);
    const QString unread = tr(QT_TRANSLATE_NOOP("ImportPage", "Files that could not be read"));
    QStringList notice{tr(QT_TRANSLATE_NOOP("ImportPage", "Imported: %1.")).arg(parts)};
    QStringList details;
    if (!refused.isEmpty()) {
        notice.append(tr(QT_TRANSLATE_NOOP("ImportPage", "%1: %2.")).arg(unread, number(refused.size())));
        details.append(section(unread, refused.size(), refused));
    }
    return {joined(notice << exceptions(plan)), details + sections(plan)};
}

} // namespace delegations::differencetext
