#pragma once

#include <QHash>
#include <QString>

namespace delegations {

class StatementRules;

/// The named SQL statements of resources/sql (`-- name: chambers_of_area`), written out for the kinds as they
/// are declared and by the rules of rules.sql. Immutable once read, so any thread may read it.
class StatementCatalog
{
public:
    /// The statements for SQLite. Read from the resources at the first call.
    [[nodiscard]] static const StatementCatalog &sqlite();

    /// The text of a statement; a null string for a name that stands in no file.
    [[nodiscard]] QString text(const QString &name) const { return m_texts.value(name); }
    [[nodiscard]] QStringList names() const { return m_texts.keys(); }
    /// Names that stand in more than one place; a test keeps this empty.
    [[nodiscard]] QStringList duplicates() const { return m_duplicates; }

private:
    explicit StatementCatalog(const QStringList &folders);
    void read(const QString &content, const StatementRules &rules);

    QHash<QString, QString> m_texts;
    QStringList m_duplicates;
};

} // namespace delegations
