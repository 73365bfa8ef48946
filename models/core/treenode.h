#pragma once

#include "models/core/details.h"
#include "models/core/scope.h"

#include <QHashFunctions>

namespace delegations {

/// Names a node of the navigation tree, whatever its place: the same node has the same key for ever.
struct TreeKey
{
    /// A chamber that fills seats in a delegation has those who sit in itself below its delegates, as its own
    /// members. An assembly, or a part of it that is no delegation, has its own parts below it. A section
    /// holds all of a kind that is listed by month, each as an item of its month.
    enum Kind {
        Root,
        Overview,
        Country,
        Plenipotentiary,
        Chamber,
        OwnMembers,
        Member,
        Body,
        Section,
        Month,
        Item
    };

    Kind kind = Root;
    qint64 id = 0;                        ///< Of the area, organization, membership or item.
    QString month;                        ///< Of a month: YYYY-MM, YYYY, or empty for what has no date.
    RecordKind listed = RecordKind::Area; ///< By a section, a month, or as an item.

    [[nodiscard]] static TreeKey section(RecordKind listed) { return {Section, 0, {}, listed}; }
    [[nodiscard]] static TreeKey monthOf(RecordKind listed, const QString &month)
    {
        return {Month, 0, month, listed};
    }
    [[nodiscard]] static TreeKey item(const RecordKey &record) { return {Item, record.id, {}, record.kind}; }

    /// Whether nodes of its kind may have children.
    [[nodiscard]] bool hasLevelsBelow() const
    {
        return kind != Overview && kind != Plenipotentiary && kind != Member && kind != Item;
    }

    bool operator==(const TreeKey &) const = default;
};

inline size_t qHash(const TreeKey &key, size_t seed = 0)
{
    return qHashMulti(seed, int(key.kind), key.id, key.month, int(key.listed));
}

/// One node as it is read: what it shows and how to read on after it.
struct TreeRow
{
    TreeKey key;
    QString label;
    RecordKey record;     ///< Whose page it opens; invalid for a section or a month.
    QString code;         ///< Of a country: ISO 3166-1 alpha-2, or empty.
    int childCount = 0;   ///< -1 when it is told by the seat counts.
    QString sortKey;      ///< With key.id: the cursor after which the next page begins.
    QString sortName;     ///< Of a person: by what the record is sorted, and found by typing.
    QString office = {};  ///< Of a person who is there by an office, without a seat: it.
    bool hasLeft = false; ///< A delegate who no longer sits in the chamber.

    /// Where choosing it leads.
    [[nodiscard]] Scope place() const
    {
        if (key.kind == TreeKey::Overview)
            return Scope::overview();
        if (key.kind == TreeKey::Section)
            return Scope::listOf(key.listed);
        return key.kind == TreeKey::Month ? Scope::monthOf(key.listed, key.month) : Scope(record);
    }

    bool operator==(const TreeRow &) const = default;
};

/// Some children of one node, in order.
struct TreePage
{
    std::vector<TreeRow> rows;
    bool isLast = true; ///< No children stand behind these.
};

struct ChamberSeats
{
    qint64 chamber = 0;
    qint64 area = 0;
    SeatCount count;
    int members = 0;             ///< Substitutes too.
    int officers = 0;            ///< Who has an office in the chamber, but no seat of it.
    bool isInDelegation = false; ///< The seats are in a delegation; else the chamber's own.
    SeatCount own;               ///< Who sits in the chamber itself, by a national mandate.
};

} // namespace delegations
