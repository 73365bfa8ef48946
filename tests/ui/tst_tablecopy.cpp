#include "models/core/itemroles.h"
#include "models/core/kinds/fields.h"
#include "models/items/membersmodel.h"
#include "models/store/write/transaction.h"
#include "tests/support/programwindow.h"
#include "tests/support/windowkeys.h"
#include "ui/pages/members/memberstable.h"
#include "ui/pages/seats/hemicycle.h"
#include "ui/widgets/messagebar.h"
#include "ui/window/detailarea.h"

#include <QAction>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QMenu>
#include <QMimeData>
#include <QTest>

using namespace delegations;
using namespace delegations::test;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

/// A chamber with five members of today and three former ones, one of whom is also a member of today.
void addMembers(Transaction &transaction)
{
    const RecordKey area = put(transaction, Record(RecordKind::Area)
                                                .set(fields::area.name, s("Aaland"))
                                                .set(fields::area.code, s("AX"))
                                                .set(fields::area.classification, s("country")));
    const auto body = [&](const char *name, const char *classification) {
        return put(transaction, Record(RecordKind::Organization)
                                    .set(fields::organization.name, s(name))
                                    .set(fields::organization.classification, s(classification))
                                    .set(fields::organization.area, area));
    };
    const RecordKey chamber = body("Lagting of Tests", "chamber");
    body("Kamara of Tests", "chamber"); // Without a member.
    const RecordKey delegation = body("Delegation of Tests", "delegation");
    const RecordKey post = put(transaction, Record(RecordKind::Post)
                                                .set(fields::post.organization, delegation)
                                                .set(fields::post.postKind, s("seat"))
                                                .set(fields::post.onBehalfOf, chamber));
    put(transaction, Record(RecordKind::PostCapacity)
                         .set(fields::postCapacity.post, post)
                         .set(fields::postCapacity.seats, 8));
    const RecordKey period =
        put(transaction, Record(RecordKind::LegislativePeriod)
                             .set(fields::legislativePeriod.organization, chamber)
                             .set(fields::legislativePeriod.name, s("First Term"))
                             .set(fields::legislativePeriod.endDate, PartialDate(QDate(2015, 3, 30))));
    const auto sit = [&](const RecordKey &person, int order, const char *start, const RecordKey &term) {
        put(transaction, Record(RecordKind::Membership)
                             .set(fields::membership.person, person)
                             .set(fields::membership.organization, delegation)
                             .set(fields::membership.post, post)
                             .set(fields::membership.protocolOrder, order)
                             .set(fields::membership.startDate, PartialDate::parse(s(start)).value())
                             .set(fields::membership.period, term));
    };
    for (int i = 1; i <= 7; ++i) {
        // Given names go up where surnames go down.
        const QString given = QString(QChar(u'A' + i)) + s("given");
        const QString family = QString(QChar(u'Z' - i)) + s("family");
        const RecordKey person =
            put(transaction, Record(RecordKind::Person)
                                 .set(fields::person.name, given + u' ' + family)
                                 .set(fields::person.sortName, family + s(", ") + given));
        if (i <= 5)
            sit(person, i, "2016", {});
        if (i >= 5)
            sit(person, i, "2011-01-14", period);
    }
}

/// The real window at that chamber.
struct Window
{
    Window()
    {
        makeSample(folder.filePath(s("members.db")), addMembers);
        program = std::make_unique<ProgramWindow>(folder.filePath(s("members.db")), folder.path());
        chamber = Onlooker(program->databasePath()).keyOf(fields::organization.name, s("Lagting of Tests"));
    }

    [[nodiscard]] QStringList copied(const char *action) const
    {
        QGuiApplication::clipboard()->setText(s("before"));
        program->child<QAction>(action).trigger();
        if (!QTest::qWaitFor([] { return QGuiApplication::clipboard()->mimeData()->hasHtml(); }))
            return {};
        return QGuiApplication::clipboard()->text().split(u'\n', Qt::SkipEmptyParts);
    }
    [[nodiscard]] QString message() const { return program->child<MessageBar>("messageBar").text(); }
    /// The first columns of the rows.
    [[nodiscard]] static QString names(const QStringList &lines)
    {
        QStringList names;
        for (const QString &line : lines.mid(1))
            names += line.left(1);
        return names.join(u' ');
    }

    QTemporaryDir folder;
    std::unique_ptr<ProgramWindow> program;
    RecordKey chamber;
};

} // namespace

/// What the tables and seats of the window's pages do in the program.
class TestTableCopy : public QObject
{
    Q_OBJECT

private slots:
    void aChamberIsCopiedAsItIsShown();
    void whereNothingStandsNothingIsCopied();
    void aCountryIsCopiedAsOfItsDay();
    void aPersonsTermsAreCopiedWithTheDatesThatCount();
    void aVacantSeatOpensANewRepresentativeThere();
    void aReadOnlyDatabaseOffersNoSeat();
    void aRowCanBeOpenedEditedAndDeleted();
};

void TestTableCopy::aChamberIsCopiedAsItIsShown()
{
    const Window window;
    QVERIFY(window.program->show(window.chamber));
    auto &table = window.program->child<MembersTable>("membersTable");
    QTRY_COMPARE(table.model()->rowCount(), 5);
    QStringList lines = window.copied("copyAsTable");
    QCOMPARE(Window::names(lines), s("B C D E F"));
    QVERIFY(lines.first().startsWith(s("Full name\t")));
    QVERIFY2(window.message().startsWith(s("5 rows of Lagting")), qPrintable(window.message()));
    table.horizontalHeader()->setSortIndicator(MembersModel::Name, Qt::AscendingOrder);
    QCOMPARE(Window::names(window.copied("copyAsTable")), s("F E D C B"));
    lines = window.copied("copyAllAsTable");
    QCOMPARE(lines.size(), 1 + 8);
    QVERIFY2(window.message().startsWith(s("8 rows")), qPrintable(window.message()));
}

void TestTableCopy::whereNothingStandsNothingIsCopied()
{
    const Window window;
    const RecordKey empty =
        Onlooker(window.program->databasePath()).keyOf(fields::organization.name, s("Kamara of Tests"));
    QVERIFY(window.program->show(empty));
    QGuiApplication::clipboard()->setText(s("before"));
    window.program->child<QAction>("copyAsTable").trigger();
    QTRY_VERIFY2(window.message().contains(s("Nothing was copied")), qPrintable(window.message()));
    QCOMPARE(QGuiApplication::clipboard()->text(), s("before"));
}

void TestTableCopy::aCountryIsCopiedAsOfItsDay()
{
    const Window window;
    const Onlooker onlooker(window.program->databasePath());
    QVERIFY(window.program->show(onlooker.keyOf(fields::area.name, s("Aaland"))));
    QCOMPARE(Window::names(window.copied("copyAsTable")), s("B C D E F"));
    QVERIFY2(window.message().startsWith(s("5 rows of Aaland")), qPrintable(window.message()));
    QCOMPARE(window.copied("copyAllAsTable").size(), 1 + 8);
}

void TestTableCopy::aPersonsTermsAreCopiedWithTheDatesThatCount()
{
    const Window window;
    const Onlooker onlooker(window.program->databasePath());
    QVERIFY(window.program->show(onlooker.keyOf(fields::person.name, s("Fgiven Ufamily"))));
    const QStringList lines = window.copied("copyAsTable");
    QCOMPARE(lines.size(), 3); // The present seat before the former one, as on the page.
    QVERIFY2(lines[1].contains(s("\t2016\t\t")), qPrintable(lines[1]));
    QVERIFY2(lines[2].contains(s("\tFirst Term\t2011-01-14\t2015-03-30\t")), qPrintable(lines[2]));
}

void TestTableCopy::aVacantSeatOpensANewRepresentativeThere()
{
    const Window window;
    QVERIFY(window.program->show(window.chamber));
    auto *seats = window.program->child<DetailArea>("details").currentWidget()->findChild<Hemicycle *>();
    QTRY_COMPARE(seats->dotCount(), 8);
    seats->setFocus(Qt::TabFocusReason);
    QTest::keyClick(seats, Qt::Key_End);
    QTest::keyClick(seats, Qt::Key_Return);
    QTRY_VERIFY(window.program->child<DetailArea>("details").isEditing());
    QWidget *form = window.program->child<DetailArea>("details").currentWidget();
    const auto fields = form->findChildren<QLineEdit *>();
    const bool isThere = std::any_of(fields.begin(), fields.end(), [](const QLineEdit *field) {
        return field->text().contains(s("Lagting of Tests"));
    });
    QVERIFY(isThere);
}

void TestTableCopy::aReadOnlyDatabaseOffersNoSeat()
{
    const Window window;
    QVERIFY(window.program->show(window.chamber));
    auto &details = window.program->child<DetailArea>("details");
    auto *seats = details.currentWidget()->findChild<Hemicycle *>();
    QTRY_COMPARE(seats->dotCount(), 8);
    QVERIFY(seats->vacancy(7).isValid());
    details.setReadOnly();
    QVERIFY(!seats->vacancy(7).isValid());
    seats->activate(7);
    QVERIFY(!details.isEditing());
}

void TestTableCopy::aRowCanBeOpenedEditedAndDeleted()
{
    const Window window;
    auto &details = window.program->child<DetailArea>("details");
    const auto menuOfRow = [&](int row) -> QMenu * {
        if (!window.program->show(window.chamber))
            return nullptr;
        auto &table = window.program->child<MembersTable>("membersTable");
        if (!QTest::qWaitFor([&] { return table.model()->rowCount() == 5; }))
            return nullptr;
        table.setCurrentIndex(table.model()->index(row, 0));
        QContextMenuEvent byKey(QContextMenuEvent::Keyboard, QPoint(1, 1), QPoint(1, 1));
        QCoreApplication::sendEvent(table.viewport(), &byKey);
        return qobject_cast<QMenu *>(QApplication::activePopupWidget());
    };
    const auto use = [](QMenu &menu, const char *name) {
        auto *action = menu.findChild<QAction *>(QLatin1String(name));
        const bool can = action && action->isEnabled();
        menu.close();
        if (can)
            action->trigger();
        return can;
    };
    QMenu *menu = menuOfRow(1);
    QVERIFY(menu && menu->actions().contains(&window.program->child<QAction>("copyAsTable")));
    QVERIFY(use(*menu, "openRecord"));
    QTRY_COMPARE(details.recordName(), s("Cgiven Xfamily"));
    menu = menuOfRow(2);
    QVERIFY(menu && use(*menu, "editRecord"));
    QTRY_VERIFY(details.isEditing());
    QCOMPARE(details.recordName(), s("Dgiven Wfamily"));
    QTest::keyClick(details.currentWidget(), Qt::Key_Escape);
    QTRY_VERIFY(!details.isEditing());
    menu = menuOfRow(3);
    QVERIFY(menu && use(*menu, "removeRecord"));
    QTRY_VERIFY(window.program->window().findChild<QDialog *>(s("removeDialog")));
    QCOMPARE(details.recordName(), s("Egiven Vfamily"));
}

QTEST_MAIN(TestTableCopy)
#include "tst_tablecopy.moc"
