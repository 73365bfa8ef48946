// What no installed font has is told of, and without any font there is no document.
#include "models/core/kinds/people.h"
#include "models/report/layout/pdfwriter.h"
#include "tests/support/blocklist.h"
#include "tests/support/program.h"
#include "tests/support/temporarydatabase.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QGuiApplication>
#include <QTemporaryDir>
#include <QTest>

using namespace delegations;
using namespace delegations::test;

namespace {

/// For private use, so that no font has them.
QString unknownLetters()
{
    const char32_t letters[] = {0x100001, 0x100002};
    return QString::fromUcs4(letters, 2);
}

DocumentFrame frame(const QString &title)
{
    DocumentFrame frame;
    frame.runningTitle = title;
    frame.pageNumber = QStringLiteral("Page %1 of %2");
    return frame;
}

} // namespace

class TestDocumentFonts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }
    void ordinaryTextsMissNothing_data();
    void ordinaryTextsMissNothing();
    void whatNoFontHasIsNamedWithItsPlace();
    void theCharacterThatIsMissingIsNamedItself();
    void everyPlaceIsLookedAt_data();
    void everyPlaceIsLookedAt();
    void manyAreShortened();
    void everyOneIsNamed();
    void theCommandFailsAfterWriting();
    void withoutFontsNothingIsWritten();
    void unreadableFontIsToldOf_data();
    void unreadableFontIsToldOf();

private:
    [[nodiscard]] QString path() const { return m_folder->filePath(QStringLiteral("out.pdf")); }
    [[nodiscard]] MissingCharacters missingOf(const std::vector<Block> &blocks, const QString &title = {})
    {
        MadeBlocks source(blocks);
        const Result<PaintedDocument> written = writePdf(frame(title), source, path());
        return written ? written->missing : MissingCharacters();
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestDocumentFonts::ordinaryTextsMissNothing_data()
{
    QTest::addColumn<QString>("text");
    const auto row = [](const char *name, const char *text) {
        QTest::newRow(name) << QString::fromUtf8(text);
    };
    row("Latin and Cyrillic", "Erlan Ґалімжан Қошанов – “№ 1”, 5\u00a0€ …");
    row("Armenian, Georgian, Arabic, Hebrew", "Հայաստան საქართველო قازاقستان ישראל");
    row("combining marks", "e\u0301 и\u0306 ѐ");
    row("signs that are not seen", "a\u200d\u200b\u00ad\ufeffb\u2028c\ufe0f");
    row("line feeds", "a\nb\tc");
}

void TestDocumentFonts::ordinaryTextsMissNothing()
{
    QFETCH(QString, text);
    QCOMPARE(missingOf({ParagraphBlock{text}}).characters(), QStringList());
}

void TestDocumentFonts::whatNoFontHasIsNamedWithItsPlace()
{
    const QString name = QStringLiteral("Somebody ") + unknownLetters();
    const MissingCharacters missing = missingOf({ParagraphBlock{name}, ParagraphBlock{name}});
    QCOMPARE(missing.characters(), QStringList({unknownLetters().left(2), unknownLetters().mid(2)}));
    const QString text = missing.text();
    QVERIFY2(text.contains(QStringLiteral("(U+100001)")) && text.contains(QStringLiteral("(U+100002)")),
             qPrintable(text));
    QCOMPARE(text.count(QStringLiteral("“Somebody ")), 1);
}

/// Georgian and German letters have capitals that are other characters.
void TestDocumentFonts::theCharacterThatIsMissingIsNamedItself()
{
    MissingCharacters missing;
    missing.add(QStringLiteral("ა"), QStringLiteral("place"));
    missing.add(QStringLiteral("ß"), QStringLiteral("place"));
    missing.add(QStringLiteral("ꙋ"), QStringLiteral("place"));
    QVERIFY2(missing.text().contains(QStringLiteral("ა (U+10D0), ß (U+00DF), ꙋ (U+A64B)")),
             qPrintable(missing.text()));
}

void TestDocumentFonts::everyPlaceIsLookedAt_data()
{
    QTest::addColumn<int>("place");
    QTest::newRow("title of the document") << 0;
    QTest::newRow("title") << 1;
    QTest::newRow("heading") << 2;
    QTest::newRow("cell") << 3;
    QTest::newRow("head of a table") << 4;
    QTest::newRow("second page") << 5;
}

void TestDocumentFonts::everyPlaceIsLookedAt()
{
    QFETCH(int, place);
    const auto text = [place](int here) { return here == place ? unknownLetters() : QStringLiteral("x"); };
    const std::vector<Block> blocks{TitleBlock{text(1), QStringLiteral("x")},
                                    HeadingBlock{text(2), 2},
                                    TableStart{{{text(4), 1}}},
                                    TableRow{{{text(3)}}},
                                    PageBreak{},
                                    ParagraphBlock{text(5)}};
    QCOMPARE(missingOf(blocks, text(0)).characters().size(), 2);
}

void TestDocumentFonts::manyAreShortened()
{
    QString letters;
    for (char32_t letter = 0x100001; letter < 0x100100; ++letter)
        letters += QString::fromUcs4(&letter, 1) + u' ';
    const QString text = missingOf({ParagraphBlock{letters}}).text();
    QVERIFY2(text.size() < 1200, qPrintable(text));
    QVERIFY(text.contains(QStringLiteral("…, so boxes")));
}

void TestDocumentFonts::everyOneIsNamed()
{
    QString letters;
    for (char32_t letter = 0x100001; letter < 0x1000A0; ++letter)
        letters += QString::fromUcs4(&letter, 1) + u' ';
    const QString text = missingOf({ParagraphBlock{letters}}).text();
    for (char32_t letter = 0x100001; letter < 0x1000A0; ++letter)
        QVERIFY(text.contains(QString::fromUcs4(&letter, 1)));
    QVERIFY(!text.contains(QStringLiteral("…, so boxes")));
}

void TestDocumentFonts::theCommandFailsAfterWriting()
{
    TemporaryDatabase database;
    database.insert(
        Record(RecordKind::Person).set(fields::person.name, QStringLiteral("Somebody ") + unknownLetters()));
    const ProgramRun run = runProgram(
        {QStringLiteral("report"), database.path(), QStringLiteral("person"), QStringLiteral("-o"), path()});
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.errors.count('\n'), 1);
    QVERIFY2(run.errors.contains("U+100001") && run.errors.contains("Somebody"), run.errors.constData());
    QVERIFY(fileContent(path()).startsWith("%PDF-"));
}

void TestDocumentFonts::withoutFontsNothingIsWritten()
{
    const QString none = m_folder->filePath(QStringLiteral("fonts.conf"));
    writeFile(none,
              "<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\"><fontconfig></fontconfig>");
    TemporaryDatabase database;
    qputenv("FONTCONFIG_FILE", none.toUtf8());
    const ProgramRun run = runProgram({QStringLiteral("report"), database.path(),
                                       QStringLiteral("composition"), QStringLiteral("-o"), path()});
    qunsetenv("FONTCONFIG_FILE");
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.errors.count('\n'), 1);
    QVERIFY2(run.errors.contains("No font is installed"), run.errors.constData());
    QVERIFY(!QFile::exists(path()));
}

void TestDocumentFonts::unreadableFontIsToldOf_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("regular") << QStringLiteral("NotoSans-Regular.ttf");
    QTest::newRow("bold") << QStringLiteral("NotoSans-Bold.ttf");
}

/// The font that stands in for one that cannot be read would be taken without a word.
void TestDocumentFonts::unreadableFontIsToldOf()
{
    QFETCH(QString, file);
    const QDir installed(QStringLiteral("/usr/share/fonts/truetype"));
    if (!installed.exists(QStringLiteral("noto/") + file) ||
        !installed.exists(QStringLiteral("dejavu/DejaVuSans.ttf")))
        QSKIP("Neither of the families is where it is looked for");
    QVERIFY(QDir(m_folder->path()).mkdir(QStringLiteral("fonts")));
    const QDir fonts(m_folder->filePath(QStringLiteral("fonts")));
    for (const char *name :
         {"noto/NotoSans-Regular.ttf", "noto/NotoSans-Bold.ttf", "dejavu/DejaVuSans.ttf"}) {
        const QString from = installed.filePath(QString::fromLatin1(name));
        QVERIFY(QFile::copy(from, fonts.filePath(QFileInfo(from).fileName())));
    }
    const QString settings = m_folder->filePath(QStringLiteral("fonts.conf"));
    writeFile(settings, "<?xml version=\"1.0\"?><!DOCTYPE fontconfig SYSTEM \"fonts.dtd\"><fontconfig><dir>" +
                            fonts.path().toUtf8() + "</dir><cachedir>" + m_folder->path().toUtf8() +
                            "/cache</cachedir></fontconfig>");
    TemporaryDatabase database;
    database.insert(Record(RecordKind::Person).set(fields::person.name, QStringLiteral("Somebody")));
    const auto write = [&] {
        qputenv("FONTCONFIG_FILE", settings.toUtf8());
        const ProgramRun run = runProgram({QStringLiteral("report"), database.path(),
                                           QStringLiteral("person"), QStringLiteral("-o"), path()});
        qunsetenv("FONTCONFIG_FILE");
        return run;
    };
    const ProgramRun whole = write();
    QVERIFY2(whole.exitCode == 0 && QFile::remove(path()), whole.errors.constData());
    QFile spoilt(fonts.filePath(file));
    QVERIFY(spoilt.open(QIODevice::ReadWrite));
    spoilt.write(QByteArray(4096, '\0'));
    spoilt.close();
    const ProgramRun run = write();
    QCOMPARE(run.exitCode, 1);
    QCOMPARE(run.errors.count('\n'), 1);
    QVERIFY2(run.errors.contains("“Noto Sans” cannot be read"), run.errors.constData());
    QVERIFY(!QFile::exists(path()));
}

QTEST_MAIN(TestDocumentFonts)
#include "tst_documentfonts.moc"
