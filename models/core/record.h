#pragma once

#include "models/core/columnvalue.h"
#include "models/core/fieldid.h"

#include <QList>

#include <bitset>
#include <type_traits>
#include <vector>

namespace delegations {

/// A record, or what is said of one: the values of some or all fields of its kind. A field may not be said at
/// all (whoever writes leaves it as it is) or be said to be empty (a null value).
class Record
{
public:
    /// Of no kind in particular, saying nothing.
    Record() = default;
    explicit Record(RecordKind kind) : m_kind(kind) {}

    qint64 id = 0; ///< 0 for a record that is not stored.
    QString uid;   ///< UUID, stable across exports; empty for a record that is not stored, and where the kind
                   ///< has none.
    qint64 revision = 0; ///< Counted up by each write.

    [[nodiscard]] RecordKind kind() const { return m_kind; }
    [[nodiscard]] RecordKey key() const { return {m_kind, id}; }
    /// Whether it says nothing of any field and is not stored.
    [[nodiscard]] bool isEmpty() const { return id == 0 && m_said.none(); }

    /// The value, or what stands for "unknown" where it is empty or not said.
    template <typename V>
    [[nodiscard]] V value(Field<V> field) const
    {
        V value{};
        fromColumn(cell(field), value);
        if constexpr (std::is_same_v<V, RecordKey>)
            value.kind = targetOf(field);
        return value;
    }
    template <typename V>
    Record &set(Field<V> field, const std::type_identity_t<V> &value)
    {
        return setCell(field, toColumn(value));
    }
    /// A reference to the record of the field's target that has this id; 0 for none.
    Record &set(Field<RecordKey> field, qint64 target)
    {
        return setCell(field, target != 0 ? QVariant(target) : QVariant());
    }

    /// Whether the field is said, if only to be empty. One of another kind never is, nor an invalid one.
    [[nodiscard]] bool says(FieldId field) const
    {
        return field.isValid() && field.kind == m_kind && m_said.test(size_t(field.index));
    }
    /// The value as the column has it; null where it is empty or not said.
    [[nodiscard]] QVariant cell(FieldId field) const
    {
        return says(field) ? m_cells[size_t(field.index)] : QVariant();
    }
    Record &setCell(FieldId field, const QVariant &value);
    /// The field is not said any more.
    void forget(FieldId field);
    /// The fields that are said, in their order.
    [[nodiscard]] QList<FieldId> said() const;
    /// Says what the other one says; what that leaves out stays.
    void take(const Record &other);

    bool operator==(const Record &other) const;

private:
    static constexpr size_t mostFields = 32;

    [[nodiscard]] static RecordKind targetOf(FieldId field);

    RecordKind m_kind = RecordKind::Area;
    std::bitset<mostFields> m_said;
    std::vector<QVariant> m_cells; ///< As many as the kind has fields as soon as one is said.
};

} // namespace delegations
