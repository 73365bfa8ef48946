#include "models/language/writtendate.h"
#include "models/report/kinds/reportlanguage.h"
#include "ui/widgets/datetext.h"

#include <QLocale>
#include <QTest>

using namespace delegations;

class TestWrittenDate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDateIsReadAsItIsWritten_data();
    void aDateIsReadAsItIsWritten();
    void whatIsNoDateSaysWhy_data();
    void whatIsNoDateSaysWhy();
    void numbersThatMayBeEitherAreReadAsTheLocaleWritesThem_data();
    void numbersThatMayBeEitherAreReadAsTheLocaleWritesThem();
    void whatIsPrintedIsReadAgain_data();
    void whatIsPrintedIsReadAgain();
};

void TestWrittenDate::aDateIsReadAsItIsWritten_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QString>("date");

    const auto row = [](const char *text, const char *date) {
        QTest::newRow(text) << QString::fromUtf8(text) << QString::fromUtf8(date);
    };
    row("4 June 2022", "2022-06-04");
    row("June 4, 2022", "2022-06-04");
    row("4 Jun 2022", "2022-06-04");
    row("Sept. 1, 2022", "2022-09-01");
    row("1st May 2022", "2022-05-01");
    row("Saturday, 4 June 2022", "2022-06-04");
    row("4 June 2022, 14:30", "2022-06-04");
    row("04.06.2022", "2022-06-04");
    row("4.6.2022 09:15", "2022-06-04");
    row("2022-06-04", "2022-06-04");
    row("2022-06-04T10:00:00+03:00", "2022-06-04");
    row("4 июня 2022 года", "2022-06-04");
    row("4 Июня 2022", "2022-06-04");
    row("1 мая 2022 г.", "2022-05-01");
    row("12 янв. 2022", "2022-01-12");
    row("суббота, 4 июня 2022 года", "2022-06-04");
    row("June 2022", "2022-06");
    row("июнь 2022 года", "2022-06");
    row("2022-06", "2022-06");
    row("2022", "2022");
    row("28.11.1971", "1971-11-28");
    row("28.11.1971 г.", "1971-11-28");
    row("28/11/1971", "1971-11-28");
    row("11/28/1971", "1971-11-28");
    row("28-11-1971", "1971-11-28");
    row("05/05/1971", "1971-05-05");
    row("1971/11/28", "1971-11-28");
    row("06.2022", "2022-06");
    row("2022 June 4", "2022-06-04");
    row("the 4th of June 2022", "2022-06-04");
    row("4-го июня 2022 г.", "2022-06-04");
    row("5 июнь 2020", "2020-06-05");
    row("5\u00a0июня\u00a02020\u00a0г.", "2020-06-05");
    row("июнь\u202f2020 г", "2020-06");
    row("2020 г.", "2020");
    row("2020г.", "2020");
    row("Sat, 4 Jun 2022", "2022-06-04");
    row("31/06/2022", "");
    row("13/13/2022", "");
    row("31.13.2022", "");
    row("4.6.22", "");
    row("00/06/2022", "");
    row("29 February 2024", "2024-02-29");
    row("29 February 2023", "");
    row("31 июня 2022", "");
    row("04/06/2022", "");
    row("04-06-2022", "");
    row("04-15-1970", "");
    row("15-04-1970", "1970-04-15");
    row("2022-06-04T00:00:00.000Z", "2022-06-04");
    row("2022-06-04 00:00:00 +0300", "2022-06-04");
    row("15/04/1970 12:00:00 AM", "1970-04-15");
    row("00.06.2022", "");
    row("2022-06-00", "");
    row("4 June", "");
    row("4 June 22", "");
    row("4 5 2022", "");
    row("June", "");
    row("On 4 June 2022", "");
    row("4 June 2022 it was", "");
    row("0022", "");
    row("", "");
    row("года", "");
    row("12345678901234567890123456789012345678901234567890 2022", "");
}

void TestWrittenDate::aDateIsReadAsItIsWritten()
{
    QFETCH(QString, text);
    const std::optional<PartialDate> date = writtenDate(text);
    QTEST(date ? date->toString() : QString(QLatin1String("")), "date");
}

void TestWrittenDate::whatIsNoDateSaysWhy_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<DateFault>("fault");

    const auto row = [](const char *text, DateFault fault) {
        QTest::newRow(text) << QString::fromUtf8(text) << fault;
    };
    row("", DateFault::None);
    row("2022-06", DateFault::None);
    row("31 June 2050", DateFault::NoSuchDay);
    row("31.06.2050", DateFault::NoSuchDay);
    row("2050-06-31", DateFault::NoSuchDay);
    row("30 февраля 2024 г.", DateFault::NoSuchDay);
    row("29/02/2023", DateFault::NoSuchDay);
    row("2022-13", DateFault::NoSuchMonth);
    row("13.13.2022", DateFault::NoSuchMonth);
    row("4.6.22", DateFault::ShortYear);
    row("04/06/22", DateFault::ShortYear);
    row("4 June 22", DateFault::ShortYear);
    row("4 июня 22 г.", DateFault::ShortYear);
    row("4 June", DateFault::NoYear);
    row("июнь 4", DateFault::NoYear);
    row("2022-06-00", DateFault::ZeroPart);
    row("00.06.2022", DateFault::ZeroPart);
    row("04/06/2022", DateFault::Ambiguous);
    row("04-06-2022", DateFault::Ambiguous);
    row("04-15-1970", DateFault::NoSuchMonth);
    row("about 1950", DateFault::NotADate);
    row("yesterday", DateFault::NotADate);
    row("1996-", DateFault::NotADate);
    row("4 Maj 2022", DateFault::NotADate);
}

void TestWrittenDate::whatIsNoDateSaysWhy()
{
    QFETCH(QString, text);
    const ReadDate read = readDate(text);
    QTEST(read.fault, "fault");
    QCOMPARE(read.date.has_value(), read.fault == DateFault::None);
}

void TestWrittenDate::numbersThatMayBeEitherAreReadAsTheLocaleWritesThem_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<QLocale>("locale");
    QTest::addColumn<QString>("date");
    QTest::addColumn<bool>("isUncertain");
    const QLocale british(QLocale::English, QLocale::UnitedKingdom);
    const QLocale american(QLocale::English, QLocale::UnitedStates);
    const QLocale russian(QLocale::Russian, QLocale::Russia);
    const auto row = [](const char *text, const QLocale &locale, const char *date, bool isUncertain) {
        QTest::addRow("%s %s", text, qPrintable(locale.name()))
            << QString::fromUtf8(text) << locale << QString::fromUtf8(date) << isUncertain;
    };
    row("04/06/2022", british, "2022-06-04", true);
    row("04/06/2022", american, "2022-04-06", true);
    row("04/06/2022", russian, "2022-06-04", true);
    row("04/06/2022", QLocale::c(), "", false);
    row("04-06-2022", QLocale::c(), "", false);
    row("11-28-1971", QLocale::c(), "", false);
    row("11-28-1971", american, "1971-11-28", false);
    row("28-11-1971", QLocale::c(), "1971-11-28", false);
    row("05-05-1971", QLocale::c(), "1971-05-05", false);
    row("04-06-2022", american, "2022-04-06", true);
    row("04.06.2022", american, "2022-06-04", false);
    row("28/11/1971", american, "1971-11-28", false);
    row("11/28/1971", british, "1971-11-28", false);
    row("05/05/1971", american, "1971-05-05", false);
}

void TestWrittenDate::numbersThatMayBeEitherAreReadAsTheLocaleWritesThem()
{
    QFETCH(QString, text);
    QFETCH(QLocale, locale);
    const ReadDate read = readDate(text, dayOrder(locale));
    QTEST(read.date ? read.date->toString() : QString(QLatin1String("")), "date");
    QTEST(read.isUncertain(), "isUncertain");
}

void TestWrittenDate::whatIsPrintedIsReadAgain_data()
{
    QTest::addColumn<QString>("language");
    QTest::addColumn<QString>("date");
    for (const char *language : {"en", "ru"}) {
        for (const char *date : {"2022", "2022-06-04", "2022-05", "2020-08", "2021-03-01"})
            QTest::addRow("%s %s", language, date)
                << QString::fromLatin1(language) << QString::fromLatin1(date);
        for (int month = 1; month <= 12; ++month) {
            const QString date = QStringLiteral("2021-%1").arg(month, 2, 10, QLatin1Char('0'));
            QTest::addRow("%s %s", language, qPrintable(date)) << QString::fromLatin1(language) << date;
        }
    }
}

/// Of reports and of the window alike.
void TestWrittenDate::whatIsPrintedIsReadAgain()
{
    QFETCH(QString, language);
    QFETCH(QString, date);
    const PartialDate stored = PartialDate::parse(date).value();
    const QString printed = ReportLanguage(language).date(stored);
    QCOMPARE(writtenDate(printed).value_or(PartialDate()).toString(), date);
    QLocale::setDefault(QLocale(language));
    QCOMPARE(writtenDate(dateText(stored)).value_or(PartialDate()).toString(), date);
}

QTEST_GUILESS_MAIN(TestWrittenDate)
#include "tst_writtendate.moc"
