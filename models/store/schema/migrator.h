#pragma once

#include "models/core/result.h"
#include "models/store/sqlite/migrations.h"

#include <QStringList>

namespace delegations {

class Connection;

/// Brings a database's schema to the program's version: numbered files, forward only, each in one transaction
/// that also writes its number (PRAGMA user_version, the last line of each file).
class Migrator
{
public:
    explicit Migrator(Connection &connection) : m_connection(connection) {}

    /// Applies what is missing, up to `target`. A failed migration leaves the database at the last good
    /// version.
    Status migrate(quint32 target = currentSchemaVersion());

    /// That the schema is exactly what this program made at the database's version: a foreign table, view or
    /// trigger is refused before any statement can run into it.
    Status verifySchema() const;
    /// SHA-256, in hex, of every object of the schema but SQLite's own and the search index's shadow tables.
    [[nodiscard]] Result<QString> schemaDigest() const;

private:
    /// One migration, in one transaction.
    Status apply(quint32 step);
    /// What change sets removed in bulk is kept by its columns' places, which this step changes.
    Status relayRemoved(quint32 step);
    /// Writes the documents of the search when a file from before it had one lacks them: SQL alone cannot, as
    /// the program folds their texts.
    Status completeSearch();

    Connection &m_connection;
};

} // namespace delegations
