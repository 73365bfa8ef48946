#include "models/exchange/formats/importer.h"

#include <QFileInfo>

namespace delegations {

QString ImportFile::name() const
{
    return QFileInfo(path).fileName();
}

Result<Batch> BundleImporter::batch(const ImportFile &file) const
{
    const Result<Bundle> bundle = read(file);
    if (!bundle)
        return bundle.error();
    return packed(*bundle);
}

} // namespace delegations
