#include "tests/support/programwindow.h"

#include "app/sampledatabase.h"
#include "models/core/details.h"
#include "models/core/itemroles.h"
#include "ui/window/detailarea.h"

#include <QAction>
#include <QLineEdit>
#include <QPalette>
#include <QTest>
#include <QTreeView>

namespace delegations::test {

namespace {

QString prepared(const QString &path, const QTemporaryDir &folder, const QString &home)
{
    for (const char *place : {"XDG_CONFIG_HOME", "XDG_DATA_HOME"})
        qputenv(place, (home.isEmpty() ? folder.path() : home).toLocal8Bit());
    if (!path.isEmpty())
        return path;
    const QString made = folder.filePath(QStringLiteral("sample.db"));
    if (!createSampleDatabase(made, QStringLiteral("test")))
        qFatal("The sample database cannot be made.");
    return made;
}

QModelIndex nodeBelow(const QAbstractItemModel &model, const QModelIndex &parent, const QString &text)
{
    for (int row = 0; row < model.rowCount(parent); ++row) {
        const QModelIndex index = model.index(row, 0, parent);
        if (index.data().toString() == text)
            return index;
        if (const QModelIndex below = nodeBelow(model, index, text); below.isValid())
            return below;
    }
    return {};
}

} // namespace

ProgramWindow::ProgramWindow(const QString &path, const QString &home)
    : m_path(prepared(path, m_folder, home))
    , m_session(m_window)
    , m_tree(m_window.findChild<QTreeView *>(QStringLiteral("tree")))
{
    m_session.open(m_path);
    m_window.resize(1180, 760);
    m_window.show();
    if (!QTest::qWaitForWindowExposed(&m_window))
        qFatal("The window does not appear.");
    m_window.activateWindow();
    if (!QTest::qWaitFor([this] { return m_tree->model() && m_tree->model()->rowCount() > 0; }))
        qFatal("The tree stays empty.");
    // Until then nothing can be saved.
    if (!QTest::qWaitFor([this] { return m_session.isFileChecked(); }))
        qFatal("The file is not checked.");
}

bool ProgramWindow::show(const RecordKey &key)
{
    auto *details = m_window.findChild<DetailArea *>();
    emit details->linkActivated(key);
    return QTest::qWaitFor([&] { return details->record() == key; });
}

void ProgramWindow::create(const char *action, const QString &name)
{
    child<QAction>(action).trigger();
    auto &details = child<DetailArea>("details");
    QTRY_VERIFY(details.isEditing());
    auto *field = details.currentWidget()->findChild<QLineEdit *>(QStringLiteral("field_name"));
    QTest::keyClicks(field, name);
    QTest::keyClick(field, Qt::Key_S, Qt::ControlModifier);
    QTRY_VERIFY(!details.isEditing());
}

QModelIndex ProgramWindow::node(const QString &text) const
{
    return nodeBelow(*m_tree->model(), {}, text);
}

QString ProgramWindow::seats(const QModelIndex &index) const
{
    const auto count = index.data(SeatCountRole).value<SeatCount>();
    return QStringLiteral("%1/%2")
        .arg(count.seats ? count.filled : count.members())
        .arg(count.seats.value_or(-1));
}

QPalette darkPalette()
{
    QPalette palette(QColor(45, 46, 48), QColor(37, 38, 40));
    palette.setColor(QPalette::WindowText, QColor(230, 230, 230));
    palette.setColor(QPalette::Text, QColor(230, 230, 230));
    palette.setColor(QPalette::ButtonText, QColor(230, 230, 230));
    palette.setColor(QPalette::Base, QColor(30, 31, 33));
    palette.setColor(QPalette::AlternateBase, QColor(38, 39, 41));
    palette.setColor(QPalette::ToolTipBase, QColor(60, 61, 63));
    palette.setColor(QPalette::ToolTipText, QColor(230, 230, 230));
    palette.setColor(QPalette::Link, QColor(110, 170, 250));
    palette.setColor(QPalette::Highlight, QColor(53, 106, 170));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::PlaceholderText, QColor(150, 150, 150));
    for (const QPalette::ColorRole role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, QColor(120, 120, 120));
    return palette;
}

} // namespace delegations::test
