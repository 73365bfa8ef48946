#pragma once

#include "models/exchange/reconcile/reconciler.h"
#include "models/exchange/transfer/importplan.h"
#include "models/store/read/knownidentifiers.h"
#include "models/store/write/transaction.h"

#include <QSet>

#include <map>
#include <optional>

namespace delegations {

/// Several files, each compared with what is stored and with those before it, inside one transaction. What is
/// not committed is rolled back when it goes out of scope.
class ImportRun
{
public:
    /// All must outlive it; `files` is how many there will be.
    ImportRun(RecordStore &store, const ImportWatch &watch, int files);

    /// Begun before the first comparison, so that nobody writes in between.
    Status begin(const QStringList &names);
    /// Goes on to the next file. Error Cancelled when the watch said so.
    Status startFile(const QString &name);
    /// The file could not be read: none of the others can refer to it.
    void leaveOut() { m_people.pop_back(); }
    [[nodiscard]] bool isFirstFile() const { return m_file == 0; }
    [[nodiscard]] bool isLastFile() const { return m_file + 1 == m_files; }

    /// Fills in the file's difference, by the answers given so far; adds the questions that come up. Values
    /// that were left out are told of once, in the first comparison: `before` is the one that had it.
    Status compare(FileDifference &file, const Difference *before = nullptr);
    /// Makes the difference one to look at: names what is stored and stands in it, but not in the file, and
    /// finds its people and bodies.
    Status describe(FileDifference &file) const;
    Status write(const Difference &difference);
    [[nodiscard]] Result<ChangeSet> commit();

private:
    [[nodiscard]] bool report(ImportStep::Stage stage, qint64 done = 0, qint64 total = 0) const;
    [[nodiscard]] ImportProgress progress(ImportStep::Stage stage) const;
    [[nodiscard]] Identities identities(const FileDifference &file) const;
    Status readIdentifiers();
    void noteIdentifiers(const Difference &difference);
    void addQuestions(FileDifference &file) const;
    Status readNames(FileDifference &file) const;
    Status readBodyName(FileDifference &file, const RecordDifference &record) const;
    void noteMembership(qint64 id);
    [[nodiscard]] bool isNamed(qint64 membership) const;
    void keepNamedElsewhere(Difference &difference) const;

    RecordStore &m_store;
    const ImportWatch &m_watch;
    std::unique_ptr<Transaction> m_transaction;
    int m_files;
    int m_file = -1;
    QString m_name;
    /// Ids of the people that each file added or had, by row; the last is the file in hand.
    std::vector<std::vector<qint64>> m_people;
    /// The first file that each of them is in, and the row there.
    QHash<qint64, std::pair<int, quint32>> m_origins;
    QSet<qint64> m_newBodies; ///< Ids of organizations that the files so far added.
    /// Runs of ids, the last by the first, of those that the files so far name.
    std::map<qint64, qint64> m_memberships;
    std::optional<KnownIdentifiers> m_identifiers; ///< With those that the files so far brought.
};

} // namespace delegations
