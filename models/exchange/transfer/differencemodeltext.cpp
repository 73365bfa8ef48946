// What the difference model says of its rows.
#include "models/core/itemroles.h"
#include "models/exchange/reconcile/choices.h"
#include "models/exchange/transfer/differencemodel.h"
#include "models/exchange/transfer/recordtext.h"
#include "models/language/valuetext.h"

#include <QLocale>

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
        return index.column() == RecordColumn && level(index) == EntryLevel
                   ? rowSubtitle(groupOf(index), entry(index))
                   : QString();
    case GroupRole:
        return int(groupOf(index));
    case DetailRole:
        return detailText(index);
    case AnswerRole:
        if (level(index) == EntryLevel && groupOf(index) == Questions)
            return QVariant::fromValue(file(entry(index)).questions[entry(index).place].answer);
        return {};
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
    case FieldLevel:
        break;
    }
    return fieldText(index);
}

QString DifferenceModel::groupTitle(Group group) const
{
    const QLocale locale;
    QString count = locale.toString(this->count(group));
    if (!m_filter.isEmpty())
        count = tr("%1 of %2").arg(locale.toString(shownCount(group)), count);
    switch (group) {
    case Questions:
        return tr("The same person? (%1)").arg(count);
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
        return tr(
            "These people of the file may be in the database already. Choose each, and say whether they "
            "are the same.");
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
        parts.append(recordText(file(one), record(one)).context);
    parts.removeAll(QString());
    if (m_plan->files.size() > 1)
        parts.append(file(one).name);
    return parts.join(QStringLiteral(" · "));
}

QString DifferenceModel::questionText(const Entry &one, int column) const
{
    const Question &question = file(one).questions[one.place];
    if (column == RecordColumn)
        return recordText(*file(one).batch, question.duplicate.record).name;
    if (column == BeforeColumn)
        return question.duplicate.name;
    switch (question.answer) {
    case Answer::Same:
        return tr("The same person");
    case Answer::Different:
        return tr("Different people");
    case Answer::Open:
        break;
    }
    return tr("Not answered: two people");
}

QVariant DifferenceModel::fieldText(const QModelIndex &index) const
{
    const std::vector<FieldText> texts = fieldTexts(file(entry(index)), record(entry(index)), valueText);
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
    if (level(index) == EntryLevel)
        return record(entry(index)).isChosen ? Qt::Checked : Qt::Unchecked;
    const Group group = groupOf(index);
    if (m_chosen[group] == 0)
        return Qt::Unchecked;
    return m_chosen[group] == count(group) ? Qt::Checked : Qt::PartiallyChecked;
}

QString DifferenceModel::detailText(const QModelIndex &index) const
{
    if (level(index) == GroupLevel)
        return groupHint(groupOf(index));
    const Entry &one = entry(index);
    if (level(index) == FieldLevel) {
        const FieldText text = fieldTexts(file(one), record(one), valueText)[size_t(index.row())];
        return text.before.isEmpty() ? tr("%1: %2").arg(text.label, text.after)
                                     : tr("%1: %2\nNow: %3").arg(text.label, text.after, text.before);
    }
    const Group group = groupOf(index);
    if (group == Questions) {
        const Question &question = file(one).questions[one.place];
        return tr("Is %1 in %2 the same person as %3 in the database? They have the %4.")
            .arg(questionText(one, RecordColumn), file(one).name, question.duplicate.name,
                 question.duplicate.reasons.join(tr(" and the ")));
    }
    QStringList lines{rowText(group, one)};
    QString context = rowSubtitle(group, one);
    const int line = isWarning(group) ? 0 : file(one).difference.line(record(one));
    if (line > 0)
        context += QStringLiteral(" · ") + tr("line %1").arg(line);
    lines.append(context);
    lines.removeAll(QString());
    return lines.join(u'\n');
}

QString DifferenceModel::accessibleText(const QModelIndex &index) const
{
    const QString text = display(index).toString();
    if (level(index) != EntryLevel || index.column() != RecordColumn)
        return text;
    const QString context = rowSubtitle(groupOf(index), entry(index));
    return context.isEmpty() ? text : text + QStringLiteral(", ") + context;
}

} // namespace delegations
