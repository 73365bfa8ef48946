#pragma once

#include "models/store/file/database.h"
#include "models/store/write/recordstore.h"

#include <QTemporaryDir>

namespace delegations::test {

/// A fresh, empty database in a folder of its own, open for writing; gone with this object. Stops the program
/// when it cannot be made: no test could go on.
class TemporaryDatabase
{
public:
    TemporaryDatabase();

    [[nodiscard]] QString path() const { return m_folder.filePath(QStringLiteral("test.db")); }
    [[nodiscard]] QString filePath(const QString &name) const { return m_folder.filePath(name); }
    [[nodiscard]] Connection &connection() const { return m_database->connection(); }
    [[nodiscard]] RecordStore &store() const { return *m_store; }

    /// Inserts one record in a transaction of its own.
    RecordKey insert(const Record &record);
    /// Writes what is said of a stored record in a transaction of its own.
    void update(const RecordKey &key, const Record &changes);

private:
    static void check(bool good);

    QTemporaryDir m_folder;
    std::unique_ptr<Database> m_database;
    std::unique_ptr<RecordStore> m_store;
};

} // namespace delegations::test
