#pragma once

#include "models/core/result.h"

#include <QHash>
#include <QStringList>
#include <QVariant>

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace delegations {

class Connection;

/// What names have in common that are one: what they fold to; a name without a letter or digit is one only
/// with itself.
[[nodiscard]] QString nameKey(const QString &name);

/// Who or what is stored under a name, within a circle (the areas, the holders of one post ...). Each circle
/// is read once, so recognising a file takes time in proportion to its records. Sees no later change.
class StoredNames
{
public:
    struct Circle
    {
        using IsTaken = std::function<bool(qint64)>;
        /// Of how many at most a question tells: real names do not repeat as often in one place.
        static constexpr qsizetype most = 100;

        [[nodiscard]] bool isEmpty() const { return m_names.empty(); }
        /// The name that the statement gave first, which is its own.
        [[nodiscard]] QString nameOf(qint64 id) const;
        /// Everyone's, ascending.
        [[nodiscard]] QList<qint64> all() const;
        /// The ids under a name with this nameKey(), ascending.
        [[nodiscard]] QList<qint64> ids(const QString &key) const { return m_folded.value(key); }
        /// The first of them that are not taken. What is taken must stay so.
        [[nodiscard]] QList<qint64> free(const QString &key, const IsTaken &isTaken) const;
        /// Ids under a name of which all words are in this one, or the other way round, in any order, two
        /// words at least; ascending.
        [[nodiscard]] QList<qint64> alike(const QString &key) const;
        /// The ids under a name that means the same body (see bodyKey()), ascending.
        [[nodiscard]] QList<qint64> bodies(const QString &name) const;
        /// The ids under a name that may mean the same body (see mayBeSameBody()), ascending.
        [[nodiscard]] QList<qint64> likelyBodies(const QString &name) const;
        /// The ids under a name of the same assembly (see isSameAssembly()), ascending.
        [[nodiscard]] QList<qint64> assemblies(const QString &name) const;

    private:
        friend class StoredNames;
        using Ids = QHash<QString, QList<qint64>>;

        [[nodiscard]] Ids byKeys(const std::function<QStringList(const QString &)> &keys) const;
        void indexWords() const;

        std::vector<std::pair<qint64, QString>> m_names; ///< As written, ascending.
        QHash<qint64, QString> m_own;
        Ids m_folded;
        mutable QHash<QString, qsizetype> m_begun; ///< How many ids under a folded name are taken.
        /// Made when they are first asked for. From a word to the folded names that have it, and from the
        /// rarest word of each folded name to it.
        mutable QHash<QString, QStringList> m_words;
        mutable QHash<QString, QStringList> m_rarest;
        mutable std::optional<Ids> m_bodies;     ///< By bodyKey().
        mutable std::optional<Ids> m_assemblies; ///< By assemblyKeys().
    };

    explicit StoredNames(Connection &connection) : m_connection(connection) {}

    using Bindings = std::initializer_list<std::pair<const char *, QVariant>>;

    /// `statement` gives id and name of everyone in the circle, or several names with a semicolon before
    /// each. Lives as long as this.
    [[nodiscard]] Result<const Circle *> circle(const char *statement, const Bindings &bindings = {});

private:
    Connection &m_connection;
    QHash<QString, std::shared_ptr<const Circle>> m_circles;
};

} // namespace delegations
