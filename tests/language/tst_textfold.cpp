#include "models/language/hanletters.h"
#include "models/language/textfold.h"

#include <QTest>

#include <unicode/translit.h>
#include <unicode/unistr.h>

#include <future>
#include <memory>
#include <vector>

using namespace delegations;

namespace {

/// What ICU makes of a word, without the signs that a folding leaves out.
class Rules
{
public:
    explicit Rules(const char16_t *rules)
    {
        UErrorCode status = U_ZERO_ERROR;
        UParseError where;
        m_rules.reset(
            icu::Transliterator::createInstance(icu::UnicodeString(rules), UTRANS_FORWARD, where, status));
    }

    [[nodiscard]] QString inLatin(const QString &word) const
    {
        icu::UnicodeString buffer(reinterpret_cast<const char16_t *>(word.utf16()), int32_t(word.size()));
        m_rules->transliterate(buffer);
        return QString(reinterpret_cast<const QChar *>(buffer.getBuffer()), buffer.length());
    }

    [[nodiscard]] QString applied(const QString &word) const
    {
        return inLatin(word).removeIf(
            [](QChar c) { return !c.isLetter() || c == u'\u02b9' || c == u'\u02ba'; });
    }

private:
    std::unique_ptr<icu::Transliterator> m_rules;
};

} // namespace

class TestTextFold : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNameFoldsToWordsOfAsciiLetters_data();
    void aNameFoldsToWordsOfAsciiLetters();
    void russianIsFoldedAsByTheRules_data();
    void russianIsFoldedAsByTheRules();
    void chineseIsFoldedAsByTheRules();
    void everyThreadFoldsAlike();
};

void TestTextFold::aNameFoldsToWordsOfAsciiLetters_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("words");

    const auto row = [](const char *name, const char *words) {
        QTest::newRow(name) << QString::fromUtf8(name) << QString::fromUtf8(words);
    };
    row("KOSHANOV Erlan", "koshanov erlan");
    row("Кошанов", "koshanov");
    row("Советский", "sovetskiy");
    row("Братск", "bratsk");
    row("O'Brien-Smith", "obrien smith");
    row("O’Brien", "obrien");
    row("O‘zbekiston", "ozbekiston");
    row("D′Arc", "darc");
    row("Müller’s", "mullers");
    row("№5", "no5");
    row("Anne–Marie “Mia”", "anne marie mia");
    row("  Щукин,  П. ", "shchukin p");
    row("", "");
}

void TestTextFold::aNameFoldsToWordsOfAsciiLetters()
{
    QFETCH(QString, name);
    QTEST(folded(name), "words");
}

void TestTextFold::russianIsFoldedAsByTheRules_data()
{
    QTest::addColumn<QString>("letters");
    QTest::newRow("small") << QStringLiteral("абвгдеёжзийклмнопрстуфхцчшщъыьэюя");
    QTest::newRow("capitals") << QStringLiteral("АЕЁЖЙСТЦЧШЩЪЫЬЭЮЯ");
    QTest::newRow("both") << QStringLiteral("АЕЁЙЫЭаеёйтыэ");
}

/// Every word of three letters: what a rule does goes by the letters on either side.
void TestTextFold::russianIsFoldedAsByTheRules()
{
    QFETCH(QString, letters);
    const Rules general(u"Russian-Latin/BGN; Any-Latin; Latin-ASCII; Lower");
    const Rules scientific(u"Any-Latin; Latin-ASCII; Lower");
    for (const QChar first : letters) {
        for (const QChar second : letters) {
            for (const QChar third : letters) {
                const QString word = QString(first) + second + third;
                const QString plain = general.applied(word);
                QVERIFY2(folded(word) == plain, qPrintable(word + u' ' + folded(word) + u' ' + plain));
                const QString other = scientific.applied(word);
                QVERIFY2(foldings(word).last() == other, qPrintable(word + u' ' + other));
            }
        }
    }
}

void TestTextFold::chineseIsFoldedAsByTheRules()
{
    const Rules general(u"Russian-Latin/BGN; Any-Latin; Latin-ASCII; Lower");
    int read = 0;
    for (char16_t character = 0x3000; character < 0xfb00; ++character) {
        const QChar c(character);
        if (c.script() != QChar::Script_Han)
            continue;
        const QString plain = general.applied(QString(c));
        const bool isRead = std::ranges::all_of(plain, [](QChar letter) { return letter.unicode() < 0x80; });
        read += isRead ? 1 : 0;
        QVERIFY2(readingOf(c) == (isRead ? plain : QString()), qPrintable(QString(c) + u' ' + plain));
    }
    QVERIFY(read > 25'000);
    for (const char *word : {"瓦列里·拉姆舒", "拉塞Virén", "Virén拉塞", "王ä李", "王-李", "(王)", "王1李",
                             "·王·", "黄志明（新加坡）", "王。李", "佐々木", "〇李", "李’s", "№李"}) {
        const QString text = QString::fromUtf8(word);
        QCOMPARE(folded(text), folded(general.inLatin(text)));
    }
}

void TestTextFold::everyThreadFoldsAlike()
{
    const QStringList names{QStringLiteral("Кошанов Ерлан"), QStringLiteral("习近平"),
                            QStringLiteral("Åström"), QStringLiteral("Δημήτρης"),
                            QStringLiteral("წულუკიანი")};
    const QStringList words{QStringLiteral("koshanov yerlan"), QStringLiteral("xi jin ping"),
                            QStringLiteral("astrom"), QStringLiteral("demetres"),
                            QStringLiteral("tsulukiani")};
    std::vector<std::future<QStringList>> threads;
    for (int thread = 0; thread < 4; ++thread) {
        threads.push_back(std::async(std::launch::async, [&names] {
            QStringList all;
            for (const QString &name : names)
                all.append(folded(name));
            return all;
        }));
    }
    for (std::future<QStringList> &thread : threads)
        QCOMPARE(thread.get(), words);
}

QTEST_GUILESS_MAIN(TestTextFold)
#include "tst_textfold.moc"
