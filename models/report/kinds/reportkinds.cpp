#include "models/report/kinds/reportkinds.h"

#include "models/report/kinds/compositionreport.h"
#include "models/report/kinds/newsreport.h"
#include "models/report/kinds/personreport.h"
#include "models/report/layout/pdfwriter.h"
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

struct Document
{
    std::unique_ptr<Report> report;
    DocumentFrame frame;
};

Error unknownKind(const QString &kind)
{
    QStringList names;
    for (const ReportKind &known : reportKinds())
        names.append(known.name);
    return {ErrorCode::Input,
            QCoreApplication::translate("Report", "There is no report \"%1\". Choose one of: %2.")
                .arg(kind, names.join(QStringLiteral(", "))),
            {}};
}

Result<Document> open(Connection &connection, const QString &kind, const ReportRequest &request)
{
    const ReportKind *known = reportKind(kind);
    if (!known)
        return unknownKind(kind);
    Document document{known->make(connection, request), {}};
    Result<DocumentFrame> frame = document.report->frame();
    if (!frame)
        return frame.error();
    document.frame = std::move(frame).value();
    return document;
}

} // namespace

QString ReportKind::titleText() const
{
    return QCoreApplication::translate("ReportKind", title);
}

const std::vector<ReportKind> &reportKinds()
{
    using Subject = ReportKind::Subject;
    static const std::vector<ReportKind> kinds{
        {QStringLiteral("composition"), QT_TRANSLATE_NOOP("ReportKind", "Composition of the delegations"),
         Subject::Countries, make<CompositionReport>},
        {QStringLiteral("person"), QT_TRANSLATE_NOOP("ReportKind", "Person card"), Subject::Person,
         make<PersonReport>},
        {QStringLiteral("news"), QT_TRANSLATE_NOOP("ReportKind", "News item"), Subject::News,
         make<NewsReport>},
    };
    return kinds;
}

const ReportKind *reportKind(const QString &name)
{
    const auto found = std::find_if(reportKinds().begin(), reportKinds().end(),
                                    [&](const ReportKind &kind) { return kind.name == name; });
    return found == reportKinds().end() ? nullptr : &*found;
}

Result<PaintedDocument> writeReport(Connection &connection, const QString &kind, const ReportRequest &request,
                                    const QString &path, const PageProgress &progress)
{
    const ReadSnapshot snapshot(connection);
    const Result<Document> document = open(connection, kind, request);
    if (!document)
        return document.error();
    return writePdf(document->frame, *document->report, path, progress);
}

} // namespace delegations
