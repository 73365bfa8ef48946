#pragma once

#include "models/report/kinds/report.h"
#include "models/report/layout/missingcharacters.h"
#include "models/report/layout/paginator.h"

class QPagedPaintDevice;

namespace delegations {

/// A kind of report by name, for the command line and the window.
struct ReportKind
{
    enum class Subject { Countries, Person, News };

    QString name;
    const char *title = nullptr; ///< Source text, translated in the context "ReportKind".
    Subject subject = Subject::Countries;
    std::unique_ptr<Report> (*make)(Connection &, const ReportRequest &) = nullptr;

    [[nodiscard]] QString titleText() const;
};

[[nodiscard]] const std::vector<ReportKind> &reportKinds();
/// Null for an unknown name.
[[nodiscard]] const ReportKind *reportKind(const QString &name);

/// Writes the report as PDF. Reads one state of the database, whatever is
/// written meanwhile, on the connection's thread. Error Input for an unknown kind.
[[nodiscard]] Result<PaintedDocument> writeReport(Connection &connection, const QString &kind,
                                                  const ReportRequest &request, const QString &path,
                                                  const PageProgress &progress = {});

} // namespace delegations
