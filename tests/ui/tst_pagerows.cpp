#include "models/items/datedlistmodel.h"
#include "models/language/languagename.h"
#include "resources/resources.h"
#include "tests/support/detailsamples.h"
#include "ui/pages/countrypage.h"
#include "ui/pages/fieldtext.h"
#include "ui/pages/lists/datedtable.h"
#include "ui/pages/members/chamberpage.h"
#include "ui/pages/newspage.h"
#include "ui/pages/representativepage.h"
#include "ui/pages/seats/hemicycle.h"
#include "ui/widgets/flag.h"
#include "ui/widgets/linklabel.h"

#include <QApplication>
#include <QContextMenuEvent>
#include <QHeaderView>
#include <QLabel>
#include <QMenu>
#include <QSignalSpy>
#include <QTest>
#include <QTranslator>

#include <algorithm>

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

    void aLongHeadlineHasTwoLines()
    {
        DatedListModel model([](const PartialDate &date) { return date.toString(); });
        DatedTable table(model);
        table.resize(640, 400);
        table.show();
        DatedEntry entry;
        DatedList list;
        for (const int words : {2, 12}) {
            entry.record = {{RecordKind::NewsItem, words}, QStringLiteral("headline ").repeated(words)};
            list.entries.push_back(entry);
        }
        list.total = 2;
        model.setList(Scope::monthOf(RecordKind::NewsItem, {}), list);
        const auto height = [&](int row) { return table.verticalHeader()->sectionSize(row); };
        QTRY_VERIFY(height(1) > height(0));
        QCOMPARE(height(0), table.rowHeight());
        table.resize(2000, 400);
        QTRY_COMPARE(height(1), height(0));
    }

    void dotsStandBetweenPartsOnly()
    {
        NewsPage page;
        page.resize(600, 400);
        page.show();
        const auto dots = [&] {
            const auto labels = page.findChildren<QLabel *>();
            return std::ranges::count_if(labels, [](const QLabel *label) {
                return label->text() == QStringLiteral("·") && label->isVisible();
            });
        };
        NewsDetails details = samples::news();
        const auto shownWith = [&](const char *published, const char *language) {
            ++details.news.key.id;
            details.published = PartialDate::parse(QString::fromLatin1(published)).value();
            details.language = QString::fromLatin1(language);
            page.show(details);
            return dots();
        };
        QCOMPARE(shownWith("2022-06-04", "en"), 2);
        QCOMPARE(shownWith("2022-06-04", ""), 1);
        QCOMPARE(shownWith("2022-06-04", " "), 1); // From a file that says no more.
        QCOMPARE(shownWith("", "\t"), 0);
        QCOMPARE(shownWith("", "ru"), 1);
        QCOMPARE(shownWith("", ""), 0);
    }

    void aPartyStandsBesideTheSeatThatIsHeldForIt()
    {
        RepresentativePage page;
        PersonDetails details = samples::person();
        details.offices = {OfficeEntry()};
        details.offices.front().organization.text = QStringLiteral("Upper House");
        details.offices.front().party = QStringLiteral("Blue Party");
        page.show(details);
        const auto texts = [&] {
            QStringList found;
            const auto links = page.findChildren<LinkLabel *>();
            for (const LinkLabel *link : links)
                found << link->accessibleName();
            const auto labels = page.findChildren<QLabel *>();
            for (const QLabel *label : labels)
                found << label->text();
            return found;
        };
        QVERIFY(texts().count(QStringLiteral("Blue Party")) >= 2); // Beside the seat and as a fact.
        QVERIFY(texts().contains(QStringLiteral("Party or faction")));
    }

    void aContactIsNamedAsInTheForm()
    {
        const auto label = [](const char *type) { return contactLabel({QString::fromLatin1(type), {}, {}}); };
        QCOMPARE(label("phone"), QStringLiteral("Telephone"));
        QCOMPARE(label("voice"), QStringLiteral("Telephone"));
        QCOMPARE(label("mobile"), QStringLiteral("Mobile telephone"));
        QCOMPARE(label("cell"), QStringLiteral("Mobile telephone"));
        QCOMPARE(label("address"), QStringLiteral("Postal address"));
        QCOMPARE(label("pager"), QStringLiteral("pager"));
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
