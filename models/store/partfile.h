#pragma once

#include "models/core/result.h"

#include <QString>

namespace delegations {

/// What becomes of a file that has the wanted name already. It must be a database of this program that nobody
/// is editing: a document of another kind is never touched.
enum class ExistingFile {
    Keep,    ///< It stays, which is an error.
    Trash,   ///< It goes to the desktop's trash.
    Replace, ///< It gives way in the moment in which the new one takes its place.
};

/// A database file that is being written: under a hidden name of its own beside the wanted one, which it gets
/// when it is whole and on the disk. Until then, and if that never comes, no other file is changed; what was
/// written goes with this object.
class PartFile
{
public:
    explicit PartFile(const QString &wanted);
    ~PartFile();
    PartFile(const PartFile &) = delete;
    PartFile &operator=(const PartFile &) = delete;

    [[nodiscard]] QString path() const { return m_path; }
    /// Whether publish() could do what is asked, as far as can be told beforehand.
    Status mayTakePlace(ExistingFile existing) const;
    /// Gives the file, which must be closed, its name.
    Status publish(ExistingFile existing);

private:
    [[nodiscard]] Status synchronize() const;
    [[nodiscard]] bool rename(ExistingFile existing) const;

    QString m_wanted;
    QString m_path;
};

} // namespace delegations
