#include "models/core/kinds/fields.h"
#include "models/core/kinds/recordtype.h"
#include "tests/support/blunders.h"
#include "tests/support/formdesk.h"
#include "tests/support/removing.h"
#include "ui/form/imageeditor.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QApplication>
#include <QClipboard>
#include <QComboBox>
#include <QElapsedTimer>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QScrollArea>
#include <QSignalSpy>
#include <QTest>

using namespace delegations;
using namespace delegations::test;

namespace {

QString l(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

class TestForm : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldHasANamedEditor_data();
    void everyFieldHasANamedEditor();
    void tabWalksFromTopToBottom();
    void whatIsTypedIsSavedWithTheKeyboard();
    void saveWaitsForAChange();
    void anInvalidDateShowsTheReason();
    void aValidDateIsToldInWords();
    void whatIsMissingIsToldWhenSaving();
    void aFailedSaveGoesToTheFirstProblem();
    void theMessageGoesWithTheFault();
    void aWrongCodeIsMarkedWhereOneStands();
    void spacesBeingTypedStay();
    void rowsAreAddedMovedAndRemovedWithTheKeyboard();
    void escapeWithoutChangeLeavesAtOnce();
    void escapeWithChangesAsks();
    void discardingLeaves();
    void whoStaysIsNotTakenAwayLater();
    void anUntouchedFieldFollowsAndTheTouchedOneStays();
    void aConflictShowsBothValuesAndLetsChoose_data();
    void aConflictShowsBothValuesAndLetsChoose();
    void aConflictIsNotSavedOver();
    void aRowDeletedUnderneathIsAsked();
    void aDeletedRecordIsTold();
    void aDeletedRecordsFormIsLeft();
    void anErrorIsShownAndNothingIsLost();
    void aReferenceIsPickedFromWhatFits();
    void aListThatCannotBeReadSaysWhy();
    void theListOfAReferenceStandsAtWhatIsChosen();
    void theListOfAnEmptyReferenceStandsNowhere();
    void aReferenceThatWasNotPickedIsAProblem();
    void aNewRepresentativeTakesTheSeatOfItsChamber();
    void aLanguageIsTypedByNameOrCode();
    void tabLeavesALongText();
    void aPictureIsMadeSmall();
    void whatIsNoPictureIsRefused_data();
    void whatIsNoPictureIsRefused();
    void hostileTextIsShownAsText();
    void anEndlessWordDoesNotStall();
    void aNarrowWindowStillShowsEverything();
};

void TestForm::everyFieldHasANamedEditor_data()
{
    QTest::addColumn<int>("subject");
    QTest::newRow("country") << int(FormType::Country);
    QTest::newRow("chamber") << int(FormType::Chamber);
    QTest::newRow("representative") << int(FormType::Representative);
    QTest::newRow("news") << int(FormType::News);
}

void TestForm::everyFieldHasANamedEditor()
{
    QFETCH(int, subject);
    Desk desk;
    desk.create(FormType::Subject(subject));
    const FormType &type = formType(FormType::Subject(subject));
    for (const FieldId field : type.fields) {
        const QString column = specOf(field).column;
        const QWidget *input = desk.form->findChild<QWidget *>(l("field_") + column);
        QVERIFY2(input, qPrintable(column));
        QVERIFY2(!input->accessibleName().isEmpty(), qPrintable(column));
    }
    for (const Group &group : type.groups) {
        auto *add = desk.form->findChild<QAbstractButton *>(l("add_") + group.key);
        QVERIFY2(add && !add->accessibleName().isEmpty(), qPrintable(group.key));
        add->click();
        for (const FieldId field : group.fields) {
            const QString column = specOf(field).column;
            const auto *input = desk.form->findChild<QWidget *>(l("group_%1_0_%2").arg(group.key, column));
            QVERIFY2(input && !input->accessibleName().isEmpty(), qPrintable(group.key + column));
        }
    }
    for (const QAbstractButton *button : desk.form->findChildren<QAbstractButton *>()) {
        if (button->isVisible() && button->focusPolicy() != Qt::NoFocus)
            QVERIFY2(!button->objectName().isEmpty() &&
                         !(button->accessibleName() + button->text()).isEmpty(),
                     qPrintable(button->objectName() + button->accessibleName()));
    }
}

void TestForm::tabWalksFromTopToBottom()
{
    Desk desk;
    desk.open(FormType::Country, desk.sample.kazakhstan.id);
    QCOMPARE(desk.focused(), l("field_name"));
    static_cast<QAbstractButton *>(desk.widget("add_links"))->click();
    desk.widget("field_name")->setFocus();
    QStringList walked;
    for (int step = 0; step < 30 && desk.focused() != l("cancel"); ++step) {
        walked.append(desk.focused());
        desk.press(Qt::Key_Tab);
    }
    // Save cannot be pressed yet, so Tab passes it by.
    QCOMPARE(
        walked,
        QStringList({l("field_name"), l("field_code"), l("field_sort_order"), l("group_delegation_0_name"),
                     l("group_delegation_0_remove"), l("add_delegation"), l("add_delegationNames"),
                     l("add_parliament"), l("add_parliamentNames"), l("add_names"), l("group_links_0_url"),
                     l("group_links_0_note"), l("group_links_0_remove"), l("add_links"), l("add_sources")}));
}

void TestForm::whatIsTypedIsSavedWithTheKeyboard()
{
    Desk desk;
    desk.open(FormType::Chamber, desk.sample.senate.id);
    QSignalSpy saved(desk.form.get(), &FormPage::saved);
    desk.type("field_seats", "50");
    desk.type("field_founding_date", "1996-01");
    desk.type("group_capacities_0_seats", "9");
    desk.press(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(saved.size(), 1);
    QCOMPARE(saved[0][0].value<RecordKey>(), desk.sample.senate);
    const auto senate = desk.database.store().record(desk.sample.senate);
    QCOMPARE(senate->value(fields::organization.seats), std::optional<qint64>(50));
    QCOMPARE(senate->value(fields::organization.foundingDate).toString(), l("1996-01"));
    QVERIFY(!desk.form->isModified());
}

void TestForm::saveWaitsForAChange()
{
    Desk desk;
    desk.open(FormType::Country, desk.sample.kazakhstan.id);
    QSignalSpy modified(desk.form.get(), &FormPage::modifiedChanged);
    QVERIFY(!desk.widget("save")->isEnabled());
    desk.type("field_sort_order", "3");
    QVERIFY(desk.widget("save")->isEnabled());
    desk.press(Qt::Key_Backspace);
    QVERIFY(!desk.widget("save")->isEnabled());
    QCOMPARE(modified.size(), 2);
}

void TestForm::anInvalidDateShowsTheReason()
{
    Desk desk;
    desk.open(FormType::Chamber, desk.sample.senate.id);
    desk.type("field_founding_date", "1996-13");
    const QString reason = l("Write the date as 2022, 2022-06 or 2022-06-05; leave out what is not known.");
    const QString month = l("A year has 12 months.");
    QCOMPARE(desk.remarks(Remark::Problem), QStringList(month));
    QCOMPARE(desk.widget("field_founding_date")->accessibleDescription(), month);
    desk.press(Qt::Key_Backspace);
    desk.press(Qt::Key_Backspace);
    QCOMPARE(desk.line("field_founding_date")->text(), l("1996-"));
    QCOMPARE(desk.remarks(Remark::Problem), QStringList(reason));
    desk.press(Qt::Key_Backspace);
    QCOMPARE(desk.remarks(Remark::Problem), QStringList());
}

void TestForm::aValidDateIsToldInWords()
{
    Desk desk;
    desk.open(FormType::Chamber, desk.sample.senate.id);
    desk.type("field_founding_date", "1996-01");
    QCOMPARE(desk.remarks(Remark::Hint), QStringList(l("January 1996")));
    desk.type("group_capacities_0_valid_from", "2022-06-05");
    QTRY_COMPARE(desk.remarks(Remark::Hint), QStringList({l("January 1996"), l("From: 5 June 2022")}));
}

void TestForm::whatIsMissingIsToldWhenSaving()
{
    Desk desk;
    desk.create(FormType::Country);
    QCOMPARE(desk.remarks(Remark::Problem), QStringList());
    desk.type("field_code", "KG");
    QCOMPARE(desk.remarks(Remark::Problem), QStringList());
    desk.press(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(desk.remarks(Remark::Problem), QStringList(l("This cannot be empty.")));
    QCOMPARE(desk.focused(), l("field_name"));
}

void TestForm::aFailedSaveGoesToTheFirstProblem()
{
    Desk desk;
    desk.open(FormType::Chamber, desk.sample.senate.id);
    QSignalSpy saved(desk.form.get(), &FormPage::saved);
    static_cast<QAbstractButton *>(desk.widget("add_links"))->click();
    desk.type("group_links_0_url", "www.senate.kz");
    desk.widget("field_name")->setFocus();
    desk.press(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(saved.size(), 0);
    QCOMPARE(desk.focused(), l("group_links_0_url"));
    QVERIFY(!desk.message().isEmpty());
    const auto *scroll = desk.form->findChild<QScrollArea *>();
    const QWidget *input = desk.widget("group_links_0_url");
    QTRY_VERIFY(
        scroll->viewport()->rect().contains(input->mapTo(scroll->viewport(), input->rect().center())));
    QCOMPARE(desk.line("group_links_0_url")->text(), l("www.senate.kz"));
}

void TestForm::theMessageGoesWithTheFault()
{
    Desk desk;
    desk.open(FormType::Chamber, desk.sample.senate.id);
    desk.type("field_founding_date", "31 June 1995");
    desk.press(Qt::Key_S, Qt::ControlModifier);
    QVERIFY(!desk.message().isEmpty());
    desk.type("field_founding_date", "30 June 1995");
    QCOMPARE(desk.message(), QString());
    // What is not of a field stays until somebody has seen it.
    desk.database.store().refuseWrites({ErrorCode::DiskFull, l("The disk is full."), {}});
    desk.press(Qt::Key_S, Qt::ControlModifier);
    desk.type("field_founding_date", "29 June 1995");
    QCOMPARE(desk.message(), l("The disk is full."));
}

/// Also where the keyboard still is: it may be on the way to another.
void TestForm::aWrongCodeIsMarkedWhereOneStands()
{
    Desk desk;
    desk.open(FormType::Country, desk.sample.kazakhstan.id);
    desk.type("field_code", "jj");
    QCOMPARE(desk.remarks(Remark::Problem).size(), 0);
    desk.press(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(desk.focused(), l("field_code"));
    QCOMPARE(desk.remarks(Remark::Problem).size(), 1);
}

void TestForm::spacesBeingTypedStay()
{
    Desk desk;
    desk.open(FormType::Chamber, desk.sample.senate.id);
    desk.type("field_name", "The ");
    QCOMPARE(desk.line("field_name")->text(), l("The "));
    QCOMPARE(desk.form->draft().value(fields::organization.name), QVariant(l("The")));
    QTest::keyClicks(desk.line("field_name"), l("Senate"));
    QCOMPARE(desk.form->draft().value(fields::organization.name), QVariant(l("The Senate")));
}

void TestForm::rowsAreAddedMovedAndRemovedWithTheKeyboard()
{
    Desk desk;
    desk.open(FormType::Country, desk.sample.kazakhstan.id);
    desk.widget("add_links")->setFocus();
    desk.press(Qt::Key_Space);
    QCOMPARE(desk.focused(), l("group_links_0_url"));
    desk.type("group_links_0_url", "https://b.example/");
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    QCOMPARE(desk.focused(), l("group_links_1_url"));
    desk.type("group_links_1_url", "https://a.example/");
    desk.press(Qt::Key_Up, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(desk.focused(), l("group_links_0_url"));
    QCOMPARE(desk.line("group_links_0_url")->text(), l("https://a.example/"));
    QCOMPARE(desk.line("group_links_0_url")->accessibleName(), l("Web address, Web addresses, 1"));
    desk.press(Qt::Key_Return, Qt::ControlModifier);
    desk.type("group_links_1_note", "gone again");
    desk.press(Qt::Key_Delete, Qt::ControlModifier | Qt::ShiftModifier);
    QCOMPARE(desk.focused(), l("group_links_1_url"));
    desk.press(Qt::Key_S, Qt::ControlModifier);
    QStringList urls;
    for (const Record &link : desk.links(desk.sample.kazakhstan))
        urls.append(link.value(fields::link.url));
    QCOMPARE(urls, QStringList({l("https://a.example/"), l("https://b.example/")}));
}

void TestForm::escapeWithoutChangeLeavesAtOnce()
{
    Desk desk;
    desk.create(FormType::Representative, desk.sample.senate);
    QSignalSpy cancelled(desk.form.get(), &FormPage::cancelled);
    desk.press(Qt::Key_Escape);
    QCOMPARE(cancelled.size(), 1);
}

void TestForm::escapeWithChangesAsks()
{
    Desk desk;
    desk.open(FormType::Country, desk.sample.kazakhstan.id);
    QSignalSpy cancelled(desk.form.get(), &FormPage::cancelled);
    desk.type("field_name", "Qazaqstan");
    desk.press(Qt::Key_Escape);
    QCOMPARE(cancelled.size(), 0);
    QCOMPARE(desk.message(), l("Leave without saving? Your changes will be lost."));
    QCOMPARE(desk.focused(), l("keepEditing"));
    desk.press(Qt::Key_Escape);
    QCOMPARE(desk.message(), QString());
    QCOMPARE(desk.focused(), l("field_name"));
    QCOMPARE(desk.line("field_name")->text(), l("Qazaqstan"));
    desk.press(Qt::Key_Escape);
    desk.press(Qt::Key_Return);
    QCOMPARE(desk.message(), QString());
    QCOMPARE(cancelled.size(), 0);
}

void TestForm::discardingLeaves()
{
    Desk desk;
    desk.open(FormType::Country, desk.sample.kazakhstan.id);
    QSignalSpy cancelled(desk.form.get(), &FormPage::cancelled);
    desk.type("field_name", "Qazaqstan");
    desk.press(Qt::Key_Escape);
    desk.press(Qt::Key_Tab, Qt::ShiftModifier);
    QCOMPARE(desk.focused(), l("discard"));
    desk.press(Qt::Key_Space);
    QCOMPARE(cancelled.size(), 1);
    QCOMPARE(desk.database.store().record(desk.sample.kazakhstan)->value(fields::area.name), l("Kazakhstan"));
}

void TestForm::whoStaysIsNotTakenAwayLater()
{
    Desk desk;
    desk.open(FormType::Country, desk.sample.kazakhstan.id);
    QSignalSpy cancelled(desk.form.get(), &FormPage::cancelled);
    int left = 0;
    desk.type("field_name", "Qazaqstan");
    desk.form->leave([&left] { ++left; });
    desk.press(Qt::Key_Escape);
    desk.press(Qt::Key_Escape);
    desk.press(Qt::Key_Tab, Qt::ShiftModifier);
    desk.press(Qt::Key_Space);
    QCOMPARE(cancelled.size(), 1);
    QCOMPARE(left, 0);
    desk.open(FormType::Country, desk.sample.kazakhstan.id);
    desk.type("field_name", "Qazaqstan");
    desk.form->leave([&left] { ++left; });
    desk.press(Qt::Key_Tab, Qt::ShiftModifier);
    desk.press(Qt::Key_Space);
    QCOMPARE(left, 1);
}

void TestForm::anUntouchedFieldFollowsAndTheTouchedOneStays()
{
    Desk desk;
    desk.open(FormType::Country, desk.sample.kazakhstan.id);
    desk.type("field_name", "Qazaqstan");
    desk.line("field_name")->setCursorPosition(3);
    desk.writeUnderneath(desk.sample.kazakhstan, Record(RecordKind::Area).set(fields::area.sortOrder, 7));
    QCOMPARE(desk.line("field_sort_order")->text(), l("7"));
    QCOMPARE(desk.line("field_name")->text(), l("Qazaqstan"));
    QCOMPARE(desk.line("field_name")->cursorPosition(), 3);
    QVERIFY(!desk.widget("keep_name"));
}

void TestForm::aConflictShowsBothValuesAndLetsChoose_data()
{
    QTest::addColumn<QString>("button");
    QTest::addColumn<QString>("stays");
    QTest::newRow("mine") << l("keep_name") << l("Qazaqstan");
    QTest::newRow("theirs") << l("take_name") << l("Republic of Kazakhstan");
}

void TestForm::aConflictShowsBothValuesAndLetsChoose()
{
    QFETCH(QString, button);
    QFETCH(QString, stays);
    Desk desk;
    desk.open(FormType::Country, desk.sample.kazakhstan.id);
    desk.type("field_name", "Qazaqstan");
    desk.type("field_sort_order", "2");
    desk.writeUnderneath(desk.sample.kazakhstan,
                         Record(RecordKind::Area).set(fields::area.name, l("Republic of Kazakhstan")));
    QCOMPARE(desk.widget("keep_name")->accessibleDescription(), l("Yours: Qazaqstan"));
    QCOMPARE(desk.widget("take_name")->accessibleDescription(), l("Theirs: Republic of Kazakhstan"));
    desk.form->findChild<QWidget *>(button)->setFocus();
    desk.press(Qt::Key_Space);
    QCOMPARE(desk.line("field_name")->text(), stays);
    QTRY_VERIFY(!desk.form->findChild<QWidget *>(button));
    desk.widget("field_name")->setFocus();
    desk.press(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(desk.database.store().record(desk.sample.kazakhstan)->value(fields::area.name), stays);
}

void TestForm::aConflictIsNotSavedOver()
{
    Desk desk;
    desk.open(FormType::Country, desk.sample.kazakhstan.id);
    desk.type("field_name", "Qazaqstan");
    desk.writeUnderneath(desk.sample.kazakhstan,
                         Record(RecordKind::Area).set(fields::area.name, l("Republic of Kazakhstan")));
    desk.widget("field_code")->setFocus();
    desk.press(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(desk.focused(), l("field_name"));
    QVERIFY(!desk.message().isEmpty());
    QCOMPARE(desk.database.store().record(desk.sample.kazakhstan)->value(fields::area.name),
             l("Republic of Kazakhstan"));
}

void TestForm::aRowDeletedUnderneathIsAsked()
{
    Desk desk;
    const RecordKey id = desk.database.insert(Record(RecordKind::Link)
                                                  .set(fields::link.subject.area, desk.sample.kazakhstan)
                                                  .set(fields::link.url, l("https://one.example/")));
    desk.open(FormType::Country, desk.sample.kazakhstan.id);
    desk.type("group_links_0_note", "website");
    auto transaction = desk.database.store().begin(l("elsewhere"));
    QVERIFY((*transaction)->remove(id, 1).ok());
    QVERIFY((*transaction)->commit().ok());
    static_cast<QAbstractButton *>(desk.widget("keep_group_links_0_row"))->click();
    desk.widget("field_name")->setFocus();
    desk.press(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(desk.links(desk.sample.kazakhstan).size(), size_t(1));
}

void TestForm::aDeletedRecordIsTold()
{
    Desk desk;
    const RecordKey seat = desk.sample.seat(l("Viktor Rogalev"), desk.sample.senate);
    const RecordKey person = desk.sample.holder(seat);
    desk.open(FormType::Representative, person.id);
    desk.type("field_summary", "Deputy Executive Secretary");
    QVERIFY(removed(desk.editor, person).ok());
    QVERIFY(!desk.message().isEmpty());
    QVERIFY(!desk.widget("save")->isEnabled());
    QCOMPARE(desk.line("field_summary")->text(), l("Deputy Executive Secretary"));
    static_cast<QAbstractButton *>(desk.widget("startAnew"))->click();
    QCOMPARE(desk.message(), QString());
    QSignalSpy saved(desk.form.get(), &FormPage::saved);
    static_cast<QAbstractButton *>(desk.widget("save"))->click();
    QCOMPARE(saved.size(), 1);
    QCOMPARE(desk.database.store().record(saved[0][0].value<RecordKey>())->value(fields::person.summary),
             l("Deputy Executive Secretary"));
}

/// What is asked does not offer to save what cannot be saved.
void TestForm::aDeletedRecordsFormIsLeft()
{
    Desk desk;
    const RecordKey person = desk.sample.holder(desk.sample.seat(l("Surname Given"), desk.sample.senate));
    desk.open(FormType::Representative, person.id);
    desk.type("field_summary", "Deputy Executive Secretary");
    QVERIFY(removed(desk.editor, person).ok());
    const QString told = desk.message();
    desk.press(Qt::Key_Escape);
    QCOMPARE(desk.message(), told);
    QVERIFY(!desk.widget("saveFirst"));
    QTRY_COMPARE(desk.focused(), l("startAnew"));
    QSignalSpy cancelled(desk.form.get(), &FormPage::cancelled);
    desk.press(Qt::Key_Escape); // Does not lose it either.
    QCOMPARE(desk.message(), told);
    QCOMPARE(cancelled.size(), 0);
    bool wentOn = false;
    desk.form->leave([&wentOn] { wentOn = true; });
    QVERIFY(!wentOn);
    QCoreApplication::sendPostedEvents(nullptr,
                                       QEvent::DeferredDelete); // The buttons of the question before.
    static_cast<QAbstractButton *>(desk.widget("discard"))->click();
    QCOMPARE(cancelled.size(), 1);
    QVERIFY(wentOn);
}

void TestForm::anErrorIsShownAndNothingIsLost()
{
    Desk desk;
    desk.open(FormType::Country, desk.sample.kazakhstan.id);
    desk.type("field_name", "Qazaqstan");
    desk.database.store().refuseWrites({ErrorCode::DiskFull, l("The disk is full."), {}});
    QSignalSpy saved(desk.form.get(), &FormPage::saved);
    desk.press(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(saved.size(), 0);
    QCOMPARE(desk.message(), l("The disk is full."));
    QCOMPARE(desk.line("field_name")->text(), l("Qazaqstan"));
    QVERIFY(desk.form->isModified());
}

void TestForm::aReferenceIsPickedFromWhatFits()
{
    Desk desk;
    desk.open(FormType::Chamber, desk.sample.senate.id);
    desk.type("field_area_id", "bel");
    QTRY_VERIFY(QApplication::activePopupWidget());
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Down);
    QTest::keyClick(QApplication::activePopupWidget(), Qt::Key_Return);
    QCOMPARE(desk.line("field_area_id")->text(), l("Belarus"));
    QCOMPARE(desk.form->draft().value(fields::organization.area), QVariant(desk.sample.belarus.id));
    desk.press(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(desk.database.store().record(desk.sample.senate)->value(fields::organization.area),
             desk.sample.belarus);
}

void TestForm::aListThatCannotBeReadSaysWhy()
{
    Desk desk;
    desk.open(FormType::Chamber, desk.sample.senate.id);
    QVERIFY(desk.database.connection().execute("ALTER TABLE area_name RENAME TO away;"
                                               "ALTER TABLE area RENAME TO gone"));
    desk.type("field_area_id", "bel");
    QTRY_VERIFY(QApplication::activePopupWidget());
    auto *list = qobject_cast<QAbstractItemView *>(QApplication::activePopupWidget());
    QVERIFY(list);
    QCOMPARE(list->model()->rowCount(), 1);
    QVERIFY2(list->model()->index(0, 0).data().toString().contains(l("did not answer")),
             qPrintable(list->model()->index(0, 0).data().toString()));
    QTest::keyClick(list, Qt::Key_Down);
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(desk.line("field_area_id")->text(), l("bel")); // It is nothing to pick.
}

void TestForm::theListOfAReferenceStandsAtWhatIsChosen()
{
    Desk desk;
    desk.open(FormType::Chamber, desk.sample.senate.id);
    desk.widget("field_area_id")->setFocus();
    desk.press(Qt::Key_Down, Qt::AltModifier);
    QTRY_VERIFY(QApplication::activePopupWidget());
    auto *list = qobject_cast<QAbstractItemView *>(QApplication::activePopupWidget());
    QVERIFY(list && list->model()->rowCount() > 1);
    QCOMPARE(list->currentIndex().data().toString(), l("Kazakhstan"));
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(desk.line("field_area_id")->text(), l("Kazakhstan"));
    QVERIFY(!desk.form->isModified());
}

/// One press of Down is at the first line, which tells below who holds it.
void TestForm::theListOfAnEmptyReferenceStandsNowhere()
{
    Desk desk;
    desk.create(FormType::Representative);
    desk.widget("group_memberships_0_post_id")->setFocus();
    desk.press(Qt::Key_Down, Qt::AltModifier);
    QTRY_VERIFY(QApplication::activePopupWidget());
    auto *list = qobject_cast<QAbstractItemView *>(QApplication::activePopupWidget());
    QVERIFY(list && list->model()->rowCount() > 1);
    QVERIFY(!list->currentIndex().isValid());
    const QStringList first = list->model()->index(0, 0).data().toString().split(u'\n');
    QCOMPARE(first.size(), 2);
    QTest::keyClick(list, Qt::Key_Down);
    QCOMPARE(list->currentIndex().row(), 0);
    QVERIFY(list->selectionModel()->isSelected(list->currentIndex()));
    QTest::keyClick(list, Qt::Key_Return);
    QCOMPARE(desk.line("group_memberships_0_post_id")->text(), first.first());
}

void TestForm::aReferenceThatWasNotPickedIsAProblem()
{
    Desk desk;
    desk.open(FormType::Chamber, desk.sample.senate.id);
    desk.type("field_area_id", "Atlantis");
    QCOMPARE(desk.remarks(Remark::Problem), QStringList());
    desk.widget("field_name")->setFocus();
    QTRY_COMPARE(desk.remarks(Remark::Problem),
                 QStringList(l("Choose one of the suggestions, or leave this empty.")));
    QCOMPARE(desk.line("field_area_id")->text(), l("Atlantis"));
}

void TestForm::aNewRepresentativeTakesTheSeatOfItsChamber()
{
    Desk desk;
    desk.create(FormType::Representative, desk.sample.senate);
    QVERIFY(desk.line("group_memberships_0_post_id")->text().startsWith(l("Senate")));
    QSignalSpy saved(desk.form.get(), &FormPage::saved);
    QTest::keyClicks(QApplication::focusWidget(), l("Viktor Rogalev"));
    desk.press(Qt::Key_S, Qt::ControlModifier);
    QCOMPARE(saved.size(), 1);
    const auto held =
        desk.database.store().referring(fields::membership.person, saved[0][0].value<RecordKey>().id);
    QCOMPARE(held->size(), size_t(1));
    QCOMPARE(held->front().value(fields::membership.onBehalfOf), desk.sample.senate);
}

void TestForm::aLanguageIsTypedByNameOrCode()
{
    Desk desk;
    desk.create(FormType::News);
    const auto language = [&] { return desk.form->draft().value(fields::newsItem.language).toString(); };
    desk.type("field_language", "Kazakh");
    QCOMPARE(language(), l("kk"));
    desk.type("field_language", "ru");
    QCOMPARE(language(), l("ru"));
    desk.type("field_language", "en-GB");
    QCOMPARE(language(), l("en-GB"));
    desk.type("field_language", "Klingonish!");
    desk.widget("field_title")->setFocus();
    QTRY_COMPARE(desk.remarks(Remark::Problem).size(), 1);
}

void TestForm::tabLeavesALongText()
{
    Desk desk;
    desk.create(FormType::News);
    auto *body = desk.form->findChild<QPlainTextEdit *>(l("field_body"));
    body->setFocus();
    QTest::keyClicks(body, l("One"));
    desk.press(Qt::Key_Return);
    QTest::keyClicks(body, l("two"));
    desk.press(Qt::Key_Tab);
    QVERIFY(!body->hasFocus());
    QCOMPARE(desk.form->draft().value(fields::newsItem.body), QVariant(l("One\ntwo")));
}

void TestForm::aPictureIsMadeSmall()
{
    Desk desk;
    desk.create(FormType::Representative);
    QImage large(1600, 1200, QImage::Format_RGB32);
    large.fill(Qt::darkCyan);
    const QString path = desk.database.filePath(l("portrait.png"));
    QVERIFY(large.save(path));
    desk.form->findChild<ImageEditor *>()->take(path);
    QTRY_VERIFY(!desk.form->draft().value(fields::person.photo).isNull());
    const QImage kept = QImage::fromData(desk.form->draft().value(fields::person.photo).toByteArray());
    QCOMPARE(kept.size(), QSize(512, 384));
    static_cast<QAbstractButton *>(desk.widget("remove_photo"))->click();
    QVERIFY(desk.form->draft().value(fields::person.photo).isNull());
}

void TestForm::whatIsNoPictureIsRefused_data()
{
    QTest::addColumn<QByteArray>("content");
    QTest::newRow("nothing") << QByteArray();
    QTest::newRow("text") << QByteArray("not a picture");
    QTest::newRow("svg") << QByteArray(
        "<svg xmlns='http://www.w3.org/2000/svg'><image href='file:///etc/passwd'/></svg>");
    QTest::newRow("half a png") << QByteArray("\x89PNG\r\n\x1a\n\0\0\0\rIHDR", 16);
}

void TestForm::whatIsNoPictureIsRefused()
{
    QFETCH(QByteArray, content);
    Desk desk;
    desk.create(FormType::Representative);
    const QString path = desk.database.filePath(l("portrait.png"));
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write(content);
    file.close();
    auto *editor = desk.form->findChild<ImageEditor *>();
    editor->take(path);
    const auto told = [&] {
        for (const QLabel *label : editor->findChildren<QLabel *>()) {
            if (label->text().contains(l("choose a PNG or JPEG file")))
                return true;
        }
        return false;
    };
    QTRY_VERIFY(told());
    QVERIFY(desk.form->draft().value(fields::person.photo).isNull());
}

void TestForm::hostileTextIsShownAsText()
{
    Desk desk;
    const QString hostile = l("<img src=\"file:///etc/passwd\"> & <b>x</b>") + QString(10'000, u'W');
    const RecordKey seat = desk.sample.seat(hostile, desk.sample.senate);
    const RecordKey person = desk.sample.holder(seat);
    desk.open(FormType::Representative, person.id);
    QCOMPARE(desk.line("field_name")->text(), hostile);
    desk.type("field_name", "Mine");
    desk.writeUnderneath(person, Record(RecordKind::Person).set(fields::person.name, hostile + l("!")));
    for (const QLabel *label : desk.form->findChildren<QLabel *>())
        QVERIFY2(label->textFormat() == Qt::PlainText, qPrintable(label->text()));
    QVERIFY(desk.form->width() <= 1000);
}

/// Breaking it into lines would take minutes.
void TestForm::anEndlessWordDoesNotStall()
{
    Desk desk;
    const QString word(900'000, u'W');
    const RecordKey id = desk.database.insert(
        Record(RecordKind::NewsItem).set(fields::newsItem.title, l("News")).set(fields::newsItem.body, word));
    QElapsedTimer clock;
    clock.start();
    desk.open(FormType::News, id.id);
    auto *summary = desk.form->findChild<QPlainTextEdit *>(l("field_summary"));
    QApplication::clipboard()->setText(word);
    summary->paste();
    QCOMPARE(summary->toPlainText().size(), word.size());
    QVERIFY(clock.elapsed() < stopAfter(20'000));
}

void TestForm::aNarrowWindowStillShowsEverything()
{
    Desk desk;
    desk.sample.seat(l("Viktor Rogalev"), desk.sample.senate);
    desk.create(FormType::Representative);
    for (const char *button : {"add_names", "add_contacts", "group_memberships_0_more", "group_names_0_more"})
        static_cast<QAbstractButton *>(desk.widget(button))->click();
    for (const int width : {420, 640, 1400}) {
        desk.form->resize(width, 700);
        QTest::qWait(20);
        const auto *scroll = desk.form->findChild<QScrollArea *>();
        for (const QLineEdit *input : desk.form->findChildren<QLineEdit *>()) {
            const QRect place(input->mapTo(scroll->viewport(), QPoint()), input->size());
            QVERIFY2(place.left() >= 0 && place.right() < scroll->viewport()->width() && place.width() > 40,
                     qPrintable(l("%1 at %2").arg(input->objectName()).arg(width)));
        }
    }
}

QTEST_MAIN(TestForm)
#include "tst_form.moc"
