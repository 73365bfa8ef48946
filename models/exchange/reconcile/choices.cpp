#include "models/exchange/reconcile/choices.h"

#include "models/core/kinds/recordtype.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace delegations {

namespace {

/// Flags for the records of a batch.
class Marks
{
public:
    explicit Marks(const Batch &batch)
    {
        for (int kind = 0; kind < recordKindCount; ++kind)
            m_marks[size_t(kind)].resize(batch.table(RecordKind(kind)).size());
    }

    void set(const BatchKey &key) { m_marks[size_t(key.kind)][key.row] = true; }
    [[nodiscard]] bool has(const BatchKey &key) const { return m_marks[size_t(key.kind)][key.row]; }

private:
    std::array<std::vector<bool>, recordKindCount> m_marks;
};

/// Calls `visit` with each record of the batch without which this one cannot be.
template <typename Visit>
void forEachOwner(const Batch &batch, const BatchKey &key, Visit visit)
{
    const CellRow cells = batch.table(key.kind).row(key.row);
    for (const FieldId owner : ownerFields(key.kind)) {
        if (const Cell &cell = cellOf(cells, owner); cell.kind() == Cell::Reference)
            visit(BatchKey{specOf(owner).target, quint32(cell.integer())});
    }
}

bool isAdded(const RecordDifference &record)
{
    return record.outcome == RecordDifference::Added;
}

bool hasOwnerIn(const Batch &batch, const BatchKey &key, const Marks &marks)
{
    bool found = false;
    forEachOwner(batch, key, [&](const BatchKey &owner) { found = found || marks.has(owner); });
    return found;
}

/// Spreads a choice from new records to those that belong to them, which stand behind them.
void spreadDown(Difference &difference, Marks &marks, bool isWanted)
{
    for (RecordDifference &record : difference.records) {
        if (!isAdded(record) || marks.has(record.record))
            continue;
        if (!hasOwnerIn(*difference.batch, record.record, marks))
            continue;
        record.isChosen = isWanted;
        marks.set(record.record);
    }
}

/// Chooses what chosen records belong to, which stands before them.
void spreadUp(Difference &difference)
{
    Marks needed(*difference.batch);
    for (auto record = difference.records.rbegin(); record != difference.records.rend(); ++record) {
        if (!isAdded(*record))
            continue;
        record->isChosen = record->isChosen || needed.has(record->record);
        if (record->isChosen)
            forEachOwner(*difference.batch, record->record,
                         [&](const BatchKey &owner) { needed.set(owner); });
    }
}

void joinHalves(Difference &difference)
{
    for (size_t record = 0; record + 1 < difference.records.size(); ++record) {
        if (isHalf(difference, record))
            difference.records[record].isChosen = difference.records[record + 1].isChosen;
    }
}

/// Names a record of a difference in another comparison of the same batch.
struct Identity
{
    bool isInFile;
    BatchKey record;
    RecordKey stored;

    explicit Identity(const RecordDifference &difference)
        : isInFile(difference.isInFile)
        , record(difference.isInFile ? difference.record : BatchKey())
        , stored(difference.isInFile ? RecordKey() : difference.stored)
    {
    }
    bool operator==(const Identity &) const = default;
};

size_t qHash(const Identity &identity, size_t seed = 0)
{
    return qHashMulti(seed, identity.isInFile, identity.record, identity.stored);
}

template <typename Wanted>
QSet<Identity> identities(const Difference &difference, Wanted wanted)
{
    QSet<Identity> found;
    for (const RecordDifference &record : difference.records) {
        if (wanted(record))
            found.insert(Identity(record));
    }
    return found;
}

} // namespace

bool isChoice(const RecordDifference &record)
{
    return isAdded(record) || record.outcome == RecordDifference::Changed ||
           record.outcome == RecordDifference::Ending;
}

bool isHalf(const Difference &difference, size_t record)
{
    if (record + 1 >= difference.records.size())
        return false;
    const RecordDifference &first = difference.records[record];
    const RecordDifference &second = difference.records[record + 1];
    return first.outcome == RecordDifference::Changed && !first.isInFile && isAdded(second) &&
           second.stored == first.stored;
}

void choose(Difference &difference, std::span<const quint32> records, bool isWanted)
{
    Marks marks(*difference.batch);
    for (const quint32 place : records) {
        RecordDifference &record = difference.records[place];
        if (!isChoice(record))
            continue;
        record.isChosen = isWanted;
        if (isAdded(record))
            marks.set(record.record);
    }
    spreadDown(difference, marks, isWanted);
    if (isWanted)
        spreadUp(difference);
    joinHalves(difference);
}

void keepChoices(Difference &difference, const Difference &before)
{
    const auto unticked = identities(
        before, [](const RecordDifference &record) { return isChoice(record) && !record.isChosen; });
    const auto ticked = identities(before, [](const RecordDifference &record) {
        return record.outcome == RecordDifference::Ending && record.isChosen;
    });
    std::vector<quint32> off;
    for (size_t place = 0; place < difference.records.size(); ++place) {
        const Identity identity(difference.records[place]);
        if (ticked.contains(identity))
            difference.records[place].isChosen = true;
        else if (unticked.contains(identity))
            off.push_back(quint32(place));
    }
    choose(difference, off, false);
}

void chooseOnlyShown(Difference &difference, const Difference &shown)
{
    const auto wanted = identities(shown, [](const RecordDifference &record) { return record.isWritten(); });
    std::vector<quint32> off;
    for (size_t place = 0; place < difference.records.size(); ++place) {
        RecordDifference &record = difference.records[place];
        const bool isWanted = wanted.contains(Identity(record));
        if (isWanted && isChoice(record))
            record.isChosen = true;
        else if (isChoice(record))
            off.push_back(quint32(place));
    }
    choose(difference, off, false);
}

} // namespace delegations
