#pragma once

#include "models/exchange/formats/batch.h"

#include <QHash>
#include <QJsonObject>
#include <QStringList>

#include <memory>
#include <vector>

namespace delegations {

struct FieldChange
{
    FieldId field;
    QVariant before;
    /// Of a reference to a record that is itself to be added: its row in the batch.
    QVariant after;

    bool operator==(const FieldChange &) const = default;
};

/// What an import would do with one record of a batch, or with a stored one that the file no longer names.
struct RecordDifference
{
    enum Outcome : quint8 { Added, Changed, Unchanged, Skipped, Ending };

    Outcome outcome = Skipped;
    /// Whether applying does it: everything that is said is, nothing that is only not said.
    bool isChosen = true;
    bool isInFile = true; ///< Else `record` names no row: the change follows from the others.
    BatchKey record;
    RecordKey stored = {}; ///< Valid when changed, unchanged or ending.
    qint64 revision = 0;
    /// When changed or ending; of an added record what differs from what the file says.
    QList<FieldChange> fields = {};

    [[nodiscard]] bool isWritten() const
    {
        return isChosen && (outcome == Added || outcome == Changed || outcome == Ending);
    }
};

/// A person of the file, or a body, that may be one that is stored already.
struct DuplicateCandidate
{
    /// What happens while nobody says whether it is. A person is never taken for the same unasked.
    enum Unanswered : quint8 { Different, Same, LeftOut };

    BatchKey record;
    RecordKey stored;
    QString name; ///< Of the stored one.
    QStringList reasons;
    Unanswered unanswered = Different;

    [[nodiscard]] bool isBody() const { return record.kind == RecordKind::Organization; }
};

/// The person's answers to duplicates: who of the file is which stored record; 0 for none of them.
using Identities = QHash<BatchKey, qint64>;

/// What an import would do, before anything is written.
struct Difference
{
    std::shared_ptr<const Batch> batch;
    std::vector<RecordDifference> records; ///< In an order in which they can be written.
    std::vector<DuplicateCandidate> duplicates;
    QList<Warning> warnings;
    int skipped = 0;
    int bodiesInDoubt = 0; ///< Left out, since nobody can tell which stored ones they are.

    [[nodiscard]] int count(RecordDifference::Outcome outcome) const;
    /// Nothing to write.
    [[nodiscard]] bool isEmpty() const;
    /// Where the file says it; 0 when the place has no line.
    [[nodiscard]] int line(const RecordDifference &record) const;
};

/// What one or more imports did or would do, counted: what `import --json` prints.
class ImportSummary
{
public:
    void add(const Difference &difference);
    /// {"added": {table: n}, "changed": {...}, "unchanged": {...}, "skipped": n, "warnings": [text]}; a table
    /// of which there is nothing stands nowhere.
    [[nodiscard]] QJsonObject toJson() const;
    /// The same for a person, one line for each outcome and warning.
    [[nodiscard]] QStringList toLines() const;
    [[nodiscard]] int bodiesInDoubt() const { return m_bodiesInDoubt; }

private:
    using Counts = QMap<QString, int>; ///< By table.

    void addBody(const Difference &difference, const DuplicateCandidate &body);
    /// Those of the files, and how many people may be there already.
    [[nodiscard]] QStringList warnings() const;

    Counts m_counts[RecordDifference::Skipped];
    int m_skipped = 0;
    int m_bodiesInDoubt = 0;
    QStringList m_warnings;
    QStringList m_duplicates;
    int m_peopleInDoubt = 0; ///< Of whom these speak.
};

} // namespace delegations
