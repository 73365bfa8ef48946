#include "models/exchange/formats/popolo/popoloexporter.h"

#include "models/exchange/formats/popolo/popolowriter.h"

#include <QCoreApplication>

namespace delegations {

QString PopoloExporter::title() const
{
    return QCoreApplication::translate("Export", "Open data (Popolo JSON)");
}

Status PopoloExporter::write(Connection &connection, const ExportRequest &request, QIODevice &target,
                             const ExportProgress &progress) const
{
    const Result<ExportSelection> selection =
        ExportSelection::of(connection, request.scope, request.filter, request.day);
    if (!selection)
        return selection.error();
    ExportOutput output(target);
    return PopoloWriter(connection, *selection, output, request.includePrivate).write(progress);
}

} // namespace delegations
