#pragma once

#include "models/exchange/reconcile/difference.h"

#include <QMap>

#include <span>
#include <vector>

namespace delegations {

/// The people, bodies, countries, news items, events and decisions of a difference, each with what belongs to
/// it: how a person looks at an import, rather than at the records of tables. Built in one pass, on any
/// thread.
class Subjects
{
public:
    Subjects() = default;
    /// Finds them; what is left out is nobody's.
    explicit Subjects(const Difference &difference);

    [[nodiscard]] size_t size() const { return m_subjects.size(); }
    /// Added where its own record is; Changed where anything of it would be.
    [[nodiscard]] RecordDifference::Outcome outcome(size_t subject) const
    {
        return m_subjects[subject].outcome;
    }
    /// The place in the difference of its own record; where that is not there, of the first that belongs to
    /// it.
    [[nodiscard]] quint32 record(size_t subject) const { return m_places[m_subjects[subject].first]; }
    /// The places of what belongs to it and is added, changed or ended, in the order of the difference.
    [[nodiscard]] std::span<const quint32> parts(size_t subject) const;
    /// Its own record and its parts, as far as they are a choice: what is ticked with it.
    [[nodiscard]] std::span<const quint32> choices(size_t subject) const;

    /// How many seats are new, by the chamber whose own they are: its row in the batch.
    [[nodiscard]] const QMap<quint32, int> &chamberSeats() const { return m_chamberSeats; }
    /// How many are new in delegations.
    [[nodiscard]] int delegationSeats() const { return m_delegationSeats; }

private:
    /// Its places, one after the other: the own record, the parts.
    struct Subject
    {
        quint32 first = 0;
        quint32 parts = 0;
        bool hasOwn = false;
        RecordDifference::Outcome outcome = RecordDifference::Unchanged;
    };
    class Grouping;

    void countSeats(const Difference &difference);

    std::vector<Subject> m_subjects;
    std::vector<quint32> m_places;
    QMap<quint32, int> m_chamberSeats;
    int m_delegationSeats = 0;
};

/// How many of them an import wrote, or would write.
struct SubjectCounts
{
    qsizetype added = 0;
    qsizetype changed = 0;
    qsizetype ended = 0;
    qsizetype peopleAdded = 0;

    /// Those of which something is chosen.
    void add(const Subjects &subjects, const Difference &difference);
};

} // namespace delegations
