#include "models/exchange/transfer/subjects.h"

#include "models/core/kinds/places.h"
#include "models/core/kinds/recordtype.h"
#include "models/core/kinds/seats.h"
#include "models/exchange/reconcile/choices.h"

#include <algorithm>
#include <array>

namespace delegations {

namespace {

/// Whether people speak of it by itself, and not of what it belongs to.
bool standsAlone(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Area:
    case RecordKind::Organization:
    case RecordKind::Person:
    case RecordKind::NewsItem:
    case RecordKind::Event:
    case RecordKind::Decision:
    case RecordKind::Role:
        return true;
    default:
        return false;
    }
}

/// The record of the file to which this one belongs in the end. A constituency belongs to its country.
BatchKey subjectOf(const Batch &batch, BatchKey key)
{
    const auto owner = [&]() -> std::optional<BatchKey> {
        if (key.kind != RecordKind::Area && standsAlone(key.kind))
            return std::nullopt;
        for (const FieldId field : ownerFields(key.kind)) {
            if (const Cell &cell = batch.cell(key, field); cell.kind() == Cell::Reference)
                return BatchKey{specOf(field).target, quint32(cell.integer())};
        }
        return std::nullopt;
    };
    for (int steps = 0; steps < recordKindCount; ++steps) { // A file may have places within each other.
        const auto next = owner();
        if (!next)
            break;
        key = *next;
    }
    return key;
}

} // namespace

/// Which records are whose, before they are put in order.
class Subjects::Grouping
{
public:
    explicit Grouping(const Difference &difference) : m_difference(difference)
    {
        for (int kind = 0; kind < recordKindCount; ++kind)
            m_known[size_t(kind)].resize(difference.batch->table(RecordKind(kind)).size(), none);
        m_of.resize(difference.records.size(), none);
        m_isOwn.resize(difference.records.size());
        for (size_t place = 0; place < difference.records.size(); ++place) {
            if (isShown(place))
                assign(place);
        }
    }

    void fill(Subjects &made) const
    {
        made.m_subjects.resize(m_count);
        for (size_t place = 0; place < m_of.size(); ++place) {
            if (m_of[place] != none)
                count(made.m_subjects[m_of[place]], place);
        }
        quint32 first = 0;
        for (Subject &subject : made.m_subjects) {
            subject.first = first;
            first += std::max<quint32>(1, quint32(subject.hasOwn) + subject.parts);
        }
        put(made, first);
    }

private:
    static constexpr quint32 none = quint32(-1);

    [[nodiscard]] bool isShown(size_t place) const
    {
        return m_difference.records[place].outcome != RecordDifference::Skipped &&
               !isHalf(m_difference, place);
    }

    void assign(size_t place)
    {
        const RecordDifference &record = m_difference.records[place];
        m_isOwn[place] = true;
        if (!record.isInFile) {
            m_of[place] = quint32(m_count++);
            return;
        }
        const BatchKey key = subjectOf(*m_difference.batch, record.record);
        quint32 &known = m_known[size_t(key.kind)][key.row];
        if (known == none)
            known = quint32(m_count++);
        m_of[place] = known;
        m_isOwn[place] = key == record.record;
    }

    void count(Subject &subject, size_t place) const
    {
        const RecordDifference &record = m_difference.records[place];
        if (m_isOwn[place]) {
            subject.hasOwn = true;
            if (isChoice(record)) // What succeeds something stored is its change.
                subject.outcome = record.stored.isValid() && record.outcome == RecordDifference::Added
                                      ? RecordDifference::Changed
                                      : record.outcome;
        } else if (isChoice(record)) {
            ++subject.parts;
            if (subject.outcome == RecordDifference::Unchanged)
                subject.outcome = RecordDifference::Changed;
        }
    }

    void put(Subjects &made, quint32 places) const
    {
        made.m_places.resize(places);
        std::vector<quint32> next(made.m_subjects.size());
        for (size_t at = 0; at < next.size(); ++at)
            next[at] = made.m_subjects[at].first + (made.m_subjects[at].hasOwn ? 1 : 0);
        for (size_t place = 0; place < m_of.size(); ++place) {
            if (m_of[place] == none)
                continue;
            const RecordDifference &record = m_difference.records[place];
            const Subject &subject = made.m_subjects[m_of[place]];
            const bool isBare = !subject.hasOwn && subject.parts == 0;
            if (m_isOwn[place] || isBare)
                made.m_places[subject.first] = quint32(place);
            else if (isChoice(record))
                made.m_places[next[m_of[place]]++] = quint32(place);
        }
    }

    const Difference &m_difference;
    std::array<std::vector<quint32>, recordKindCount> m_known;
    std::vector<quint32> m_of; ///< The subject of each place.
    std::vector<bool> m_isOwn; ///< Whether the subject's own record stands there.
    size_t m_count = 0;
};

Subjects::Subjects(const Difference &difference)
{
    Grouping(difference).fill(*this);
    countSeats(difference);
}

void Subjects::countSeats(const Difference &difference)
{
    const Batch &batch = *difference.batch;
    for (const RecordDifference &record : difference.records) {
        if (record.outcome != RecordDifference::Added || record.record.kind != RecordKind::Membership)
            continue;
        if (const auto chamber = ownChamber(batch, record.record.row)) {
            ++m_chamberSeats[*chamber];
            continue;
        }
        const Cell &post = batch.cell(record.record, fields::membership.post);
        const bool isSeat =
            post.kind() == Cell::Reference &&
            batch.cell({RecordKind::Post, quint32(post.integer())}, fields::post.postKind).view() == "seat";
        m_delegationSeats += isSeat ? 1 : 0;
    }
}

std::span<const quint32> Subjects::parts(size_t subject) const
{
    const Subject &one = m_subjects[subject];
    return std::span(m_places).subspan(one.first + (one.hasOwn ? 1 : 0), one.parts);
}

std::span<const quint32> Subjects::choices(size_t subject) const
{
    const Subject &one = m_subjects[subject];
    return std::span(m_places).subspan(one.first, (one.hasOwn ? 1 : 0) + one.parts);
}

void SubjectCounts::add(const Subjects &subjects, const Difference &difference)
{
    for (size_t at = 0; at < subjects.size(); ++at) {
        const bool isWritten = std::ranges::any_of(
            subjects.choices(at), [&](quint32 place) { return difference.records[place].isWritten(); });
        if (!isWritten)
            continue;
        switch (subjects.outcome(at)) {
        case RecordDifference::Added:
            ++added;
            peopleAdded += difference.records[subjects.record(at)].record.kind == RecordKind::Person ? 1 : 0;
            break;
        case RecordDifference::Ending:
            ++ended;
            break;
        default:
            ++changed;
        }
    }
}

} // namespace delegations
