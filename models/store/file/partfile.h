#pragma once

#include "models/core/files/hiddenpart.h"
#include "models/core/files/outputtarget.h"

#include <memory>

namespace delegations {

/// What becomes of a file that has the wanted name already. It must be a database of this program that nobody
/// is editing: a document of another kind is never touched.
enum class ExistingFile {
    Keep,    ///< It stays, which is an error.
    Trash,   ///< It goes to the desktop's trash, once the new one is on the disk.
    Replace, ///< It gives way in the moment in which the new one takes its place.
};

/// A database file that is being written: as a hidden part (see HiddenPart) beside the wanted file, whose
/// name it gets when it is whole and on the disk. Until then, and if that never comes, no other file is
/// changed.
class PartFile
{
public:
    explicit PartFile(const QString &wanted);
    PartFile(const PartFile &) = delete;
    PartFile &operator=(const PartFile &) = delete;

    /// To be called first: makes the empty file. Error when publish() could not do what is asked, as far as
    /// can be told beforehand.
    Status begin(ExistingFile existing);
    [[nodiscard]] QString path() const { return m_part->path(); }
    /// Gives the file, which must be closed, its name. It is never more readable than `mostReadable`, nor
    /// than the file that it replaces. After an error that one stands where it stood.
    Status publish(ExistingFile existing, const FileAccess &mostReadable = FileAccess::ofNewFile());

private:
    Status mayTakePlace(ExistingFile existing);
    [[nodiscard]] Status place(ExistingFile existing);

    QString m_wanted;
    OutputTarget m_target;
    std::unique_ptr<HiddenPart> m_part;
};

} // namespace delegations
