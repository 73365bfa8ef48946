// What a form's fields take, and how: dates as people write them, a calendar, a country's code, pictures from
// the clipboard; the wheel, Return, and the questions after a rename.
#include "models/core/kinds/fields.h"
#include "tests/support/formdesk.h"
#include "ui/exchange/exportdialog.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QBuffer>
#include <QCalendarWidget>
#include <QClipboard>
#include <QComboBox>
#include <QCompleter>
#include <QFile>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QMimeData>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QWheelEvent>
#include <QtTest/qtestspontaneevent.h>

using namespace delegations;
using namespace delegations::test;

namespace {

QString l(const char *text)
{
    return QString::fromUtf8(text);
}

void turnWheel(QWidget &widget)
{
    const QPointF middle = widget.rect().center();
    QWheelEvent wheel(middle, widget.mapToGlobal(middle), {}, {0, -120}, Qt::NoButton, Qt::NoModifier,
                      Qt::NoScrollPhase, false);
    QSpontaneKeyEvent::setSpontaneous(&wheel); // As from a mouse: only such an event goes on to the parents.
    qApp->notify(&widget, &wheel);
}

QCalendarWidget *calendar()
{
    QWidget *popup = QApplication::activePopupWidget();
    return popup ? popup->findChild<QCalendarWidget *>() : nullptr;
}

QByteArray png()
{
    QImage image(40, 30, QImage::Format_RGB32);
    image.fill(Qt::darkGreen);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "png");
    return bytes;
}

void copy(const std::function<void(QMimeData &)> &fill)
{
    auto *content = new QMimeData;
    fill(*content);
    QApplication::clipboard()->setMimeData(content);
}

} // namespace

class TestFormFields : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void cleanup();
    void theWheelScrollsTheFormAndChangesNothing();
    void theWheelChangesWhatHasTheFocusWhereNothingScrolls();
    void nothingIsFocusedByTheWheel();
    void aWrittenDateIsUnderstood_data();
    void aWrittenDateIsUnderstood();
    void whatIsNoDateSaysWhy_data();
    void whatIsNoDateSaysWhy();
    void aDateThatMayBeAnotherIsPointedOut();
    void aDayIsChosenInTheCalendar_data();
    void aDayIsChosenInTheCalendar();
    void theCalendarGivesAMonthOrAYear_data();
    void theCalendarGivesAMonthOrAYear();
    void theCalendarBeginsTheWeekAsTheLocaleDoes();
    void aClosedCalendarChangesNothing();
    void aCountryIsTakenByCodeOrName_data();
    void aCountryIsTakenByCodeOrName();
    void countriesAreOffered();
    void whatFitsBestIsOfferedFirst_data();
    void whatFitsBestIsOfferedFirst();
    void savingGoesThroughAnOpenList();
    void aCodeThatNoCountryHasIsRefused();
    void returnGoesThroughTheFieldsToSave();
    void returnAddsNoRowAndCtrlReturnDoes();
    void aRenameAsksBeforeItIsSaved();
    void whoAnsweredInPartSavesAtOnce();
    void aProposalIsTakenByOneKey();
    void anAnswerIsReachedByTab();
    void aMentionShowsWhomItNames();
    void whatANewRecordBeginsWithIsSaidAtTheTop();
    void whatIsLeftShowsItsBeginning();
    void aNewMentionNamesSomebody();
    void aPictureIsPasted_data();
    void aPictureIsPasted();
    void aPictureFindsNoPlaceInAnotherForm();
    void textIsPastedAsBefore();
};

void TestFormFields::cleanup()
{
    QLocale::setDefault(QLocale::c());
    while (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
}

void TestFormFields::theWheelScrollsTheFormAndChangesNothing()
{
    Desk desk;
    desk.create(FormType::Representative, desk.sample.senate);
    desk.form->resize(700, 300);
    auto *bar = desk.form->findChild<QScrollArea *>()->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 0);
    const auto boxes = desk.form->findChildren<QComboBox *>();
    QVERIFY(boxes.size() >= 2);
    for (QComboBox *box : boxes) {
        for (const bool hasFocus : {false, true}) {
            if (hasFocus)
                box->setFocus(Qt::TabFocusReason);
            bar->setValue(0);
            const int before = box->currentIndex();
            turnWheel(*box);
            QCOMPARE(box->currentIndex(), before);
            QVERIFY(bar->value() > 0);
        }
    }
    boxes[0]->setFocus();
    desk.press(Qt::Key_Down);
    QCOMPARE(desk.form->draft().value(fields::person.gender), QVariant(l("female")));
}

/// A dialog has nothing to scroll: there the wheel over what has the focus can mean nothing else.
void TestFormFields::theWheelChangesWhatHasTheFocusWhereNothingScrolls()
{
    ExportDialog dialog({ExportChoice{{}, l("Everything"), l("all")}}, nullptr);
    dialog.show();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    auto *format = dialog.findChild<QComboBox *>(l("format"));
    auto *day = dialog.findChild<QLineEdit *>(l("day"));
    dialog.findChild<QAbstractButton *>(l("ofDay"))->setChecked(true);
    dialog.findChild<QAbstractButton *>(l("private"))->setFocus();
    const QString before = format->currentText() + day->text();
    turnWheel(*format);
    turnWheel(*day);
    QCOMPARE(format->currentText() + day->text(), before);
    format->setFocus();
    turnWheel(*format);
    QVERIFY(format->currentText() + day->text() != before);
}

void TestFormFields::nothingIsFocusedByTheWheel()
{
    Desk desk;
    desk.create(FormType::Representative);
    for (const QWidget *widget : desk.form->findChildren<QWidget *>()) {
        if (widget->isVisible())
            QVERIFY2(widget->focusPolicy() != Qt::WheelFocus, qPrintable(widget->objectName()));
    }
}

void TestFormFields::aWrittenDateIsUnderstood_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("stored");
    QTest::addColumn<QString>("words");
    const auto row = [](const char *typed, const char *stored, const char *words) {
        QTest::newRow(typed) << l(typed) << l(stored) << l(words);
    };
    row("28.11.1971", "1971-11-28", "28 November 1971");
    row("4 June 2022", "2022-06-04", "4 June 2022");
    row("June 2022", "2022-06", "June 2022");
    row("5 июня 2020 г.", "2020-06-05", "5 June 2020");
    row("июнь 2020", "2020-06", "June 2020");
    row("28/11/1971", "1971-11-28", "28 November 1971");
    row("June 4, 2022", "2022-06-04", "4 June 2022");
    row("1971", "1971", "");
}

void TestFormFields::aWrittenDateIsUnderstood()
{
    QFETCH(QString, typed);
    QFETCH(QString, stored);
    QFETCH(QString, words);
    Desk desk;
    desk.open(FormType::Chamber, desk.sample.senate.id);
    desk.type("field_founding_date", qPrintable(typed));
    QCOMPARE(desk.form->draft().value(fields::organization.foundingDate), QVariant(stored));
    QVERIFY(desk.remarks(Remark::Problem).isEmpty());
    desk.press(Qt::Key_Tab);
    QCOMPARE(desk.line("field_founding_date")->text(), stored);
    QTRY_COMPARE(desk.remarks(Remark::Hint), words.isEmpty() ? QStringList() : QStringList(words));
    desk.press(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(
        desk.database.store().record(desk.sample.senate)->value(fields::organization.foundingDate).toString(),
        stored);
}

void TestFormFields::whatIsNoDateSaysWhy_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("reason");
    const auto row = [](const char *typed, const char *reason) {
        QTest::newRow(typed) << l(typed) << l(reason);
    };
    row("31 June 2050", "June has 30 days.");
    row("31.06.2050", "June has 30 days.");
    row("2050-06-31", "June has 30 days.");
    row("29 February 2023", "February 2023 has 28 days.");
    row("2022-13", "A year has 12 months.");
    row("4.6.22", "Write the year with four digits: 2022, not 22.");
    row("4 June", "The year is missing: 4 June 2022.");
    row("2022-06-00", "Leave out what is not known, instead of writing 0: 2022-06 or 2022.");
    row("04/06/2022", "This may be 4 June 2022 or 6 April 2022. Write the month as a word.");
    row("soon", "Write the date as 2022, 2022-06 or 2022-06-05; leave out what is not known.");
}

void TestFormFields::whatIsNoDateSaysWhy()
{
    QFETCH(QString, typed);
    QFETCH(QString, reason);
    Desk desk;
    desk.open(FormType::Chamber, desk.sample.senate.id);
    desk.type("field_founding_date", qPrintable(typed));
    QCOMPARE(desk.remarks(Remark::Problem), QStringList(reason));
    desk.press(Qt::Key_Tab);
    QCOMPARE(desk.line("field_founding_date")->text(), typed);
}

void TestFormFields::aDateThatMayBeAnotherIsPointedOut()
{
    QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedStates));
    Desk desk;
    desk.open(FormType::Chamber, desk.sample.senate.id);
    desk.type("group_capacities_0_valid_from", "04/06/2022");
    const FieldPath path{l("capacities"), desk.form->draft().rows(l("capacities"))[0],
                         fields::postCapacity.validFrom};
    QCOMPARE(desk.form->draft().value(path), QVariant(l("2022-04-06")));
    desk.press(Qt::Key_Tab);
    QTRY_COMPARE(desk.remarks(Remark::Notice),
                 QStringList(l("From: Understood as 6 April 2022, not as 4 June 2022.")));
    QCOMPARE(desk.line("group_capacities_0_valid_from")->text(), l("2022-04-06"));
}

void TestFormFields::aDayIsChosenInTheCalendar_data()
{
    QTest::addColumn<int>("key");
    QTest::addColumn<int>("modifiers");
    QTest::newRow("Alt+Down") << int(Qt::Key_Down) << int(Qt::AltModifier);
    QTest::newRow("F4") << int(Qt::Key_F4) << int(Qt::NoModifier);
}

void TestFormFields::aDayIsChosenInTheCalendar()
{
    QFETCH(int, key);
    QFETCH(int, modifiers);
    Desk desk;
    desk.open(FormType::Chamber, desk.sample.senate.id);
    desk.type("field_founding_date", "4 June 2022");
    desk.press(key, Qt::KeyboardModifiers(modifiers));
    QTRY_VERIFY(calendar());
    QCOMPARE(calendar()->selectedDate(), QDate(2022, 6, 4));
    auto *days = calendar()->findChild<QAbstractItemView *>();
    QTest::keyClick(days, Qt::Key_Right);
    QTest::keyClick(days, Qt::Key_Return);
    QTRY_VERIFY(!calendar());
    QCOMPARE(desk.line("field_founding_date")->text(), l("2022-06-05"));
    QCOMPARE(desk.form->draft().value(fields::organization.foundingDate), QVariant(l("2022-06-05")));
}

void TestFormFields::theCalendarGivesAMonthOrAYear_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("date");
    QTest::newRow("month") << l("onlyMonth") << l("2022-07");
    QTest::newRow("year") << l("onlyYear") << l("2022");
}

void TestFormFields::theCalendarGivesAMonthOrAYear()
{
    QFETCH(QString, button);
    QFETCH(QString, date);
    Desk desk;
    desk.open(FormType::Chamber, desk.sample.senate.id);
    desk.type("field_founding_date", "2022-06");
    desk.press(Qt::Key_F4);
    QTRY_VERIFY(calendar());
    calendar()->showNextMonth();
    QApplication::activePopupWidget()->findChild<QAbstractButton *>(button)->click();
    QTRY_VERIFY(!calendar());
    QCOMPARE(desk.form->draft().value(fields::organization.foundingDate), QVariant(date));
}

void TestFormFields::theCalendarBeginsTheWeekAsTheLocaleDoes()
{
    for (const auto &[locale, day] : {std::pair(QLocale(QLocale::English, QLocale::UnitedStates), Qt::Sunday),
                                      std::pair(QLocale(QLocale::Russian, QLocale::Russia), Qt::Monday)}) {
        QLocale::setDefault(locale);
        Desk desk;
        desk.open(FormType::Chamber, desk.sample.senate.id);
        desk.widget("field_founding_date")->setFocus();
        desk.press(Qt::Key_F4);
        QTRY_VERIFY(calendar());
        QCOMPARE(calendar()->firstDayOfWeek(), day);
        QCOMPARE(calendar()->locale().language(), locale.language());
        QApplication::activePopupWidget()->close();
    }
}

void TestFormFields::aClosedCalendarChangesNothing()
{
    Desk desk;
    desk.open(FormType::Chamber, desk.sample.senate.id);
    desk.type("field_founding_date", "2022-06");
    desk.press(Qt::Key_F4);
    QTRY_VERIFY(calendar());
    auto *days = calendar()->findChild<QAbstractItemView *>();
    QTest::keyClick(days, Qt::Key_Right);
    QTest::keyClick(days, Qt::Key_Escape);
    QTRY_VERIFY(!calendar());
    QCOMPARE(desk.form->draft().value(fields::organization.foundingDate), QVariant(l("2022-06")));
    QVERIFY(desk.form->isVisible());
}

void TestFormFields::aCountryIsTakenByCodeOrName_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("code");
    QTest::newRow("small letters") << l("kg") << l("KG");
    QTest::newRow("capitals") << l("KG") << l("KG");
    QTest::newRow("name") << l("Kyrgyzstan") << l("KG");
    QTest::newRow("name in Russian") << l("Кыргызстан") << l("KG");
    QTest::newRow("an older name") << l("Byelorussia") << l("BY");
    QTest::newRow("as listed") << l("Armenia (AM)") << l("AM");
    QTest::newRow("a code of one's own") << l("xk") << l("XK");
}

void TestFormFields::aCountryIsTakenByCodeOrName()
{
    QFETCH(QString, typed);
    QFETCH(QString, code);
    Desk desk;
    desk.create(FormType::Country);
    desk.type("field_name", "Somewhere");
    desk.line("field_code")->setFocus();
    desk.line("field_code")->setText(typed);
    QCOMPARE(desk.form->draft().value(fields::area.code), QVariant(code));
    if (typed == QLatin1String("kg"))
        QCOMPARE(desk.remarks(Remark::Hint), QStringList(l("Kyrgyzstan")));
    if (QWidget *list = QApplication::activePopupWidget())
        list->close();
    QTest::keyClick(desk.line("field_code"), Qt::Key_Tab);
    QTRY_VERIFY(!desk.line("field_code")->hasFocus());
    if (code != QLatin1String("XK") && code != QLatin1String("BY"))
        QCOMPARE(desk.line("field_code")->text(), code);
    QVERIFY(desk.remarks(Remark::Problem).isEmpty());
}

void TestFormFields::countriesAreOffered()
{
    Desk desk;
    desk.create(FormType::Country);
    auto *line = desk.line("field_code");
    line->setFocus();
    QTest::keyClicks(line, l("tajik"));
    QTRY_VERIFY(line->completer()->popup()->isVisible());
    QCOMPARE(line->completer()->popup()->model()->index(0, 0).data().toString(), l("Tajikistan (TJ)"));
    QTest::keyClick(line->completer()->popup(), Qt::Key_Down);
    QTest::keyClick(line->completer()->popup(), Qt::Key_Return);
    QCOMPARE(desk.form->draft().value(fields::area.code), QVariant(l("TJ")));
}

void TestFormFields::whatFitsBestIsOfferedFirst_data()
{
    QTest::addColumn<QString>("typed");
    QTest::addColumn<QString>("first");
    QTest::newRow("code") << l("am") << l("Armenia (AM)");
    QTest::newRow("beginning") << l("niger") << l("Niger (NE)");
    QTest::newRow("a word's beginning") << l("guinea") << l("Guinea (GN)");
    QTest::newRow("within") << l("zakhst") << l("Kazakhstan (KZ)");
}

void TestFormFields::whatFitsBestIsOfferedFirst()
{
    QFETCH(QString, typed);
    QFETCH(QString, first);
    Desk desk;
    desk.create(FormType::Country);
    auto *line = desk.line("field_code");
    line->setFocus();
    QTest::keyClicks(line, typed);
    QTRY_VERIFY(line->completer()->popup()->isVisible());
    QCOMPARE(line->completer()->popup()->model()->index(0, 0).data().toString(), first);
}

void TestFormFields::savingGoesThroughAnOpenList()
{
    Desk desk;
    desk.open(FormType::Country, desk.sample.kazakhstan.id);
    QSignalSpy saved(desk.form.get(), &FormPage::saved);
    desk.type("field_name", "Qazaqstan");
    desk.type("field_code", "KZ");
    QTRY_VERIFY(desk.line("field_code")->completer()->popup()->isVisible());
    QTest::keyClick(desk.line("field_code")->completer()->popup(), Qt::Key_S, Qt::ControlModifier);
    QTRY_COMPARE(saved.size(), 1);
    QVERIFY(!QApplication::activePopupWidget());
}

void TestFormFields::aCodeThatNoCountryHasIsRefused()
{
    Desk desk;
    desk.create(FormType::Country);
    desk.type("field_name", "Somewhere");
    desk.type("field_code", "KX");
    desk.press(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(desk.form->isModified());
    desk.widget("field_name")->setFocus();
    QTRY_COMPARE(desk.remarks(Remark::Problem),
                 QStringList(l("No country has the code KX. Type the country's name to find its code.")));
}

void TestFormFields::returnGoesThroughTheFieldsToSave()
{
    Desk desk;
    desk.open(FormType::Country, desk.sample.kazakhstan.id);
    desk.type("field_sort_order", "3");
    desk.widget("field_name")->setFocus();
    QStringList walked;
    for (int step = 0; step < 12 && desk.focused() != l("save"); ++step) {
        walked.append(desk.focused());
        desk.press(Qt::Key_Return);
    }
    QCOMPARE(walked, QStringList({l("field_name"), l("field_code"), l("field_sort_order"),
                                  l("group_delegation_0_name")}));
    QCOMPARE(desk.focused(), l("save"));
    QSignalSpy saved(desk.form.get(), &FormPage::saved);
    desk.press(Qt::Key_Return);
    QCOMPARE(saved.size(), 1);
}

void TestFormFields::returnAddsNoRowAndCtrlReturnDoes()
{
    Desk desk;
    desk.open(FormType::Country, desk.sample.kazakhstan.id);
    desk.widget("group_delegation_0_name")->setFocus();
    desk.press(Qt::Key_Return);
    QCOMPARE(desk.form->draft().rows(l("delegation")).size(), 1);
    QCOMPARE(desk.focused(), l("group_delegation_0_name")); // The last one, and nothing to save.
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(desk.form->draft().rows(l("delegation")).size(), 2);
    QCOMPARE(desk.focused(), l("group_delegation_1_name"));
}

void TestFormFields::aRenameAsksBeforeItIsSaved()
{
    Desk desk;
    const RecordKey id = desk.database.insert(Record(RecordKind::Person)
                                                  .set(fields::person.name, l("Vorname Nachname"))
                                                  .set(fields::person.sortName, l("Nachnam, V.")));
    desk.open(FormType::Representative, id.id);
    desk.type("field_name", "Vorname Neuname");
    QTRY_COMPARE(desk.remarks(Remark::Notice),
                 QStringList(l("The name is another now, but this still says “Nachnam, V.”.")));
    desk.press(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(desk.form->isModified());
    QCOMPARE(desk.focused(), l("field_sort_name"));
    QVERIFY(!desk.message().isEmpty());
    desk.press(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(!desk.form->isModified());
    QCOMPARE(desk.database.store().record(id)->value(fields::person.name), l("Vorname Neuname"));
    QCOMPARE(desk.database.store().record(id)->value(fields::person.sortName), l("Nachnam, V."));
}

/// What saving pointed to once is not pointed to again when some of it has been answered.
void TestFormFields::whoAnsweredInPartSavesAtOnce()
{
    Desk desk;
    const RecordKey person = desk.database.insert(Record(RecordKind::Person)
                                                      .set(fields::person.name, l("Vorname Nachname"))
                                                      .set(fields::person.sortName, l("Nachnam, V.")));
    desk.database.insert(Record(RecordKind::PersonName)
                             .set(fields::personName.person, person)
                             .set(fields::personName.language, l("en"))
                             .set(fields::personName.nameKind, l("official"))
                             .set(fields::personName.name, l("Vorname Nachname"))
                             .set(fields::personName.familyName, l("Nachnam")));
    desk.open(FormType::Representative, person.id);
    desk.type("field_name", "Vorname Neuname");
    QTRY_COMPARE(desk.remarks(Remark::Notice).size(), 2);
    desk.press(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(desk.form->isModified());
    desk.type("field_sort_name", "Neuname, V.");
    QTRY_COMPARE(desk.remarks(Remark::Notice).size(), 1);
    desk.press(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(!desk.form->isModified());
}

void TestFormFields::aProposalIsTakenByOneKey()
{
    Desk desk;
    const RecordKey id = desk.database.insert(Record(RecordKind::Person)
                                                  .set(fields::person.name, l("Vorname Nachname"))
                                                  .set(fields::person.sortName, l("Nachnahme, Vorname")));
    desk.open(FormType::Representative, id.id);
    desk.type("field_name", "Vorname Neuname");
    desk.press(Qt::Key_Tab);
    QCOMPARE(desk.focused(), l("field_sort_name"));
    desk.press(Qt::Key_Return, Qt::AltModifier);
    QCOMPARE(desk.line("field_sort_name")->text(), l("Neuname, Vorname"));
    QCOMPARE(desk.remarks(Remark::Notice), QStringList());
    desk.press(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(desk.database.store().record(id)->value(fields::person.sortName), l("Neuname, Vorname"));
}

void TestFormFields::anAnswerIsReachedByTab()
{
    Desk desk;
    const RecordKey id = desk.database.insert(Record(RecordKind::Person)
                                                  .set(fields::person.name, l("Vorname Nachname"))
                                                  .set(fields::person.sortName, l("Nachnahme, Vorname")));
    desk.open(FormType::Representative, id.id);
    desk.type("field_name", "Vorname Neuname");
    QTRY_VERIFY(desk.widget("keep_sort_name") && desk.widget("keep_sort_name")->isVisible());
    desk.widget("field_sort_name")->setFocus();
    QTRY_COMPARE(desk.widget("field_sort_name")->nextInFocusChain()->objectName(), l("use_sort_name"));
    desk.press(Qt::Key_Tab);
    desk.press(Qt::Key_Tab);
    QCOMPARE(desk.focused(), l("keep_sort_name"));
    desk.press(Qt::Key_Space);
    QCOMPARE(desk.focused(), l("field_sort_name"));
    QCOMPARE(desk.remarks(Remark::Notice), QStringList());
    desk.press(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(desk.database.store().record(id)->value(fields::person.sortName), l("Nachnahme, Vorname"));
}

void TestFormFields::aMentionShowsWhomItNames()
{
    Desk desk;
    const RecordKey id =
        desk.database.insert(Record(RecordKind::NewsItem).set(fields::newsItem.title, l("News")));
    const auto mention = [&](Field<RecordKey> field, const RecordKey &whom) {
        desk.database.insert(Record(RecordKind::NewsMention)
                                 .set(fields::newsMention.newsItem, id)
                                 .set(fields::newsMention.state, l("confirmed"))
                                 .set(field, whom));
    };
    mention(fields::newsMention.area, desk.sample.kazakhstan);
    mention(fields::newsMention.organization, desk.sample.senate);
    desk.open(FormType::News, id.id);
    QCOMPARE(desk.line("group_mentions_0_area_id")->text(), l("Kazakhstan"));
    QVERIFY(desk.line("group_mentions_0_area_id")->isVisible());
    QVERIFY(!desk.widget("group_mentions_0_person_id")->isVisible());
    QVERIFY(!desk.widget("group_mentions_0_organization_id")->isVisible());
    QVERIFY(desk.line("group_mentions_1_organization_id")->isVisible());
    QVERIFY(!desk.widget("group_mentions_1_area_id")->isVisible());
    QVERIFY(desk.remarks(Remark::Problem).isEmpty());
}

/// A mention is far down, and was saved unseen.
void TestFormFields::whatANewRecordBeginsWithIsSaidAtTheTop()
{
    Desk desk;
    const RecordKey seat = desk.sample.seat(l("Surname Given"), desk.sample.senate);
    desk.create(FormType::News, desk.sample.holder(seat));
    const auto *begun = desk.form->findChild<QLabel *>(l("formBegun"));
    QVERIFY(begun->isVisible());
    QVERIFY2(begun->text().contains(l("Surname Given")), qPrintable(begun->text()));
    QVERIFY(begun->mapTo(desk.form.get(), QPoint()).y() < desk.widget("formScroll")->y());
    desk.form->draft().removeRow(l("mentions"), desk.form->draft().rows(l("mentions"))[0]);
    QVERIFY(!begun->isVisible());
    desk.create(FormType::Representative, desk.sample.senate);
    QVERIFY(desk.form->findChild<QLabel *>(l("formBegun"))->text().contains(l("Senate")));
    desk.open(FormType::Representative, desk.sample.holder(seat).id);
    QVERIFY(!desk.widget("formBegun")->isVisible());
}

/// Else only the end of a long name is to be seen.
void TestFormFields::whatIsLeftShowsItsBeginning()
{
    Desk desk;
    desk.create(FormType::News, desk.sample.holder(desk.sample.seat(l("Surname Given"), desk.sample.senate)));
    QLineEdit *person = desk.line("group_mentions_0_person_id");
    desk.type("group_mentions_0_person_id", "Surname");
    QTRY_VERIFY(QApplication::activePopupWidget());
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Down);
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
    QTRY_VERIFY(person->text().startsWith(l("Surname Given")));
    QCOMPARE(person->cursorPosition(), 0);
    desk.type("field_title", "A headline");
    QLineEdit *title = desk.line("field_title");
    QCOMPARE(title->cursorPosition(), title->text().size());
    desk.press(Qt::Key_Tab);
    QCOMPARE(title->cursorPosition(), 0);
}

void TestFormFields::aNewMentionNamesSomebody()
{
    Desk desk;
    desk.create(FormType::News);
    desk.type("field_title", "News");
    static_cast<QAbstractButton *>(desk.widget("add_mentions"))->click();
    QTRY_VERIFY(desk.widget("group_mentions_0_area_id")->isVisible());
    desk.type("group_mentions_0_matched_text", "Kazakhstan");
    desk.press(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(desk.remarks(Remark::Problem),
             QStringList(l("Person: Say who is mentioned: a person, an organization or a country.")));
    const FieldPath area{l("mentions"), desk.form->draft().rows(l("mentions"))[0], fields::newsMention.area};
    desk.form->draft().setValue(area, desk.sample.kazakhstan.id);
    QTRY_VERIFY(!desk.widget("group_mentions_0_person_id")->isVisible());
    desk.press(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(!desk.form->isModified());
}

void TestFormFields::aPictureIsPasted_data()
{
    QTest::addColumn<QString>("where");
    QTest::addColumn<QString>("what");
    for (const char *where : {"field_name", "field_photo", "field_biography"}) {
        QTest::addRow("%s, image", where) << l(where) << l("image");
        QTest::addRow("%s, png", where) << l(where) << l("png");
    }
    QTest::addRow("a copied file") << l("field_photo") << l("file");
}

void TestFormFields::aPictureIsPasted()
{
    QFETCH(QString, where);
    QFETCH(QString, what);
    Desk desk;
    desk.create(FormType::Representative);
    const QString path = desk.database.filePath(l("photo.png"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly) && file.write(png()) > 0);
    file.close();
    copy([&](QMimeData &content) {
        if (what == QLatin1String("image"))
            content.setImageData(QImage::fromData(png()));
        else if (what == QLatin1String("png"))
            content.setData(l("image/png"), png());
        else
            content.setUrls({QUrl::fromLocalFile(path)});
    });
    desk.widget(qPrintable(where))->setFocus();
    desk.press(Qt::Key_V, Qt::ControlModifier);
    QTRY_COMPARE(QImage::fromData(desk.form->draft().value(fields::person.photo).toByteArray()).size(),
                 QSize(40, 30));
}

void TestFormFields::aPictureFindsNoPlaceInAnotherForm()
{
    Desk desk;
    desk.open(FormType::Country, desk.sample.kazakhstan.id);
    copy([](QMimeData &content) { content.setData(l("image/png"), png()); });
    desk.press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(desk.message(), l("A picture was copied, but this form has no place for one."));
    QVERIFY(!desk.form->isModified());
}

void TestFormFields::textIsPastedAsBefore()
{
    Desk desk;
    desk.create(FormType::Representative);
    copy([](QMimeData &content) {
        content.setText(l("Vorname Nachname"));
        content.setData(l("image/png"), png());
    });
    desk.press(Qt::Key_V, Qt::ControlModifier);
    QCOMPARE(desk.line("field_name")->text(), l("Vorname Nachname"));
    QApplication::clipboard()->setText(l("no picture"));
    desk.widget("field_photo")->setFocus();
    desk.press(Qt::Key_V, Qt::ControlModifier);
    QVERIFY(desk.form->draft().value(fields::person.photo).isNull());
    const QList<QLabel *> labels = desk.widget("field_photo")->parentWidget()->findChildren<QLabel *>();
    const bool isTold = std::ranges::any_of(labels, [](const QLabel *label) {
        return label->text().contains(l("Nothing was pasted: what was copied is no picture."));
    });
    QVERIFY(isTold);
}

QTEST_MAIN(TestFormFields)
#include "tst_formfields.moc"
