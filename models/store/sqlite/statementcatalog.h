#pragma once

#include "models/store/sqlite/recordstatements.h"
#include "models/store/sqlite/statementrules.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <mutex>

namespace delegations {

/// The named SQL statements of resources/sql (`-- name: chambers_of_area`), for the kinds as they are
/// declared and by the rules of rules.sql. Each is written out when it is first asked for: a command needs a
/// dozen of several hundred. Any thread.
class StatementCatalog
{
public:
    /// The statements for SQLite. Read from the resources at the first call.
    [[nodiscard]] static const StatementCatalog &sqlite();

    [[nodiscard]] bool contains(const QString &name) const { return m_sources.contains(name); }
    /// The text of a statement; a null string for a name that stands in no file.
    [[nodiscard]] QString text(const QString &name) const;
    [[nodiscard]] QStringList names() const { return m_sources.keys(); }
    /// Names that stand in more than one place; a test keeps this empty.
    [[nodiscard]] QStringList duplicates() const { return m_duplicates; }

private:
    /// What a statement is written out from.
    struct Source
    {
        QString text;
        StatementMeaning meaning;
    };
    explicit StatementCatalog(const QStringList &folders);
    void read(const QString &content);
    [[nodiscard]] QString written(const Source &source) const;

    StatementRules m_rules;
    QHash<QString, Source> m_sources;
    QStringList m_duplicates;
    mutable std::mutex m_guard;
    mutable QHash<QString, QString> m_texts; ///< Those that were asked for.
};

} // namespace delegations
