#include "ui/pages/seats/hemicycle.h"
#include "ui/pages/seats/hemicycleaccessible.h"

#include "models/core/seattext.h"
#include "ui/pages/seats/hemicyclelayout.h"
#include "ui/widgets/countbadge.h"

#include <QAccessible>
#include <QHelpEvent>
#include <QLocale>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

using namespace delegations;

namespace {

ChamberSummary chamber(const QString &name, int filled, std::optional<int> seats)
{
    ChamberSummary summary;
    summary.chamber = {{RecordKind::Organization, 1}, name};
    summary.count = {seats, filled};
    for (int i = 0; i < filled && i < 1000; ++i) {
        const RecordKey key{RecordKind::Person, i + 1};
        summary.holders.push_back({{key, QStringLiteral("Person %1").arg(i + 1)}, i + 100, {}, {}});
    }
    return summary;
}

int dotsIn(const Hemicycle &hemicycle, Hemicycle::State state)
{
    int count = 0;
    for (int dot = 0; dot < hemicycle.dotCount(); ++dot)
        count += hemicycle.state(dot) == state;
    return count;
}

QString summaryOf(const Hemicycle &hemicycle)
{
    return QStringLiteral("%1 filled, %2 vacant, %3 more")
        .arg(dotsIn(hemicycle, Hemicycle::State::Filled))
        .arg(dotsIn(hemicycle, Hemicycle::State::Vacant))
        .arg(dotsIn(hemicycle, Hemicycle::State::Excess));
}

/// Of the pixels inside a dot that differ from the background, the share.
double inkOf(const QImage &picture, const QRectF &rect)
{
    int inside = 0;
    int painted = 0;
    const QColor background = picture.pixelColor(0, 0);
    for (int y = int(rect.top()); y < int(rect.bottom()); ++y) {
        for (int x = int(rect.left()); x < int(rect.right()); ++x) {
            ++inside;
            painted += picture.pixelColor(x, y) != background;
        }
    }
    return double(painted) / inside;
}

SeatCount sumOf(const std::vector<ChamberSummary> &chambers)
{
    SeatCount sum;
    for (const ChamberSummary &one : chambers)
        sum.add(one.count);
    return sum;
}

} // namespace

class TestHemicycle : public QObject
{
    Q_OBJECT

private slots:
    void initTestCase() { installHemicycleAccessibility(); }
    void whoLeftTheChamberIsMarked()
    {
        ChamberSummary seats = chamber(QStringLiteral("Senate"), 2, 3);
        seats.holders[1].hasLeft = true;
        Hemicycle hemicycle;
        hemicycle.setChambers({seats});
        QCOMPARE(hemicycle.state(0), Hemicycle::State::Filled);
        QCOMPARE(hemicycle.state(1), Hemicycle::State::Left);
        QCOMPARE(hemicycle.state(2), Hemicycle::State::Vacant);
        QVERIFY(!hemicycle.dotText(0).contains(QStringLiteral("no longer")));
        QCOMPARE(hemicycle.dotText(1), QStringLiteral("Person 2 · Senate · no longer in the chamber"));
        hemicycle.resize(400, 220);
        const QImage picture = hemicycle.grab().toImage();
        const QPointF left = hemicycle.dotRect(1).center();
        const QPointF filled = hemicycle.dotRect(0).center();
        QVERIFY(picture.pixelColor(left.toPoint()) != picture.pixelColor(filled.toPoint()));
    }
    void everySeatHasItsOwnPlace_data()
    {
        QTest::addColumn<QList<int>>("groups");
        for (int seats : {1, 2, 3, 5, 8, 16, 27, 100, 435, 700, 1000})
            QTest::addRow("one chamber of %d", seats) << QList<int>{seats};
        QTest::newRow("two chambers") << QList<int>{8, 8};
        QTest::newRow("one small among large") << QList<int>{60, 1, 300};
        QTest::newRow("an empty one between") << QList<int>{7, 0, 4};
        QTest::newRow("twelve chambers") << QList<int>(12, 3);
    }

    void everySeatHasItsOwnPlace()
    {
        QFETCH(QList<int>, groups);
        const SeatArrangement arrangement = arrangeSeats({groups.begin(), groups.end()});
        int seats = 0;
        for (int count : groups)
            seats += count;
        QCOMPARE(int(arrangement.places.size()), seats);
        QVERIFY(arrangement.diameter > 0);
        for (size_t i = 0; i < arrangement.places.size(); ++i) {
            const QPointF place = arrangement.places[i];
            QVERIFY(place.y() <= 1e-9);
            QVERIFY(QPointF::dotProduct(place, place) <= 1 + 1e-9);
            for (size_t j = i + 1; j < arrangement.places.size(); ++j) {
                const QPointF away = place - arrangement.places[j];
                QVERIFY2(std::hypot(away.x(), away.y()) > arrangement.diameter, "seats overlap");
            }
        }
    }

    void noSeatsAreNoArrangement()
    {
        QVERIFY(arrangeSeats({}).places.empty());
        QVERIFY(arrangeSeats({0, 0}).places.empty());
    }

    void chambersStandFromLeftToRight()
    {
        const SeatArrangement arrangement = arrangeSeats({8, 8});
        for (size_t i = 0; i < 8; ++i)
            QVERIFY(arrangement.places[i].x() < 0);
        for (size_t i = 8; i < 16; ++i)
            QVERIFY(arrangement.places[i].x() > 0);
    }

    void tellsFilledVacantAndMoreThanSeats_data()
    {
        QTest::addColumn<int>("filled");
        QTest::addColumn<int>("seats");
        QTest::addColumn<QString>("expected");
        QTest::newRow("vacant") << 1 << 8 << QStringLiteral("1 filled, 7 vacant, 0 more");
        QTest::newRow("full") << 8 << 8 << QStringLiteral("8 filled, 0 vacant, 0 more");
        QTest::newRow("over-filled") << 10 << 8 << QStringLiteral("8 filled, 0 vacant, 2 more");
        QTest::newRow("unknown number") << 3 << -1 << QStringLiteral("3 filled, 0 vacant, 0 more");
        QTest::newRow("no seats, one member") << 1 << 0 << QStringLiteral("0 filled, 0 vacant, 1 more");
        QTest::newRow("nothing") << 0 << 0 << QStringLiteral("0 filled, 0 vacant, 0 more");
    }

    void tellsFilledVacantAndMoreThanSeats()
    {
        QFETCH(int, filled);
        QFETCH(int, seats);
        QFETCH(QString, expected);
        Hemicycle hemicycle;
        const auto known = seats < 0 ? std::optional<int>() : std::optional<int>(seats);
        hemicycle.setChambers({chamber(QStringLiteral("Senate"), filled, known)});
        QCOMPARE(summaryOf(hemicycle), expected);
    }

    void statesDifferByShapeNotByColour()
    {
        Hemicycle hemicycle;
        hemicycle.setChambers({chamber(QStringLiteral("A"), 3, 2), chamber(QStringLiteral("B"), 0, 2)});
        hemicycle.resize(hemicycle.sizeHint());
        const QImage picture = hemicycle.grab().toImage().convertToFormat(QImage::Format_RGB32);
        const double filled = inkOf(picture, hemicycle.dotRect(0));
        const double excess = inkOf(picture, hemicycle.dotRect(2));
        const double vacant = inkOf(picture, hemicycle.dotRect(3));
        QVERIFY(filled > 0.7);
        QVERIFY(excess < filled - 0.15);
        QVERIFY(vacant < excess - 0.05);
    }

    void thousandsOfSeatsAreFewDots()
    {
        Hemicycle hemicycle;
        hemicycle.setChambers({chamber(QStringLiteral("Congress"), 9000, 20000)});
        QVERIFY(hemicycle.dotCount() <= Hemicycle::mostDots);
        QCOMPARE(summaryOf(hemicycle), QStringLiteral("450 filled, 550 vacant, 0 more"));
        QVERIFY(!hemicycle.holder(0).isValid());
    }

    void isNamedForScreenReaders()
    {
        Hemicycle hemicycle;
        hemicycle.setChambers(
            {chamber(QStringLiteral("Senate"), 1, 8), chamber(QStringLiteral("House"), 9, 8)});
        QCOMPARE(
            hemicycle.accessibleName(),
            QStringLiteral("Senate: 1 of 8 seats filled, 7 vacant; House: 9 members for 8 seats, 1 more than "
                           "there are seats"));
        QAccessibleInterface *list = QAccessible::queryAccessibleInterface(&hemicycle);
        QVERIFY(list);
        QCOMPARE(list->role(), QAccessible::List);
        QCOMPARE(list->childCount(), 17);
        QAccessibleInterface *seat = list->child(0);
        QCOMPARE(seat->text(QAccessible::Name), QStringLiteral("Person 1 · Senate"));
        QCOMPARE(list->child(1)->text(QAccessible::Name), QStringLiteral("Vacant seat · Senate"));
        QCOMPARE(list->indexOfChild(seat), 0);
        QCOMPARE(list->child(0), seat);
        QSignalSpy spy(&hemicycle, &Hemicycle::holderActivated);
        seat->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(spy.size(), 1);
        hemicycle.setChambers({});
        QVERIFY(!seat->isValid());
        QCOMPARE(list->childCount(), 0);
    }

    void aClickGoesToTheHolder()
    {
        Hemicycle hemicycle;
        hemicycle.setChambers({chamber(QStringLiteral("Senate"), 2, 8)});
        hemicycle.resize(hemicycle.sizeHint());
        hemicycle.show();
        QSignalSpy spy(&hemicycle, &Hemicycle::holderActivated);
        QTest::mouseClick(&hemicycle, Qt::LeftButton, {}, hemicycle.dotRect(1).center().toPoint());
        QCOMPARE(spy.size(), 1);
        QCOMPARE(spy.at(0).at(0).value<RecordKey>(), (RecordKey{RecordKind::Person, 2}));
        QTest::mouseClick(&hemicycle, Qt::LeftButton, {}, hemicycle.dotRect(5).center().toPoint());
        QTest::mouseClick(&hemicycle, Qt::LeftButton, {}, QPoint(1, 1));
        QCOMPARE(spy.size(), 1);
    }

    void theKeyboardWalksAndActivates()
    {
        Hemicycle hemicycle;
        hemicycle.setChambers({chamber(QStringLiteral("Senate"), 2, 8)});
        hemicycle.show();
        hemicycle.setFocus(Qt::TabFocusReason);
        QVERIFY(QTest::qWaitForWindowActive(&hemicycle));
        QTRY_COMPARE(hemicycle.currentDot(), 0);
        QSignalSpy spy(&hemicycle, &Hemicycle::holderActivated);
        QTest::keyClick(&hemicycle, Qt::Key_Right);
        QTest::keyClick(&hemicycle, Qt::Key_Return);
        QCOMPARE(spy.size(), 1);
        QCOMPARE(spy.at(0).at(0).value<RecordKey>(), (RecordKey{RecordKind::Person, 2}));
        QTest::keyClick(&hemicycle, Qt::Key_End);
        QCOMPARE(hemicycle.currentDot(), 7);
        QTest::keyClick(&hemicycle, Qt::Key_Right);
        QCOMPARE(hemicycle.currentDot(), 7);
        QTest::keyClick(&hemicycle, Qt::Key_Space);
        QCOMPARE(spy.size(), 1);
        QTest::keyClick(&hemicycle, Qt::Key_Home);
        QTest::keyClick(&hemicycle, Qt::Key_Space);
        QCOMPARE(spy.size(), 2);
    }

    void theCurrentSeatFollowsItsHolder()
    {
        Hemicycle hemicycle;
        hemicycle.setChambers({chamber(QStringLiteral("Senate"), 3, 8)});
        hemicycle.show();
        hemicycle.setFocus(Qt::TabFocusReason);
        QTRY_COMPARE(hemicycle.currentDot(), 0);
        QTest::keyClick(&hemicycle, Qt::Key_Right);
        ChamberSummary changed = chamber(QStringLiteral("Senate"), 3, 8);
        std::swap(changed.holders[1], changed.holders[2]);
        hemicycle.setChambers({changed});
        QCOMPARE(hemicycle.currentDot(), 2);
    }

    void aVacantSeatLeadsToANewRepresentativeOnlyWhereItMayBeFilled()
    {
        Hemicycle hemicycle;
        hemicycle.setChambers({chamber(QStringLiteral("Senate"), 1, 3)});
        hemicycle.resize(400, 220);
        hemicycle.show();
        QVERIFY(QTest::qWaitForWindowActive(&hemicycle));
        QSignalSpy asked(&hemicycle, &Hemicycle::vacancyActivated);
        const auto useAll = [&] {
            hemicycle.setFocus(Qt::TabFocusReason);
            QTest::keyClick(&hemicycle, Qt::Key_End);
            QTest::keyClick(&hemicycle, Qt::Key_Return);
            QTest::keyClick(&hemicycle, Qt::Key_Space);
            QTest::mouseClick(&hemicycle, Qt::LeftButton, {}, hemicycle.dotRect(2).center().toPoint());
            QAccessibleInterface *seat = QAccessible::queryAccessibleInterface(&hemicycle)->child(2);
            for (const QString &action : seat->actionInterface()->actionNames())
                seat->actionInterface()->doAction(action);
            return !seat->text(QAccessible::Description).isEmpty() && bool(seat->state().linked);
        };
        QVERIFY(!useAll());
        QCOMPARE(asked.size(), 0);
        QAccessibleInterface *vacant = QAccessible::queryAccessibleInterface(&hemicycle)->child(2);
        QCOMPARE(vacant->actionInterface()->actionNames(), QStringList());
        hemicycle.setFillable(true);
        QVERIFY(useAll());
        QCOMPARE(asked.size(), 4);
        QCOMPARE(asked.at(0).at(0).value<RecordKey>(), (RecordKey{RecordKind::Organization, 1}));
        QVERIFY(!hemicycle.vacancy(0).isValid());
    }

    void everyNumberIsWrittenAsTheLocaleDoes()
    {
        const QLocale before;
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
        SeatCount count{2987, 2900};
        const QString text = seatText(count);
        count.filled = 4000;
        const QString tooMany = seatText(count);
        const QString uncounted = seatText(SeatCount{std::nullopt, 1234});
        QLocale::setDefault(before);
        QCOMPARE(text, QStringLiteral("2,900 of 2,987 seats filled, 87 vacant"));
        QCOMPARE(tooMany, QStringLiteral("4,000 members for 2,987 seats, 1,013 more than there are seats"));
        QVERIFY2(uncounted.startsWith(QStringLiteral("1,234 members")), qPrintable(uncounted));
    }

    void aToolTipIsPlainText()
    {
        ChamberSummary hostile = chamber(QStringLiteral("a & <b>b</b>"), 1, 1);
        hostile.holders[0].person.text = QStringLiteral("<img src=\"file:///etc/passwd\">");
        Hemicycle hemicycle;
        hemicycle.setChambers({hostile});
        hemicycle.resize(hemicycle.sizeHint());
        hemicycle.show();
        const QPoint place = hemicycle.dotRect(0).center().toPoint();
        QHelpEvent help(QEvent::ToolTip, place, hemicycle.mapToGlobal(place));
        QApplication::sendEvent(&hemicycle, &help);
        QCOMPARE(QToolTip::text(),
                 QStringLiteral("<p>&lt;img src=&quot;file:///etc/passwd&quot;&gt; · a &amp; "
                                "&lt;b&gt;b&lt;/b&gt;</p>"));
        QToolTip::hideText();
    }

    void aVacancyIsNotFilledByTooManyElsewhere()
    {
        const std::vector<ChamberSummary> chambers{chamber(QStringLiteral("A"), 36, 35),
                                                   chamber(QStringLiteral("B"), 55, 60)};
        const SeatCount total = sumOf(chambers);
        QCOMPARE(filledText(total), QStringLiteral("91 members for 95 seats"));
        QCOMPARE(vacancyText(total), QStringLiteral("5 vacant, 1 more than there are seats"));
    }

    void whoSitsWhereSeatsAreUnknownFillsNoSeatOfAnother_data()
    {
        QTest::addColumn<std::vector<ChamberSummary>>("chambers");
        QTest::addColumn<QString>("filled");
        QTest::addColumn<QString>("vacancy");
        QTest::addColumn<QString>("shortText");
        const auto unknown = chamber(QStringLiteral("B"), 9, std::nullopt);
        const auto row = [&](const char *name, std::vector<ChamberSummary> chambers, const char *filled,
                             const char *vacancy, const char *shortText) {
            QTest::newRow(name) << std::move(chambers) << QString::fromLatin1(filled)
                                << QString::fromLatin1(vacancy) << QString::fromLatin1(shortText);
        };
        row("vacant", {chamber(QStringLiteral("A"), 1, 11), unknown}, "1 of 11 seats filled",
            "10 vacant, 9 members where the number of seats is not known", "1 / 11");
        row("the other way round", {unknown, chamber(QStringLiteral("A"), 1, 11)}, "1 of 11 seats filled",
            "10 vacant, 9 members where the number of seats is not known", "1 / 11");
        row("full", {chamber(QStringLiteral("A"), 11, 11), unknown}, "11 of 11 seats filled",
            "9 members where the number of seats is not known", "11 / 11");
        row("over-filled", {chamber(QStringLiteral("A"), 12, 11), unknown}, "12 members for 11 seats",
            "1 more than there are seats, 9 members where the number of seats is not known", "12 / 11");
        row("one seat is not the only one", {chamber(QStringLiteral("A"), 0, 1), unknown},
            "0 of 1 seats filled", "1 vacant, 9 members where the number of seats is not known", "0 / 1");
        row("none known", {unknown, unknown}, "18 members", "the number of seats is not known", "18");
        row("nobody there",
            {chamber(QStringLiteral("A"), 1, 11), chamber(QStringLiteral("B"), 0, std::nullopt)},
            "1 of 11 seats filled", "10 vacant", "1 / 11");
    }

    void whoSitsWhereSeatsAreUnknownFillsNoSeatOfAnother()
    {
        QFETCH(std::vector<ChamberSummary>, chambers);
        const SeatCount total = sumOf(chambers);
        QTEST(filledText(total), "filled");
        QTEST(vacancyText(total), "vacancy");
        QTEST(shortSeatText(total), "shortText");
        QCOMPARE(total.filled + total.vacant() - total.excess(), total.seats.value_or(0));
        // One circle for each of the same seats, or for each member where no number is known.
        Hemicycle hemicycle;
        hemicycle.setChambers(chambers);
        QCOMPARE(hemicycle.dotCount(), total.seats ? std::max(*total.seats, total.filled) : total.members());
    }

    void sumsOfSumsAreThoseOfTheirChambers()
    {
        const std::vector<ChamberSummary> some{chamber(QStringLiteral("A"), 1, 8),
                                               chamber(QStringLiteral("B"), 2, std::nullopt)};
        const std::vector<ChamberSummary> others{chamber(QStringLiteral("C"), 5, 4)};
        std::vector<ChamberSummary> all = some;
        all.insert(all.end(), others.begin(), others.end());
        SeatCount sum = sumOf(some);
        sum.add(sumOf(others));
        QCOMPARE(sum, sumOf(all));
        QCOMPARE(sum.vacant(), 7);
        QCOMPARE(sum.excess(), 1);
        QCOMPARE(sum.filled, 6);
        QCOMPARE(sum.uncounted, 2);
    }

    void seatsInWords_data()
    {
        QTest::addColumn<int>("filled");
        QTest::addColumn<int>("seats");
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shortText");
        QTest::newRow("vacant") << 1 << 8 << QStringLiteral("1 of 8 seats filled, 7 vacant")
                                << QStringLiteral("1 / 8");
        QTest::newRow("full") << 8 << 8 << QStringLiteral("8 of 8 seats filled") << QStringLiteral("8 / 8");
        QTest::newRow("over-filled") << 9 << 8
                                     << QStringLiteral("9 members for 8 seats, 1 more than there are seats")
                                     << QStringLiteral("9 / 8");
        QTest::newRow("two on one seat")
            << 2 << 1 << QStringLiteral("2 members for one seat, 1 more than there are seats")
            << QStringLiteral("2 / 1");
        QTest::newRow("one seat") << 0 << 1 << QStringLiteral("The only seat is vacant")
                                  << QStringLiteral("0 / 1");
        QTest::newRow("unknown") << 3 << -1 << QStringLiteral("3 members, the number of seats is not known")
                                 << QStringLiteral("3");
    }

    void seatsInWords()
    {
        QFETCH(int, filled);
        QFETCH(int, seats);
        SeatCount count{std::nullopt, filled};
        if (seats >= 0)
            count.seats = seats;
        QTEST(seatText(count), "text");
        QTEST(shortSeatText(count), "shortText");
        CountBadge badge;
        badge.setCount(count);
        QTEST(badge.accessibleName(), "text");
    }
};

QTEST_MAIN(TestHemicycle)
#include "tst_hemicycle.moc"
