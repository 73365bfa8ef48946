#pragma once

#include <QAbstractFileIconProvider>
#include <QHash>
#include <QIcon>

namespace delegations {

/// Icons and kinds of files as their names tell them. Qt's own provider looks into the files, the open
/// database among them, and closing it drops SQLite's locks.
class FileIcons : public QAbstractFileIconProvider
{
public:
    FileIcons();

    [[nodiscard]] QIcon icon(IconType type) const override;
    [[nodiscard]] QIcon icon(const QFileInfo &file) const override;
    /// For the person: "Folder", "Table".
    [[nodiscard]] QString type(const QFileInfo &file) const override;

    enum class Kind { Folder, Drive, Document, Database, Table, Picture, Page, Cards };

private:
    QHash<Kind, QIcon> m_icons;
};

} // namespace delegations
