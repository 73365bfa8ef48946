#include "models/edit/ownname.h"

namespace delegations::ownname {

namespace {

const QString nameColumn = QStringLiteral("name");

bool holdsNames(RecordKind kind)
{
    return kind == RecordKind::PersonName || kind == RecordKind::OrganizationName ||
           kind == RecordKind::AreaName;
}

bool isOwn(const DraftRecord &row, const DraftRecord &record)
{
    const QString kind = row.value(QStringLiteral("kind")).toString();
    return !row.isNew() && kind != QLatin1String("former") && kind != QLatin1String("alias") &&
           row.storedValue(nameColumn) == record.storedValue(nameColumn);
}

/// The words of the name `after` that stand where those of `part` stood in `before`; empty where that cannot
/// be told.
QString followed(const QString &part, const QString &before, const QString &after)
{
    const QStringList old = before.split(u' ', Qt::SkipEmptyParts);
    const QStringList now = after.split(u' ', Qt::SkipEmptyParts);
    const QStringList words = part.split(u' ', Qt::SkipEmptyParts);
    if (words.isEmpty())
        return {};
    for (qsizetype at = 0; old.size() == now.size() && at + words.size() <= old.size(); ++at) {
        if (old.mid(at, words.size()).join(u' ').compare(part, Qt::CaseInsensitive) == 0)
            return now.mid(at, words.size()).join(u' ');
    }
    const QString padded = u' ' + now.join(u' ') + u' ';
    return padded.contains(u' ' + part + u' ', Qt::CaseInsensitive) ? part : QString();
}

QVariant textOrNull(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

} // namespace

QList<FieldPath> follow(const DraftRecord &record, const QString &before, DraftGroup &group)
{
    QList<FieldPath> changed;
    if (!holdsNames(group.group().kind) || record.isNew())
        return changed;
    const QString stored = record.storedValue(nameColumn).toString();
    const QString after = record.value(nameColumn).toString();
    for (const DraftRow &shown : group.rows()) {
        DraftRecord &row = group.row(shown.number)->record;
        if (!isOwn(row, record) || row.value(nameColumn).toString() != before)
            continue;
        const auto set = [&](const QString &key, const QVariant &value) {
            if (row.setValue(key, value))
                changed.append({group.group().key, shown.number, key});
        };
        set(nameColumn, textOrNull(after));
        for (const char *column : {"family_name", "given_name", "patronymic_name"}) {
            const QString key = QString::fromLatin1(column);
            const QString part = row.storedValue(key).toString();
            // One that the person has written otherwise stays.
            if (row.value(key).toString() == followed(part, stored, before))
                set(key, textOrNull(followed(part, stored, after)));
        }
    }
    return changed;
}

} // namespace delegations::ownname
