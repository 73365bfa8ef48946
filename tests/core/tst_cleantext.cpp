// What is left of a text is the same whether a person types it or a file of any format holds it.
#include "models/core/cleantext.h"
#include "models/core/kinds/fields.h"
#include "models/core/kinds/recordtype.h"
#include "models/exchange/formats/cellvalidation.h"
#include "models/exchange/transfer/importing.h"
#include "models/language/textfold.h"
#include "tests/support/temporarydatabase.h"

#include <QFile>
#include <QTest>

using namespace delegations;
using namespace delegations::test;

namespace {

const QChar half(0xd800);

QString typed(FieldId field, const QString &text)
{
    return specOf(field).cleaned(text).toString();
}

QString validated(FieldId field, const QString &text)
{
    Batch batch;
    const QByteArray bytes = text.toUtf8();
    return CellValidation(batch)
        .cleaned(specOf(field), Cell::text({bytes.constData(), size_t(bytes.size())}))
        .toString();
}

/// What the column holds after a file with this content was imported.
QString imported(const QString &name, const QByteArray &content, const char *column, const char *table)
{
    TemporaryDatabase database;
    const QString path = database.filePath(name);
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        return QStringLiteral("not written");
    file.close();
    const auto outcome = importFiles(database.store(), {ImportSource{path}}, {}, ImportMode::Apply, {},
                                     [](FileDifference &&) {});
    if (!outcome || !outcome->refused.isEmpty())
        return QStringLiteral("refused");
    const auto value = database.connection().scalar(
        QStringLiteral("SELECT %1 FROM %2").arg(QLatin1String(column), QLatin1String(table)));
    return value ? value->toString() : QStringLiteral("not stored");
}

QByteArray popolo(const QString &name, const QString &biography)
{
    const auto quoted = [](const QString &text) {
        QByteArray result = "\"";
        for (const QChar c : text)
            result += "\\u" + QByteArray::number(c.unicode(), 16).rightJustified(4, '0');
        return result + '"';
    };
    return R"({"persons": [{"id": "1", "name": )" + quoted(name) + R"(, "biography": )" + quoted(biography) +
           "}]}";
}

QByteArray escaped(const QString &text)
{
    QByteArray result;
    for (const char32_t c : text.toUcs4())
        result += "&#" + QByteArray::number(uint(c)) + ';';
    return result;
}

bool hasLineEnd(const QString &text)
{
    return std::any_of(text.cbegin(), text.cend(), [](QChar c) { return isLineEnd(c.unicode()); });
}

/// Whether a file of text can hold it: other formats than JSON refuse it, or know no way to write it.
bool isWritable(const QString &text)
{
    return std::none_of(text.cbegin(), text.cend(), [](QChar c) {
        return isControl(c.unicode()) && c != u'\t' && c != u'\n' && c != u'\r';
    });
}

} // namespace

class TestCleanText : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLineIsTheSameWhereverItComesFrom_data();
    void aLineIsTheSameWhereverItComesFrom();
    void aTextIsTheSameWhereverItComesFrom_data();
    void aTextIsTheSameWhereverItComesFrom();
    void whatIsCleanIsNotCleanedAgain();
    void bytesThatLookCleanAreClean();
    void whatIsNotSeenIsNotFolded();
};

void TestCleanText::aLineIsTheSameWhereverItComesFrom_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("clean");
    const auto row = [](const char *name, const QString &text, const QString &clean) {
        QTest::newRow(name) << text << clean;
    };
    const QString kogut = QStringLiteral("Viktor Kogut");
    row("clean already", kogut, kogut);
    row("blanks", QStringLiteral("  Viktor   Kogut "), kogut);
    row("a tab", QStringLiteral("Viktor\tKogut"), kogut);
    row("a line end", QStringLiteral("Viktor\nKogut"), kogut);
    row("a line end of two", QStringLiteral("Viktor\r\nKogut"), kogut);
    row("a line end of old", QStringLiteral("Viktor\rKogut"), kogut);
    row("a next line", QStringLiteral("Viktor\u0085Kogut"), kogut);
    row("a line separator", QStringLiteral("Viktor\u2028Kogut"), kogut);
    row("a paragraph separator", QStringLiteral("Viktor\u2029Kogut"), kogut);
    row("a vertical tab", QStringLiteral("Viktor\vKogut"), kogut);
    row("a page end", QStringLiteral("Viktor\fKogut"), kogut);
    row("a no-break space", QStringLiteral("Viktor\u00a0Kogut"), kogut);
    row("a narrow no-break space", QStringLiteral("Viktor\u202fKogut"), kogut);
    row("a thin space", QStringLiteral("Viktor\u2009Kogut"), kogut);
    row("an ideographic space", QStringLiteral("\u3000Viktor\u3000Kogut"), kogut);
    row("an Ogham space", QStringLiteral("Viktor\u1680Kogut"), kogut);
    row("a mathematical space", QStringLiteral("Viktor\u205fKogut"), kogut);
    row("a soft hyphen", QStringLiteral("Viktor Ko\u00adgut"), kogut);
    row("a zero-width space", QStringLiteral("Viktor Ko\u200bgut"), kogut);
    row("a word joiner", QStringLiteral("Viktor Ko\u2060gut"), kogut);
    row("a byte order mark", QStringLiteral("Viktor Ko\ufeffgut"), kogut);
    row("a soft hyphen between blanks", QStringLiteral("Viktor \u00ad Kogut"), kogut);
    row("marks of direction", QStringLiteral("\u200eViktor \u200fKogut\u061c"), kogut);
    row("an embedding", QStringLiteral("\u202aViktor\u202c Kogut"), kogut);
    row("an override", QStringLiteral("\u202eViktor Kogut"), kogut);
    row("an isolate", QStringLiteral("\u2066Viktor\u2069 Kogut"), kogut);
    row("NUL", QStringLiteral("Viktor ") + QChar(0) + QStringLiteral("Kogut"), kogut);
    row("a bell", QStringLiteral("Viktor Ko\agut"), kogut);
    row("delete", QStringLiteral("Viktor Ko\x7fgut"), kogut);
    row("a control of the upper half", QStringLiteral("Viktor Ko\u0099gut"), kogut);
    row("half a pair", QStringLiteral("Viktor ") + half + QStringLiteral("Kogut"),
        QStringLiteral("Viktor \ufffdKogut"));
    row("a whole pair", QStringLiteral("\U00020BB7野"), QStringLiteral("\U00020BB7野"));
    row("a non-joiner of Persian", QStringLiteral("علی\u200cاکبر"), QStringLiteral("علی\u200cاکبر"));
    row("a joiner of Sinhala", QStringLiteral("ශ්\u200dරී"), QStringLiteral("ශ්\u200dරී"));
    row("a non-joiner of Chakma", QStringLiteral("\U00011107\u200c\U00011108 Kogut"),
        QStringLiteral("\U00011107\u200c\U00011108 Kogut"));
    row("a non-joiner in Latin", QStringLiteral("Viktor Ko\u200cgut"), kogut);
    row("a joiner in Cyrillic", QStringLiteral("Ко\u200dгут"), QStringLiteral("Когут"));
    row("a non-joiner at the end", QStringLiteral("علی\u200c"), QStringLiteral("علی"));
    row("a non-joiner at a blank", QStringLiteral("علی\u200c اکبر"), QStringLiteral("علی اکبر"));
    row("two non-joiners", QStringLiteral("علی\u200c\u200cاکبر"), QStringLiteral("علی\u200cاکبر"));
    row("an accent of its own", QStringLiteral("Andre\u0301"), QStringLiteral("Andre\u0301"));
    row("a hyphen and a dash", QStringLiteral("Kogut\u2011Kogut – “K”"),
        QStringLiteral("Kogut\u2011Kogut – “K”"));
}

void TestCleanText::aLineIsTheSameWhereverItComesFrom()
{
    QFETCH(QString, text);
    QFETCH(QString, clean);
    QCOMPARE(cleanedLine(text), clean);
    QCOMPARE(typed(fields::person.name, text), clean);
    // Files have none: UTF-8 cannot, and by its number it is refused.
    if (text.contains(half))
        return;
    QCOMPARE(validated(fields::person.name, text), clean);
    QCOMPARE(imported(QStringLiteral("a.json"), popolo(text, {}), "name", "person"), clean);
    if (!isWritable(text))
        return;
    QCOMPARE(imported(QStringLiteral("a.csv"), "Name,Born\n\"" + text.toUtf8() + "\",1960-05-01\n", "name",
                      "person"),
             clean);
    const QByteArray item = "<rss><channel><item><title>" + escaped(text) +
                            "</title><link>http://a.example/1</link></item></channel></rss>";
    QCOMPARE(imported(QStringLiteral("a.xml"), item, "title", "news_item"), clean);
    QCOMPARE(imported(QStringLiteral("a.html"),
                      "<html><body><h1>" + escaped(text) + "</h1><p>Text.</p></body></html>", "title",
                      "news_item"),
             clean);
    if (!hasLineEnd(text))
        QCOMPARE(imported(QStringLiteral("a.txt"), text.toUtf8() + "\n\nText.", "title", "news_item"), clean);
}

void TestCleanText::aTextIsTheSameWhereverItComesFrom_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("clean");
    const auto row = [](const char *name, const QString &text, const QString &clean) {
        QTest::newRow(name) << text << clean;
    };
    const QString same = QStringLiteral("one\ntwo");
    row("clean already", same, same);
    row("line ends at the ends", QStringLiteral("\n one\ntwo \n"), same);
    row("a line end of two", QStringLiteral("one\r\ntwo"), same);
    row("a line end of old", QStringLiteral("one\rtwo"), same);
    row("a next line", QStringLiteral("one\u0085two"), same);
    row("a line separator", QStringLiteral("one\u2028two"), same);
    row("a vertical tab", QStringLiteral("one\vtwo"), same);
    row("a page end", QStringLiteral("one\ftwo"), same);
    row("an empty line", QStringLiteral("one\n\r\n\rtwo"), QStringLiteral("one\n\n\ntwo"));
    row("blanks and tabs", QStringLiteral("one  two\tthree"), QStringLiteral("one  two\tthree"));
    row("a no-break space", QStringLiteral("5\u00a0seats"), QStringLiteral("5 seats"));
    row("a narrow no-break space", QStringLiteral("5\u202fseats"), QStringLiteral("5 seats"));
    row("a thin space", QStringLiteral("5\u2009seats"), QStringLiteral("5\u2009seats"));
    row("an ideographic space", QStringLiteral("野\n\u3000野\u3000"), QStringLiteral("野\n\u3000野"));
    row("a soft hyphen", QStringLiteral("one\nt\u00adwo"), same);
    row("a zero-width space", QStringLiteral("one\nt\u200bwo"), same);
    row("a word joiner", QStringLiteral("one\nt\u2060wo"), same);
    row("a byte order mark", QStringLiteral("\ufeffone\ntwo"), same);
    row("marks of direction", QStringLiteral("a\u200fb\u2067c\u2069"),
        QStringLiteral("a\u200fb\u2067c\u2069"));
    row("joiners", QStringLiteral("می\u200cخواهم 👩\u200d⚖"), QStringLiteral("می\u200cخواهم 👩\u200d⚖"));
    row("NUL", QStringLiteral("one\n") + QChar(0) + QStringLiteral("two"), same);
    row("a control of the upper half", QStringLiteral("one\nt\u0099wo"), same);
    row("half a pair", QStringLiteral("one") + half, QStringLiteral("one\ufffd"));
}

void TestCleanText::aTextIsTheSameWhereverItComesFrom()
{
    QFETCH(QString, text);
    QFETCH(QString, clean);
    QCOMPARE(cleanedText(text), clean);
    QCOMPARE(typed(fields::person.biography, text), clean);
    if (text.contains(half))
        return;
    QCOMPARE(validated(fields::person.biography, text), clean);
    QCOMPARE(imported(QStringLiteral("a.json"), popolo(QStringLiteral("A"), text), "biography", "person"),
             clean);
}

void TestCleanText::whatIsCleanIsNotCleanedAgain()
{
    for (char32_t c = 0; c <= 0xffff; ++c) {
        const QString text =
            QStringLiteral("ع ") + QChar(char16_t(c)) + QStringLiteral("علی ") + QChar(char16_t(c));
        QCOMPARE(cleanedLine(cleanedLine(text)), cleanedLine(text));
        QCOMPARE(cleanedText(cleanedText(text)), cleanedText(text));
    }
}

void TestCleanText::bytesThatLookCleanAreClean()
{
    int clean = 0;
    for (char32_t c = 0; c <= 0xffff; ++c) {
        if (QChar::isSurrogate(c))
            continue;
        const QChar one = QChar(char16_t(c));
        for (const QString &text :
             {QString(one), u'a' + QString(one), QString(one) + u'a', QString(one) + one}) {
            const QByteArray bytes = text.toUtf8();
            const std::string_view view(bytes.constData(), size_t(bytes.size()));
            clean += isCleanLine(view) ? 1 : 0;
            QVERIFY2(!isCleanLine(view) || cleanedLine(text) == text, bytes.toHex());
            QVERIFY2(!isCleanText(view) || cleanedText(text) == text, bytes.toHex());
        }
    }
    QVERIFY(clean > 4 * 63'000); // Nearly all are.
}

void TestCleanText::whatIsNotSeenIsNotFolded()
{
    QCOMPARE(folded(QStringLiteral("Ко\u00adша\u200bнов")), folded(QStringLiteral("Кошанов")));
    QCOMPARE(folded(QStringLiteral("Ko\u00adgut")), QStringLiteral("kogut"));
}

QTEST_GUILESS_MAIN(TestCleanText)
#include "tst_cleantext.moc"
