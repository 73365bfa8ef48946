// Does in the window what staff do, with the database that is named, and prints for each step the longest
// time that the window did not answer: see GapClock. The database is changed.
#include "app/session.h"
#include "models/core/itemroles.h"
#include "resources/resources.h"
#include "tests/bench/gapclock.h"
#include "tests/support/importsamples.h"
#include "tests/support/program.h"
#include "tests/support/programwindow.h"
#include "ui/window/detailarea.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QDir>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QRadioButton>
#include <QTest>
#include <QTreeView>

#include <functional>

using namespace delegations;
using namespace delegations::test;

namespace {

constexpr int importedMembers = 6300; // Some 107,000 records.
constexpr int longestStep = 300'000;

/// Not QTest::qWaitFor(), which sleeps between its looks.
void waitUntil(const std::function<bool()> &isDone, const char *what)
{
    QElapsedTimer clock;
    clock.start();
    while (!isDone()) {
        if (clock.elapsed() > longestStep)
            qFatal("Waited in vain: %s.", what);
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
    }
}

void rest(int milliseconds)
{
    QElapsedTimer clock;
    clock.start();
    waitUntil([&] { return clock.elapsed() >= milliseconds; }, "rest");
}

class Staff
{
public:
    explicit Staff(QString database) : m_database(std::move(database))
    {
        writeFile(file("Finland-Large.json"),
                  largePopoloFile(QStringLiteral("Large Chamber"), importedMembers));
    }

    void work()
    {
        step("idle", [] { rest(300); });
        step("open", [this] { open(); });
        step("tree", [this] { walkTree(); });
        step("pages", [this] { readPages(); });
        step("search", [this] { search(); });
        step("forms", [this] { edit(); });
        step("preview", [this] { preview(); });
        step("report", [this] { writeReport(); });
        step("export", [this] { exportAll(); });
        step("copy", [this] { saveCopy(); });
        import();
        step("deletion", [this] { remove({RecordKind::Organization, 1004}); });
        step("country", [this] { remove({RecordKind::Area, 3}); });
        step("back", [this] { openSample(); });
    }

private:
    void step(const char *name, const std::function<void()> &doIt)
    {
        m_clock.begin();
        doIt();
        rest(200); // What it left in the queue belongs to it.
        m_clock.tell(name);
    }

    template <typename Widget>
    Widget &visible(const char *name)
    {
        Widget *found = nullptr;
        waitUntil(
            [&] {
                for (auto *widget : m_program.window().findChildren<Widget *>(QLatin1String(name)))
                    found = widget->isVisible() ? widget : found;
                return found != nullptr;
            },
            name);
        return *found;
    }
    [[nodiscard]] bool isShown(const char *name)
    {
        const auto all = m_program.window().findChildren<QWidget *>(QLatin1String(name));
        return std::any_of(all.cbegin(), all.cend(), [](QWidget *widget) { return widget->isVisible(); });
    }
    void trigger(const char *action)
    {
        auto &found = m_program.child<QAction>(action);
        waitUntil([&] { return found.isEnabled(); }, action);
        found.trigger();
    }
    [[nodiscard]] DetailArea &details() { return m_program.child<DetailArea>("details"); }
    [[nodiscard]] QString file(const char *name) const { return m_program.filePath(QLatin1String(name)); }

    void openDatabase(const QString &path)
    {
        m_program.session().open(path);
        waitUntil([&] { return m_program.tree().model() && m_program.tree().model()->rowCount() > 0; },
                  "the tree");
        waitUntil([&] { return m_program.session().isFileChecked(); }, "the check");
    }
    void open() { openDatabase(m_database); }
    void openSample() { openDatabase(m_program.databasePath()); }

    /// All countries, and of some the chambers with their members.
    void walkTree()
    {
        QTreeView &tree = m_program.tree();
        auto &model = *tree.model();
        for (int row = 0; row < std::min(model.rowCount(), 50); ++row) {
            const QPersistentModelIndex country = model.index(row, 0);
            tree.expand(country);
            waitUntil([&] { return !model.canFetchMore(country) || model.rowCount(country) > 0; },
                      "chambers");
            for (int chamber = 0; row < 5 && chamber < model.rowCount(country); ++chamber) {
                const QPersistentModelIndex index = model.index(chamber, 0, country);
                tree.expand(index);
                waitUntil([&] { return model.rowCount(index) > 0 || !model.hasChildren(index); }, "members");
                tree.scrollTo(model.index(model.rowCount(index) - 1, 0, index));
            }
            tree.scrollTo(country);
        }
    }

    void readPages()
    {
        for (const qint64 id : {1, 2, 3})
            show({RecordKind::Area, id});
        for (const qint64 id : {1001, 1002, 1003, 1004})
            show({RecordKind::Organization, id});
        for (const qint64 id : {1, 250, 251, 777, 40'000})
            show({RecordKind::Person, id});
        trigger("back");
        rest(100);
        trigger("forward");
    }
    void show(const RecordKey &key)
    {
        emit details().linkActivated(key);
        waitUntil([&] { return details().record() == key; }, "a page");
        rest(50);
    }

    void search()
    {
        auto &field = m_program.child<QLineEdit>("search");
        field.setFocus();
        for (const QChar letter : QStringLiteral("person 0000 77")) {
            QTest::keyClick(&field, letter.toLatin1());
            rest(60);
        }
        waitUntil([&] { return isShown("results") || isShown("nothingFound"); }, "results");
        rest(300);
        field.clear();
    }

    void edit()
    {
        for (const RecordKey &key : {RecordKey{RecordKind::Person, 777}, {RecordKind::Organization, 1003}}) {
            show(key);
            trigger("edit");
            auto &name = visible<QLineEdit>("field_name");
            QTest::keyClicks(&name, QStringLiteral(" Smith"));
            rest(2500); // Until the draft was kept.
            QTest::keyClick(&name, Qt::Key_S, Qt::ControlModifier);
            waitUntil([&] { return !details().isEditing(); }, "a save");
            rest(1500); // Until the log was brought in.
        }
    }

    /// Of all records, the last that is offered.
    void chooseAll(const char *question)
    {
        auto &dialog = visible<QDialog>(question);
        dialog.findChildren<QRadioButton *>().constLast()->setChecked(true);
        dialog.findChild<QAbstractButton *>(QStringLiteral("proceed"))->click();
    }
    void saveAs(const QString &path)
    {
        auto &chooser = visible<QFileDialog>("fileDialog");
        chooser.findChild<QLineEdit *>(QStringLiteral("fileNameEdit"))->setText(path);
        static_cast<QDialog &>(chooser).accept();
        waitUntil([&] { return QFile::exists(path); }, qPrintable(path));
    }

    void preview()
    {
        trigger("printPreview");
        chooseAll("reportDialog");
        auto &dialog = visible<QDialog>("printPreview");
        const auto *number = dialog.findChild<QLabel *>(QStringLiteral("pageNumber"));
        const auto *message = dialog.findChild<QLabel *>(QStringLiteral("printMessage"));
        const auto pages = [&] { return number->text().section(u' ', -1).remove(u',').toInt(); };
        waitUntil([&] { return pages() > 100 && !message->isVisible(); }, "pages");
        for (const char *action : {"fitWidth", "nextPage", "nextPage", "zoomIn", "nextPage", "fitPage"}) {
            dialog.findChild<QAction *>(QLatin1String(action))->trigger();
            rest(100);
        }
        dialog.reject();
    }
    void writeReport()
    {
        trigger("exportPdf");
        chooseAll("reportDialog");
        saveAs(file("all.pdf"));
    }
    void exportAll()
    {
        trigger("exportData");
        auto &dialog = visible<QDialog>("exportDialog");
        auto *format = dialog.findChild<QComboBox *>(QStringLiteral("format"));
        format->setCurrentIndex(format->findData(QStringLiteral("popolo")));
        chooseAll("exportDialog");
        saveAs(file("all.json"));
    }
    void saveCopy()
    {
        trigger("saveCopy");
        saveAs(file("copy.db"));
    }

    void import()
    {
        step("compare", [&] {
            m_program.window().importFiles({file("Finland-Large.json")});
            waitUntil([&] { return isShown("cancelImport"); }, "the difference");
        });
        auto &tree = m_program.child<QTreeView>("importTree");
        step("difference", [&] {
            tree.collapseAll();
            tree.expand(tree.model()->index(0, 0));
        });
        auto &filter = m_program.child<QLineEdit>("importFilter");
        step("filter", [&] {
            QTest::keyClicks(&filter, QStringLiteral("surname77"));
            rest(1500);
        });
        step("unfilter", [&] { filter.clear(); });
        step("untick",
             [&] { tree.model()->setData(tree.model()->index(0, 0), Qt::Unchecked, Qt::CheckStateRole); });
        step("tick",
             [&] { tree.model()->setData(tree.model()->index(0, 0), Qt::Checked, Qt::CheckStateRole); });
        step("apply", [&] {
            visible<QAbstractButton>("applyImport").click();
            waitUntil([&] { return m_program.tree().isVisible(); }, "the import");
            rest(5000); // Until the log was brought in.
        });
    }

    /// With all that belongs to it: the seats of 200 people, of 1,000.
    void remove(const RecordKey &key)
    {
        show(key);
        trigger("remove");
        visible<QAbstractButton>("confirmRemove").click();
        waitUntil([&] { return details().record() != key; }, "a deletion");
        rest(1500);
    }

    QString m_database;
    ProgramWindow m_program;
    GapClock m_clock;
};

} // namespace

int main(int argc, char *argv[])
{
    openResources();
    const QApplication application(argc, argv);
    Staff(QString::fromLocal8Bit(argv[1])).work();
    return 0;
}
