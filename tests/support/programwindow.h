#pragma once

#include "app/session.h"
#include "ui/window/mainwindow.h"

#include <QTemporaryDir>

class QTreeView;

namespace delegations::test {

/// The real window on a database of its own with the sample data, with settings of its own.
class ProgramWindow
{
public:
    /// `path` may name another database; else a new one with the sample data is made. `home` is a folder for
    /// settings and drafts that outlives this; else they go with it.
    explicit ProgramWindow(const QString &path = {}, const QString &home = {});

    [[nodiscard]] MainWindow &window() { return m_window; }
    [[nodiscard]] Session &session() { return m_session; }
    [[nodiscard]] QTreeView &tree() const { return *m_tree; }
    [[nodiscard]] QString databasePath() const { return m_path; }
    [[nodiscard]] QString filePath(const QString &name) const { return m_folder.filePath(name); }

    /// The child with this objectName, which must be there.
    template <typename Widget>
    [[nodiscard]] Widget &child(const char *name)
    {
        auto *found = m_window.findChild<Widget *>(QString::fromLatin1(name));
        if (!found)
            qFatal("There is no %s in the window.", name);
        return *found;
    }
    /// Shows a record's page as a link would, and waits for it.
    bool show(const RecordKey &key);
    /// Makes a record of this name by the action's form, where the window is.
    void create(const char *action, const QString &name);
    /// The shown node with this text, read so far; an invalid index when there is none.
    [[nodiscard]] QModelIndex node(const QString &text) const;
    /// "1/8" of a node.
    [[nodiscard]] QString seats(const QModelIndex &index) const;

private:
    QTemporaryDir m_folder;
    QString m_path;
    MainWindow m_window;
    Session m_session;
    QTreeView *m_tree;
};

/// A palette as dark desktops have it.
[[nodiscard]] QPalette darkPalette();

} // namespace delegations::test
