// What the difference model says of its rows.
#include "models/core/itemroles.h"
#include "models/core/kinds/recordtype.h"
#include "models/exchange/reconcile/choices.h"
#include "models/exchange/transfer/differencemodel.h"
#include "models/exchange/transfer/recordtext.h"
#include "models/language/valuetext.h"

#include <QLocale>

#include <algorithm>

namespace delegations {

QVariant DifferenceModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case RecordColumn:
        return tr("Record");
    case BeforeColumn:
        return tr("Now");
    default:
        return tr("After the import");
    }
}

QVariant DifferenceModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    switch (role) {
    case Qt::DisplayRole:
        return display(index);
    case Qt::CheckStateRole:
        return checkState(index);
    case Qt::AccessibleTextRole:
        return accessibleText(index);
    case SubtitleRole:
        return index.column() == RecordColumn ? subtitle(index) : QString();
    case GroupRole:
        return int(groupOf(index));
    case DetailRole:
        return detailText(index);
    case AnswerRole:
        if (level(index) == EntryLevel && groupOf(index) == Questions)
            return QVariant::fromValue(question(entry(index)).answer);
        return {};
    case BodyRole:
        return level(index) == EntryLevel && groupOf(index) == Questions &&
               question(entry(index)).duplicate.isBody();
    default:
        return {};
    }
}

QVariant DifferenceModel::display(const QModelIndex &index) const
{
    switch (level(index)) {
    case GroupLevel:
        return index.column() == RecordColumn ? groupTitle(groupOf(index)) : QString();
    case EntryLevel:
        if (groupOf(index) == Questions)
            return questionText(entry(index), index.column());
        return index.column() == RecordColumn ? rowText(groupOf(index), entry(index)) : QString();
    case PartLevel:
        return row(index).what == Row::OwnField ? fieldText(index) : partText(index);
    case FieldLevel:
        break;
    }
    return row(index).what == Row::Technical ? technicalText(index) : fieldText(index);
}

QString DifferenceModel::subtitle(const QModelIndex &index) const
{
    if (level(index) == EntryLevel)
        return rowSubtitle(groupOf(index), entry(index));
    if (level(index) != PartLevel || row(index).what != Row::Part)
        return {};
    return delegations::partText(file(entry(index)), record(entry(index), row(index))).context;
}

/// What belongs to a subject, or the title of the technical details.
QString DifferenceModel::partText(const QModelIndex &index) const
{
    if (index.column() != RecordColumn)
        return {};
    if (row(index).what == Row::Technical)
        return tr("Technical details");
    return delegations::partText(file(entry(index)), record(entry(index), row(index))).name;
}

QString DifferenceModel::technicalText(const QModelIndex &index) const
{
    const Entry &one = entry(index);
    const RecordDifference &of = file(one).difference.records[choices(one)[size_t(index.row())]];
    if (index.column() == RecordColumn)
        return recordType(of.isInFile ? of.record.kind : of.stored.kind).table;
    return index.column() == AfterColumn ? delegations::technicalText(file(one), of) : QString();
}

QString DifferenceModel::groupTitle(Group group) const
{
    const QLocale locale;
    QString count = locale.toString(this->count(group));
    if (!m_filter.isEmpty())
        count = tr("%1 of %2").arg(locale.toString(shownCount(group)), count);
    switch (group) {
    case Questions:
        return hasBodies() ? tr("The same? (%1)").arg(count) : tr("The same person? (%1)").arg(count);
    case Changed:
        return tr("Changed (%1)").arg(count);
    case Added:
        return tr("New (%1)").arg(count);
    case Ending:
        return tr("Would end: no longer in the file (%1)").arg(count);
    case NotImported:
        return tr("%1 (%2)").arg(outcomeText(Warning::NotImported), count);
    case KeptAside:
        return tr("%1 (%2)").arg(outcomeText(Warning::KeptAside), count);
    case ToLookAt:
        return tr("%1 (%2)").arg(outcomeText(Warning::ToLookAt), count);
    case Unchanged:
        break;
    }
    return tr("Unchanged (%1)").arg(count);
}

/// What the group is, and what there is to do.
QString DifferenceModel::groupHint(Group group)
{
    switch (group) {
    case Questions:
        return tr("These people or bodies of the file may be in the database already. Choose each, and say "
                  "whether they are the same. What you say of a body is remembered with it.");
    case Changed:
        return tr("The file says it otherwise than the database. Untick what is to stay as it is.");
    case Added:
        return tr("The database does not have it yet. Untick what is not to come in.");
    case Ending:
        return tr("They hold a seat or office in the database, and the file no longer names them. Tick those "
                  "that have ended.");
    case NotImported:
        return tr("This cannot be taken from the file as it stands there. Nothing of it comes into the "
                  "database.");
    case KeptAside:
        return tr("As it stands there, this fits no field. It stays with its record as further data, which "
                  "no page shows and "
                  "exports of open data (Popolo) write again.");
    case ToLookAt:
        return tr("The file is taken as it says here. Look whether that is what is meant.");
    case Unchanged:
        break;
    }
    return tr("The database has it already. Nothing happens to it.");
}

QString DifferenceModel::rowText(Group group, const Entry &one) const
{
    if (group == Questions)
        return questionText(one, RecordColumn);
    return isWarning(group) ? namedText(warning(one)) : recordText(file(one), record(one)).name;
}

QString DifferenceModel::rowSubtitle(Group group, const Entry &one) const
{
    QStringList parts;
    if (group == Questions)
        parts.append(file(one).questions[one.place].duplicate.reasons.join(QStringLiteral(", ")));
    else if (isWarning(group))
        parts.append(lineText(warning(one)));
    else
        parts.append(subjectText(file(one), one.place));
    parts.removeAll(QString());
    if (m_plan->files.size() > 1)
        parts.append(file(one).name);
    return parts.join(QStringLiteral(" · "));
}

QString DifferenceModel::questionText(const Entry &one, int column) const
{
    const Question &question = this->question(one);
    if (column == RecordColumn)
        return recordText(*file(one).batch, question.duplicate.record).name;
    if (column == BeforeColumn)
        return question.duplicate.name;
    const bool isBody = question.duplicate.isBody();
    switch (question.answer) {
    case Answer::Same:
        return isBody ? tr("The same body") : tr("The same person");
    case Answer::Different:
        return isBody ? tr("Different bodies") : tr("Different people");
    case Answer::Open:
        break;
    }
    switch (question.duplicate.unanswered) {
    case DuplicateCandidate::Same:
        return tr("Not answered: taken for the same");
    case DuplicateCandidate::LeftOut:
        return tr("Not answered: left out with its members");
    case DuplicateCandidate::Different:
        break;
    }
    return isBody ? tr("Not answered: two bodies") : tr("Not answered: two people");
}

const Question &DifferenceModel::question(const Entry &one) const
{
    return file(one).questions[one.place];
}

bool DifferenceModel::hasBodies() const
{
    return std::ranges::any_of(m_entries[Questions],
                               [this](const Entry &one) { return question(one).duplicate.isBody(); });
}

/// The question in full.
QString DifferenceModel::questionDetail(const Entry &one) const
{
    const Question &asked = question(one);
    const QString reasons = asked.duplicate.reasons.join(tr(" and the "));
    const QString text = asked.duplicate.isBody()
                             ? tr("Is %1 in %2 the same body as %3 in the database? They have the %4.")
                             : tr("Is %1 in %2 the same person as %3 in the database? They have the %4.");
    return text.arg(questionText(one, RecordColumn), file(one).name, asked.duplicate.name, reasons);
}

/// Of the subject's own record, or of what belongs to it.
QString DifferenceModel::fieldText(const QModelIndex &index) const
{
    const Entry &one = entry(index);
    const std::vector<FieldText> texts = fieldTexts(file(one), record(one, row(index)), valueText);
    const FieldText &text = texts[size_t(index.row())];
    switch (index.column()) {
    case RecordColumn:
        return text.label;
    case BeforeColumn:
        return text.before;
    default:
        return text.after;
    }
}

QVariant DifferenceModel::checkState(const QModelIndex &index) const
{
    if (!flags(index).testFlag(Qt::ItemIsUserCheckable))
        return {};
    if (level(index) == PartLevel)
        return record(entry(index), row(index)).isChosen ? Qt::Checked : Qt::Unchecked;
    if (level(index) == EntryLevel)
        return checkState(entry(index));
    const Group group = groupOf(index);
    if (m_chosen[group] == 0)
        return Qt::Unchecked;
    return m_whole[group] == count(group) ? Qt::Checked : Qt::PartiallyChecked;
}

QString DifferenceModel::detailText(const QModelIndex &index) const
{
    if (level(index) == GroupLevel)
        return groupHint(groupOf(index));
    const Entry &one = entry(index);
    if (level(index) == PartLevel || level(index) == FieldLevel)
        return belowText(index);
    const Group group = groupOf(index);
    if (group == Questions)
        return questionDetail(one);
    QStringList lines{rowText(group, one)};
    QString context = rowSubtitle(group, one);
    const int line = isWarning(group) ? 0 : file(one).difference.line(record(one));
    if (line > 0)
        context += QStringLiteral(" · ") + tr("line %1").arg(line);
    lines.append(context);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

/// Of a row below an entry, whatever its column.
QString DifferenceModel::belowText(const QModelIndex &index) const
{
    const auto text = [&](int column) { return display(index.siblingAtColumn(column)).toString(); };
    const QString said = subtitle(index.siblingAtColumn(RecordColumn));
    const QString after = said.isEmpty() ? text(AfterColumn) : said;
    if (after.isEmpty())
        return text(RecordColumn);
    return text(BeforeColumn).isEmpty()
               ? tr("%1: %2").arg(text(RecordColumn), after)
               : tr("%1: %2\nNow: %3").arg(text(RecordColumn), after, text(BeforeColumn));
}

QString DifferenceModel::accessibleText(const QModelIndex &index) const
{
    const QString text = display(index).toString();
    const QString context = index.column() == RecordColumn ? subtitle(index) : QString();
    return context.isEmpty() ? text : text + QStringLiteral(", ") + context;
}

} // namespace delegations
