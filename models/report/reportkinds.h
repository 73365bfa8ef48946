#pragma once

#include "models/report/paginator.h"
#include "models/report/report.h"

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

/// Some pages of a document as pictures.
struct PagePictures
{
    int pageCount = 0; ///< Of the whole document.
    std::vector<QImage> pictures;
};

/// Which pages to picture, and how fine.
struct PictureRequest
{
    int first = 1;
    int count = 1;
    qreal dotsPerInch = 96;
    QSizeF paper;      ///< In points; A4 when empty.
    int pageCount = 0; ///< When known from before, it is not counted again.
};

// Each reads one state of the database, whatever is written meanwhile, on the connection's thread. Error
// Input for an unknown kind.

/// Writes the report as PDF; returns the number of pages.
[[nodiscard]] Result<int> writeReport(Connection &connection, const QString &kind,
                                      const ReportRequest &request, const QString &path,
                                      const PageProgress &progress = {});
/// Prints the pages that the device's page ranges name, on its paper; returns their number.
[[nodiscard]] Result<int> printReport(Connection &connection, const QString &kind,
                                      const ReportRequest &request, QPagedPaintDevice &device,
                                      const PageProgress &progress = {});
/// Fewer pictures than asked for where the document ends.
[[nodiscard]] Result<PagePictures> pictureReport(Connection &connection, const QString &kind,
                                                 const ReportRequest &request, const PictureRequest &wanted,
                                                 const PageProgress &progress = {});

} // namespace delegations
