#pragma once

#include "models/core/recordtype.h"

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
    /// Which commands make sense now.
    void update(bool isOpen, bool isWritable, bool hasRecord, bool isEditing) const;

    QAction *newDatabase;
    QAction *open;
    QAction *saveCopy;
    QAction *restore;
    QAction *import;
    QAction *paste; ///< Imports the clipboard; its shortcut is the tree's, to which it must be added.
    QAction *exportPdf;
    QAction *exportData;
    QAction *copyAsTable; ///< The people of what is shown.
    QAction *printPreview;
    QAction *quit;
    QAction *edit;
    QAction *remove;
    QAction *newCountry;
    QAction *newChamber;
    QAction *newRepresentative;
    QAction *newNews;
    QAction *createNew; ///< Opens the menu of the four.
    QAction *back;
    QAction *forward;
    QAction *find;
    QAction *goToTree;
    QAction *about;
    QMenu *recentFiles;
    QMenu *newRecord;

private:
    QAction *add(const char *name, const QString &text, const QList<QKeySequence> &shortcuts = {}) const;
    void createFileActions();
    void createRecordActions();
    void createGoActions();

    QWidget *m_window;
};

} // namespace delegations
