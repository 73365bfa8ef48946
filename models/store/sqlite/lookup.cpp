#include "models/store/sqlite/lookup.h"

#include "models/store/sqlite/query.h"

#include <QCoreApplication>

namespace delegations {

namespace {

Result<qint64> find(Connection &connection, const char *statement, const QString &key, const char *notFound)
{
    Query query(connection, statement);
    const auto ids = query.bind(":key", key).all<qint64>([](const Query &row) { return row.integer(0); });
    if (!ids)
        return ids.error();
    if (ids->empty())
        return Error{ErrorCode::NotFound, QCoreApplication::translate("Store", notFound).arg(key), {}};
    return ids->front();
}

} // namespace

Result<qint64> findArea(Connection &connection, const QString &isoCode)
{
    return find(connection, "area_of_code", isoCode.toUpper(),
                QT_TRANSLATE_NOOP("Store", "No country in the database has the code %1."));
}

Result<qint64> findPerson(Connection &connection, const QString &uid)
{
    return find(connection, "person_of_uid", uid,
                QT_TRANSLATE_NOOP("Store", "No person in the database has the uid %1."));
}

Result<qint64> findChamber(Connection &connection, const QString &uid)
{
    return find(connection, "chamber_of_uid", uid,
                QT_TRANSLATE_NOOP("Store", "No chamber in the database has the uid %1."));
}

Result<qint64> findNewsItem(Connection &connection, const QString &uid)
{
    return find(connection, "news_item_of_uid", uid,
                QT_TRANSLATE_NOOP("Store", "No news item in the database has the uid %1."));
}

} // namespace delegations
