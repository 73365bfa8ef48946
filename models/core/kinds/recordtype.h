#pragma once

#include "models/core/fieldspec.h"

#include <QList>
#include <QStringList>

#include <optional>
#include <vector>

namespace delegations {

/// A column that the store derives from the fields, so that lists are ordered and dated by an index. No part
/// of a record: never in forms, exports or the journal.
enum class DerivedColumn { SortKey, SortKeyEn, SortKeyRu, StartBound, EndBound };
inline constexpr int derivedColumnCount = int(DerivedColumn::EndBound) + 1;
[[nodiscard]] QLatin1StringView nameOf(DerivedColumn column);

/// What the program knows of one kind of record at run time.
struct RecordType
{
    RecordKind kind = RecordKind::Area;
    QString table;
    const char *singular = nullptr; ///< Source text, translated in the context "Record".
    std::span<const FieldSpec> fields;
    FieldId nameField; ///< What a record is called by; invalid for those that have no name.
    QList<DerivedColumn> derived = {};
    /// Whether others know its records by a UUID; what belongs to a record is only ever known with that one.
    bool hasUid = true;

    [[nodiscard]] QString singularText() const;
};

[[nodiscard]] const RecordType &recordType(RecordKind kind);
[[nodiscard]] std::optional<RecordKind> recordKindOfTable(const QString &table);
/// The declaration of a valid field.
[[nodiscard]] const FieldSpec &specOf(FieldId field);
/// The field that a file calls by its column's name; invalid when the kind has none.
[[nodiscard]] FieldId fieldOfColumn(RecordKind kind, QStringView column);
/// The field by which records of one kind belong to those of another; invalid when there is none.
[[nodiscard]] FieldId ownerField(RecordKind child, RecordKind owner);
/// The fields that name what records of the kind cannot be without, in their order.
[[nodiscard]] const std::vector<FieldId> &ownerFields(RecordKind kind);
/// The field for what there is no column for.
[[nodiscard]] FieldId extrasField(RecordKind kind);

} // namespace delegations
