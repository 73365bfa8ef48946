// Numbers in forms are written as the window's locale writes them.
#include "tests/support/formdesk.h"

#include <QLabel>
#include <QLocale>

using namespace delegations;
using namespace delegations::test;

class TestFormNumbers : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void rowsAndProblemsAreCountedInTheLocalesDigits();
};

void TestFormNumbers::rowsAndProblemsAreCountedInTheLocalesDigits()
{
    QLocale::setDefault(QLocale(QLocale::Bengali, QLocale::Bangladesh));
    const QString one = QLocale().toString(1);
    QVERIFY(one != QStringLiteral("1"));
    Desk desk;
    desk.open(FormType::Chamber, desk.sample.senate.id);
    QVERIFY(desk.line("group_capacities_0_valid_from")->accessibleName().endsWith(one));
    desk.type("field_founding_date", "soon");
    QStringList texts;
    for (const QLabel *label : desk.form->findChildren<QLabel *>())
        texts.append(label->text());
    QCOMPARE(texts.filter(QStringLiteral("To be mended before saving: ") + one).size(), 1);
}

QTEST_MAIN(TestFormNumbers)
#include "tst_formnumbers.moc"
