// What is shown after a start: where the person was, else the first that there is.
#include "models/core/itemroles.h"
#include "models/core/kinds/fields.h"
#include "models/store/file/database.h"
#include "models/store/write/recordstore.h"
#include "tests/support/program.h"
#include "tests/support/programwindow.h"
#include "tests/support/windowkeys.h"
#include "ui/window/detailarea.h"

#include <QLineEdit>
#include <QMessageBox>
#include <QTest>
#include <QTreeView>

using namespace delegations;
using namespace delegations::test;

namespace {

QString l(const char *text)
{
    return QString::fromLatin1(text);
}

/// A database with one country, a chamber and two people in it, and a home in which is kept what is
/// remembered.
struct Home
{
    Home()
    {
        QVERIFY(Database::create(path));
        write([this](Transaction &transaction) {
            first = area(transaction, l("Aland"));
            country = area(transaction, l("Zetland"));
            const RecordKey delegation = organization(transaction, l("Delegation"), l("delegation"));
            chamber = organization(transaction, l("House"), l("chamber"));
            const RecordKey post = put(transaction, Record(RecordKind::Post)
                                                        .set(fields::post.organization, delegation)
                                                        .set(fields::post.postKind, l("seat"))
                                                        .set(fields::post.onBehalfOf, chamber));
            person = put(transaction, Record(RecordKind::Person).set(fields::person.name, l("Aaa Bbb")));
            membership = put(transaction, Record(RecordKind::Membership)
                                              .set(fields::membership.person, person)
                                              .set(fields::membership.organization, delegation)
                                              .set(fields::membership.post, post));
            put(transaction, Record(RecordKind::NewsItem)
                                 .set(fields::newsItem.title, l("Alpha"))
                                 .set(fields::newsItem.published, PartialDate(QDate(2031, 3, 1))));
        });
    }

    static RecordKey area(Transaction &transaction, const QString &name)
    {
        return put(transaction, Record(RecordKind::Area)
                                    .set(fields::area.name, name)
                                    .set(fields::area.classification, l("country")));
    }
    RecordKey organization(Transaction &transaction, const QString &name, const QString &classification) const
    {
        return put(transaction, Record(RecordKind::Organization)
                                    .set(fields::organization.name, name)
                                    .set(fields::organization.classification, classification)
                                    .set(fields::organization.area, country));
    }
    void write(const std::function<void(Transaction &)> &change) const
    {
        const auto database = Database::open(path, Database::Purpose::Write, l("test"));
        QVERIFY(database.ok());
        RecordStore store((*database)->connection(), l("test"));
        const auto transaction = store.begin(l("test"));
        change(**transaction);
        QVERIFY((*transaction)->commit().ok());
    }
    /// Closes the window at that place.
    void leaveAt(const Scope &place) const
    {
        ProgramWindow program(path, folder.path());
        auto &details = program.child<DetailArea>("details");
        details.showPlace(place);
        QTRY_COMPARE(details.place(), place);
        program.window().close();
    }

    QTemporaryDir folder;
    QString path = folder.filePath(l("assembly.db"));
    RecordKey first;
    RecordKey country;
    RecordKey chamber;
    RecordKey person;
    RecordKey membership;
};

bool isWelcomed(ProgramWindow &program)
{
    const auto *page = program.window().findChild<QWidget *>(l("welcomePage"));
    return page && page->isVisible();
}

} // namespace

class TestLastPlace : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theLastRecordIsShownAgain();
    void aListIsShownAgain();
    void whatIsGoneGivesWayToThatToWhichItBelonged();
    void theFirstIsShownWhenNothingIsRemembered();
    void eachDatabaseHasAPlaceOfItsOwn();
    void aRenamedDatabaseIsKnown();
    void anEmptyDatabaseSaysWhatToDo();
    void theLastRecordOfAllLeavesAnEmptyDatabase();
    void newsAloneHaveAnOverviewToo();
};

void TestLastPlace::theLastRecordIsShownAgain()
{
    const Home home;
    home.leaveAt(home.person);
    ProgramWindow program(home.path, home.folder.path());
    auto &details = program.child<DetailArea>("details");
    QTRY_COMPARE(details.record(), home.person);
    QTRY_COMPARE(program.tree().currentIndex().data().toString(), l("Aaa Bbb"));
    QVERIFY(program.tree().selectionModel()->isSelected(program.tree().currentIndex()));
    QVERIFY(program.tree().hasFocus());
    QVERIFY(program.child<QAction>("edit").isEnabled());
    QVERIFY(!program.child<QAction>("back").isEnabled());
    QVERIFY(!isWelcomed(program));
}

void TestLastPlace::aListIsShownAgain()
{
    const Home home;
    home.leaveAt(Scope::monthOf(RecordKind::NewsItem, l("2031-03")));
    ProgramWindow program(home.path, home.folder.path());
    QTRY_COMPARE(program.child<DetailArea>("details").place(),
                 Scope::monthOf(RecordKind::NewsItem, l("2031-03")));
    QTRY_COMPARE(program.tree().currentIndex().data().toString(), l("March 2031"));
}

void TestLastPlace::whatIsGoneGivesWayToThatToWhichItBelonged()
{
    const Home home;
    home.leaveAt(home.person);
    home.write([&](Transaction &transaction) {
        QVERIFY(transaction.remove(home.membership, 1).ok());
        QVERIFY(transaction.remove(home.person, 1).ok());
    });
    ProgramWindow program(home.path, home.folder.path());
    QTRY_COMPARE(program.child<DetailArea>("details").record(), home.chamber);
    QTRY_COMPARE(program.tree().currentIndex().data().toString(), l("House"));
    QVERIFY(!program.child<QAction>("back").isEnabled());
}

void TestLastPlace::theFirstIsShownWhenNothingIsRemembered()
{
    const Home home;
    ProgramWindow program(home.path, home.folder.path());
    bool wasWelcomed = false;
    QVERIFY(QTest::qWaitFor([&] {
        wasWelcomed = wasWelcomed || isWelcomed(program);
        return program.child<DetailArea>("details").place() == Scope::overview();
    }));
    QVERIFY2(!wasWelcomed, "There is something to show.");
    QTRY_COMPARE(program.tree().currentIndex().data().toString(), l("Overview"));
    QVERIFY(program.tree().hasFocus());
}

void TestLastPlace::eachDatabaseHasAPlaceOfItsOwn()
{
    const Home home;
    const Home other;
    ProgramWindow program(home.path, home.folder.path());
    auto &details = program.child<DetailArea>("details");
    QVERIFY(program.show(home.country));
    program.session().open(other.path);
    QTRY_COMPARE(details.place(), Scope::overview());
    QVERIFY(program.show(other.chamber));
    program.session().open(home.path);
    QTRY_COMPARE(details.record(), home.country);
    program.session().open(other.path);
    QTRY_COMPARE(details.record(), other.chamber);
}

void TestLastPlace::aRenamedDatabaseIsKnown()
{
    const Home home;
    home.leaveAt(home.chamber);
    const QString renamed = home.folder.filePath(l("renamed | of,2031.db"));
    QVERIFY(QFile::rename(home.path, renamed));
    ProgramWindow program(renamed, home.folder.path());
    QTRY_COMPARE(program.child<DetailArea>("details").record(), home.chamber);
}

void TestLastPlace::anEmptyDatabaseSaysWhatToDo()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(l("empty.db"));
    QCOMPARE(runProgram({l("new"), path, l("--empty")}).exitCode, 0);
    ProgramWindow program(path);
    QTRY_VERIFY(isWelcomed(program));
    QTRY_VERIFY(program.child<QWidget>("newCountryButton").isVisible());
}

void TestLastPlace::theLastRecordOfAllLeavesAnEmptyDatabase()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(l("one.db"));
    QVERIFY(Database::create(path));
    ProgramWindow program(path);
    auto &details = program.child<DetailArea>("details");
    program.child<QAction>("newCountry").trigger();
    QTRY_VERIFY(details.isEditing());
    QTest::keyClicks(&program.child<QLineEdit>("field_name"), l("Aland"));
    QTest::keyClick(&program.child<QLineEdit>("field_name"), Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(details.recordName(), l("Aland"));
    program.child<QAction>("remove").trigger();
    QTRY_VERIFY(program.window().findChild<QMessageBox *>(l("removeDialog")));
    program.window().findChild<QMessageBox *>(l("removeDialog"))->accept();
    QTRY_VERIFY(isWelcomed(program));
    QTRY_VERIFY(program.child<QWidget>("newCountryButton").isVisible());
}

void TestLastPlace::newsAloneHaveAnOverviewToo()
{
    const QTemporaryDir folder;
    const QString path = folder.filePath(l("news.db"));
    QVERIFY(Database::create(path));
    {
        const auto database = Database::open(path, Database::Purpose::Write, l("test"));
        RecordStore store((*database)->connection(), l("test"));
        const auto transaction = store.begin(l("test"));
        put(**transaction, Record(RecordKind::NewsItem).set(fields::newsItem.title, l("Alpha")));
        QVERIFY((*transaction)->commit().ok());
    }
    ProgramWindow program(path);
    QTRY_COMPARE(program.child<DetailArea>("details").place(), Scope::overview());
}

QTEST_MAIN(TestLastPlace)
#include "tst_lastplace.moc"
