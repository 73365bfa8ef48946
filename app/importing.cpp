#include "app/importing.h"

#include "app/savedcsvmappings.h"
#include "models/exchange/importer.h"
#include "models/store/connection.h"
#include "models/store/recordstore.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace delegations {

namespace {

/// Reading the open database as a file and closing it again would drop SQLite's locks on it.
bool isDatabase(const RecordStore &store, const QString &path)
{
    return QFileInfo(path).canonicalFilePath() == QFileInfo(store.connection().path()).canonicalFilePath();
}

Result<std::shared_ptr<Batch>> read(const RecordStore &store, const QString &path,
                                    const ImportOptions &options)
{
    if (isDatabase(store, path))
        return Error{ErrorCode::Input,
                     QCoreApplication::translate(
                         "Console", "A database cannot be imported into itself. Choose another file."),
                     {}};
    const SavedCsvMappings mappings;
    return Importers(&mappings).read(path, options);
}

} // namespace

Result<ImportOutcome> importFiles(RecordStore &store, const QStringList &paths, const ImportOptions &options,
                                  ImportMode mode)
{
    ImportOutcome outcome;
    QStringList sources;
    for (const QString &path : paths)
        sources.append(QFileInfo(path).fileName());
    // Begun before the first comparison, so that each file is compared with those before it; what is not to
    // be kept is rolled back.
    auto transaction = store.begin(reconciler::label(sources));
    if (!transaction)
        return transaction.error();
    for (const QString &path : paths) {
        auto batch = read(store, path, options);
        if (!batch) {
            outcome.refused.append(batch.error());
            continue;
        }
        const Result<Difference> difference =
            reconciler::compare(store.connection(), std::move(batch).value());
        if (!difference)
            return difference.error();
        if (const Status written = reconciler::write(**transaction, *difference); !written)
            return written.error();
        outcome.summary.add(*difference);
        ++outcome.read;
    }
    if (mode == ImportMode::Compare)
        return outcome;
    if (const auto committed = (*transaction)->commit(); !committed)
        return committed.error();
    return outcome;
}

} // namespace delegations
