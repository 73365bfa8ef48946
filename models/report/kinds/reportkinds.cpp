#include "models/report/kinds/reportkinds.h"

#include "models/report/kinds/chamberreport.h"
#include "models/report/kinds/compositionreport.h"
#include "models/report/kinds/newsreport.h"
#include "models/report/kinds/personreport.h"
#include "models/report/layout/pdfwriter.h"
#include "models/store/sqlite/lookup.h"
#include "models/store/sqlite/readsnapshot.h"

#include <QCoreApplication>

#include <algorithm>

namespace delegations {

namespace {

template <typename R>
std::unique_ptr<Report> make(Connection &connection, const ReportRequest &request)
{
    return std::make_unique<R>(connection, request);
}

/// Null stays an empty text.
QString translated(const char *source)
{
    return source ? QCoreApplication::translate("ReportKind", source) : QString();
}

const ReportSubject countries{RecordKind::Area, nullptr, nullptr};
const ReportSubject chambers{RecordKind::Organization, QT_TRANSLATE_NOOP("ReportKind", "chamber"),
                             findChamber};
const ReportSubject people{RecordKind::Person, QT_TRANSLATE_NOOP("ReportKind", "person"), findPerson};
const ReportSubject newsItems{RecordKind::NewsItem, QT_TRANSLATE_NOOP("ReportKind", "news item"),
                              findNewsItem};

Error unknownKind(const QString &kind)
{
    return {ErrorCode::Input,
            QCoreApplication::translate("Report", "There is no report \"%1\". Choose one of: %2.")
                .arg(kind, reportNames().join(QStringLiteral(", "))),
            {}};
}

Error unfitScope(const ReportKind &kind)
{
    return {ErrorCode::Input,
            QCoreApplication::translate("Report",
                                        "The report \"%1\" cannot be about this. Choose a country, or all.")
                .arg(kind.name),
            {}};
}

} // namespace

QString ReportSubject::subjectText() const
{
    return translated(text);
}

QString ReportOffer::labelText() const
{
    return translated(label);
}

QString ReportOffer::fileNameText() const
{
    return fileName ? translated(fileName) : QStringLiteral("%1");
}

QString ReportKind::contentText() const
{
    return translated(content);
}

bool ReportKind::takes(const Scope &scope) const
{
    return scope.isEverything() || scope.idOf(RecordKind::Area) != 0 || scope.idOf(subject->kind) != 0;
}

const std::vector<ReportKind> &reportKinds()
{
    static const std::vector<ReportKind> kinds{
        {QStringLiteral("composition"),
         QT_TRANSLATE_NOOP("ReportKind", "the composition of delegations"),
         &countries,
         {QT_TRANSLATE_NOOP("ReportKind", "Composition of the delegation: %1"),
          QT_TRANSLATE_NOOP("ReportKind", "Composition %1")},
         {QT_TRANSLATE_NOOP("ReportKind", "Composition of all delegations"),
          QT_TRANSLATE_NOOP("ReportKind", "Composition of all delegations")},
         make<CompositionReport>},
        {QStringLiteral("chamber"),
         QT_TRANSLATE_NOOP("ReportKind", "the members of chambers"),
         &chambers,
         {QT_TRANSLATE_NOOP("ReportKind", "Members of the chamber: %1"),
          QT_TRANSLATE_NOOP("ReportKind", "Members %1")},
         {},
         make<ChamberReport>},
        {QStringLiteral("person"),
         QT_TRANSLATE_NOOP("ReportKind", "person cards"),
         &people,
         {QT_TRANSLATE_NOOP("ReportKind", "Card of %1")},
         {},
         make<PersonReport>,
         true},
        {QStringLiteral("news"),
         QT_TRANSLATE_NOOP("ReportKind", "news items"),
         &newsItems,
         {QT_TRANSLATE_NOOP("ReportKind", "News: %1")},
         {QT_TRANSLATE_NOOP("ReportKind", "All news"), QT_TRANSLATE_NOOP("ReportKind", "News")},
         make<NewsReport>},
    };
    return kinds;
}

QStringList reportNames()
{
    QStringList names;
    for (const ReportKind &kind : reportKinds())
        names.append(kind.name);
    return names;
}

const ReportKind *reportKind(const QString &name)
{
    const auto found = std::find_if(reportKinds().begin(), reportKinds().end(),
                                    [&](const ReportKind &kind) { return kind.name == name; });
    return found == reportKinds().end() ? nullptr : &*found;
}

Result<StartedReport> startReport(Connection &connection, const QString &kind, const ReportRequest &request)
{
    const ReportKind *known = reportKind(kind);
    if (!known)
        return unknownKind(kind);
    if (!known->takes(request.scope))
        return unfitScope(*known);
    StartedReport started{known->make(connection, request), {}};
    Result<DocumentFrame> frame = started.report->frame();
    if (!frame)
        return frame.error();
    started.frame = std::move(frame).value();
    return started;
}

Result<PaintedDocument> writeReport(Connection &connection, const QString &kind, const ReportRequest &request,
                                    const QString &path, const PageProgress &progress)
{
    const ReadSnapshot snapshot(connection);
    const Result<StartedReport> started = startReport(connection, kind, request);
    if (!started)
        return started.error();
    return writePdf(started->frame, *started->report, path, progress);
}

} // namespace delegations
