#include "ui/form/wholetext.h"
#include "ui/pages/byline.h"
#include "ui/widgets/datetext.h"
#include "ui/widgets/linklabel.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/textlabel.h"
#include "ui/widgets/wrappedtext.h"

#include <QAccessible>
#include <QClipboard>
#include <QFontMetrics>
#include <QGuiApplication>
#include <QHelpEvent>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTest>
#include <QToolTip>

using namespace delegations;

namespace {

QString toolTipOf(QWidget &widget)
{
    QToolTip::hideText();
    const QPoint place = widget.rect().center();
    QHelpEvent help(QEvent::ToolTip, place, widget.mapToGlobal(place));
    QApplication::sendEvent(&widget, &help);
    return QToolTip::text();
}

RecordLink link(const QString &text)
{
    return {{RecordKind::Person, 7}, text};
}

} // namespace

class TestLabels : public QObject
{
    Q_OBJECT

private slots:
    void oneLineHoldsNoControls_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("shown");
        QTest::newRow("plain") << QStringLiteral("Erlan Koshanov") << QStringLiteral("Erlan Koshanov");
        QTest::newRow("markup stays") << QStringLiteral("<b>&amp;</b>") << QStringLiteral("<b>&amp;</b>");
        QTest::newRow("lines") << QStringLiteral("a\nb\u2028c") << QStringLiteral("a b c");
        QTest::newRow("bidi") << QStringLiteral("\u202eabc\u202c\u2067d\u2069") << QStringLiteral("abcd");
        QTest::newRow("joiners stay") << QStringLiteral("می\u200cخواهم") << QStringLiteral("می\u200cخواهم");
        QTest::newRow("null") << QString(QChar(0)) + u'x' << QStringLiteral("x");
        QTest::newRow("long") << QString(400, u'a') << QString(299, u'a') + QChar(0x2026);
        QTest::newRow("no half characters")
            << QString(298, u'a') + QStringLiteral("😀😀😀") << QString(298, u'a') + QChar(0x2026);
    }

    void oneLineHoldsNoControls()
    {
        QFETCH(QString, text);
        QTEST(oneLine(text), "shown");
    }

    void softBreaksOnlyEnterLongWords()
    {
        QCOMPARE(withSoftBreaks(QStringLiteral("short words stay")), QStringLiteral("short words stay"));
        const QString broken = withSoftBreaks(QString(100, u'a') + QStringLiteral(" b"));
        QCOMPARE(broken.count(QChar(0x200b)), 4);
        QCOMPARE(QString(broken).remove(QChar(0x200b)), QString(100, u'a') + QStringLiteral(" b"));
    }

    void toolTipsShowCharacters()
    {
        QCOMPARE(toolTipText(QStringLiteral("<img src=x> & y")),
                 QStringLiteral("<p>&lt;img src=x&gt; &amp; y</p>"));
        QVERIFY(toolTipText({}).isEmpty());
        QVERIFY(toolTipText(QString(100'000, u'x')).size() < 3000);
    }

    void toolTipsHoldTheWholeOfLongNames()
    {
        const QString name = QStringLiteral("Council of the Peoples ").repeated(40).trimmed();
        QCOMPARE(toolTipText(name), QStringLiteral("<p>%1</p>").arg(name));
        TextLabel title(theme::Type::Title);
        title.setLine(name, 200);
        QVERIFY(title.text().endsWith(QChar(0x2026)));
        QVERIFY(toolTipOf(title).contains(name));
        LinkLabel byline(theme::Type::Body, 1);
        byline.setRecord(link(name));
        byline.resize(300, 30);
        QVERIFY(toolTipOf(byline).contains(name));
    }

    void aFieldTellsWhatItHasNoRoomFor()
    {
        QLineEdit field;
        showWholeText(field);
        field.resize(120, 30);
        field.setText(QStringLiteral("short"));
        QCOMPARE(toolTipOf(field), QString());
        field.setText(QStringLiteral("<b>Council</b> of the Peoples of the Federation"));
        QCOMPARE(toolTipOf(field),
                 QStringLiteral("<p>&lt;b&gt;Council&lt;/b&gt; of the Peoples of the Federation</p>"));
    }

    void marginsStayWhenALabelIsShown()
    {
        QWidget page;
        TextLabel label(theme::Type::Body, TextLabel::Tone::Normal, &page);
        label.setContentsMargins(2, 16, 0, 0);
        label.setGeometry(0, 0, 100, 0);
        page.show();
        QCOMPARE(label.contentsMargins(), QMargins(2, 16, 0, 0));
    }

    void paragraphsAreSpaced()
    {
        QCOMPARE(spacedParagraphs(QStringLiteral(" a\nb\n\n\nc ")), QStringLiteral("a\n\nb\n\nc"));
    }

    void datesAsAPersonWritesThem_data()
    {
        QTest::addColumn<QString>("start");
        QTest::addColumn<QString>("end");
        QTest::addColumn<QString>("text");
        const QString none;
        QTest::newRow("day") << QStringLiteral("2022-06-04") << none << QStringLiteral("since 4 June 2022");
        QTest::newRow("month") << none << QStringLiteral("2022-06") << QStringLiteral("until June 2022");
        QTest::newRow("years") << QStringLiteral("2017") << QStringLiteral("2019")
                               << QStringLiteral("2017 – 2019");
        QTest::newRow("unknown") << none << none << none;
    }

    void datesAsAPersonWritesThem()
    {
        QFETCH(QString, start);
        QFETCH(QString, end);
        QTEST(periodText(PartialDate::parse(start).value(), PartialDate::parse(end).value()), "text");
    }

    void wrappedTextEndsInAnEllipsis()
    {
        const QFont font = QGuiApplication::font();
        const int width = QFontMetrics(font).averageCharWidth() * 20;
        QCOMPARE(wrappedLines(QStringLiteral("short"), font, width, 2), QStringList{QStringLiteral("short")});
        for (const QString &text : {QString(300, u'a'), QStringLiteral("word ").repeated(60)}) {
            const QStringList lines = wrappedLines(text, font, width, 2);
            QCOMPARE(lines.size(), 2);
            QVERIFY(lines.last().endsWith(QChar(0x2026)));
            for (const QString &line : lines)
                QVERIFY(QFontMetrics(font).horizontalAdvance(line) <= width);
        }
        QVERIFY(wrappedLines(QString(), font, width, 2).size() <= 1);
        QVERIFY(!wrappedLines(QStringLiteral("narrow"), font, 0, 2).isEmpty());
    }

    void aLinkIsAButtonToTheKeyboardAndALinkToReaders()
    {
        LinkLabel label(theme::Type::Body);
        label.setRecord(link(QStringLiteral("a & b")));
        label.show();
        QSignalSpy spy(&label, &LinkLabel::recordActivated);
        for (const auto key : {Qt::Key_Return, Qt::Key_Enter, Qt::Key_Space})
            QTest::keyClick(&label, key);
        QCOMPARE(spy.size(), 3);
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(&label);
        QCOMPARE(accessible->role(), QAccessible::Link);
        QCOMPARE(accessible->text(QAccessible::Name), QStringLiteral("a & b"));
        accessible->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(spy.size(), 4);
        QVERIFY(label.shortcut().isEmpty());
    }

    void aNameWithoutRecordLeadsNowhere()
    {
        LinkLabel label(theme::Type::Body);
        label.setRecord({{}, QStringLiteral("Parliament")});
        label.show();
        QSignalSpy spy(&label, &LinkLabel::recordActivated);
        QTest::mouseClick(&label, Qt::LeftButton, {}, QPoint(6, label.height() / 2));
        QCOMPARE(spy.size(), 0);
        QCOMPARE(label.focusPolicy(), Qt::NoFocus);
        QCOMPARE(QAccessible::queryAccessibleInterface(&label)->role(), QAccessible::StaticText);
    }

    void onlyTheTextIsClicked()
    {
        LinkLabel label(theme::Type::Body);
        label.setRecord(link(QStringLiteral("Koshanov")));
        label.resize(600, 30);
        label.show();
        QSignalSpy spy(&label, &LinkLabel::recordActivated);
        QTest::mouseClick(&label, Qt::LeftButton, {}, QPoint(500, 15));
        QCOMPARE(spy.size(), 0);
        QTest::mouseClick(&label, Qt::LeftButton, {}, QPoint(10, 15));
        QCOMPARE(spy.size(), 1);
    }

    void aCutNameIsToldByTheToolTip()
    {
        LinkLabel label(theme::Type::Body, 1);
        label.setRecord(link(QStringLiteral("<b>A name</b> that is too long for its place")));
        label.resize(80, 30);
        label.show();
        QCOMPARE(toolTipOf(label),
                 QStringLiteral("<p>&lt;b&gt;A name&lt;/b&gt; that is too long for its place</p>"));
        label.resize(800, 30);
        toolTipOf(label);
        QTRY_VERIFY(!QToolTip::isVisible());
    }

    void theLongestPartOfALineGivesWay()
    {
        Byline line([](theme::Type type, int lines) { return new LinkLabel(type, lines); },
                    theme::Type::Body);
        line.setParts({{{}, QStringLiteral("Representative")},
                       link(QStringLiteral("House of the Parliament of the whole of a very large Republic")),
                       link(QStringLiteral("Republic"))});
        const auto part = [&line](int number) {
            return line.findChild<LinkLabel *>(QStringLiteral("part-%1").arg(number));
        };
        const auto isWhole = [&](int number) {
            return part(number)->width() >= part(number)->sizeHint().width();
        };
        const int whole = line.sizeHint().width();
        line.resize(whole, 30);
        line.show();
        QVERIFY(isWhole(0) && isWhole(1) && isWhole(2));
        line.resize(whole - 60, 30);
        QVERIFY(isWhole(0) && !isWhole(1) && isWhole(2));
        QCOMPARE(part(2)->geometry().right(), line.width() - 1); // No room is left over.
        line.resize(60, 30);
        QVERIFY(part(0)->width() < 30 && part(2)->width() < 30);
        line.resize(whole, 30);
        line.setParts({link(QStringLiteral("Republic"))});
        QVERIFY(isWhole(0) && !part(1)->isVisible());
        part(0)->setRecord(link(QStringLiteral("Republic of the North")));
        QTRY_VERIFY(isWhole(0));
    }

    void anAddressIsToldByTheToolTip()
    {
        LinkLabel label(theme::Type::Body, 1);
        label.setAddress(QStringLiteral("https://example.org/a"), QStringLiteral("Profile"));
        label.resize(300, 30);
        label.show();
        QCOMPARE(toolTipOf(label), QStringLiteral("<p>https://example.org/a</p>"));
    }

    void aLongTextDoesNotAskForRoom()
    {
        TextLabel label(theme::Type::Title);
        label.setLine(QString(10'000, u'W'));
        QVERIFY(label.sizeHint().width() <= theme::pageWidth);
        QVERIFY(label.minimumSizeHint().width() < 400);
        QVERIFY(label.text().size() < 400);
        LinkLabel linkLabel(theme::Type::Title);
        linkLabel.setRecord(link(QString(10'000, u'W')));
        QVERIFY(linkLabel.sizeHint().width() <= theme::pageWidth + 10);
        QVERIFY(linkLabel.minimumSizeHint().width() < 400);
    }

    void copyingLeavesOutOurSoftBreaks()
    {
        TextLabel label(theme::Type::Body);
        const QString word(100, u'x');
        label.setLine(word);
        label.setSelection(0, int(label.text().size()));
        QTest::keySequence(&label, QKeySequence::Copy);
        QCOMPARE(QGuiApplication::clipboard()->text(), word);
    }

    void heightsFollowTheText()
    {
        TextLabel label(theme::Type::Body);
        label.setLine(QStringLiteral("one"));
        const int oneLineHigh = label.heightForWidth(200);
        label.setLine(QStringLiteral("many words ").repeated(20));
        QVERIFY(label.heightForWidth(200) > 3 * oneLineHigh);
        label.setLine(QStringLiteral("one"));
        QCOMPARE(label.heightForWidth(200), oneLineHigh);
    }
};

QTEST_MAIN(TestLabels)
#include "tst_labels.moc"
