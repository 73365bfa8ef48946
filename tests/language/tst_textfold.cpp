#include "models/language/textfold.h"

#include <QTest>

using namespace delegations;

class TestTextFold : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aNameFoldsToWordsOfAsciiLetters_data();
    void aNameFoldsToWordsOfAsciiLetters();
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
    row("  Щукин,  П. ", "shchukin p");
    row("", "");
}

void TestTextFold::aNameFoldsToWordsOfAsciiLetters()
{
    QFETCH(QString, name);
    QTEST(folded(name), "words");
}

QTEST_GUILESS_MAIN(TestTextFold)
#include "tst_textfold.moc"
