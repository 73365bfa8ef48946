#include "tests/support/importwindow.h"

#include "tests/support/program.h"
#include "ui/widgets/messagebar.h"

#include <QApplication>
#include <QDropEvent>
#include <QLabel>
#include <QMimeData>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

namespace delegations::test {

void drop(QWidget &target, const QStringList &paths)
{
    QMimeData data;
    QList<QUrl> urls;
    for (const QString &path : paths)
        urls.append(QUrl::fromLocalFile(path));
    data.setUrls(urls);
    const QPoint place(20, 20);
    QDragEnterEvent enter(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&target, &enter);
    QVERIFY(enter.isAccepted());
    QDropEvent dropping(place, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QApplication::sendEvent(&target, &dropping);
}

QString writeSample(ProgramWindow &program, const QStringList &members, const QString &name)
{
    const QString path = program.filePath(name);
    writeFile(path, popoloFile(sampleChamber, members));
    return path;
}

QString importNotice(ProgramWindow &program)
{
    const auto *bar = program.window().findChild<MessageBar *>(QStringLiteral("importedBar"));
    return bar && bar->isVisible() ? bar->text() : QString();
}

void WindowImport::start(const QStringList &paths)
{
    drop(*m_program.tree().viewport(), paths);
    QVERIFY(waitForDifference());
}

bool WindowImport::waitForDifference()
{
    return QTest::qWaitFor([this] {
        auto *view = m_program.window().findChild<QTreeView *>(QStringLiteral("importTree"));
        const auto *button = m_program.window().findChild<QPushButton *>(QStringLiteral("cancelImport"));
        return view && button->isVisible() && button->isEnabled();
    });
}

QTreeView &WindowImport::view()
{
    return m_program.child<QTreeView>("importTree");
}

DifferenceModel &WindowImport::model()
{
    return *qobject_cast<DifferenceModel *>(view().model());
}

QModelIndex WindowImport::row(DifferenceModel::Group group, const QString &name)
{
    const QModelIndex title = model().group(group);
    for (int row = 0; row < model().rowCount(title); ++row) {
        const QModelIndex index = model().index(row, 0, title);
        if (index.data().toString() == name)
            return index;
    }
    return {};
}

QPushButton &WindowImport::apply()
{
    return m_program.child<QPushButton>("applyImport");
}

QString WindowImport::summary()
{
    return m_program.child<QLabel>("importSummary").text();
}

void WindowImport::applyAndWait()
{
    QTest::mouseClick(&apply(), Qt::LeftButton);
    QVERIFY(isClosed());
}

bool WindowImport::isClosed()
{
    constexpr int longest = 60'000; // Milliseconds; a large import under sanitizers takes its time.
    return QTest::qWaitFor([this] { return m_program.tree().isVisible(); }, longest);
}

} // namespace delegations::test
