#include "models/core/itemroles.h"
#include "models/items/membersmodel.h"
#include "tests/support/detailsamples.h"
#include "ui/pages/countrypage.h"
#include "ui/pages/eventpage.h"
#include "ui/pages/members/chamberpage.h"
#include "ui/pages/members/memberstable.h"
#include "ui/pages/newspage.h"
#include "ui/pages/representativepage.h"
#include "ui/pages/seats/hemicycle.h"
#include "ui/pages/welcomepage.h"
#include "ui/widgets/avatar.h"
#include "ui/widgets/flag.h"
#include "ui/widgets/linklabel.h"
#include "ui/widgets/textlabel.h"

#include <QApplication>
#include <QHeaderView>
#include <QHelpEvent>
#include <QLabel>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStandardItemModel>
#include <QTest>
#include <QToolTip>

using namespace delegations;

namespace {

/// All pages of records, with the same name wherever a name can stand.
struct Pages
{
    Flags flags;
    CountryPage country{flags};
    ChamberPage chamber{flags};
    RepresentativePage representative;
    NewsPage news;
    EventPage event;

    void showNamed(const QString &name)
    {
        country.show(samples::countryNamed(name));
        chamber.show(samples::chamberNamed(name));
        representative.show(samples::personNamed(name));
        news.show(samples::newsNamed(name));
        event.show(samples::eventNamed(name));
    }

    QList<DetailPage *> all() { return {&country, &chamber, &representative, &news, &event}; }
};

template <typename Widget>
Widget *find(const QWidget &page, const char *row, const char *name)
{
    const auto *parent = page.findChild<QWidget *>(QLatin1String(row));
    return parent ? parent->findChild<Widget *>(QLatin1String(name)) : nullptr;
}

QString textOf(const QWidget &page, const char *name)
{
    const auto *label = page.findChild<QLabel *>(QLatin1String(name));
    return label ? QString(label->text()).remove(QChar(0x200b)) : QString();
}

bool isSectionShown(const QWidget &page, const char *name)
{
    const auto *section = page.findChild<QWidget *>(QLatin1String(name));
    return section && !section->isHidden();
}

QStandardItemModel *membersModel(QObject *parent, int count)
{
    auto *model = new QStandardItemModel(0, 5, parent);
    for (int i = 0; i < count; ++i) {
        QList<QStandardItem *> row;
        for (int column = 0; column < 5; ++column)
            row += new QStandardItem(QStringLiteral("%1-%2").arg(i).arg(column));
        row[0]->setData(QVariant::fromValue(RecordKey{RecordKind::Person, i + 1}), RecordKeyRole);
        model->appendRow(row);
    }
    return model;
}

/// Everything that the keyboard should reach: what is shown and takes part in it.
QSet<QWidget *> controlsOf(QWidget &page)
{
    QSet<QWidget *> controls;
    for (QWidget *widget : page.findChildren<QWidget *>()) {
        const auto *link = qobject_cast<LinkLabel *>(widget);
        const bool isControl = (link && link->leadsSomewhere()) || qobject_cast<Hemicycle *>(widget) ||
                               qobject_cast<MembersTable *>(widget) || qobject_cast<QPushButton *>(widget);
        if (isControl && widget->isVisible())
            controls += widget;
    }
    return controls;
}

QSet<QWidget *> reachedByTab(QWidget &page)
{
    QSet<QWidget *> reached;
    page.setFocus();
    for (int i = 0; i < 300; ++i) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        if (QApplication::focusWidget() == &page)
            break;
        reached += QApplication::focusWidget();
    }
    return reached;
}

} // namespace

class TestPages : public QObject
{
    Q_OBJECT

private slots:
    void aCountryTellsItsSeats()
    {
        Pages pages;
        pages.country.show(samples::country());
        QCOMPARE(textOf(pages.country, "title"), QStringLiteral("Kazakhstan"));
        QCOMPARE(textOf(pages.country, "filledSeats"), QStringLiteral("1 of 16 seats filled"));
        QCOMPARE(textOf(pages.country, "vacantSeats"), QStringLiteral("15 vacant"));
        QCOMPARE(textOf(pages.country, "delegation"), samples::country().delegation.text);
        QCOMPARE(find<LinkLabel>(pages.country, "chamber-1", "link")->shownText(),
                 samples::country().chambers[1].chamber.text);
        QCOMPARE(pages.country.findChild<Hemicycle *>()->dotCount(), 16);
    }

    void aChamberTellsItsCountryAndParliament()
    {
        Pages pages;
        pages.chamber.show(samples::chamberDetails(1, 8));
        QCOMPARE(find<LinkLabel>(pages.chamber, "byline", "part-0")->shownText(), QStringLiteral("Chamber"));
        QCOMPARE(find<LinkLabel>(pages.chamber, "byline", "part-1")->shownText(),
                 QStringLiteral("Kazakhstan"));
        QVERIFY(!find<LinkLabel>(pages.chamber, "byline", "part-0")->leadsSomewhere());
        QCOMPARE(textOf(pages.chamber, "filledSeats"), QStringLiteral("1 of 8 seats filled"));
        QCOMPARE(find<LinkLabel>(pages.chamber, "fact-0", "link")->shownText(),
                 QStringLiteral("Parliament of the Republic of Kazakhstan"));
    }

    void theLineBelowTheNameHasTheRoomBelowTheButton()
    {
        Pages pages;
        pages.chamber.show(samples::chamberDetails(1, 8));
        pages.chamber.setEditable(true);
        pages.chamber.resize(420, 380);
        pages.chamber.QWidget::show();
        QVERIFY(QTest::qWaitForWindowExposed(&pages.chamber));
        const auto *edit = pages.chamber.findChild<QWidget *>(QStringLiteral("editButton"));
        const auto *byline = pages.chamber.findChild<QWidget *>(QStringLiteral("byline"));
        QVERIFY(edit->isVisible());
        const auto right = [&](const QWidget *widget) {
            return widget->mapTo(&pages.chamber, QPoint(widget->width(), 0)).x();
        };
        QCOMPARE(right(byline), right(edit));
    }

    void nothingIsCutOnTheNarrowestPage()
    {
        Pages pages;
        RepresentativePage &page = pages.representative;
        page.show(samples::person());
        page.setEditable(true);
        page.resize(200, 380);
        page.QWidget::show();
        QVERIFY(QTest::qWaitForWindowExposed(&page));
        page.resize(page.minimumSizeHint().width(), 380);
        QVERIFY2(page.widget()->width() <= page.viewport()->width(),
                 qPrintable(QString::number(page.viewport()->width())));
    }

    void privateContactsAreMarked()
    {
        Pages pages;
        pages.chamber.show(samples::chamberDetails(1, 8));
        QVERIFY(
            find<QLabel>(pages.chamber, "contact-1", "remark")->text().startsWith(QStringLiteral("Private")));
        QVERIFY(!find<QLabel>(pages.chamber, "contact-0", "remark"));
    }

    void newsShowsWhoIsMentionedButNotWhoIsIgnored()
    {
        Pages pages;
        pages.news.show(samples::news());
        QCOMPARE(find<QLabel>(pages.news, "mention-0", "label")->text(), QStringLiteral("Confirmed"));
        QCOMPARE(find<QLabel>(pages.news, "mention-1", "label")->text(), QStringLiteral("Suggested"));
        QVERIFY(pages.news.findChild<QWidget *>(QStringLiteral("mention-2")));
        QVERIFY(!pages.news.findChild<QWidget *>(QStringLiteral("mention-3")));
        QVERIFY(textOf(pages.news, "body").contains(QStringLiteral("threats.\n\nOn June 5")));
    }

    void sectionsWithoutContentAreHidden()
    {
        Pages pages;
        pages.country.show(samples::country());
        QVERIFY(isSectionShown(pages.country, "newsSection"));
        CountryDetails bare;
        bare.country = {{RecordKind::Area, 9}, QStringLiteral("Bare")};
        pages.country.show(bare);
        for (const char *section : {"chamberSection", "plenipotentiarySection", "newsSection", "linkSection",
                                    "nameSection", "sourceSection", "seatsPanel", "delegation"})
            QVERIFY2(!isSectionShown(pages.country, section), section);
    }

    void namesAreShownAsTheyAre_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("shown");
        const QString hostile = samples::hostileName();
        QTest::newRow("markup") << hostile << hostile;
        QTest::newRow("ampersand") << QStringLiteral("a & b") << QStringLiteral("a & b");
        QTest::newRow("right-to-left marks")
            << QStringLiteral("abc\u202edef\u2066g\u200f") << QStringLiteral("abcdefg");
        QTest::newRow("line breaks and controls")
            << QStringLiteral("one\ntwo\tthree\u0007") << QStringLiteral("one two three");
    }

    void namesAreShownAsTheyAre()
    {
        QFETCH(QString, name);
        QFETCH(QString, shown);
        Pages pages;
        pages.showNamed(name);
        for (DetailPage *page : pages.all()) {
            QCOMPARE(textOf(*page, "title"), shown);
            QCOMPARE(page->accessibleName(), shown);
        }
        QCOMPARE(find<LinkLabel>(pages.country, "chamber-0", "link")->shownText(), shown);
        QCOMPARE(find<LinkLabel>(pages.country, "plenipotentiary-0", "link")->shownText(), shown);
        QCOMPARE(find<LinkLabel>(pages.country, "news-0", "link")->shownText(), shown);
        QCOMPARE(find<LinkLabel>(pages.chamber, "byline", "part-1")->shownText(), shown);
        QCOMPARE(find<LinkLabel>(pages.representative, "office-1", "chamberLink")->shownText(), shown);
        QCOMPARE(find<LinkLabel>(pages.news, "mention-0", "link")->shownText(), shown);
    }

    void noTextIsMarkupOrHasMnemonics()
    {
        Pages pages;
        pages.showNamed(samples::hostileName());
        for (DetailPage *page : pages.all()) {
            for (const QLabel *label : page->findChildren<QLabel *>()) {
                QCOMPARE(label->textFormat(), Qt::PlainText);
                QVERIFY(!label->buddy());
            }
            for (const QAbstractButton *button : page->findChildren<QAbstractButton *>())
                QVERIFY(button->shortcut().isEmpty());
            for (const QWidget *widget : page->findChildren<QWidget *>())
                QVERIFY(!widget->toolTip().contains(QStringLiteral("<img")));
        }
    }

    void aPhotoThatNamesFilesIsNoPhoto()
    {
        Pages pages;
        pages.representative.show(samples::personNamed(QStringLiteral("A")));
        const auto *avatar = pages.representative.findChild<Avatar *>();
        QVERIFY(avatar);
        QVERIFY(!avatar->hasPhoto());
    }

    void longNamesDoNotWidenThePage_data()
    {
        QTest::addColumn<QString>("name");
        QTest::newRow("one word") << samples::longName();
        QTest::newRow("a sentence") << samples::longSentence();
    }

    void longNamesDoNotWidenThePage()
    {
        QFETCH(QString, name);
        Pages pages;
        pages.showNamed(name);
        for (DetailPage *page : pages.all()) {
            page->resize(480, 400);
            page->QWidget::show();
            QTRY_VERIFY(page->widget()->height() > 400);
            QVERIFY(page->widget()->width() <= page->viewport()->width());
            QVERIFY(page->widget()->minimumSizeHint().width() <= page->viewport()->width());
        }
    }

    void everyLinkAnnouncesItsRecord()
    {
        Pages pages;
        QSignalSpy spy(&pages.country, &DetailPage::linkActivated);
        pages.country.show(samples::country());
        find<LinkLabel>(pages.country, "chamber-1", "link")->click();
        find<LinkLabel>(pages.country, "plenipotentiary-0", "link")->click();
        find<LinkLabel>(pages.country, "news-0", "link")->click();
        const QList<RecordKey> expected{
            {RecordKind::Organization, 2}, {RecordKind::Person, 8}, {RecordKind::NewsItem, 1}};
        QCOMPARE(spy.size(), 3);
        for (int i = 0; i < 3; ++i)
            QCOMPARE(spy.at(i).at(0).value<RecordKey>(), expected[i]);
    }

    void aSeatAnnouncesItsHolder()
    {
        Pages pages;
        QSignalSpy spy(&pages.country, &DetailPage::linkActivated);
        pages.country.show(samples::country());
        pages.country.findChild<Hemicycle *>()->activate(0);
        QCOMPARE(spy.size(), 1);
        QCOMPARE(spy.at(0).at(0).value<RecordKey>(), (RecordKey{RecordKind::Person, 7}));
    }

    void onlyWebAndMailAddressesLeadOut()
    {
        Pages pages;
        QSignalSpy spy(&pages.country, &DetailPage::webLinkActivated);
        CountryDetails details = samples::country();
        details.links = {{QStringLiteral("https://www.parlam.kz/"), {}},
                         {QStringLiteral("file:///etc/passwd"), {}},
                         {QStringLiteral("javascript:alert(1)"), {}},
                         {QStringLiteral("//host/share"), {}},
                         {QStringLiteral("https://user:secret@example.org/"), {}}};
        pages.country.show(details);
        for (int i = 0; i < 5; ++i) {
            const QByteArray row = "link-" + QByteArray::number(i);
            auto *link = find<LinkLabel>(pages.country, row.constData(), "link");
            QVERIFY(link);
            QCOMPARE(link->leadsSomewhere(), i == 0);
            link->click();
        }
        QCOMPARE(spy.size(), 1);
        QCOMPARE(spy.at(0).at(0).toUrl(), QUrl(QStringLiteral("https://www.parlam.kz/")));
        QCOMPARE(find<LinkLabel>(pages.country, "link-0", "link")->shownText(),
                 QStringLiteral("www.parlam.kz"));
    }

    void anEmailContactLeadsToMail()
    {
        Pages pages;
        QSignalSpy spy(&pages.representative, &DetailPage::webLinkActivated);
        pages.representative.show(samples::person());
        find<LinkLabel>(pages.representative, "contact-0", "link")->click();
        QCOMPARE(spy.size(), 1);
        QCOMPARE(spy.at(0).at(0).toUrl(), QUrl(QStringLiteral("mailto:chairman@mazhilis.example")));
    }

    void theKeyboardReachesEverything()
    {
        Pages pages;
        pages.country.show(samples::country());
        pages.chamber.setMembers(SeatsOf::Delegation, membersModel(&pages.chamber, 3));
        pages.chamber.show(samples::chamberDetails(1, 8));
        pages.representative.show(samples::person());
        pages.news.show(samples::news());
        pages.event.show(samples::eventNamed(QStringLiteral("Session")));
        for (DetailPage *page : pages.all()) {
            page->resize(800, 600);
            page->QWidget::show();
            page->activateWindow();
            QVERIFY(QTest::qWaitForWindowActive(page));
            const QSet<QWidget *> controls = controlsOf(*page);
            QVERIFY(controls.size() >= 3);
            const QSet<QWidget *> missed = controls - reachedByTab(*page);
            for (const QWidget *widget : missed)
                qWarning() << page->objectName() << widget->objectName() << widget->accessibleName();
            QVERIFY(missed.isEmpty());
            for (const QWidget *widget : controls)
                QVERIFY2(!widget->accessibleName().isEmpty() && !widget->objectName().isEmpty(),
                         qPrintable(widget->objectName()));
            page->hide();
        }
    }

    void enterFollowsALinkAndTabScrollsToIt()
    {
        Pages pages;
        pages.country.show(samples::country());
        pages.country.resize(600, 200);
        pages.country.QWidget::show();
        QVERIFY(QTest::qWaitForWindowActive(&pages.country));
        QSignalSpy spy(&pages.country, &DetailPage::linkActivated);
        auto *link = find<LinkLabel>(pages.country, "news-0", "link");
        pages.country.setFocus();
        for (int i = 0; i < 50 && QApplication::focusWidget() != link; ++i)
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(link->hasFocus());
        QVERIFY(pages.country.viewport()->rect().intersects(
            QRect(link->mapTo(pages.country.viewport(), QPoint()), link->size())));
        QTest::keyClick(link, Qt::Key_Return);
        QTest::keyClick(link, Qt::Key_Space);
        QCOMPARE(spy.size(), 2);
    }

    void theSameRecordChangesInPlace()
    {
        Pages pages;
        pages.country.show(samples::country());
        pages.country.resize(600, 300);
        pages.country.QWidget::show();
        QVERIFY(QTest::qWaitForWindowActive(&pages.country));
        QTRY_VERIFY(pages.country.verticalScrollBar()->maximum() > 200);
        pages.country.setScrollPosition(150);
        auto *link = find<LinkLabel>(pages.country, "chamber-1", "link");
        link->setFocus();
        CountryDetails changed = samples::country();
        changed.chambers[1].count.filled = 1;
        changed.total.filled = 2;
        changed.chambers.push_back(samples::chamber(3, QStringLiteral("Third"), 0, 2));
        pages.country.show(changed);
        QCOMPARE(textOf(pages.country, "filledSeats"), QStringLiteral("2 of 16 seats filled"));
        QCoreApplication::sendPostedEvents();
        QCOMPARE(pages.country.scrollPosition(), 150);
        QCOMPARE(find<LinkLabel>(pages.country, "chamber-1", "link"), link);
        QVERIFY(link->hasFocus());
    }

    void anotherRecordBeginsAtTheTop()
    {
        Pages pages;
        pages.country.show(samples::country());
        pages.country.resize(600, 300);
        pages.country.QWidget::show();
        QVERIFY(QTest::qWaitForWindowActive(&pages.country));
        QTRY_VERIFY(pages.country.verticalScrollBar()->maximum() > 200);
        pages.country.setScrollPosition(150);
        find<LinkLabel>(pages.country, "chamber-1", "link")->setFocus();
        CountryDetails other = samples::country();
        other.country.key.id = 3;
        pages.country.show(other);
        QCOMPARE(pages.country.scrollPosition(), 0);
        QVERIFY(pages.country.hasFocus());
    }

    void aScrollPositionWaitsForThePageToGrow()
    {
        Pages pages;
        pages.country.resize(600, 300);
        pages.country.QWidget::show();
        pages.country.show(samples::country());
        pages.country.setScrollPosition(220);
        QTRY_COMPARE(pages.country.scrollPosition(), 220);
    }

    void aLinkMayReplaceThePageWhileItIsUsed()
    {
        Pages pages;
        connect(&pages.country, &DetailPage::linkActivated, &pages.country, [&pages] {
            CountryDetails bare;
            bare.country = {{RecordKind::Area, 9}, QStringLiteral("Bare")};
            pages.country.show(bare);
        });
        pages.country.show(samples::country());
        find<LinkLabel>(pages.country, "chamber-1", "link")->click();
        QCOMPARE(textOf(pages.country, "title"), QStringLiteral("Bare"));
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(!pages.country.findChild<QWidget *>(QStringLiteral("chamber-1")));
    }

    void manyEntriesAreCounted()
    {
        Pages pages;
        CountryDetails details = samples::country();
        details.names.clear();
        for (int i = 0; i < 5000; ++i)
            details.names.push_back({QStringLiteral("en"), {}, QStringLiteral("Name %1").arg(i)});
        pages.country.show(details);
        QCOMPARE(textOf(pages.country, "name-more"),
                 QStringLiteral("and %1 more").arg(QLocale().toString(4900)));
        details.names.resize(2);
        pages.country.show(details);
        QVERIFY(pages.country.findChild<QWidget *>(QStringLiteral("name-more"))->isHidden());
    }

    void theMembersTableAppearsWithItsRows()
    {
        Pages pages;
        pages.chamber.show(samples::chamberDetails(0, 8));
        auto *table = pages.chamber.findChild<MembersTable *>();
        auto *hint = pages.chamber.findChild<QLabel *>(QStringLiteral("noMembers"));
        QVERIFY(table->isHidden());
        QVERIFY(!hint->isHidden());
        QStandardItemModel *model = membersModel(&pages.chamber, 0);
        pages.chamber.setMembers(SeatsOf::Delegation, model);
        QVERIFY(table->isHidden());
        model->appendRow(new QStandardItem(QStringLiteral("Somebody")));
        QVERIFY(!table->isHidden());
        QVERIFY(hint->isHidden());
        const int oneRow = table->sizeHint().height();
        model->appendRow(new QStandardItem(QStringLiteral("Another")));
        QVERIFY(table->sizeHint().height() > oneRow);
        model->removeRows(0, 2);
        QVERIFY(table->isHidden());
    }

    void membersLeadToThePerson()
    {
        Pages pages;
        pages.chamber.setMembers(SeatsOf::Delegation, membersModel(&pages.chamber, 3));
        pages.chamber.show(samples::chamberDetails(3, 8));
        pages.chamber.resize(900, 900);
        pages.chamber.QWidget::show();
        QVERIFY(QTest::qWaitForWindowActive(&pages.chamber));
        auto *table = pages.chamber.findChild<MembersTable *>();
        QSignalSpy spy(&pages.chamber, &DetailPage::linkActivated);
        const auto click = [table](int row, int column) {
            const QPoint place = table->visualRect(table->model()->index(row, column)).center();
            QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, place);
        };
        click(1, 0);
        QCOMPARE(spy.size(), 1);
        QCOMPARE(spy.at(0).at(0).value<RecordKey>(), (RecordKey{RecordKind::Person, 2}));
        click(2, 1);
        QCOMPARE(spy.size(), 1);
        QTest::keyClick(table, Qt::Key_Return);
        QCOMPARE(spy.size(), 2);
        QCOMPARE(spy.at(1).at(0).value<RecordKey>(), (RecordKey{RecordKind::Person, 3}));
    }

    void membersKeepTheirOrderUntilAColumnIsClicked()
    {
        Pages pages;
        QStandardItemModel *model = membersModel(&pages.chamber, 0);
        for (const char *name : {"B", "A"}) {
            model->appendRow(new QStandardItem(QString::fromLatin1(name)));
            model->item(model->rowCount() - 1)->setData(QString::fromLatin1(name), MembersModel::SortRole);
        }
        pages.chamber.setMembers(SeatsOf::Delegation, model);
        auto *table = pages.chamber.findChild<MembersTable *>();
        const auto first = [table] { return table->model()->index(0, 0).data().toString(); };
        QCOMPARE(first(), QStringLiteral("B"));
        table->sortByColumn(0, Qt::AscendingOrder);
        QCOMPARE(first(), QStringLiteral("A"));
        table->sortByColumn(-1, Qt::AscendingOrder);
        QCOMPARE(first(), QStringLiteral("B"));
    }

    void editingIsAskedForOnlyWherePossible()
    {
        Pages pages;
        pages.news.show(samples::news());
        auto *button = pages.news.findChild<QPushButton *>(QStringLiteral("editButton"));
        QSignalSpy spy(&pages.news, &DetailPage::editRequested);
        button->click();
        QCOMPARE(spy.size(), 1);
        pages.news.setEditable(false);
        QVERIFY(button->isHidden());
    }

    /// Of several, it would not be known which.
    void theFileThatCouldNotBeOpenedIsNamed()
    {
        WelcomePage page;
        page.showUnopened(QStringLiteral("/somewhere/cut.db"), false, QStringLiteral("It is damaged."));
        QCOMPARE(page.findChild<TextLabel *>(QStringLiteral("text"))->text(),
                 QStringLiteral("It is damaged."));
        auto *path = page.findChild<TextLabel *>(QStringLiteral("path"));
        QVERIFY(!path->isHidden());
        QCOMPARE(path->text(), QStringLiteral("/somewhere/cut.db"));
    }

    void anEmptyDatabaseSaysWhatToDo()
    {
        WelcomePage page;
        page.showEmptyDatabase(true);
        QSignalSpy created(&page, &WelcomePage::newCountryRequested);
        QSignalSpy imported(&page, &WelcomePage::importRequested);
        QSignalSpy opened(&page, &WelcomePage::openRequested);
        auto *create = page.findChild<QPushButton *>(QStringLiteral("newCountryButton"));
        QTest::keyClick(create, Qt::Key_Return);
        page.findChild<QPushButton *>(QStringLiteral("importButton"))->click();
        page.findChild<QPushButton *>(QStringLiteral("openButton"))->click();
        QCOMPARE(created.size(), 1);
        QCOMPARE(imported.size(), 1);
        QCOMPARE(opened.size(), 1);
        page.showEmptyDatabase(false);
        QVERIFY(create->isHidden());
        QVERIFY(!page.findChild<QPushButton *>(QStringLiteral("openButton"))->isHidden());
        page.showNothingSelected();
        QVERIFY(page.findChild<QPushButton *>(QStringLiteral("openButton"))->isHidden());
    }

    void pagesFollowThePalette()
    {
        Pages pages;
        pages.country.show(samples::country());
        const QPalette light = QApplication::palette();
        QPalette dark = light;
        dark.setColor(QPalette::Base, Qt::black);
        dark.setColor(QPalette::Text, Qt::white);
        const auto background = [&pages] {
            return pages.country.widget()->palette().color(QPalette::Window);
        };
        const auto muted = [&pages] {
            const auto *label = pages.country.findChild<QLabel *>(QStringLiteral("vacantSeats"));
            return label->palette().color(QPalette::WindowText).lightness();
        };
        QApplication::setPalette(dark);
        QTRY_COMPARE(background(), QColor(Qt::black));
        QVERIFY(muted() > 120);
        QApplication::setPalette(light);
        QTRY_COMPARE(background(), light.color(QPalette::Base));
        QVERIFY(muted() < 140);
    }
};

QTEST_MAIN(TestPages)
#include "tst_pages.moc"
