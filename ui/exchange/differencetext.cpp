#include "ui/exchange/differencetext.h"

#include "models/exchange/transfer/differencemodel.h"
#include "models/exchange/transfer/importing.h"
#include "models/exchange/transfer/recordtext.h"
#include "ui/exchange/importreport.h"

#include <QCoreApplication>
#include <QLocale>
#include <QMap>

#include <algorithm>
#include <numeric>

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

/// Empty for none.
QString told(qsizetype count, const char *text)
{
    return count == 0 ? QString() : tr(text).arg(number(count));
}

/// "110 new (people: 107)".
QString newText(qsizetype count, qsizetype people)
{
    if (people == 0)
        return told(count, QT_TRANSLATE_NOOP("ImportPage", "%1 new"));
    return tr(QT_TRANSLATE_NOOP("ImportPage", "%1 new (people: %2)")).arg(number(count), number(people));
}

/// The parts that say something: "12 new, 3 changed".
QString counted(QStringList parts)
{
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

/// "107 in Mazhilis, none in a delegation"; empty when there are no new ones.
QString seatsText(const ImportPlan &plan)
{
    constexpr qsizetype mostNamed = 2;
    QMap<QString, int> chambers;
    int inDelegations = 0;
    for (const FileDifference &file : plan.files) {
        inDelegations += file.subjects.delegationSeats();
        const QMap<quint32, int> &own = file.subjects.chamberSeats();
        for (auto chamber = own.cbegin(); chamber != own.cend(); ++chamber) {
            const BatchKey body{RecordKind::Organization, chamber.key()};
            chambers[nameIn(file, body)] += chamber.value();
        }
    }
    QStringList parts;
    for (auto chamber = chambers.cbegin(); chamber != chambers.cend() && chambers.size() <= mostNamed;
         ++chamber)
        parts.append(
            tr(QT_TRANSLATE_NOOP("ImportPage", "%1 in %2")).arg(number(chamber.value()), chamber.key()));
    if (chambers.size() > mostNamed)
        parts.append(tr(QT_TRANSLATE_NOOP("ImportPage", "%1 in %2 chambers"))
                         .arg(number(std::accumulate(chambers.cbegin(), chambers.cend(), 0)),
                              number(chambers.size())));
    if (inDelegations > 0)
        parts.append(told(inDelegations, QT_TRANSLATE_NOOP("ImportPage", "%1 in delegations")));
    else if (!parts.isEmpty())
        parts.append(tr(QT_TRANSLATE_NOOP("ImportPage", "none in a delegation")));
    return counted(parts);
}

qsizetype openQuestions(const ImportPlan &plan, bool areOfBodies)
{
    qsizetype count = 0;
    for (const FileDifference &file : plan.files)
        count += std::ranges::count_if(file.questions, [areOfBodies](const Question &question) {
            return question.answer == Answer::Open && question.duplicate.isBody() == areOfBodies;
        });
    return count;
}

/// Of the bodies that are left out with their members, as nobody said which they are: a line each.
QStringList bodiesLeftOut(const FileDifference &file)
{
    QStringList lines;
    for (const Question &question : file.questions) {
        if (question.outcome() == DuplicateCandidate::LeftOut)
            lines.append(
                tr(QT_TRANSLATE_NOOP("ImportPage", "%1 and its members: nobody said which body it is."))
                    .arg(recordText(*file.batch, question.duplicate.record).name));
    }
    lines.removeDuplicates();
    return lines;
}

qsizetype counted(const ImportPlan &plan, Warning::Outcome outcome)
{
    qsizetype count = 0;
    for (const FileDifference &file : plan.files) {
        for (const Warning &warning : file.difference.warnings)
            count += warning.outcome == outcome ? warning.count : 0;
        count += outcome == Warning::NotImported ? bodiesLeftOut(file).size() : 0;
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
            if (outcome == Warning::NotImported)
                lines += bodiesLeftOut(file);
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

/// What is open, and what happens until then.
QStringList openText(const ImportPlan &plan)
{
    QStringList sentences;
    if (const qsizetype open = openQuestions(plan, false); open > 0)
        sentences.append(
            tr(QT_TRANSLATE_NOOP("ImportPage", "People who may be there already: %1.")).arg(number(open)));
    if (const qsizetype open = openQuestions(plan, true); open > 0)
        sentences.append(
            tr(QT_TRANSLATE_NOOP("ImportPage", "Bodies that may be there already: %1.")).arg(number(open)));
    return sentences;
}

/// What the import would do.
QString comparison(const DifferenceModel &model)
{
    const QString unchanged = number(model.count(DifferenceModel::Unchanged));
    const bool isAll = counted(*model.plan(), Warning::NotImported) == 0;
    if (isAllUnchanged(model) && !isAll)
        return tr(QT_TRANSLATE_NOOP("ImportPage",
                                    "What can be imported is already there: all unchanged (%1)."))
            .arg(unchanged);
    if (isAllUnchanged(model))
        return tr(QT_TRANSLATE_NOOP("ImportPage", "Everything is already there: all unchanged (%1)."))
            .arg(unchanged);
    const QString parts = counted(
        {newText(model.count(DifferenceModel::Added), model.newPeople()),
         told(model.count(DifferenceModel::Changed), QT_TRANSLATE_NOOP("ImportPage", "%1 changed")),
         told(model.count(DifferenceModel::Ending), QT_TRANSLATE_NOOP("ImportPage", "%1 would end")),
         told(model.count(DifferenceModel::Unchanged), QT_TRANSLATE_NOOP("ImportPage", "%1 unchanged"))});
    if (parts.isEmpty())
        return exceptions(*model.plan()).isEmpty()
                   ? tr(QT_TRANSLATE_NOOP("ImportPage", "The file holds no records."))
                   : tr(QT_TRANSLATE_NOOP("ImportPage", "There is nothing to import."));
    QStringList sentences{tr(QT_TRANSLATE_NOOP("ImportPage", "Compared with the database: %1.")).arg(parts)};
    if (const QString seats = seatsText(*model.plan()); !seats.isEmpty())
        sentences.append(tr(QT_TRANSLATE_NOOP("ImportPage", "New seats: %1.")).arg(seats));
    sentences.append(tr(QT_TRANSLATE_NOOP("ImportPage", "Nothing is written before you apply it.")));
    return sentences.join(u' ');
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
    return joined(QStringList(comparison(model)) + openText(*model.plan()) +
                  QStringList(exceptions(*model.plan())));
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
    const SubjectCounts &counts = applied.counts;
    const QString parts = counted({newText(counts.added, counts.peopleAdded),
                                   told(counts.changed, QT_TRANSLATE_NOOP("ImportPage", "%1 changed")),
                                   told(counts.ended, QT_TRANSLATE_NOOP("ImportPage", "%1 ended"))});
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
