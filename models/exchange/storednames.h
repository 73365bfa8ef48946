#pragma once

#include "models/core/result.h"

#include <QHash>
#include <QMultiHash>
#include <QVariant>

namespace delegations {

class Connection;

/// Who or what is stored under a name, within a circle (the areas, the holders of one post ...). Each circle
/// is read once, so recognising a file takes time in proportion to its records. Sees no later change.
class StoredNames
{
public:
    explicit StoredNames(Connection &connection) : m_connection(connection) {}

    /// The ids under a name that folds like this, ascending. `statement` gives id and name of everyone in the
    /// circle; its one placeholder, if any, bears the name `placeholder`.
    [[nodiscard]] Result<QList<qint64>> ids(const char *statement, const char *placeholder,
                                            const QVariant &circle, const QString &foldedName);
    /// Every name in the circle with its id.
    [[nodiscard]] Result<QMultiHash<QString, qint64>> all(const char *statement, const char *placeholder,
                                                          const QVariant &circle);

private:
    struct Circle
    {
        QMultiHash<QString, qint64> asWritten;
        QMultiHash<QString, qint64> folded;
    };

    [[nodiscard]] Result<const Circle *> circle(const char *statement, const char *placeholder,
                                                const QVariant &value);

    Connection &m_connection;
    QHash<QString, Circle> m_circles;
};

} // namespace delegations
