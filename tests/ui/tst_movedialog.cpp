// Moving somebody to another chamber in the real window: nothing happens unasked, both ends are named.
#include "models/core/itemroles.h"
#include "tests/support/programwindow.h"
#include "ui/form/remarklabel.h"
#include "ui/widgets/messagebar.h"
#include "ui/window/detailarea.h"
#include "ui/window/movedialog.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPushButton>
#include <QTest>
#include <QTreeView>

using namespace delegations;
using namespace delegations::test;

namespace {

const QString senate = QStringLiteral("Senate of the Parliament of Kazakhstan");
const QString mazhilis = QStringLiteral("Mazhilis of the Parliament of the Republic of Kazakhstan");
const QString person = QStringLiteral("Surname Given");

/// The window with one person in the Senate of Kazakhstan.
class Desk
{
public:
    Desk()
    {
        for (int row = 0; row < program.tree().model()->rowCount(); ++row)
            program.tree().expand(program.tree().model()->index(row, 0));
        if (!QTest::qWaitFor([this] { return program.node(senate).isValid(); }))
            qFatal("The sample has no Senate.");
        program.show(keyOf(senate));
        program.create("newRepresentative", person);
        program.tree().expand(program.node(senate));
        if (!QTest::qWaitFor([this] { return program.node(person).isValid(); }))
            qFatal("The person is not saved.");
    }

    [[nodiscard]] RecordKey keyOf(const QString &node)
    {
        return program.node(node).data(RecordKeyRole).value<RecordKey>();
    }
    [[nodiscard]] QString chamberOfPerson() { return program.node(person).parent().data().toString(); }
    [[nodiscard]] MoveDialog *dialog() { return program.window().findChild<MoveDialog *>(); }
    bool drop(const QModelIndex &chamber)
    {
        QAbstractItemModel &model = *program.tree().model();
        const std::unique_ptr<QMimeData> dragged(model.mimeData({program.node(person)}));
        model.dropMimeData(dragged.get(), Qt::MoveAction, -1, -1, chamber);
        return QTest::qWaitFor([this] { return dialog() != nullptr && dialog()->isVisible(); });
    }
    [[nodiscard]] QString remark() { return program.child<RemarkLabel>("moveRemark").remark().text; }
    [[nodiscard]] QPushButton &move() { return program.child<QPushButton>("confirmMove"); }
    bool isClosed()
    {
        return QTest::qWaitFor([this] { return dialog() == nullptr; });
    }

    ProgramWindow program;
};

} // namespace

class TestMoveDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDropAsksAndCancelLeavesAll();
    void whatIsConfirmedIsDone();
    void anotherCountryIsPointedOut();
    void theCommandAsksWhere();
    void aDayThatCannotBeIsTold();
    void theDayIsReadAsPeopleWriteIt_data();
    void theDayIsReadAsPeopleWriteIt();
    void theSeatThatEndsFollowsTheDay();
    void onlyWhoHoldsASeatCanBeMoved();
    void everythingHasAName();
};

void TestMoveDialog::aDropAsksAndCancelLeavesAll()
{
    Desk desk;
    QVERIFY(desk.drop(desk.program.node(mazhilis)));
    QVERIFY(desk.program.child<QComboBox>("moveFrom").currentText().startsWith(senate));
    QVERIFY(!desk.program.child<QComboBox>("moveFrom").isVisible()); // There is one seat only.
    QVERIFY(desk.program.child<QComboBox>("moveTo").currentText().startsWith(mazhilis));
    QCOMPARE(desk.program.seats(desk.program.node(mazhilis)), QStringLiteral("0/8"));
    QTest::keyClick(desk.dialog(), Qt::Key_Escape);
    QVERIFY(desk.isClosed());
    QCOMPARE(desk.chamberOfPerson(), senate);
    QCOMPARE(desk.program.seats(desk.program.node(mazhilis)), QStringLiteral("0/8"));
}

void TestMoveDialog::whatIsConfirmedIsDone()
{
    Desk desk;
    desk.program.tree().setCurrentIndex(desk.program.node(person));
    QVERIFY(desk.drop(desk.program.node(mazhilis)));
    QTest::keyClick(desk.dialog(), Qt::Key_Return);
    QVERIFY(desk.isClosed());
    QTRY_COMPARE(desk.program.seats(desk.program.node(mazhilis)), QStringLiteral("1/8"));
    QTRY_COMPARE(desk.chamberOfPerson(), mazhilis);
    QTRY_COMPARE(desk.program.tree().currentIndex().data().toString(), person);
    QCOMPARE(desk.program.child<DetailArea>("details").recordName(), person);
}

void TestMoveDialog::anotherCountryIsPointedOut()
{
    Desk desk;
    QVERIFY(desk.drop(desk.program.node(mazhilis)));
    QVERIFY2(!desk.remark().contains(QStringLiteral("another country")), qPrintable(desk.remark()));
    auto &to = desk.program.child<QComboBox>("moveTo");
    int abroad = 1;
    while (abroad < to.count() && to.itemText(abroad).contains(QStringLiteral("Kazakhstan")))
        ++abroad;
    QVERIFY(abroad < to.count());
    to.setCurrentIndex(abroad);
    QVERIFY2(desk.remark().contains(QStringLiteral("another country")), qPrintable(desk.remark()));
    QVERIFY(desk.remark().contains(QStringLiteral("Kazakhstan")));
    // What is said by now takes no room from the fields.
    const auto isCrushed = [&](const QWidget &widget) {
        const bool wraps = widget.hasHeightForWidth();
        const int wanted = wraps ? widget.heightForWidth(widget.width()) : widget.sizeHint().height();
        return widget.isVisible() && widget.height() < wanted;
    };
    const auto crushed = [&] {
        QStringList names;
        for (const QWidget *widget : desk.dialog()->findChildren<QWidget *>()) {
            if ((qobject_cast<const QLabel *>(widget) || qobject_cast<const QComboBox *>(widget) ||
                 qobject_cast<const QLineEdit *>(widget)) &&
                isCrushed(*widget))
                names.append(QStringLiteral("%1, %2 high").arg(widget->objectName()).arg(widget->height()));
        }
        return names.join(u' ');
    };
    QTRY_COMPARE(crushed(), QString());
}

/// From the person's page, by keyboard: the chamber is not chosen for anybody.
void TestMoveDialog::theCommandAsksWhere()
{
    Desk desk;
    auto &action = desk.program.child<QAction>("move");
    QVERIFY(!action.isEnabled());
    QVERIFY(desk.program.show(desk.keyOf(person)));
    QVERIFY(action.isEnabled());
    action.trigger();
    QTRY_VERIFY(desk.dialog() && desk.dialog()->isVisible());
    QVERIFY(!desk.move().isEnabled());
    auto &to = desk.program.child<QComboBox>("moveTo");
    QCOMPARE(to.findText(senate, Qt::MatchStartsWith), -1);
    to.setCurrentIndex(to.findText(mazhilis, Qt::MatchStartsWith));
    QVERIFY(desk.move().isEnabled());
    QTest::keyClick(&desk.move(), Qt::Key_Space);
    QVERIFY(desk.isClosed());
    QTRY_COMPARE(desk.chamberOfPerson(), mazhilis);
}

void TestMoveDialog::aDayThatCannotBeIsTold()
{
    Desk desk;
    desk.program.tree().expand(desk.program.node(mazhilis));
    QVERIFY(desk.drop(desk.program.node(mazhilis)));
    auto &date = desk.program.child<QLineEdit>("moveDay");
    date.setFocus();
    date.selectAll();
    QTest::keyClicks(&date, QStringLiteral("2022-02-30"));
    QVERIFY(!desk.move().isEnabled());
    QVERIFY(!desk.remark().isEmpty());
    date.selectAll();
    QTest::keyClicks(&date, QStringLiteral("2022-02-28"));
    QVERIFY(desk.move().isEnabled());
    QTest::mouseClick(&desk.move(), Qt::LeftButton);
    QVERIFY(desk.isClosed());
    QTRY_COMPARE(desk.chamberOfPerson(), mazhilis);
}

void TestMoveDialog::theDayIsReadAsPeopleWriteIt_data()
{
    QTest::addColumn<QString>("written");
    QTest::addColumn<bool>("isDay");
    QTest::addColumn<QString>("told");
    QTest::newRow("dots") << QStringLiteral("1.12.2026") << true
                          << QStringLiteral("begins on 1 December 2026");
    QTest::newRow("words") << QStringLiteral("1 December 2026") << true
                           << QStringLiteral("begins on 1 December 2026");
    QTest::newRow("month") << QStringLiteral("December 2026") << false << QStringLiteral("whole date");
    QTest::newRow("no day") << QStringLiteral("31 June 2026") << false << QStringLiteral("June has 30 days");
}

void TestMoveDialog::theDayIsReadAsPeopleWriteIt()
{
    QFETCH(QString, written);
    QFETCH(bool, isDay);
    QFETCH(QString, told);
    Desk desk;
    QVERIFY(desk.drop(desk.program.node(mazhilis)));
    auto &date = desk.program.child<QLineEdit>("moveDay");
    date.setFocus();
    date.selectAll();
    QTest::keyClicks(&date, written);
    QCOMPARE(desk.move().isEnabled(), isDay);
    const QString text = desk.remark() + desk.program.child<QLabel>("moveConsequence").text();
    QVERIFY2(text.contains(told), qPrintable(text));
    QTest::keyClick(&date, Qt::Key_Tab);
    QCOMPARE(desk.move().isEnabled(), isDay);
}

/// Who is to move already leaves, on a later day, the seat that is still to come.
void TestMoveDialog::theSeatThatEndsFollowsTheDay()
{
    Desk desk;
    const QString third = QStringLiteral("Federation Council of the Russian Federation");
    const QDate first = QDate::currentDate().addDays(100);
    const QDate second = first.addDays(31);
    const auto ask = [&](const QString &chamber, QDate day) {
        QVERIFY(desk.program.show(desk.keyOf(person)));
        desk.program.child<QAction>("move").trigger();
        QTRY_VERIFY(desk.dialog() && desk.dialog()->isVisible());
        auto &date = desk.program.child<QLineEdit>("moveDay");
        date.selectAll();
        QTest::keyClicks(&date, day.toString(Qt::ISODate));
        auto &to = desk.program.child<QComboBox>("moveTo");
        to.setCurrentIndex(to.findText(chamber, Qt::MatchStartsWith));
    };
    const auto consequence = [&] { return desk.program.child<QLabel>("moveConsequence").text(); };
    const auto ending = [](const QString &chamber, QDate last) {
        return QStringLiteral("The seat in “%1” ends: %2 is its last day")
            .arg(chamber, QLocale(QLocale::English).toString(last, QStringLiteral("d MMMM yyyy")));
    };
    ask(mazhilis, first);
    QVERIFY2(consequence().contains(ending(senate, first.addDays(-1))), qPrintable(consequence()));
    QTest::mouseClick(&desk.move(), Qt::LeftButton);
    QVERIFY(desk.isClosed());

    ask(third, second);
    auto &from = desk.program.child<QComboBox>("moveFrom");
    QCOMPARE(from.count(), 1);
    QVERIFY2(from.currentText().startsWith(mazhilis), qPrintable(from.currentText()));
    QVERIFY2(consequence().contains(ending(mazhilis, second.addDays(-1))), qPrintable(consequence()));
    auto &date = desk.program.child<QLineEdit>("moveDay");
    date.selectAll();
    QTest::keyClicks(&date, first.addDays(-10).toString(Qt::ISODate));
    QCOMPARE(from.count(), 2);
    QVERIFY(from.isVisible());
    QVERIFY2(from.currentText().startsWith(senate), qPrintable(from.currentText()));
    QVERIFY2(consequence().contains(ending(senate, first.addDays(-11))), qPrintable(consequence()));
    QVERIFY2(desk.remark().contains(QStringLiteral("“%1”").arg(mazhilis)), qPrintable(desk.remark()));
}

void TestMoveDialog::onlyWhoHoldsASeatCanBeMoved()
{
    Desk desk;
    desk.program.child<QLineEdit>("search").setText(QStringLiteral("Rogalev"));
    QTest::keyClick(&desk.program.child<QLineEdit>("search"), Qt::Key_Return);
    auto &details = desk.program.child<DetailArea>("details");
    QTRY_VERIFY(details.recordName().contains(QStringLiteral("Rogalev")));
    desk.program.child<QAction>("move").trigger();
    const auto &messages = desk.program.child<MessageBar>("messageBar");
    QTRY_VERIFY(messages.isVisible());
    QVERIFY2(messages.text().contains(QStringLiteral("seat")), qPrintable(messages.text()));
    QVERIFY(!desk.dialog());
}

void TestMoveDialog::everythingHasAName()
{
    Desk desk;
    QVERIFY(desk.drop(desk.program.node(mazhilis)));
    for (const QWidget *widget : desk.dialog()->findChildren<QWidget *>()) {
        if (!(widget->focusPolicy() & Qt::TabFocus) || !widget->isVisible() || widget->focusProxy())
            continue;
        const auto *button = qobject_cast<const QAbstractButton *>(widget);
        QVERIFY2(!widget->accessibleName().isEmpty() || (button && !button->text().isEmpty()),
                 qPrintable(widget->objectName()));
    }
}

QTEST_MAIN(TestMoveDialog)
#include "tst_movedialog.moc"
