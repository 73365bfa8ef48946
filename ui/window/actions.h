#pragma once

#include "models/core/kinds/browsable.h"

#include <QAction>
#include <QMenu>

class QMenuBar;
class QToolBar;

namespace delegations {

/// Every command of the main window with its text, shortcut and place in the menus. What a command does is
/// connected by the window.
class Actions
{
public:
    /// The actions and menus belong to `window`.
    explicit Actions(QWidget *window);

    void fill(QMenuBar *menuBar) const;
    void fill(QToolBar *toolBar) const;
    /// What commands for one record act upon: that of a page, or the chosen line of a list.
    struct Target
    {
        bool isThere = false;
        const Browsable *listed = nullptr; ///< What the list is of; null where there is none.
        bool hasPage = false;              ///< It is that of a page.
        bool isStored = false;             ///< It can be deleted.
    };
    /// Which commands make sense now. Over a list those for one record name its chosen line as what they act
    /// upon, also while there is none.
    void update(bool isOpen, bool isWritable, const Target &target, bool isEditing) const;

    QAction *newDatabase;
    QAction *open;
    QAction *saveCopy;
    QAction *restore;
    QAction *import;
    QAction *paste; ///< Imports the clipboard; its shortcut is the tree's, to which it must be added.
    QAction *exportPdf;
    QAction *exportData;
    QAction *copyAsTable;    ///< The people that are shown, as they are shown.
    QAction *copyAllAsTable; ///< Those of all times.
    QAction *printPreview;
    QAction *quit;
    QAction *edit;
    QAction *move; ///< A person's seat, to another chamber.
    QAction *remove;
    QList<QAction *> newOfKind; ///< One for each of formTypes(), in their order.
    QAction *createNew;         ///< Opens the menu of them.
    QAction *back;
    QAction *forward;
    QAction *find;
    QAction *goToTree;
    QAction *goToOverview;
    QAction *goToProblems;
    QAction *goToRoles;
    QAction *nextPane;
    QAction *previousPane;
    QAction *contextMenu; ///< What the Menu key does, which not every platform tells as such.
    QAction *about;
    QMenu *recentFiles;
    QMenu *newRecord;

private:
    QAction *add(const char *name, const QString &text, const QList<QKeySequence> &shortcuts = {}) const;
    void createFileActions();
    void createRecordActions();
    void createGoActions();
    void nameTarget(const Browsable *listed) const;

    QWidget *m_window;
};

} // namespace delegations
