#pragma once

#include "models/core/files/passingfile.h"
#include "models/core/result.h"
#include "models/store/sqlite/databasefile.h"

#include <QString>

#include <memory>

namespace delegations {

/// A copy of a database, with the log that belongs to it, in a folder that nobody else may look into: for
/// reading what lies where nothing can be written. Gone with the last that holds it; what a killed program
/// left is cleared away by the next one that makes a copy.
class PrivateCopy
{
public:
    /// In the folder for temporary files, or in memory where that has no room. Error InUse when the database
    /// is being changed meanwhile.
    [[nodiscard]] static Result<std::shared_ptr<const PrivateCopy>> make(const DatabaseFile &file);
    ~PrivateCopy();
    PrivateCopy(const PrivateCopy &) = delete;
    PrivateCopy &operator=(const PrivateCopy &) = delete;

    [[nodiscard]] QString path() const;
    [[nodiscard]] const DatabaseFile &original() const { return m_original; }

private:
    PrivateCopy(DatabaseFile original, QString folder, int lock);
    [[nodiscard]] static std::shared_ptr<const PrivateCopy> below(const QString &parent,
                                                                  const DatabaseFile &file);
    Status fill() const;

    DatabaseFile m_original;
    QString m_folder;
    int m_lock; ///< Of the folder: says that its maker lives.
    PassingFile m_mark;
};

} // namespace delegations
