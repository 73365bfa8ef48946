#include "models/exchange/formats/popolo/popoloexporter.h"

#include "models/exchange/formats/popolo/popolowriter.h"

#include <QCoreApplication>

namespace delegations {

QString PopoloExporter::title() const
{
    return QCoreApplication::translate("Export", "Open data (Popolo JSON)");
}

Status PopoloExporter::write(Connection &connection, const ExportScope &scope, QIODevice &target,
                             const ExportProgress &progress) const
{
    const Result<ExportSelection> selection = ExportSelection::of(connection, scope);
    if (!selection)
        return selection.error();
    ExportOutput output(target);
    return PopoloWriter(connection, *selection, output, scope.includePrivate).write(progress);
}

} // namespace delegations
