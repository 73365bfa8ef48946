#pragma once

#include "models/report/kinds/report.h"
#include "models/report/layout/missingcharacters.h"
#include "models/report/layout/paginator.h"

class QPagedPaintDevice;

namespace delegations {

/// What a report is about: all records of a kind, or one of them.
struct ReportSubject
{
    RecordKind kind = RecordKind::Area;
    const char *text = nullptr; ///< "person", after "Only this"; source text in the context "ReportKind".
    /// The record that other programs know by this uid. Null for countries, which every report takes by code.
    Result<qint64> (*find)(Connection &, const QString &uid) = nullptr;

    [[nodiscard]] QString subjectText() const;
};

/// How a document is offered to the person. Source texts in the context "ReportKind", in which "%1" stands
/// for the record's name.
struct ReportOffer
{
    const char *label = nullptr;    ///< Null where it is not offered.
    const char *fileName = nullptr; ///< Proposed, without a suffix; null for the record's name alone.

    [[nodiscard]] QString labelText() const;
    [[nodiscard]] QString fileNameText() const;
};

/// A kind of report: all that the command line and the window know of it.
struct ReportKind
{
    QString name;
    const char *content = nullptr; ///< "person cards", after "Writes"; source text as those above.
    const ReportSubject *subject = nullptr;
    ReportOffer ofOne;
    ReportOffer ofAll;
    std::unique_ptr<Report> (*make)(Connection &, const ReportRequest &) = nullptr;
    bool takesFilter = false; ///< It is about people, and of some of them as well.

    /// Whether it can be made of that: of everything, a country, or a record of its subject.
    [[nodiscard]] bool takes(const Scope &scope) const;
    [[nodiscard]] QString contentText() const;
};

[[nodiscard]] const std::vector<ReportKind> &reportKinds();
[[nodiscard]] QStringList reportNames();
/// Null for an unknown name.
[[nodiscard]] const ReportKind *reportKind(const QString &name);

/// A report, and what stands around its pages.
struct StartedReport
{
    std::unique_ptr<Report> report;
    DocumentFrame frame;
};

/// The connection must outlive it. Error Input for an unknown kind, or a scope that it does not take.
[[nodiscard]] Result<StartedReport> startReport(Connection &connection, const QString &kind,
                                                const ReportRequest &request);

/// Writes the report as PDF. Reads one state of the database, whatever is
/// written meanwhile, on the connection's thread. Errors as startReport().
[[nodiscard]] Result<PaintedDocument> writeReport(Connection &connection, const QString &kind,
                                                  const ReportRequest &request, const QString &path,
                                                  const PageProgress &progress = {});

} // namespace delegations
