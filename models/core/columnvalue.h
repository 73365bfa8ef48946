#pragma once

#include "models/core/partialdate.h"
#include "models/core/recordkey.h"

#include <optional>

/// How a typed value becomes a column's, and back. Empty texts, unknown dates and invalid keys are null.
namespace delegations {

inline QVariant toColumn(const QString &value)
{
    return value.isEmpty() ? QVariant() : QVariant(value);
}
inline QVariant toColumn(const QByteArray &value)
{
    return value.isEmpty() ? QVariant() : QVariant(value);
}
inline QVariant toColumn(const PartialDate &value)
{
    return toColumn(value.toString());
}
inline QVariant toColumn(bool value)
{
    return value ? 1 : 0;
}
inline QVariant toColumn(std::optional<qint64> value)
{
    return value ? QVariant(*value) : QVariant();
}
/// The kind is the field's matter.
inline QVariant toColumn(const RecordKey &value)
{
    return value.isValid() ? QVariant(value.id) : QVariant();
}

inline void fromColumn(const QVariant &column, QString &value)
{
    value = column.toString();
}
inline void fromColumn(const QVariant &column, QByteArray &value)
{
    value = column.toByteArray();
}
inline void fromColumn(const QVariant &column, PartialDate &value)
{
    value = PartialDate::parse(column.toString()).value_or(PartialDate());
}
inline void fromColumn(const QVariant &column, bool &value)
{
    value = column.toInt() != 0;
}
inline void fromColumn(const QVariant &column, std::optional<qint64> &value)
{
    value = column.isNull() ? std::nullopt : std::optional(column.toLongLong());
}
/// The caller sets the kind.
inline void fromColumn(const QVariant &column, RecordKey &value)
{
    value.id = column.toLongLong();
}

} // namespace delegations
