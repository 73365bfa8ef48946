#include "tests/support/importedbundle.h"

#include "models/exchange/formats/page/assemblypageimporter.h"
#include "models/exchange/reconcile/reconciler.h"

#include <QFile>
#include <QFileInfo>
#include <QSqlDatabase>
#include <QSqlQuery>

namespace delegations::test {

QJsonObject importBundle(TemporaryDatabase &database, const Bundle &bundle)
{
    Reconciler reconciler(database.store());
    const Result<Difference> difference = reconciler.compare(bundle);
    if (!difference)
        qFatal("%s (%s)", qPrintable(difference.error().userText), qPrintable(difference.error().detail));
    if (const auto written = reconciler.apply(*difference); !written)
        qFatal("%s (%s)", qPrintable(written.error().userText), qPrintable(written.error().detail));
    ImportSummary summary;
    summary.add(*difference);
    return summary.toJson();
}

QString counted(const QJsonObject &summary, const char *outcome)
{
    const QJsonObject counts = summary.value(QLatin1String(outcome)).toObject();
    QStringList parts;
    for (auto count = counts.begin(); count != counts.end(); ++count)
        parts.append(QStringLiteral("%1 %2").arg(count.key()).arg(count.value().toInt()));
    return parts.join(QStringLiteral(", "));
}

BundleRecord recordWith(const Bundle &bundle, FieldId field, const QVariant &value)
{
    QList<BundleRecord> found;
    for (const BundleRecord &record : bundle.records) {
        if (record.kind == field.kind && record.value(field) == value)
            found.append(record);
    }
    return found.size() == 1 ? found.first() : BundleRecord();
}

QStringList storedAssembly(TemporaryDatabase &database)
{
    const QString connection = QStringLiteral("storedAssembly");
    QStringList lines;
    {
        QSqlDatabase raw = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), connection);
        raw.setDatabaseName(database.path());
        raw.setConnectOptions(QStringLiteral("QSQLITE_OPEN_READONLY"));
        raw.open();
        for (const char *sql :
             {"SELECT code, name, classification FROM area ORDER BY code",
              "SELECT a.code, o.classification, o.name, p.name, o.sort_order FROM organization o "
              "LEFT JOIN area a ON a.id = o.area_id LEFT JOIN organization p ON p.id = o.parent_id "
              "WHERE o.classification IN ('assembly', 'parliament', 'chamber', 'delegation') ORDER BY 3, 2",
              "SELECT c.name, d.name, k.seats, k.valid_from FROM post s "
              "JOIN organization d ON d.id = s.organization_id JOIN organization c ON c.id = "
              "s.on_behalf_of_id "
              "JOIN post_capacity k ON k.post_id = s.id WHERE s.kind = 'seat' ORDER BY 1",
              "SELECT o.name, s.role, s.label, p.name, p.sort_name, n.name, n.language, n.family_name, "
              "m.role "
              "FROM post s JOIN organization o ON o.id = s.organization_id JOIN membership m ON m.post_id = "
              "s.id "
              "JOIN person p ON p.id = m.person_id JOIN person_name n ON n.person_id = p.id "
              "WHERE s.role IN ('plenipotentiary', 'deputy Executive Secretary') ORDER BY 1, 4"}) {
            QSqlQuery query(QString::fromLatin1(sql), raw);
            while (query.next()) {
                QStringList values;
                for (int column = 0; query.value(column).isValid(); ++column)
                    values.append(query.value(column).toString());
                lines.append(values.join(QStringLiteral(" | ")));
            }
        }
    }
    QSqlDatabase::removeDatabase(connection);
    return lines;
}

QString sharedPagePath()
{
    const QString path = QStringLiteral(DELEGATIONS_SOURCE_DIR "/../shared/data/assembly-page.en.txt");
    return QFileInfo::exists(path) ? path : QString();
}

Bundle pageBundle(const QByteArray &text)
{
    const Result<Bundle> page = AssemblyPageImporter().read({QStringLiteral("page.txt"), text});
    if (!page)
        qFatal("%s", qPrintable(page.error().userText));
    return *page;
}

Bundle sharedPage()
{
    QFile file(sharedPagePath());
    if (!file.open(QIODevice::ReadOnly))
        qFatal("The page cannot be read.");
    return pageBundle(file.readAll());
}

} // namespace delegations::test
