#pragma once

#include "models/exchange/formats/cellvalidation.h"
#include "models/exchange/reconcile/candidates.h"
#include "models/exchange/reconcile/difference.h"
#include "models/exchange/reconcile/storedindex.h"

#include <functional>
#include <map>

namespace delegations {

/// Told how many of how many records are done, now and then; false asks to stop.
using ImportProgress = std::function<bool(size_t done, size_t total)>;
/// How many records that is.
constexpr size_t recordsPerStep = 500;
/// Of an import that was told to stop.
[[nodiscard]] Error importCancelled();

/// One run of Reconciler::compare: goes through the records in writing order and finds for each the stored
/// one.
class Comparison
{
public:
    /// The connection and `known` must outlive it. The batch's values are made fit for their columns.
    Comparison(Connection &connection, std::shared_ptr<Batch> batch, const Identities &identities,
               const ImportProgress &progress, const KnownIdentifiers *known);

    [[nodiscard]] Result<Difference> run();

private:
    [[nodiscard]] Result<std::vector<quint32>> order(RecordKind kind) const;
    Status compareTable(RecordKind kind);
    [[nodiscard]] bool isScattered(RecordKind kind) const;
    /// Goes through the rows of one owner after the other, so that what is stored of an owner is read once.
    /// What comes out stands in the order of the rows.
    Status compareByOwner(RecordKind kind);
    struct OwnedRow
    {
        std::pair<FieldId, quint32> owner; ///< The field that names it, and its row.
        quint32 row = 0;
        quint32 firstRecord = 0; ///< Where what comes out of it stands, and how much that is.
        quint32 records = 0;
        quint32 firstWarning = 0;
        quint32 warnings = 0;
    };
    void putInOrder(const std::vector<OwnedRow> &rows, size_t firstRecord, qsizetype firstWarning);
    /// One more record is done; false asks to stop.
    [[nodiscard]] bool goOn();
    Status compare(const BatchKey &key);
    /// Checks the values and looks up the references; false when the record cannot be taken.
    [[nodiscard]] bool prepare(const BatchKey &key);
    [[nodiscard]] bool takeValue(const FieldSpec &field, Cell &cell);
    [[nodiscard]] bool takeReference(const FieldSpec &field, Cell &cell);
    [[nodiscard]] bool isComplete();
    /// The row of the stored record among the candidates; -1 when there is none.
    struct Match
    {
        const StoredRows *rows = nullptr;
        qptrdiff row = -1;
        bool isAmbiguous = false;
    };
    [[nodiscard]] Result<Match> find();
    [[nodiscard]] Result<Match> matchSaid(qint64 id);
    [[nodiscard]] Result<Match> best(const StoredRows &candidates);
    /// The record in hand with what the file refers to by name alone as the stored one has it, where that
    /// bears the name too; nothing where that makes no difference.
    [[nodiscard]] Result<std::optional<std::vector<Cell>>> readAs(CellRow stored);
    /// Of bodies that are called alike none takes the other's spelling.
    void keepNameOf(CellRow stored);
    /// The rows of the candidates that are worth a look.
    [[nodiscard]] std::vector<quint32> worthy(const StoredRows &candidates, const MatchRule &rule);
    [[nodiscard]] Result<bool> hasNameAlready();
    Status addNew();
    void rememberInBatch();
    void addKnown(const StoredRows &rows, size_t row);
    void noteCalledOtherwise(CellRow stored);
    [[nodiscard]] QList<FieldChange> changes(CellRow stored) const;
    [[nodiscard]] bool isCalledOtherwise(FieldId field, CellRow stored) const;
    /// Whether the stored body is called so, or in files also.
    [[nodiscard]] static bool isNameOf(CellRow body, const QString &name);
    /// What is made from the name and not said by the file goes along with a name that changes: what a person
    /// is sorted under, the parts of one of their names. What does not fit any more is warned of.
    void followName(CellRow stored, QList<FieldChange> &changes);
    [[nodiscard]] std::optional<FieldChange> followed(FieldId field, const Cell &stored,
                                                      const FieldChange &name);
    /// And so do the names of renamed people of which the file says nothing.
    Status followNames();
    [[nodiscard]] QList<FieldChange> followedRow(CellRow stored, const FieldChange &name);
    /// A number of seats that differs from the stored one begins on a day, and ends that one.
    [[nodiscard]] bool succeedCapacity(const StoredRows &rows, size_t row);
    /// Who holds a post of the file and is no longer in it.
    Status findEnding();
    /// Says whom the file's own warnings concern; what is kept with a record that is left out, is not kept.
    void completeWarnings();
    /// `row` is the stored one that it was found to be; -1 when it is none.
    [[nodiscard]] bool askWhichBody(qptrdiff row);
    [[nodiscard]] bool isNamedTwice(qptrdiff row);
    void dropIdleQuestions();
    /// What the file calls a body of which somebody said which it is, it is called also; none that is known
    /// is forgotten.
    void rememberNames(CellRow stored, QList<FieldChange> &changes) const;
    Status tellOfDelegations();
    void tellOfTwistedTerms();
    void skip(const QString &reason);
    /// Of the record in hand.
    void warn(const QString &text, Warning::Outcome outcome = Warning::NotImported);

    Connection &m_connection;
    std::shared_ptr<Batch> m_batch;
    const Identities &m_identities;
    const ImportProgress &m_progress;
    Matches m_matches;
    Candidates m_candidates;
    CellValidation m_check;
    Difference m_difference;
    Wanted m_wanted;      ///< The record in hand.
    QString m_alsoCalled; ///< It by the file, where somebody said which body it is.
    /// What the file calls bodies that bear another name: by that name, folded.
    QHash<QString, QString> m_calledOtherwise;
    struct Renamed
    {
        quint32 row;
        FieldChange name;
    };
    std::vector<Renamed> m_renamed;             ///< People.
    QHash<BatchKey, QList<qint64>> m_namesakes; ///< As Candidates tells them.
    size_t m_done = 0;
    UnsaidWarnings m_unsaid{};
    /// Of the candidates that were asked for last, by the fields that must be equal.
    std::map<quint32, StoredIndex> m_indexes;
    std::pair<const StoredRows *, quint64> m_indexed;
};

} // namespace delegations
