#include "app/sampledatabase.h"

#include "models/exchange/formats/bundlefile.h"
#include "models/exchange/reconcile/reconciler.h"
#include "models/store/file/database.h"
#include "models/store/write/recordstore.h"

namespace delegations {

Status createSampleDatabase(const QString &path, const QString &author)
{
    const Result<Bundle> sample = sampleBundle();
    if (!sample)
        return sample.error();
    return Database::create(path, [&](Connection &connection) -> Status {
        RecordStore store(connection, author);
        Reconciler reconciler(store);
        const Result<Difference> difference = reconciler.compare(*sample);
        if (!difference)
            return difference.error();
        const Result<ChangeSet> applied = reconciler.apply(*difference);
        return applied ? Status() : Status(applied.error());
    });
}

} // namespace delegations
