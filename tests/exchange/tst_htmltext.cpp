// What remains of an HTML document as text, and how much of one is read at all.
#include "models/exchange/markup/htmltext.h"
#include "tests/support/blunders.h"

#include <QElapsedTimer>
#include <QTest>

using namespace delegations;

namespace {

QString textOf(const QByteArray &html)
{
    const Result<HtmlText> read = readHtmlText(html, QStringLiteral("page.html"));
    return read ? read->text : QStringLiteral("refused: ") + read.error().userText;
}

QByteArray numbered(const char *before, int count, const char *after)
{
    QByteArray result;
    for (int number = 0; number < count; ++number)
        result += before + QByteArray::number(number) + after;
    return result;
}

} // namespace

class TestHtmlText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void blocksBecomeLines_data();
    void blocksBecomeLines();
    void encodingsAreDeclared_data();
    void encodingsAreDeclared();
    void linksKnowTheirLineAndTarget();
    void excessIsRefusedInTime_data();
    void excessIsRefusedInTime();
    void largeContentIsReadInTime_data();
    void largeContentIsReadInTime();
};

void TestHtmlText::blocksBecomeLines_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QString>("text");

    QTest::newRow("paragraphs") << QByteArray("<p>One\n  and a <b>half</b>.<p>Two.")
                                << "One and a half.\nTwo.";
    QTest::newRow("lists") << QByteArray("<ul><li>a<li>b<ul><li>c</ul></ul>") << "a\nb\nc";
    QTest::newRow("tables") << QByteArray("<table><tr><td>a<td>b<tr><td><td>d</table>") << "a\tb\nd";
    QTest::newRow("line breaks") << QByteArray("a<br>b<br/>c") << "a\nb\nc";
    QTest::newRow("preformatted") << QByteArray("<pre>a\n\nb  c</pre>") << "a\nb c";
    QTest::newRow("entities") << QByteArray("&laquo;&#1040;&#x42;&raquo; &amp;lt; &unknown;")
                              << QStringLiteral("«АB» &lt; &unknown;");
    QTest::newRow("what is not read")
        << QByteArray("<title>t</title><style>p{}</style><script>if (a<b) x('<p>')"
                      "</script><nav><p>menu</nav><p hidden>no<p>yes")
        << "yes";
    QTest::newRow("words across elements") << QByteArray("<b>a</b><i>b</i> <u>c</u>") << "ab c";
    QTest::newRow("nothing") << QByteArray() << "";
    QTest::newRow("no HTML at all") << QByteArray("just words") << "just words";
    QTest::newRow("badly nested") << QByteArray("</p></x><b><p>a</b></i>b<div></span>c") << "ab\nc";
}

void TestHtmlText::blocksBecomeLines()
{
    QFETCH(QByteArray, html);
    QFETCH(QString, text);
    QCOMPARE(textOf(html), text);
}

void TestHtmlText::encodingsAreDeclared_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QString>("text");

    const QString word = QStringLiteral("Пример");
    QTest::newRow("UTF-8 unless said") << word.toUtf8() << word;
    QTest::newRow("UTF-8 with a mark") << "\xEF\xBB\xBF" + word.toUtf8() << word;
    QTest::newRow("Windows-1251") << QByteArray("<meta charset=windows-1251><p>\xCF\xF0\xE8\xEC\xE5\xF0")
                                  << word;
    QTest::newRow("KOI8-R in an older form")
        << QByteArray(
               "<META http-equiv='Content-Type' content='text/html; charset=KOI8-R'>\xF0\xD2\xC9\xCD\xC5\xD2")
        << word;
    QTest::newRow("an XML declaration")
        << QByteArray("<?xml version='1.0' encoding='ISO-8859-5'?><p>\xBF\xE0\xD8\xDC\xD5\xE0") << word;
    QTest::newRow("UTF-16 with a mark") << QByteArray("\xFF\xFE\x1F\x04\x40\x04", 6) << QStringLiteral("Пр");
    QTest::newRow("a wrong mention of UTF-16") << "<meta charset=utf-16>" + word.toUtf8() << word;
    QTest::newRow("an unknown encoding") << "<meta charset=nonsense>" + word.toUtf8() << word;
    QTest::newRow("bytes that are not UTF-8")
        << QByteArray("a\nb\xFF")
        << "refused: page.html was not imported: byte 4 (line 2) is not UTF-8 text. Save "
           "the file as UTF-8 text and import it again.";
    QTest::newRow("Windows-1251 though not declared") << QByteArray("<p>\xCF\xF0\xE8\xEC\xE5\xF0") << word;
    QTest::newRow("NUL in another encoding")
        << QByteArray("<meta charset=windows-1251>a\0b", 30)
        << "refused: page.html was not imported: byte 29 (line 1) is not UTF-8 text. Save the file as UTF-8 "
           "text and import it again.";
}

void TestHtmlText::encodingsAreDeclared()
{
    QFETCH(QByteArray, html);
    QFETCH(QString, text);
    QCOMPARE(textOf(html), text);
}

void TestHtmlText::linksKnowTheirLineAndTarget()
{
    const auto read =
        readHtmlText(QByteArray("<p>Before</p><p>See <a href=' /a.html '>the <b>first</b></a>, <a name=x>"
                                "no link</a></p><a href='https://example.org/'><h2>Second</h2></a>"),
                     QStringLiteral("page.html"));
    QVERIFY(read);
    QCOMPARE(read->text, QStringLiteral("Before\nSee the first, no link\nSecond"));
    const QList<HtmlLink> links{{2, QStringLiteral("the first"), QStringLiteral("/a.html")},
                                {3, QStringLiteral("Second"), QStringLiteral("https://example.org/")}};
    QCOMPARE(read->links, links);
}

void TestHtmlText::excessIsRefusedInTime_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<QString>("reason");

    const QString depth = QStringLiteral("line 3 elements are nested too deeply");
    QTest::newRow("200,000 nested tables")
        << "\n\n" + QByteArray("<table><tr><td>").repeated(200'000) << depth;
    QTest::newRow("200,000 nested sections") << "\n\n" + QByteArray("<div>").repeated(200'000) << depth;
    QTest::newRow("unknown elements") << "\n\n" + QByteArray("<x>").repeated(200'000) << depth;
    const QString attributes = QStringLiteral("hundreds of attributes");
    QTest::newRow("100,000 attributes") << "<p" + numbered(" a", 100'000, "=''") + ">" << attributes;
    QTest::newRow("attributes without a value") << "<p" + numbered(" a", 500'000, "") + ">" << attributes;
    QTest::newRow("over 5 MB") << QByteArray(5'000'001, 'a') << QStringLiteral("over 5 MB");
}

void TestHtmlText::excessIsRefusedInTime()
{
    QFETCH(QByteArray, html);
    QFETCH(QString, reason);
    QElapsedTimer timer;
    timer.start();
    const QString text = textOf(html);
    const qint64 milliseconds = timer.elapsed();
    QVERIFY2(text.contains(reason), qPrintable(text.left(300)));
    QVERIFY2(milliseconds < test::stopAfter(10'000), qPrintable(QString::number(milliseconds)));
}

void TestHtmlText::largeContentIsReadInTime_data()
{
    QTest::addColumn<QByteArray>("html");
    QTest::addColumn<int>("lines");

    QTest::newRow("a picture within the page")
        << "<p>a<img src='data:" + QByteArray(4'900'000, 'A') + "'><p>b" << 2;
    QTest::newRow("many paragraphs") << QByteArray("<p>a</p>\n").repeated(500'000) << 500'000;
    QTest::newRow("ends of nothing") << QByteArray("<x>").repeated(250) +
                                            QByteArray("</y>").repeated(1'200'000) + "a"
                                     << 1;
    QTest::newRow("many attributes each")
        << (QByteArray("<p") + numbered(" a", 200, "") + ">a").repeated(4'800) << 4'800;
    QTest::newRow("unclosed links") << QByteArray("<a href=x>").repeated(490'000) + "a" << 1;
    QTest::newRow("a comment without end") << "a<!--" + QByteArray("<p ").repeated(1'600'000) << 1;
    QTest::newRow("entities") << QByteArray("&lt;").repeated(1'200'000) << 1;
    QTest::newRow("less-than signs") << QByteArray("<").repeated(4'900'000) << 1;
}

void TestHtmlText::largeContentIsReadInTime()
{
    QFETCH(QByteArray, html);
    QFETCH(int, lines);
    QElapsedTimer timer;
    timer.start();
    const QString text = textOf(html);
    const qint64 milliseconds = timer.elapsed();
    QVERIFY2(!text.startsWith(QStringLiteral("refused")), qPrintable(text.left(300)));
    QCOMPARE(int(text.count(u'\n')) + 1, lines);
    QVERIFY2(milliseconds < test::stopAfter(10'000), qPrintable(QString::number(milliseconds)));
}

QTEST_GUILESS_MAIN(TestHtmlText)
#include "tst_htmltext.moc"
