// What was asked for before and answered after something else was asked for: it changes nothing that a person
// sees.
#include "app/document.h"
#include "models/core/itemroles.h"
#include "models/core/kinds/fields.h"
#include "models/edit/recorddraft.h"
#include "models/items/delegationtree.h"
#include "models/store/file/backup.h"
#include "tests/support/smallassembly.h"
#include "tests/support/windowkeys.h"
#include "ui/window/detailarea.h"
#include "ui/window/mainwindow.h"

#include <QAbstractItemView>
#include <QLineEdit>
#include <QTest>
#include <QTimer>
#include <QTreeView>

using namespace delegations;
using namespace delegations::test;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// The program's window on the small assembly, with the store that writes into it.
struct SmallWindow
{
    SmallWindow()
    {
        for (const char *place : {"XDG_CONFIG_HOME", "XDG_DATA_HOME"})
            qputenv(place, folder.path().toLocal8Bit());
        path = folder.filePath(s("a.db"));
        if (!writeBackup(model.connection(), path))
            qFatal("The database cannot be made.");
        document = std::move(Document::open(path)).value();
        window.setWorkspace(document->workspace());
        window.resize(1000, 700);
        window.show();
        windowkeys::activate(window);
        isRead = QTest::qWaitFor([this] { return tree().model() && tree().model()->rowCount() > 3; }) &&
                 QTest::qWaitFor([this] { return document->check().hasEnded(); });
    }
    ~SmallWindow() { window.setWorkspace({}); }

    [[nodiscard]] QTreeView &tree() { return *window.findChild<QTreeView *>(s("tree")); }
    [[nodiscard]] DetailArea &details() { return *window.findChild<DetailArea *>(); }
    [[nodiscard]] QLineEdit &search() { return *window.findChild<QLineEdit *>(s("search")); }
    [[nodiscard]] QAbstractItemView &results()
    {
        return *window.findChild<QAbstractItemView *>(s("results"));
    }
    [[nodiscard]] RecordKey council() const { return assembly.council; }
    void ask(const RecordKey &key) { emit details().linkActivated(key); }
    [[nodiscard]] bool show(const RecordKey &key)
    {
        ask(key);
        return QTest::qWaitFor([&] { return details().record() == key; });
    }
    void write(const std::function<void(Transaction &)> &change)
    {
        auto transaction = document->store().begin(s("test"));
        if (!transaction)
            qFatal("%s", qPrintable(transaction.error().userText));
        change(**transaction);
        if (!(*transaction)->commit())
            qFatal("It cannot be written.");
    }
    [[nodiscard]] QString current() const
    {
        return window.findChild<QTreeView *>(s("tree"))->currentIndex().data().toString();
    }

    TemporaryDatabase model;
    SmallAssembly assembly{model};
    QTemporaryDir folder;
    QString path;
    std::unique_ptr<Document> document;
    MainWindow window;
    bool isRead = false;
};

} // namespace

class TestLateAnswers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void onlyTheLastRecordAskedForIsShown();
    void onlyTheLastSearchIsAnswered();
    void aSearchThatWasClearedIsNotAnswered();
    void backNeverLeadsToWhatWasDeleted();
    void whatIsDeletedWhileItIsShownGoes();
    void whatIsWrittenElsewhereIsShown();
    void theTreeMarksWhatIsShownLast();
    void whatIsNewBelongsToWhatWasAskedForLast();
};

void TestLateAnswers::onlyTheLastRecordAskedForIsShown()
{
    SmallWindow f;
    QVERIFY(f.isRead && f.show(f.council()));
    QStringList seen{f.details().recordName()}; // The answer may be there before the timer is.
    QTimer often;
    connect(&often, &QTimer::timeout, this, [&] {
        if (const QString name = f.details().recordName(); !seen.contains(name))
            seen << name;
    });
    often.start(0);
    f.ask(f.assembly.adam);
    f.ask(f.assembly.lower);
    f.ask(f.assembly.upper);
    f.ask(f.assembly.clara);
    QTRY_COMPARE(f.details().record(), f.assembly.clara);
    QTest::qWait(50); // For what would come after it.
    QCOMPARE(seen, (QStringList{s("Council of Alphia"), s("Clara Clarova")}));
}

void TestLateAnswers::onlyTheLastSearchIsAnswered()
{
    QStringList answers;
    SmallWindow f;
    QVERIFY(f.isRead && f.show(f.council()));
    connect(f.results().model(), &QAbstractItemModel::modelReset, this,
            [&] { answers << f.results().model()->index(0, 0).data().toString(); });
    f.search().setFocus();
    f.search().setText(s("adamov"));
    QTest::keyClick(&f.search(), Qt::Key_Return); // Asks at once.
    f.search().setText(s("clarova"));
    QTRY_VERIFY(answers.contains(s("Clara Clarova")));
    QVERIFY2(!answers.contains(s("Adam Adamov")), qPrintable(answers.join(u'|')));
    QCOMPARE(f.details().record(), f.council()); // Nor was anybody chosen.
}

void TestLateAnswers::aSearchThatWasClearedIsNotAnswered()
{
    SmallWindow f;
    QVERIFY(f.isRead && f.show(f.council()));
    f.search().setFocus();
    f.search().setText(s("adamov"));
    QTest::keyClick(&f.search(), Qt::Key_Return);
    f.search().clear();
    QTest::qWait(150);
    QVERIFY(f.tree().isVisible());
    QVERIFY(!f.results().isVisible());
    QCOMPARE(f.details().record(), f.council());
}

void TestLateAnswers::backNeverLeadsToWhatWasDeleted()
{
    SmallWindow f;
    QVERIFY(f.isRead);
    const RecordKey news = f.assembly.houseNews;
    QVERIFY(f.show(f.assembly.adam));
    QVERIFY(f.show(news));
    QVERIFY(f.show(f.assembly.clara));
    f.write([&](Transaction &transaction) {
        const auto mentions = f.document->store().referring(fields::newsMention.newsItem, news.id);
        for (const Record &mention : *mentions)
            (void)transaction.remove(mention.key(), 1);
        (void)transaction.remove(news, 1);
    });
    windowkeys::drain();
    QTest::keyClick(&f.window, Qt::Key_Left, Qt::AltModifier);
    QTRY_COMPARE(f.details().record(), f.assembly.adam);
    QTest::keyClick(&f.window, Qt::Key_Right, Qt::AltModifier);
    QTRY_COMPARE(f.details().record(), f.assembly.clara);
}

void TestLateAnswers::whatIsDeletedWhileItIsShownGoes()
{
    SmallWindow f;
    QVERIFY(f.isRead);
    const RecordKey news = f.assembly.houseNews;
    QVERIFY(f.show(f.assembly.adam));
    QVERIFY(f.show(news));
    f.write([&](Transaction &transaction) {
        const auto mentions = f.document->store().referring(fields::newsMention.newsItem, news.id);
        for (const Record &mention : *mentions)
            (void)transaction.remove(mention.key(), 1);
        (void)transaction.remove(news, 1);
    });
    QTRY_COMPARE(f.details().record(), f.assembly.adam);
}

void TestLateAnswers::whatIsWrittenElsewhereIsShown()
{
    SmallWindow f;
    QVERIFY(f.isRead);
    QVERIFY(f.show(f.assembly.adam));
    QTRY_COMPARE(f.current(), s("Adam Adamov"));
    f.write([&](Transaction &transaction) {
        (void)transaction.update(f.assembly.adam, 1,
                                 Record(RecordKind::Person).set(fields::person.name, s("Adamo Adamov")));
    });
    QTRY_COMPARE(f.details().recordName(), s("Adamo Adamov"));
    QTRY_COMPARE(f.current(), s("Adamo Adamov"));
}

void TestLateAnswers::theTreeMarksWhatIsShownLast()
{
    SmallWindow f;
    QVERIFY(f.isRead);
    f.ask(f.assembly.pleni);
    f.ask(f.assembly.clara);
    QTRY_COMPARE(f.current(), s("Clara Clarova"));
    QTest::qWait(50);
    QCOMPARE(f.current(), s("Clara Clarova"));
}

/// The command waits for the page.
void TestLateAnswers::whatIsNewBelongsToWhatWasAskedForLast()
{
    SmallWindow f;
    QVERIFY(f.isRead && f.show(f.council()));
    auto *add = f.window.findChild<QAction *>(s("newRepresentative"));
    QVERIFY(add && add->isEnabled());
    f.ask(f.assembly.upper);
    add->trigger();
    QTRY_VERIFY(f.details().isEditing());
    const RecordDraft &draft = *f.details().draft();
    const QList<int> rows = draft.rows(s("memberships"));
    QCOMPARE(rows.size(), 1);
    QCOMPARE(draft.value({s("memberships"), rows.first(), fields::membership.post}).toLongLong(),
             f.assembly.upperSeat.id);
}

QTEST_MAIN(TestLateAnswers)
#include "tst_lateanswers.moc"
