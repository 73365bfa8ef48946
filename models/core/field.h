#pragma once

#include "models/core/id.h"
#include "models/core/partialdate.h"
#include "models/core/recordkey.h"

#include <QStringList>

#include <functional>
#include <vector>

namespace delegations {

enum class FieldKind {
    Text,
    LongText,
    Integer,
    YesNo,
    Date,
    Choice,
    Language,
    Country,
    Url,
    Email,
    Image,
    Reference
};

struct Choice
{
    QString value;
    const char *label = nullptr; ///< Source text, translated in the context "Choice".
};

/// One column of a record, declared once: form, page, table column, export, report and history are driven by
/// it.
struct FieldSpec
{
    QString key;                 ///< The column's name.
    const char *label = nullptr; ///< Source text, translated in the context "Field".
    FieldKind kind = FieldKind::Text;
    bool required = false;
    bool internal = false; ///< Set by the program; forms do not show it.
    bool owned = false;    ///< Of a reference: when the target is deleted, this record goes with it.
    RecordKind target = RecordKind::Area; ///< Of a reference.
    int usualLength = 0;                  ///< In characters, of short codes; 0 when it can be any.
    std::vector<Choice> choices;
    /// A reason why a well-formed value is still wrong, empty when it is right.
    std::function<QString(const QVariant &)> validator;

    [[nodiscard]] QString labelText() const;
    /// Why the value cannot be stored, as a sentence for the person; empty when it can. What is no date, only
    /// who reads written dates can say: fieldProblem(), CellValidation.
    [[nodiscard]] QString problem(const QVariant &value) const;
    /// The value as the column takes it: texts cleaned, empty ones null, numbers as numbers. What does not
    /// fit the kind stays a text, for problem() to name.
    [[nodiscard]] QVariant cleaned(const QVariant &value) const;
    /// The value as a person reads it. References and images give an empty text.
    [[nodiscard]] QString displayText(const QVariant &value) const;
};

/// How a member of a record struct becomes a column's value. Empty texts, unknown dates and invalid ids are
/// null.
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
template <typename R>
QVariant toColumn(Id<R> value)
{
    return value.isValid() ? QVariant(value.value) : QVariant();
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
template <typename R>
void fromColumn(const QVariant &column, Id<R> &value)
{
    value = Id<R>(column.toLongLong());
}

/// A field together with the member of record struct R that it stands for.
template <typename R>
struct Field : FieldSpec
{
    std::function<QVariant(const R &)> get;
    std::function<void(R &, const QVariant &)> set;

    /// `Owner` is R, or a base of it that holds the member.
    template <typename V, typename Owner>
    Field(const char *column, const char *name, FieldKind fieldKind, V Owner::*member)
        : get([member](const R &record) { return toColumn(record.*member); })
        , set([member](R &record, const QVariant &value) { fromColumn(value, record.*member); })
    {
        key = QString::fromLatin1(column);
        label = name;
        kind = fieldKind;
    }

    Field &&require() &&
    {
        required = true;
        return std::move(*this);
    }
    Field &&hide() &&
    {
        internal = true;
        return std::move(*this);
    }
    Field &&oneOf(std::vector<Choice> list) &&
    {
        choices = std::move(list);
        return std::move(*this);
    }
    Field &&refersTo(RecordKind kindOfTarget) &&
    {
        target = kindOfTarget;
        return std::move(*this);
    }
    Field &&belongsTo(RecordKind owner) &&
    {
        target = owner;
        owned = true;
        return std::move(*this);
    }
    Field &&usually(int length) &&
    {
        usualLength = length;
        return std::move(*this);
    }
    Field &&check(std::function<QString(const QVariant &)> reason) &&
    {
        validator = std::move(reason);
        return std::move(*this);
    }
};

/// Specialised for each record struct in recordfields.cpp.
template <typename R>
const std::vector<Field<R>> &fieldsOf();

template <typename R>
Row toRow(const R &record)
{
    Row row;
    for (const Field<R> &field : fieldsOf<R>())
        row.insert(field.key, field.get(record));
    return row;
}

template <typename R>
R fromRow(const Row &row)
{
    R record;
    record.id = Id<R>(row.value(QStringLiteral("id")).toLongLong());
    record.uid = row.value(QStringLiteral("uid")).toString();
    record.revision = row.value(QStringLiteral("revision")).toLongLong();
    for (const Field<R> &field : fieldsOf<R>())
        field.set(record, row.value(field.key));
    return record;
}

} // namespace delegations
