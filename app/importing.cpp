#include "app/importing.h"

#include "models/exchange/importer.h"
#include "models/exchange/reconciler.h"
#include "models/store/connection.h"
#include "models/store/recordstore.h"

#include <QCoreApplication>
#include <QFileInfo>

namespace delegations {

Result<Difference> importFile(RecordStore &store, const QString &path, const QString &format, ImportMode mode)
{
    // Reading the open database as a file and closing it again would drop SQLite's locks on it.
    if (QFileInfo(path).canonicalFilePath() == QFileInfo(store.connection().path()).canonicalFilePath())
        return Error{ErrorCode::Input,
                     QCoreApplication::translate(
                         "Console", "A database cannot be imported into itself. Choose another file."),
                     {}};
    const Result<Bundle> bundle = Importers().read(path, format);
    if (!bundle)
        return bundle.error();
    Reconciler reconciler(store);
    Result<Difference> difference = reconciler.compare(*bundle);
    if (!difference || mode == ImportMode::Compare || difference->isEmpty())
        return difference;
    if (const Result<ChangeSet> applied = reconciler.apply(*difference); !applied)
        return applied.error();
    return difference;
}

} // namespace delegations
