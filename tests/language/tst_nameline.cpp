// Which line of somebody's list names whom.
#include "models/language/nameline.h"

#include <QTest>

using namespace delegations;

class TestNameLine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aLineNamesSomebodyForCertainOrNobody_data();
    void aLineNamesSomebodyForCertainOrNobody();
    void aNameStandsBehindItsNumberAndBeforeTheOffice_data();
    void aNameStandsBehindItsNumberAndBeforeTheOffice();
};

void TestNameLine::aLineNamesSomebodyForCertainOrNobody_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<QString>("line");
    QTest::addColumn<bool>("isOne");
    const auto row = [](const char *name, const char *line, bool isOne) {
        QTest::addRow("%s: %s", name, line) << QString::fromUtf8(name) << QString::fromUtf8(line) << isOne;
    };
    row("Xander Ypsilon", "Ypsilon Xander", true);
    row("Xander Ypsilon", "YPSILON XANDER", true);
    row("Ксандр Ипсилон Зетович", "Ипсилон Ксандр", true);
    row("Ипсилон Ксандр", "Ипсилон Ксандр Зетович", true);
    row("Ипсилон Ксандр Зетович", "Ипсилон К.З.", true);
    row("Ипсилон Ксандр Зетович", "К. З. Ипсилон", true);
    row("Xander Ypsilon", "Ксандер Ypsilon", false);
    row("Li Na", "Livanov Nazar", false); // Beginnings are no words.
    row("Petrova Ivanna", "Petrov Ivan", false);
    row("Xander Ypsilon", "Ypsilon", false); // A surname alone.
    row("Xander Ypsilon", "X. Y.", false);
    row("Xander Ypsilon", "Y. Xander", true);
    row("Ypsilon", "Xander Ypsilon", false);
    row("…", "Xander Ypsilon", false);
    row("Xander Ypsilon", "", false);
    row("Xander Ypsilon", "Boris Ypsilon", false);
}

void TestNameLine::aLineNamesSomebodyForCertainOrNobody()
{
    QFETCH(QString, name);
    QFETCH(QString, line);
    QFETCH(bool, isOne);
    QCOMPARE(areOneName(nameWords(name), nameWords(line)), isOne);
    QCOMPARE(areOneName(nameWords(line), nameWords(name)), isOne);
}

void TestNameLine::aNameStandsBehindItsNumberAndBeforeTheOffice_data()
{
    QTest::addColumn<QString>("name");
    for (const char *line : {"12. Ypsilon Xander", "Ypsilon Xander, Chairman", "- Ypsilon Xander; Senate",
                             "3)\tYpsilon  Xander\tSenate", "  Ypsilon Xander  "})
        QTest::newRow(line) << QStringLiteral("Ypsilon Xander");
    QTest::newRow("Ypsilon, Xander") << QStringLiteral("Ypsilon, Xander");
}

void TestNameLine::aNameStandsBehindItsNumberAndBeforeTheOffice()
{
    QFETCH(QString, name);
    QCOMPARE(nameInLine(QString::fromUtf8(QTest::currentDataTag())), name);
}

QTEST_GUILESS_MAIN(TestNameLine)
#include "tst_nameline.moc"
