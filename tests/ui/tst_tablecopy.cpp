#include "models/core/itemroles.h"
#include "models/items/membersmodel.h"
#include "models/store/write/transaction.h"
#include "tests/support/programwindow.h"
#include "tests/support/windowkeys.h"
#include "ui/pages/memberstable.h"
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
    const qint64 area =
        put(transaction, RecordKind::Area,
            {{s("name"), s("Aaland")}, {s("code"), s("AX")}, {s("classification"), s("country")}});
    const auto body = [&](const char *name, const char *classification) {
        return put(transaction, RecordKind::Organization,
                   {{s("name"), s(name)}, {s("classification"), s(classification)}, {s("area_id"), area}});
    };
    const qint64 chamber = body("Lagting of Tests", "chamber");
    const qint64 delegation = body("Delegation of Tests", "delegation");
    const qint64 post =
        put(transaction, RecordKind::Post,
            {{s("organization_id"), delegation}, {s("kind"), s("seat")}, {s("on_behalf_of_id"), chamber}});
    put(transaction, RecordKind::PostCapacity, {{s("post_id"), post}, {s("seats"), 8}});
    const qint64 period = put(
        transaction, RecordKind::LegislativePeriod,
        {{s("organization_id"), chamber}, {s("name"), s("First Term")}, {s("end_date"), s("2015-03-30")}});
    const auto sit = [&](qint64 person, int order, const QVariant &start, const QVariant &end,
                         const QVariant &term) {
        put(transaction, RecordKind::Membership,
            {{s("person_id"), person},
             {s("organization_id"), delegation},
             {s("post_id"), post},
             {s("protocol_order"), order},
             {s("start_date"), start},
             {s("end_date"), end},
             {s("period_id"), term}});
    };
    for (int i = 1; i <= 7; ++i) {
        // Given names go up where surnames go down.
        const QString given = QString(QChar(u'A' + i)) + s("given");
        const QString family = QString(QChar(u'Z' - i)) + s("family");
        const qint64 person =
            put(transaction, RecordKind::Person,
                {{s("name"), given + u' ' + family}, {s("sort_name"), family + s(", ") + given}});
        if (i <= 5)
            sit(person, i, s("2016"), QVariant(), QVariant());
        if (i >= 5)
            sit(person, i, s("2011-01-14"), QVariant(), period);
    }
}

/// The real window at that chamber.
struct Window
{
    Window()
    {
        makeSample(folder.filePath(s("members.db")), addMembers);
        program = std::make_unique<ProgramWindow>(folder.filePath(s("members.db")), folder.path());
        const Onlooker onlooker(program->databasePath());
        chamber = {RecordKind::Organization,
                   onlooker.idOf(s("organization"), s("name"), s("Lagting of Tests"))};
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

void TestTableCopy::aCountryIsCopiedAsOfItsDay()
{
    const Window window;
    const Onlooker onlooker(window.program->databasePath());
    QVERIFY(window.program->show({RecordKind::Area, onlooker.idOf(s("area"), s("name"), s("Aaland"))}));
    QCOMPARE(Window::names(window.copied("copyAsTable")), s("B C D E F"));
    QVERIFY2(window.message().startsWith(s("5 rows of Aaland")), qPrintable(window.message()));
    QCOMPARE(window.copied("copyAllAsTable").size(), 1 + 8);
}

void TestTableCopy::aPersonsTermsAreCopiedWithTheDatesThatCount()
{
    const Window window;
    const Onlooker onlooker(window.program->databasePath());
    QVERIFY(window.program->show(
        {RecordKind::Person, onlooker.idOf(s("person"), s("name"), s("Fgiven Ufamily"))}));
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
