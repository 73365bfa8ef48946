#include "models/exchange/markup/textencoding.h"

#include <QTest>

using namespace delegations;

namespace {

/// The text in UTF-16, two bytes for each unit.
QByteArray utf16(const QString &text, bool isLittle)
{
    QByteArray bytes;
    for (const QChar c : text) {
        bytes.append(char(isLittle ? c.cell() : c.row()));
        bytes.append(char(isLittle ? c.row() : c.cell()));
    }
    return bytes;
}

const QByteArray russian1251("\xD4\xE0\xEC\xE8\xEB\xE8\xFF;\xC8\xEC\xFF;e-mail\r\n"
                             "\xC8\xE2\xE0\xED\xEE\xE2;\xCF\xF0\xE8\xEC\xE5\xF0;\xB9 1\r\n");
const QString russian = QStringLiteral("Фамилия;Имя;e-mail\nИванов;Пример;№ 1\n");

} // namespace

class TestTextEncoding : public QObject
{
    Q_OBJECT

private slots:
    void everyEncodingGivesTheSameText_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<TextEncoding>("encoding");
        QTest::newRow("UTF-8") << russian.toUtf8() << TextEncoding::Utf8;
        QTest::newRow("UTF-8 with mark") << "\xEF\xBB\xBF" + russian.toUtf8() << TextEncoding::Utf8;
        QTest::newRow("Windows-1251") << russian1251 << TextEncoding::Windows1251;
        for (const bool isLittle : {true, false}) {
            const TextEncoding encoding =
                isLittle ? TextEncoding::Utf16LittleEndian : TextEncoding::Utf16BigEndian;
            const char *order = isLittle ? "little" : "big";
            QTest::addRow("UTF-16 %s endian", order) << utf16(russian, isLittle) << encoding;
            QTest::addRow("UTF-16 %s endian with mark", order)
                << utf16(QChar(QChar::ByteOrderMark) + russian, isLittle) << encoding;
        }
    }

    void everyEncodingGivesTheSameText()
    {
        QFETCH(QByteArray, bytes);
        QTEST(textEncoding(bytes), "encoding");
        const Result<QString> text = decodedText(bytes, QStringLiteral("list.csv"));
        QVERIFY2(text.ok(), text.ok() ? "" : qPrintable(text.error().userText));
        QCOMPARE(*text, russian);
    }

    void whatMakesNoSenseIsRefusedWithItsPlace_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("place");
        QTest::newRow("western") << QByteArray("name\nM\xFCller, Jos\xE9\n")
                                 << QStringLiteral("byte 7 (line 2)");
        QTest::newRow("KOI8-R") << QByteArray("\xE9\xD7\xC1\xCE\xCF\xD7, \xF0\xC5\xD4\xD2\n")
                                << QStringLiteral("byte 1 (line 1)");
        QTest::newRow("zero byte") << QByteArray("name\nSurname\0 Given\n", 20) + QByteArray(40, 'x')
                                   << QStringLiteral("byte 13 (line 2)");
        QTest::newRow("zero byte in a short text")
            << QByteArray("Name\nA B\0\n", 10) << QStringLiteral("byte 9 (line 2)");
        QTest::newRow("half a unit") << utf16(russian, true) + 'x'
                                     << QStringLiteral("byte %1 ").arg(2 * russian.size() + 1);
        QTest::newRow("half a pair") << utf16(QStringLiteral("a,b\n") + QChar(0xD801) + u'c', true)
                                     << QStringLiteral("byte 9 ");
    }

    void whatMakesNoSenseIsRefusedWithItsPlace()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, place);
        const Result<QString> text = decodedText(bytes, QStringLiteral("list.csv"));
        QVERIFY(!text.ok());
        QVERIFY2(text.error().userText.contains(place), qPrintable(text.error().userText));
    }

    void aFilesBeginningMayEndWithinACharacter()
    {
        const QByteArray bytes = russian.toUtf8();
        for (qsizetype size = 1; size <= bytes.size(); ++size)
            QCOMPARE(textEncoding(bytes.first(size)), TextEncoding::Utf8);
    }

    void anEncodingThatTheUserChoseCounts()
    {
        const QByteArray bytes("M\xE8");
        QCOMPARE(*decodedText(bytes, {}, TextEncoding::Windows1251), QStringLiteral("Mи"));
        QVERIFY(!decodedText(bytes, {}, TextEncoding::Utf8).ok());
        QVERIFY(!decodedText(QByteArray("\x98"), {}, TextEncoding::Windows1251).ok());
    }
};

QTEST_GUILESS_MAIN(TestTextEncoding)
#include "tst_textencoding.moc"
