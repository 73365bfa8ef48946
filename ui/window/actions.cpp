#include "ui/window/actions.h"

#include "ui/widgets/strokeicon.h"
#include "ui/widgets/toolbuttonkeys.h"

#include <QCoreApplication>
#include <QMenuBar>
#include <QToolBar>
#include <QToolButton>

namespace delegations {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Actions", text);
}

} // namespace

Actions::Actions(QWidget *window)
    : recentFiles(new QMenu(tr("Open &Recent"), window))
    , newRecord(new QMenu(tr("&New"), window))
    , m_window(window)
{
    recentFiles->setObjectName(QStringLiteral("recentFiles"));
    newRecord->setObjectName(QStringLiteral("newRecord"));
    createFileActions();
    createRecordActions();
    createGoActions();
}

QAction *Actions::add(const char *name, const QString &text, const QList<QKeySequence> &shortcuts) const
{
    auto *action = new QAction(text, m_window);
    action->setObjectName(QString::fromLatin1(name));
    action->setShortcuts(shortcuts);
    if (!shortcuts.isEmpty()) {
        QString plain = text;
        plain.remove(u'&').remove(u'…');
        action->setToolTip(tr("%1 (%2)").arg(plain, shortcuts.first().toString(QKeySequence::NativeText)));
    }
    m_window->addAction(action);
    return action;
}

void Actions::createFileActions()
{
    newDatabase = add("newDatabase", tr("&New Database…"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_N)});
    open = add("open", tr("&Open…"), {QKeySequence::Open});
    saveCopy = add("saveCopy", tr("Save a &Copy…"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_S)});
    restore = add("restore", tr("Restore from &Backup…"));
    import = add("import", tr("&Import…"), {QKeySequence(Qt::CTRL | Qt::Key_I)});
    paste = add("pasteImport", tr("Import &Pasted Text"), {QKeySequence::Paste});
    paste->setShortcutContext(Qt::WidgetShortcut);
    exportPdf = add("exportPdf", tr("E&xport PDF…"), {QKeySequence(Qt::CTRL | Qt::Key_E)});
    exportData = add("exportData", tr("Export &Data…"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_E)});
    copyAsTable = add("copyAsTable", tr("Copy as &Table"), {QKeySequence(Qt::CTRL | Qt::SHIFT | Qt::Key_C)});
    copyAllAsTable = add("copyAllAsTable", tr("Copy as Table, A&ll Times"));
    printPreview = add("printPreview", tr("Print Pre&view…"), {QKeySequence::Print});
    quit = add("quit", tr("&Quit"), {QKeySequence(Qt::CTRL | Qt::Key_Q)});
    about = add("about", tr("&About Delegations"));
}

void Actions::createRecordActions()
{
    for (const FormType &form : formTypes())
        newOfKind.append(add(form.words.command, browsableText(form.words.inMenu)));
    newRecord->addActions(newOfKind);
    createNew = add("createNew", tr("&New"), {QKeySequence::New});
    createNew->setMenu(newRecord);
    edit = add("edit", tr("&Edit"), {QKeySequence(Qt::Key_F2)});
    move = add("move", tr("&Move to Another Chamber…"), {QKeySequence(Qt::CTRL | Qt::Key_M)});
    remove = add("remove", tr("&Delete…"), {QKeySequence(Qt::CTRL | Qt::Key_Delete)});
}

void Actions::createGoActions()
{
    // Drawn, not taken from the desktop's icon theme, whose folders would be searched before the first paint.
    back = add("back", tr("&Back"), {QKeySequence(Qt::ALT | Qt::Key_Left), QKeySequence(Qt::Key_Back)});
    back->setIcon(strokeIcon(Stroke::Back));
    forward = add("forward", tr("&Forward"),
                  {QKeySequence(Qt::ALT | Qt::Key_Right), QKeySequence(Qt::Key_Forward)});
    forward->setIcon(strokeIcon(Stroke::Forward));
    find = add("find", tr("&Search"), {QKeySequence::Find});
    goToTree = add("goToTree", tr("&Tree"), {QKeySequence(Qt::CTRL | Qt::Key_T)});
    goToOverview = add("goToOverview", tr("&Overview"), {QKeySequence(Qt::ALT | Qt::Key_Home)});
    goToProblems = add("goToProblems", tr("P&roblems"));
    goToRoles = add("goToRoles", tr("Ro&les"));
    nextPane = add("nextPane", tr("&Next Pane"), {QKeySequence(Qt::Key_F6)});
    previousPane = add("previousPane", tr("&Previous Pane"), {QKeySequence(Qt::SHIFT | Qt::Key_F6)});
    contextMenu = add("contextMenu", tr("Context Menu"),
                      {QKeySequence(Qt::SHIFT | Qt::Key_F10), QKeySequence(Qt::Key_Menu)});
}

void Actions::fill(QMenuBar *menuBar) const
{
    QMenu *file = menuBar->addMenu(tr("&File"));
    file->addActions({newDatabase, open});
    file->addMenu(recentFiles);
    file->addActions({saveCopy, restore});
    file->addSeparator();
    file->addActions({import, paste, exportData});
    file->addSeparator();
    file->addActions({exportPdf, printPreview});
    file->addSeparator();
    file->addAction(quit);
    QMenu *record = menuBar->addMenu(tr("&Record"));
    record->addMenu(newRecord);
    record->addActions({edit, move, remove});
    record->addSeparator();
    record->addActions({copyAsTable, copyAllAsTable});
    QMenu *go = menuBar->addMenu(tr("&Go"));
    go->addActions({back, forward});
    go->addSeparator();
    go->addActions({find, goToTree});
    go->addSeparator();
    go->addActions({goToOverview, goToProblems, goToRoles});
    go->addSeparator();
    go->addActions({nextPane, previousPane});
    menuBar->addMenu(tr("&Help"))->addAction(about);
}

void Actions::fill(QToolBar *toolBar) const
{
    toolBar->addActions({back, forward});
    toolBar->addSeparator();
    toolBar->addActions({createNew, edit});
    toolBar->addSeparator();
    toolBar->addActions({exportPdf, printPreview});
    for (QAction *action : toolBar->actions()) {
        auto *button = qobject_cast<QToolButton *>(toolBar->widgetForAction(action));
        if (!button)
            continue;
        button->setObjectName(action->objectName() + QStringLiteral("Button"));
        button->setAccessibleName(action->text().remove(u'&').remove(u'…'));
        button->setFocusPolicy(Qt::TabFocus);
        takeButtonKeys(*button);
        if (action->menu())
            button->setPopupMode(QToolButton::InstantPopup);
    }
}

void Actions::nameTarget(const Browsable *listed) const
{
    edit->setText(listed ? browsableText(listed->dated->edit) : tr("&Edit"));
    edit->setIconText(tr("&Edit").remove(u'&')); // The tool bar's.
    remove->setText(listed ? browsableText(listed->dated->remove) : tr("&Delete…"));
}

void Actions::update(bool isOpen, bool isWritable, const Target &target, bool isEditing) const
{
    nameTarget(target.listed);
    const bool hasRecord = target.isThere;
    for (QAction *action : {saveCopy, restore, find, goToTree, goToOverview, goToProblems, goToRoles})
        action->setEnabled(isOpen);
    for (QAction *action : newOfKind + QList{createNew})
        action->setEnabled(isOpen && isWritable);
    import->setEnabled(isOpen && isWritable && !isEditing);
    paste->setEnabled(isOpen && isWritable && !isEditing);
    edit->setEnabled(isWritable && hasRecord && !isEditing);
    remove->setEnabled(isWritable && target.isStored && !isEditing);
    exportPdf->setEnabled(isOpen && !isEditing);
    exportData->setEnabled(isOpen && !isEditing);
    copyAsTable->setEnabled(target.hasPage && !isEditing);
    copyAllAsTable->setEnabled(target.hasPage && !isEditing);
    printPreview->setEnabled(isOpen && !isEditing);
}

} // namespace delegations
