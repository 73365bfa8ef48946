#include "tests/support/exland.h"

#include "models/exchange/formats/bundlefile.h"
#include "models/exchange/formats/csv/csvimporter.h"
#include "models/exchange/reconcile/reconciler.h"

namespace delegations::test {

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// A chamber of eight seats in the delegation of Exland, with an office of its own.
const QByteArray exland = R"(
    "area": [{"key": "X", "code": "XX", "name": "Exland", "classification": "country"}],
    "organization": [{"key": "c", "name": "Chamber of Dots", "classification": "chamber", "area": "X"},
                     {"key": "d", "name": "Delegation of Exland", "classification": "delegation", "area": "X"}%1],
    "post": [{"key": "seat", "organization": "d", "kind": "seat", "on_behalf_of": "c"},
             {"key": "o", "organization": "c", "kind": "office", "role": "chairman"}],
    "person": [{"key": "p", "name": "Dot Dotova"}%2],
    "membership": [{"key": "m", "person": "p", "organization": "d", "post": "seat", "on_behalf_of": "c"%3}%4])";

} // namespace

Bundle bundleOf(const QByteArray &tables)
{
    const Result<Bundle> bundle = BundleFile().read(
        {QStringLiteral("a.json"), R"({"format": "delegations-bundle", "version": 1, )" + tables + '}'});
    if (!bundle)
        qFatal("%s", qPrintable(bundle.error().userText));
    return *bundle;
}

QByteArray exlandWith(const QByteArray &organizations, const QByteArray &people, const QByteArray &term,
                      const QByteArray &memberships)
{
    return QByteArray(exland)
        .replace("%1", organizations)
        .replace("%2", people)
        .replace("%3", term)
        .replace("%4", memberships);
}

Difference compared(TemporaryDatabase &database, const QByteArray &tables, const QString &day)
{
    Bundle bundle = bundleOf(tables);
    bundle.day = day;
    const Result<Difference> difference = Reconciler(database.store()).compare(bundle);
    if (!difference)
        qFatal("%s", qPrintable(difference.error().userText));
    return *difference;
}

void write(TemporaryDatabase &database, const Difference &difference)
{
    if (const auto written = Reconciler(database.store()).apply(difference); !written)
        qFatal("%s %s", qPrintable(written.error().userText), qPrintable(written.error().detail));
}

std::shared_ptr<Batch> table(const QByteArray &content, const QString &path)
{
    Result<Batch> batch = CsvImporter().batch({path, content, {}});
    if (!batch)
        qFatal("%s", qPrintable(batch.error().userText));
    return std::make_shared<Batch>(std::move(batch).value());
}

QJsonObject importTable(TemporaryDatabase &database, const QByteArray &content, const QString &path)
{
    const Result<Difference> difference = reconciler::compare(database.connection(), table(content, path));
    if (!difference)
        qFatal("%s", qPrintable(difference.error().userText));
    write(database, *difference);
    ImportSummary summary;
    summary.add(*difference);
    return summary.toJson();
}

QStringList column(TemporaryDatabase &database, const char *sql)
{
    const Result<QVariant> joined =
        database.connection().scalar(s("SELECT coalesce(group_concat(x, '; '), '') FROM (%1)").arg(s(sql)));
    if (!joined)
        qFatal("%s", qPrintable(joined.error().detail));
    return joined->toString().split(s("; "), Qt::SkipEmptyParts);
}

} // namespace delegations::test
