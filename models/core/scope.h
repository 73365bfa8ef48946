#pragma once

#include "models/core/recordkey.h"

namespace delegations {

/// A part of the data: what a window shows, what the tree leads to, what a report or an export is made of. A
/// value.
struct Scope
{
    enum Kind {
        Everything, ///< Also where nothing in particular is meant: a window that shows nothing yet.
        Overview,   ///< Everything as well, seen from afar.
        Problems,   ///< Everything as well: what staff should look at.
        Roles,      ///< Everything as well: what people are called in their offices.
        OneRecord,  ///< With all that belongs to it: of a country its chambers and their people.
        List,       ///< All of a kind that the tree lists by month, the news for one.
        Month,      ///< Those of a month.
    };

    Kind kind = Everything;
    RecordKey record; ///< Of a list its kind alone.
    QString month;    ///< Only of Month: YYYY-MM, YYYY, or empty for what has no date.

    Scope() = default;
    /// Implicit: wherever a part is asked for, a record is one. Everything where the key is not valid.
    Scope(const RecordKey &key) : kind(key.isValid() ? OneRecord : Everything)
    {
        if (key.isValid())
            record = key;
    }
    Scope(RecordKind recordKind, qint64 id) : Scope(RecordKey{recordKind, id}) {}

    [[nodiscard]] static Scope listOf(RecordKind listed)
    {
        Scope scope;
        scope.kind = List;
        scope.record.kind = listed;
        return scope;
    }
    [[nodiscard]] static Scope monthOf(RecordKind listed, const QString &month)
    {
        Scope scope = listOf(listed);
        scope.kind = Month;
        scope.month = month;
        return scope;
    }

    [[nodiscard]] static Scope overview() { return ofKind(Overview); }
    [[nodiscard]] static Scope problems() { return ofKind(Problems); }
    [[nodiscard]] static Scope roles() { return ofKind(Roles); }
    /// Where a record is shown that has a page, or is a line of the list of roles.
    [[nodiscard]] static Scope showing(const RecordKey &key)
    {
        return key.kind == RecordKind::Role ? roles() : Scope(key);
    }

    /// All of the data is meant.
    [[nodiscard]] bool isEverything() const
    {
        return kind == Everything || kind == Overview || kind == Problems || kind == Roles;
    }
    /// Nothing in particular is meant.
    [[nodiscard]] bool isNowhere() const { return kind == Everything; }
    [[nodiscard]] bool isList() const { return kind == List || kind == Month; }
    /// Of the record, where it is one of that kind; else 0.
    [[nodiscard]] qint64 idOf(RecordKind wanted) const
    {
        return kind == OneRecord && record.kind == wanted ? record.id : 0;
    }

    bool operator==(const Scope &) const = default;

private:
    [[nodiscard]] static Scope ofKind(Kind kind)
    {
        Scope scope;
        scope.kind = kind;
        return scope;
    }
};

} // namespace delegations
Q_DECLARE_METATYPE(delegations::Scope)
