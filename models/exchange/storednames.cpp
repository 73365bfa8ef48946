#include "models/exchange/storednames.h"

#include "models/store/query.h"
#include "models/store/textfold.h"

#include <algorithm>

namespace delegations {

Result<QList<qint64>> StoredNames::ids(const char *statement, const char *placeholder, const QVariant &value,
                                       const QString &foldedName)
{
    const Result<const Circle *> found = circle(statement, placeholder, value);
    if (!found)
        return found.error();
    QList<qint64> ids = (*found)->folded.values(foldedName);
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

Result<QMultiHash<QString, qint64>> StoredNames::all(const char *statement, const char *placeholder,
                                                     const QVariant &value)
{
    const Result<const Circle *> found = circle(statement, placeholder, value);
    if (!found)
        return found.error();
    return (*found)->asWritten;
}

Result<const StoredNames::Circle *> StoredNames::circle(const char *statement, const char *placeholder,
                                                        const QVariant &value)
{
    const QString key = QString::fromLatin1(statement) + u' ' + value.toString();
    if (const auto known = m_circles.constFind(key); known != m_circles.cend())
        return &*known;
    Circle circle;
    Query query(m_connection, statement);
    if (placeholder)
        query.bind(placeholder, value);
    if (const Status started = query.run(); !started)
        return started.error();
    while (query.next()) {
        const QString name = query.text(1);
        circle.asWritten.insert(name, query.integer(0));
        circle.folded.insert(folded(name), query.integer(0));
    }
    if (query.failed())
        return query.error();
    return &*m_circles.insert(key, circle);
}

} // namespace delegations
