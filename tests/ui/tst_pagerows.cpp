#include "models/core/languagename.h"
#include "resources/resources.h"
#include "tests/support/detailsamples.h"
#include "ui/pages/chamberpage.h"
#include "ui/pages/countrypage.h"
#include "ui/pages/representativepage.h"
#include "ui/pages/seats/hemicycle.h"
#include "ui/widgets/flag.h"
#include "ui/widgets/linklabel.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

using namespace delegations;

namespace {

template <typename Widget>
Widget *find(const QWidget &page, const char *row, const char *name)
{
    const auto *parent = page.findChild<QWidget *>(QLatin1String(row));
    return parent ? parent->findChild<Widget *>(QLatin1String(name)) : nullptr;
}

struct Pages
{
    Flags flags;
    CountryPage country{flags};
    ChamberPage chamber{flags};
};

} // namespace

/// What stands in the rows of a page, and what can be done there.
class TestPageRows : public QObject
{
    Q_OBJECT

private slots:
    void theNamesOfLanguagesReadAsASentence()
    {
        openResources();
        QTranslator russian;
        QVERIFY(russian.load(QStringLiteral(":/i18n/delegations_ru")));
        const QStringList codes{QStringLiteral("de"), QStringLiteral("en"), QStringLiteral("x-none")};
        QCOMPARE(languageNames(codes), QStringLiteral("German, English, x-none"));
        QCOMPARE(languageNames(codes, &russian), QStringLiteral("Немецкий, английский, x-none"));
    }

    void oneSpellingIsOneLineWithAllItsLanguages()
    {
        RepresentativePage page;
        PersonDetails details = samples::person();
        const QString same = QStringLiteral("Aa Bb");
        details.names = {{QStringLiteral("de"), QStringLiteral("official"), same},
                         {QStringLiteral("de"), {}, same},
                         {QStringLiteral("en"), {}, same},
                         {QStringLiteral("en"), {}, QStringLiteral("Other")},
                         {QStringLiteral("fr"), QStringLiteral("former"), same}};
        page.show(details);
        QCOMPARE(find<QLabel>(page, "name-0", "label")->text(),
                 QStringLiteral("German, English; French · Former"));
        QCOMPARE(find<QLabel>(page, "name-0", "text")->text(), same);
        QCOMPARE(find<QLabel>(page, "name-1", "label")->text(), QStringLiteral("English"));
        QVERIFY(!page.findChild<QWidget *>(QStringLiteral("name-2")));
    }

    void aFlagIsNamedAfterItsCountry()
    {
        Pages pages;
        pages.country.show(samples::country());
        pages.chamber.show(samples::chamberDetails(1, 8));
        for (DetailPage *page :
             {static_cast<DetailPage *>(&pages.country), static_cast<DetailPage *>(&pages.chamber)})
            QCOMPARE(page->findChild<FlagLabel *>()->accessibleName(), QStringLiteral("Flag of Kazakhstan"));
    }

    void nothingInAChambersRowLooksLikeAnotherNumberThanItsBadge()
    {
        Pages pages;
        pages.country.show(samples::country());
        pages.country.resize(700, 600);
        pages.country.QWidget::show();
        const auto *row = pages.country.findChild<QWidget *>(QStringLiteral("chamber-1"));
        QVERIFY(row && QTest::qWaitForWindowExposed(&pages.country));
        for (const QWidget *part : row->findChildren<QWidget *>())
            QVERIFY2(qobject_cast<const LinkLabel *>(part) || part->objectName() == u"countBadge",
                     part->metaObject()->className());
    }

    void onlyALinksMenuIsOfAnotherRecordThanThePages()
    {
        Pages pages;
        pages.country.show(samples::country());
        pages.country.resize(700, 900);
        pages.country.QWidget::show();
        QVERIFY(QTest::qWaitForWindowExposed(&pages.country));
        QList<RecordKey> asked;
        connect(&pages.country, &DetailPage::recordMenuRequested, &pages.country,
                [&](const RecordKey &key, QMenu *menu) {
                    asked.append(key);
                    menu->addAction(QStringLiteral("Added"));
                });
        const auto ask = [](QWidget &widget, QContextMenuEvent::Reason reason) {
            const QPoint place = widget.rect().center();
            QContextMenuEvent event(reason, place, widget.mapToGlobal(place));
            QApplication::sendEvent(&widget, &event);
            if (QWidget *menu = QApplication::activePopupWidget())
                menu->close();
        };
        ask(*find<LinkLabel>(pages.country, "chamber-1", "link"), QContextMenuEvent::Mouse);
        ask(*find<QLabel>(pages.country, "plenipotentiary-0", "office"), QContextMenuEvent::Mouse);
        ask(*pages.country.findChild<QLabel *>(QStringLiteral("delegation")), QContextMenuEvent::Mouse);
        ask(pages.country, QContextMenuEvent::Keyboard);
        const RecordKey country{RecordKind::Area, samples::country().country.key.id};
        QCOMPARE(asked, (QList<RecordKey>{{RecordKind::Organization, 2}, country, country, country}));
    }

    void aVacantSeatAsksForARepresentativeWhereOneCanBeAdded()
    {
        Pages pages;
        QSignalSpy spy(&pages.country, &DetailPage::representativeRequested);
        pages.country.show(samples::country());
        auto &seats = *pages.country.findChild<Hemicycle *>();
        pages.country.setEditable(false);
        seats.activate(8);
        QCOMPARE(spy.size(), 0);
        pages.country.setEditable(true);
        seats.activate(8);
        seats.activate(7);
        QCOMPARE(spy.size(), 2);
        QCOMPARE(spy.at(0).at(0).value<RecordKey>(), (RecordKey{RecordKind::Organization, 2}));
        QCOMPARE(spy.at(1).at(0).value<RecordKey>(), (RecordKey{RecordKind::Organization, 1}));
    }
};

QTEST_MAIN(TestPageRows)
#include "tst_pagerows.moc"
