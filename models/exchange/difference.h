#pragma once

#include "models/core/recordkey.h"
#include "models/exchange/bundle.h"

#include <QJsonObject>
#include <QStringList>

namespace delegations {

struct FieldChange
{
    QString column;
    QVariant before;
    /// Of a reference to a record that is itself to be added: its key in the bundle.
    QVariant after;

    bool operator==(const FieldChange &) const = default;
};

/// What an import would do with one record of a bundle.
struct RecordDifference
{
    enum Outcome { Added, Changed, Unchanged, Skipped };

    Outcome outcome = Skipped;
    RecordKind kind = RecordKind::Area;
    QString key; ///< In the bundle.
    int line = 0;
    RecordKey stored; ///< Valid when changed or unchanged.
    qint64 revision = 0;
    QList<FieldChange> fields;         ///< When changed.
    Row columns;                       ///< What to write, apart from the references below.
    QMap<QString, QString> references; ///< Column -> key of a record of this difference that is to be added.
};

/// What an import would do, before anything is written.
struct Difference
{
    QString source;
    QList<RecordDifference> records; ///< In an order in which they can be written.
    QList<Warning> warnings;
    int skipped = 0;

    [[nodiscard]] int count(RecordDifference::Outcome outcome) const;
    /// Nothing to write.
    [[nodiscard]] bool isEmpty() const
    {
        return count(RecordDifference::Added) == 0 && count(RecordDifference::Changed) == 0;
    }
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

private:
    using Counts = QMap<QString, int>; ///< By table.

    Counts m_counts[RecordDifference::Skipped];
    int m_skipped = 0;
    QStringList m_warnings;
};

} // namespace delegations
