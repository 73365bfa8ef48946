// Where a file dialog begins, and in which language it tells of files.
#include "tests/support/program.h"
#include "ui/widgets/filechooser.h"

#include <QSettings>
#include <QStyledItemDelegate>
#include <QTemporaryDir>
#include <QTest>
#include <QTreeView>

using namespace delegations;
using namespace delegations::test;

namespace {

/// What a delegate draws is not open to others.
struct Drawn : QStyledItemDelegate
{
    static QString text(const QAbstractItemDelegate *delegate, const QModelIndex &index)
    {
        QStyleOptionViewItem option;
        void (QStyledItemDelegate::*init)(QStyleOptionViewItem *, const QModelIndex &) const =
            &Drawn::initStyleOption;
        (qobject_cast<const QStyledItemDelegate *>(delegate)->*init)(&option, index);
        return option.text;
    }
};

} // namespace

class TestFileChooser : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void savingDoesNotBeginWhereSomethingWasRead();
    void timesAreOfTheWindowsLanguage();

private:
    QTemporaryDir m_home;
};

void TestFileChooser::init()
{
    qputenv("HOME", m_home.path().toLocal8Bit());
    qputenv("XDG_CONFIG_HOME", m_home.path().toLocal8Bit());
    QVERIFY(QDir(m_home.path()).mkpath(QStringLiteral("Documents")));
    QSettings().clear();
}

void TestFileChooser::savingDoesNotBeginWhereSomethingWasRead()
{
    const QTemporaryDir read;
    QFileDialog *open = new FileChooser(FileChooser::Purpose::Open, {}, {}, nullptr);
    emit open->filesSelected({read.filePath(QStringLiteral("list.csv"))});
    delete open;
    const FileChooser again(FileChooser::Purpose::OpenSeveral, {}, {}, nullptr);
    QCOMPARE(again.directory(), QDir(read.path()));
    const FileChooser save(FileChooser::Purpose::Save, {}, {}, nullptr);
    QCOMPARE(save.directory(), QDir(m_home.filePath(QStringLiteral("Documents"))));
}

void TestFileChooser::timesAreOfTheWindowsLanguage()
{
    const QTemporaryDir folder;
    writeFile(folder.filePath(QStringLiteral("a.csv")), "a");
    QFile file(folder.filePath(QStringLiteral("a.csv")));
    QVERIFY(file.open(QIODevice::ReadWrite));
    const QDateTime time(QDate(2022, 6, 4), QTime(12, 30));
    QVERIFY(file.setFileTime(time, QFileDevice::FileModificationTime));
    file.close();
    const QLocale before;
    QLocale::setDefault(QLocale(QLocale::Russian, QLocale::Russia));
    FileChooser chooser(FileChooser::Purpose::Open, {}, {}, nullptr);
    chooser.setDirectory(folder.path());
    auto *tree = chooser.findChild<QTreeView *>(QStringLiteral("treeView"));
    QVERIFY(tree);
    QTRY_COMPARE(tree->model()->rowCount(tree->rootIndex()), 1);
    const QModelIndex shown = tree->model()->index(0, 3, tree->rootIndex());
    const QString text = Drawn::text(tree->itemDelegateForColumn(3), shown);
    QLocale::setDefault(before);
    QVERIFY2(text.startsWith(QStringLiteral("04.06.2022")), qPrintable(text));
}

QTEST_MAIN(TestFileChooser)
#include "tst_filechooser.moc"
