#pragma once

#include "models/core/result.h"

#include <QHash>
#include <QMultiHash>
#include <QSet>
#include <QVariant>

#include <memory>
#include <optional>

namespace delegations {

class Connection;

/// Who or what is stored under a name, within a circle (the areas, the holders of one post ...). Each circle
/// is read once, so recognising a file takes time in proportion to its records. Sees no later change.
class StoredNames
{
public:
    struct Circle
    {
        QMultiHash<QString, qint64> asWritten;
        QMultiHash<QString, qint64> folded;

        [[nodiscard]] bool isEmpty() const { return folded.isEmpty(); }
        /// One of the names as it is stored.
        [[nodiscard]] QString nameOf(qint64 id) const { return asWritten.key(id); }
        /// The ids under a name that folds like this, ascending.
        [[nodiscard]] QList<qint64> ids(const QString &foldedName) const;
        /// The ids under a name of which all words are in this one, or the other way round, in any order, two
        /// words at least; ascending.
        [[nodiscard]] QList<qint64> alike(const QString &foldedName) const;
        /// The ids under a name that means the same body (see bodyKey()), ascending.
        [[nodiscard]] QList<qint64> bodies(const QString &name) const;

    private:
        /// From each word of a folded name to those names; made when it is first asked for.
        mutable QMultiHash<QString, QString> m_words;
        mutable std::optional<QMultiHash<QString, qint64>> m_bodies; ///< By bodyKey(); made when asked for.
    };

    explicit StoredNames(Connection &connection) : m_connection(connection) {}

    using Bindings = std::initializer_list<std::pair<const char *, QVariant>>;

    /// `statement` gives id and name of everyone in the circle. Lives as long as this.
    [[nodiscard]] Result<const Circle *> circle(const char *statement, const Bindings &bindings = {});

private:
    Connection &m_connection;
    QHash<QString, std::shared_ptr<const Circle>> m_circles;
};

} // namespace delegations
