#pragma once

#include "models/edit/keptdraft.h"

#include <QStringList>

namespace delegations {

/// The folder in which what stands unsaved in forms is kept, one file a form, readable by its owner alone.
/// The functions may be called from any thread.
class DraftFolder
{
public:
    explicit DraftFolder(QString path) : m_path(std::move(path)) {}
    /// In the person's data folder.
    [[nodiscard]] static DraftFolder ofPerson();

    /// A name for a draft that was not kept before.
    [[nodiscard]] QString newFile() const;
    /// Whole or not at all; makes the folder.
    [[nodiscard]] Status write(const QString &file, const KeptDraft &draft) const;
    static void remove(const QString &file);

    /// What can be read of it; a file that is no draft is renamed, so that it is met only once.
    [[nodiscard]] Result<KeptDraft> read(const QString &file) const;
    /// Those of a database, whatever name it is reached by, newest first.
    [[nodiscard]] QStringList filesOf(const QString &database) const;

private:
    QString m_path;
};

} // namespace delegations
