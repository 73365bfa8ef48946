#include "models/core/kinds/news.h"
#include "models/core/kinds/recordtype.h"
#include "models/exchange/formats/cellvalidation.h"
#include "ui/form/dateeditor.h"

#include <QLineEdit>
#include <QLocale>
#include <QTest>

using namespace delegations;

class DateEditorTest : public QObject
{
    Q_OBJECT
private slots:
    void aWrittenDayIsAWholeDayWhileItIsTyped_data();
    void aWrittenDayIsAWholeDayWhileItIsTyped();
    void saysWhyThereIsNoWholeDay_data();
    void saysWhyThereIsNoWholeDay();
    void anImportSaysTheSame_data();
    void anImportSaysTheSame();

private:
    const FieldSpec &m_field = specOf(fields::newsItem.published);
};

void DateEditorTest::aWrittenDayIsAWholeDayWhileItIsTyped_data()
{
    QTest::addColumn<QString>("text");
    QTest::newRow("stored") << QStringLiteral("2026-12-01");
    QTest::newRow("numbers") << QStringLiteral("1.12.2026");
    QTest::newRow("words") << QStringLiteral("1 December 2026");
    QTest::newRow("Russian") << QStringLiteral("1 декабря 2026 г.");
    QTest::newRow("blanks around") << QStringLiteral(" 1 Dec 2026 ");
}

void DateEditorTest::aWrittenDayIsAWholeDayWhileItIsTyped()
{
    QFETCH(QString, text);
    DateEditor editor(m_field, FieldEditor::Room::Roomy, nullptr);
    QVERIFY(!editor.wholeDay().isValid());
    dynamic_cast<QLineEdit &>(editor.input()).insert(text);
    QCOMPARE(editor.wholeDay(), QDate(2026, 12, 1));
    QCOMPARE(editor.wholeDayProblem(), QString());
}

void DateEditorTest::saysWhyThereIsNoWholeDay_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reason");
    const QString whole = QStringLiteral("Write the whole date: day, month and year.");
    QTest::newRow("empty") << QString() << whole;
    QTest::newRow("a month") << QStringLiteral("December 2026") << whole;
    QTest::newRow("no such day") << QStringLiteral("31 June 2026") << QStringLiteral("June has 30 days.");
    QTest::newRow("no such day, stored form")
        << QStringLiteral("2026-02-30") << QStringLiteral("February 2026 has 28 days.");
    QTest::newRow("short year") << QStringLiteral("1.12.26")
                                << QStringLiteral("Write the year with four digits: 2022, not 22.");
    QTest::newRow("either") << QStringLiteral("04/06/2026")
                            << QStringLiteral("This may be 4 June 2026 or 6 April 2026. Write the month as a "
                                              "word.");
}

void DateEditorTest::saysWhyThereIsNoWholeDay()
{
    QFETCH(QString, text);
    QFETCH(QString, reason);
    QLocale::setDefault(QLocale::c()); // Which does not tell the order of numbers.
    DateEditor editor(m_field, FieldEditor::Room::Roomy, nullptr);
    dynamic_cast<QLineEdit &>(editor.input()).insert(text);
    QVERIFY(!editor.wholeDay().isValid());
    QCOMPARE(editor.wholeDayProblem(), reason);
}

void DateEditorTest::anImportSaysTheSame_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("reason");
    const QString form =
        QStringLiteral("Write the date as 2022, 2022-06 or 2022-06-05; leave out what is not known.");
    QTest::newRow("a date") << QStringLiteral("2026-06-30") << QString();
    QTest::newRow("no such day") << QStringLiteral("2026-06-31") << QStringLiteral("June has 30 days.");
    QTest::newRow("no such month") << QStringLiteral("2026-13") << QStringLiteral("A year has 12 months.");
    QTest::newRow("not as it is stored") << QStringLiteral("30 June 2026") << form;
    QTest::newRow("either") << QStringLiteral("04/06/2026") << form;
    QTest::newRow("no date") << QStringLiteral("soon") << form;
}

void DateEditorTest::anImportSaysTheSame()
{
    QFETCH(QString, text);
    QFETCH(QString, reason);
    Batch batch;
    const QByteArray bytes = text.toUtf8();
    QCOMPARE(CellValidation(batch).problem(m_field, Cell::text({bytes.constData(), size_t(bytes.size())})),
             reason);
}

QTEST_MAIN(DateEditorTest)
#include "tst_dateeditor.moc"
