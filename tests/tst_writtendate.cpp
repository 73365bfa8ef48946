#include "models/exchange/writtendate.h"

#include <QTest>

using namespace delegations;

class TestWrittenDate : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aDateIsReadAsItIsWritten_data();
    void aDateIsReadAsItIsWritten();
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
    row("29 February 2024", "2024-02-29");
    row("29 February 2023", "");
    row("31 июня 2022", "");
    row("04/06/2022", "");
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

QTEST_GUILESS_MAIN(TestWrittenDate)
#include "tst_writtendate.moc"
