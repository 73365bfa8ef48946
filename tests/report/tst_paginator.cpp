#include "models/report/layout/harmlesstext.h"
#include "models/report/layout/pagepainter.h"
#include "models/report/layout/paginator.h"
#include "tests/support/blocklist.h"

#include <QPainter>
#include <QRandomGenerator>
#include <QTest>

using namespace delegations;
using namespace delegations::test;

namespace {

/// The page on white.
QImage pageImage(const Page &page, qreal dotsPerInch)
{
    const qreal unitsPerPixel = unitsPerInch / dotsPerInch;
    QImage image((page.size / unitsPerPixel).toSize(), QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintPage(painter, page, unitsPerPixel);
    return image;
}

QString text(const TextItem &item)
{
    const QTextLine line = item.layout->lineAt(item.line);
    return item.layout->text().mid(line.textStart(), line.textLength()).trimmed();
}

/// The lines of a page from top to bottom, without the frame's.
QStringList linesOf(const Page &page)
{
    const QRectF area = PageGeometry::a4().textRect();
    std::vector<std::pair<qreal, QString>> lines;
    for (const PageItem &item : page.items) {
        if (const auto *line = std::get_if<TextItem>(&item); line && area.contains(line->origin))
            lines.emplace_back(line->origin.y(), text(*line));
    }
    std::stable_sort(lines.begin(), lines.end(),
                     [](const auto &a, const auto &b) { return a.first < b.first; });
    QStringList result;
    for (const auto &[y, line] : lines)
        result.append(line);
    return result;
}

QStringList allTexts(const Page &page)
{
    QStringList texts;
    for (const PageItem &item : page.items) {
        if (const auto *line = std::get_if<TextItem>(&item))
            texts.append(text(*line));
    }
    return texts;
}

DocumentFrame frame()
{
    DocumentFrame frame;
    frame.runningTitle = QStringLiteral("Running title");
    frame.asOf = QStringLiteral("As of today");
    frame.footer = QStringLiteral("Made from a.db");
    frame.pageNumber = QStringLiteral("Page %1 of %2");
    return frame;
}

Paginator paginator()
{
    return Paginator(frame(), PageGeometry::a4());
}

std::vector<Page> pagesOf(std::vector<Block> blocks)
{
    MadeBlocks source(std::move(blocks));
    const Result<int> count = paginator().count(source);
    std::vector<Page> pages;
    const Status done = paginator().layOut(source, count.ok() ? *count : 0, [&](const Page &page) -> Status {
        pages.push_back(page);
        return {};
    });
    if (!done || !count || size_t(*count) != pages.size())
        qWarning("counted and laid out pages differ");
    return pages;
}

TableRow row(const QString &first, const QString &second = {}, TableRow::Role role = TableRow::Role::Body)
{
    return {{{first}, {second}}, role};
}

TableStart table()
{
    return {{{QStringLiteral("HEAD"), 1}, {QStringLiteral("Second"), 3}}};
}

/// As many one-line rows of a table as fill the rest of the first page, found by trying.
int rowsThatFill(const std::vector<Block> &before)
{
    for (int rows = 1;; ++rows) {
        std::vector<Block> blocks = before;
        for (int i = 0; i < rows; ++i)
            blocks.push_back(row(QStringLiteral("r")));
        if (pagesOf(blocks).size() > 1)
            return rows - 1;
    }
}

QString randomText(QRandomGenerator &random)
{
    static const QStringList words{QStringLiteral("delegation"), QStringLiteral("Кошанов"),
                                   QStringLiteral("Қошанов"),    QStringLiteral("سلام"),
                                   QStringLiteral("a"),          QStringLiteral("Tōkyō"),
                                   QStringLiteral("日本"),       QStringLiteral("AVAVAVAV.,.,")};
    QStringList chosen;
    for (int i = random.bounded(14); i >= 0; --i)
        chosen.append(words[random.bounded(words.size())]);
    return chosen.join(u' ');
}

} // namespace

class TestPaginator : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anEmptyDocumentIsOnePage();
    void theFrameSaysWhichPageOfHowMany();
    void aHeadingIsNeverLastOnAPage();
    void aParagraphLeavesNoSingleLineBehind();
    void theTableHeaderStandsOnEveryPage();
    void aTotalStaysWithTheRowBeforeIt();
    void aRowTallerThanAPageGoesOnUnderTheHeader();
    void anUnbrokenWordOfTenThousandCharactersStaysInItsColumn();
    void aLongTextIsSetWithoutSeams();
    void aRightToLeftTextStandsRight();
    void numbersStandRight();
    void pageBreaksMakeNoEmptyPages();
    void aPortraitIsNotSplit();
    void moreSeatsThanFitWrap();
    void countingAndLayingOutAgree();
    void textsAreMadeHarmless_data();
    void textsAreMadeHarmless();
    void cancellingStopsAtTheNextPage();
    void anErrorOfTheSourceEndsIt();
    void aPageIsPaintedTheSameAtEveryResolution();
};

void TestPaginator::anEmptyDocumentIsOnePage()
{
    const std::vector<Page> pages = pagesOf({});
    QCOMPARE(pages.size(), size_t(1));
    QCOMPARE(linesOf(pages[0]), QStringList());
}

void TestPaginator::theFrameSaysWhichPageOfHowMany()
{
    const std::vector<Page> pages =
        pagesOf({ParagraphBlock{QStringLiteral("a")}, PageBreak{}, ParagraphBlock{QStringLiteral("b")}});
    QCOMPARE(pages.size(), size_t(2));
    QCOMPARE(allTexts(pages[0]), QStringList({QStringLiteral("a"), QStringLiteral("Made from a.db"),
                                              QStringLiteral("Page 1 of 2")}));
    QCOMPARE(allTexts(pages[1]),
             QStringList({QStringLiteral("b"), QStringLiteral("Running title"), QStringLiteral("As of today"),
                          QStringLiteral("Made from a.db"), QStringLiteral("Page 2 of 2")}));
}

void TestPaginator::aHeadingIsNeverLastOnAPage()
{
    for (int lines = 20; lines < 60; ++lines) {
        std::vector<Block> blocks;
        for (int i = 0; i < lines; ++i)
            blocks.push_back(ParagraphBlock{QStringLiteral("line")});
        blocks.push_back(HeadingBlock{QStringLiteral("HEADING"), 1});
        blocks.push_back(table());
        blocks.push_back(row(QStringLiteral("first row")));
        for (const Page &page : pagesOf(blocks)) {
            const QStringList shown = linesOf(page);
            const qsizetype heading = shown.indexOf(QStringLiteral("HEADING"));
            QVERIFY(heading < 0 || shown.mid(heading).contains(QStringLiteral("first row")));
        }
    }
}

void TestPaginator::aParagraphLeavesNoSingleLineBehind()
{
    const QString words = QStringLiteral("several words that fill a line ").repeated(15);
    for (int lines = 25; lines < 40; ++lines) {
        std::vector<Block> blocks(size_t(lines), ParagraphBlock{QStringLiteral("x")});
        blocks.push_back(ParagraphBlock{words});
        for (const Page &page : pagesOf(blocks)) {
            const auto long_ = linesOf(page).filter(QStringLiteral("words"));
            QVERIFY(long_.isEmpty() || long_.size() >= 2);
        }
    }
}

void TestPaginator::theTableHeaderStandsOnEveryPage()
{
    std::vector<Block> blocks{table()};
    for (int i = 0; i < 200; ++i)
        blocks.push_back(row(QString::number(i)));
    const std::vector<Page> pages = pagesOf(blocks);
    QVERIFY(pages.size() > 3);
    QStringList rows;
    for (const Page &page : pages) {
        QStringList shown = linesOf(page);
        QCOMPARE(shown.takeFirst(), QStringLiteral("HEAD"));
        QCOMPARE(shown.takeFirst(), QStringLiteral("Second"));
        QVERIFY(!shown.isEmpty());
        rows += shown;
    }
    QCOMPARE(rows.size(), 200);
    QCOMPARE(rows.last(), QStringLiteral("199"));
}

void TestPaginator::aTotalStaysWithTheRowBeforeIt()
{
    const int rows = rowsThatFill({table()});
    std::vector<Block> blocks{table()};
    for (int i = 0; i < rows; ++i)
        blocks.push_back(row(QStringLiteral("r%1").arg(i)));
    blocks.push_back(row(QStringLiteral("sum"), {}, TableRow::Role::Total));
    const std::vector<Page> pages = pagesOf(blocks);
    QCOMPARE(pages.size(), size_t(2));
    QCOMPARE(linesOf(pages[1]).mid(2),
             QStringList({QStringLiteral("r%1").arg(rows - 1), QStringLiteral("sum")}));
}

void TestPaginator::aRowTallerThanAPageGoesOnUnderTheHeader()
{
    const QString lines = QStringLiteral("line\n").repeated(200);
    const std::vector<Page> pages =
        pagesOf({table(), row(QStringLiteral("x"), lines), row(QStringLiteral("y"))});
    QVERIFY(pages.size() > 3);
    qsizetype shown = 0;
    for (const Page &page : pages) {
        QCOMPARE(linesOf(page).first(), QStringLiteral("HEAD"));
        shown += linesOf(page).filter(QStringLiteral("line")).size();
    }
    QCOMPARE(shown, 200);
}

void TestPaginator::anUnbrokenWordOfTenThousandCharactersStaysInItsColumn()
{
    const QString word(10000, u'W');
    const QRectF area = PageGeometry::a4().textRect();
    qsizetype characters = 0;
    for (const Page &page : pagesOf({TitleBlock{word, word}, HeadingBlock{word}, ParagraphBlock{word},
                                     KeyValuesBlock{{{word, word}}}, table(), row(word, word),
                                     PortraitBlock{{}, QStringLiteral("AB"), word, {word}}})) {
        for (const PageItem &item : page.items) {
            const auto *line = std::get_if<TextItem>(&item);
            if (!line)
                continue;
            characters += text(*line).count(u'W');
            const QRectF box = line->layout->lineAt(line->line).naturalTextRect().translated(line->origin);
            QVERIFY(box.left() >= area.left() - 1 && box.right() <= area.right() + 1);
        }
    }
    QCOMPARE(characters, 90000 + 10000);
}

void TestPaginator::aLongTextIsSetWithoutSeams()
{
    QStringList words;
    for (int i = 0; i < 5000; ++i)
        words.append(QStringLiteral("word%1").arg(i));
    QStringList lines;
    for (const Page &page : pagesOf({ParagraphBlock{words.join(u' ')}}))
        lines += linesOf(page);
    QCOMPARE(lines.join(u' ').split(u' '), words);
    lines.removeLast();
    for (const QString &line : lines)
        QVERIFY2(line.size() > 70, qPrintable(line));
}

void TestPaginator::aRightToLeftTextStandsRight()
{
    const QString arabic = QStringLiteral("إرلان كوشانوف");
    const std::vector<Page> pages = pagesOf({ParagraphBlock{arabic}});
    const auto &line = std::get<TextItem>(pages[0].items.front());
    const QRectF box = line.layout->lineAt(0).naturalTextRect().translated(line.origin);
    QVERIFY(qAbs(box.right() - PageGeometry::a4().textRect().right()) < 2);
}

void TestPaginator::numbersStandRight()
{
    TableStart start = table();
    start.columns[0].align = TableStart::Align::Right;
    start.columns[1].align = TableStart::Align::Right;
    const std::vector<Page> pages = pagesOf({start, row(QStringLiteral("1"), QStringLiteral("1,234"))});
    for (const PageItem &item : pages[0].items) {
        const auto *line = std::get_if<TextItem>(&item);
        if (line && text(*line) == QStringLiteral("1,234")) {
            const QRectF box = line->layout->lineAt(0).naturalTextRect().translated(line->origin);
            QVERIFY(qAbs(box.right() - PageGeometry::a4().textRect().right()) < 2);
            return;
        }
    }
    QFAIL("the number is not on the page");
}

void TestPaginator::pageBreaksMakeNoEmptyPages()
{
    const ParagraphBlock paragraph{QStringLiteral("text")};
    QCOMPARE(pagesOf({PageBreak{}, paragraph, PageBreak{}, PageBreak{}, paragraph, PageBreak{}}).size(),
             size_t(2));
}

void TestPaginator::aPortraitIsNotSplit()
{
    QImage picture(300, 400, QImage::Format_RGB32);
    picture.fill(Qt::gray);
    const QRectF area = PageGeometry::a4().textRect();
    for (int lines = 20; lines < 36; ++lines) {
        std::vector<Block> blocks(size_t(lines), ParagraphBlock{QStringLiteral("x")});
        blocks.push_back(PortraitBlock{picture, {}, QStringLiteral("Name"), {QStringLiteral("office")}});
        int pictures = 0;
        for (const Page &page : pagesOf(blocks)) {
            for (const PageItem &item : page.items) {
                if (const auto *image = std::get_if<ImageItem>(&item)) {
                    QVERIFY(area.contains(image->rect));
                    ++pictures;
                }
            }
        }
        QCOMPARE(pictures, 1);
    }
}

void TestPaginator::moreSeatsThanFitWrap()
{
    const std::vector<Page> pages = pagesOf({SeatsBlock{100, 50, 3, QStringLiteral("caption")}});
    const QRectF area = PageGeometry::a4().textRect();
    int marks = 0;
    for (const PageItem &item : pages[0].items) {
        if (const auto *shape = std::get_if<ShapeItem>(&item)) {
            QVERIFY(area.contains(shape->rect));
            ++marks;
        }
    }
    QCOMPARE(marks, 153);
}

void TestPaginator::countingAndLayingOutAgree()
{
    QRandomGenerator random(7);
    for (int round = 0; round < 8; ++round) {
        std::vector<Block> blocks;
        for (int i = 0; i < 60; ++i) {
            blocks.push_back(HeadingBlock{randomText(random), 1 + random.bounded(3)});
            blocks.push_back(ParagraphBlock{randomText(random), TextStyle(random.bounded(3))});
            blocks.push_back(KeyValuesBlock{{{randomText(random), randomText(random)}}});
            blocks.push_back(table());
            for (int rows = random.bounded(8); rows >= 0; --rows)
                blocks.push_back(
                    row(randomText(random), randomText(random), TableRow::Role(random.bounded(3))));
        }
        MadeBlocks source(blocks);
        const Result<int> counted = paginator().count(source);
        QVERIFY(counted.ok());
        int made = 0;
        QVERIFY(paginator()
                    .layOut(source, *counted,
                            [&](const Page &) -> Status {
                                ++made;
                                return {};
                            })
                    .ok());
        QCOMPARE(made, *counted);
    }
}

void TestPaginator::textsAreMadeHarmless_data()
{
    QTest::addColumn<QString>("raw");
    QTest::addColumn<QString>("shown");
    QTest::newRow("markup stays text")
        << QStringLiteral("<b>a</b> &amp;") << QStringLiteral("<b>a</b> &amp;");
    QTest::newRow("overrides") << QStringLiteral("a\u202Egpj.exe\u202C") << QStringLiteral("agpj.exe");
    QTest::newRow("isolates") << QStringLiteral("\u2067x\u2069") << QStringLiteral("x");
    QTest::newRow("marks stay") << QStringLiteral("\u200Fשלום") << QStringLiteral("\u200Fשלום");
    QTest::newRow("controls") << QStringLiteral("a\tb") + QChar(0) + QStringLiteral("c")
                              << QStringLiteral("a b c");
    QTest::newRow("line ends") << QStringLiteral("a\r\nb\rc\u2028d\u0085e")
                               << QStringLiteral("a\nb\nc\nd\ne");
    QTest::newRow("lone surrogates") << QString(QChar(0xd800)) + u'x' + QString(QChar(0xdc00))
                                     << QStringLiteral("\uFFFDx\uFFFD");
    QTest::newRow("pairs stay") << QStringLiteral("\U0001F600") << QStringLiteral("\U0001F600");
    QTest::newRow("object replacement") << QStringLiteral("\uFFFC") << QStringLiteral("\uFFFD");
}

void TestPaginator::textsAreMadeHarmless()
{
    QFETCH(QString, raw);
    QFETCH(QString, shown);
    QCOMPARE(harmlessText(raw), shown);
}

void TestPaginator::cancellingStopsAtTheNextPage()
{
    MadeBlocks endless([](int) { return std::optional<Block>(ParagraphBlock{QStringLiteral("x")}); });
    const Result<int> counted = paginator().count(endless, [](int page, int) { return page < 3; });
    QVERIFY(!counted.ok());
    QCOMPARE(counted.error().code, ErrorCode::Cancelled);
    int last = 0;
    const Status laidOut = paginator().layOut(
        endless, 9,
        [&](const Page &page) -> Status {
            last = page.number;
            return {};
        },
        [](int page, int pages) { return page < 5 && pages == 9; });
    QCOMPARE(laidOut.error().code, ErrorCode::Cancelled);
    QCOMPARE(last, 5);
}

void TestPaginator::anErrorOfTheSourceEndsIt()
{
    class Failing : public BlockSource
    {
    public:
        Result<std::optional<Block>> next() override
        {
            return Error{ErrorCode::Damaged, QStringLiteral("why"), {}};
        }
        Status restart() override { return {}; }
    } failing;
    QCOMPARE(paginator().count(failing).error().userText, QStringLiteral("why"));
    const Status laidOut = paginator().layOut(failing, 1, [](const Page &) -> Status { return {}; });
    QCOMPARE(laidOut.error().code, ErrorCode::Damaged);
}

void TestPaginator::aPageIsPaintedTheSameAtEveryResolution()
{
    const std::vector<Page> pages = pagesOf(
        {TitleBlock{QStringLiteral("Title"), {}}, table(), row(QStringLiteral("a"), QStringLiteral("b"))});
    const QImage fine = pageImage(pages[0], 144);
    const QImage coarse = pageImage(pages[0], 36);
    const QImage shrunk = fine.scaled(coarse.size(), Qt::IgnoreAspectRatio, Qt::SmoothTransformation)
                              .convertToFormat(QImage::Format_RGB32);
    qint64 difference = 0;
    for (int y = 0; y < coarse.height(); ++y) {
        for (int x = 0; x < coarse.width(); ++x)
            difference += qAbs(qGray(shrunk.pixel(x, y)) - qGray(coarse.pixel(x, y)));
    }
    QVERIFY(difference / (coarse.width() * coarse.height()) < 2);
}

QTEST_MAIN(TestPaginator)
#include "tst_paginator.moc"
