#include "tests/support/temporarydatabase.h"

namespace delegations::test {

TemporaryDatabase::TemporaryDatabase()
{
    check(Database::create(path()).ok());
    auto opened = Database::open(path(), Database::Purpose::Write, QStringLiteral("test"));
    if (!opened)
        qCritical("%s", qPrintable(opened.error().userText + opened.error().detail));
    check(opened.ok());
    m_database = std::move(opened).value();
    m_store = std::make_unique<RecordStore>(m_database->connection(), QStringLiteral("test"));
}

void TemporaryDatabase::check(bool good)
{
    if (!good)
        qFatal("The test's database cannot be used.");
}

} // namespace delegations::test
