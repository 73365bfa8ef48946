#include "tests/support/drafttext.h"

#include "models/core/kinds/recordtype.h"
#include "models/edit/recorddraft.h"

namespace delegations::test {

namespace {

QString line(const RecordDraft &draft, const FieldPath &path, const QString &place)
{
    const QVariant value = draft.value(path);
    const QString mark = draft.isConflicted(path) ? QStringLiteral("!")
                         : draft.isTouched(path)  ? QStringLiteral("*")
                                                  : QString();
    const QString text = value.userType() == QMetaType::QByteArray
                             ? QString::fromLatin1(value.toByteArray().toHex())
                             : value.toString();
    return QStringLiteral("%1%2.%3 = %4").arg(mark, place, specOf(path.field).column, text);
}

} // namespace

QStringList draftText(const RecordDraft &draft)
{
    QStringList lines;
    for (const FieldId field : draft.type().fields)
        lines.append(line(draft, {{}, 0, field}, QStringLiteral("record")));
    for (const Group &group : draft.type().groups) {
        int position = 0;
        for (const int row : draft.rows(group.key)) {
            const QString place = QStringLiteral("%1[%2]").arg(group.key).arg(position++);
            for (const FieldId field : group.fields)
                lines.append(line(draft, {group.key, row, field}, place));
        }
        lines.append(
            QStringLiteral("%1: %2 removed").arg(group.key).arg(draft.group(group.key).removed().size()));
    }
    return lines;
}

} // namespace delegations::test
