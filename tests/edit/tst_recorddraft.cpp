#include "models/core/kinds/fields.h"
#include "models/edit/recorddraft.h"

#include <QSignalSpy>
#include <QTest>

using namespace delegations;

namespace {

QString l(const char *text)
{
    return QString::fromLatin1(text);
}

/// A record as the store has it.
Record stored(qint64 id, qint64 revision, Record record)
{
    record.id = id;
    record.uid = l("uid-%1").arg(id);
    record.revision = revision;
    return record;
}

Record koshanov(qint64 revision = 1, const QString &name = l("Erlan Koshanov"))
{
    return stored(7, revision,
                  Record(RecordKind::Person)
                      .set(fields::person.name, name)
                      .set(fields::person.birthDate, PartialDate(QDate(1962, 8, 14))));
}

Record link(qint64 id, const QString &url, qint64 revision = 1, qint64 person = 7)
{
    return stored(id, revision,
                  Record(RecordKind::Link)
                      .set(fields::link.subject.person, person)
                      .set(fields::link.url, url)
                      .set(fields::link.note, {}));
}

ChangeSet updated(const RecordKey &key, const Record &before, const Record &after)
{
    ChangeSet changes;
    changes.updated.append({key, before, after});
    return changes;
}

ChangeSet removed(const RecordKey &key, const Record &before)
{
    ChangeSet changes;
    changes.removed.append({key, before, {}});
    return changes;
}

const FieldPath namePath{{}, 0, fields::person.name};
const FieldPath birthPath{{}, 0, fields::person.birthDate};
const RecordKey person{RecordKind::Person, 7};

DraftContent personWithLinks()
{
    DraftContent content;
    content.record = koshanov();
    content.rows.insert(l("links"), {link(1, l("https://one.example")), link(2, l("https://two.example"))});
    return content;
}

FieldPath urlOf(const RecordDraft &draft, int position)
{
    return {l("links"), draft.rows(l("links")).at(position), fields::link.url};
}

} // namespace

class TestRecordDraft : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatIsTypedIsCleaned_data();
    void whatIsTypedIsCleaned();
    void anUnchangedDraftIsNotModified();
    void typingBackTheStoredValueIsNoChange();
    void eachChangeIsToldOnceAndExactly();
    void aWrongValueIsTold_data();
    void aWrongValueIsTold();
    void whatWasStoredWrongDoesNotBlock();
    void datesThatContradictEachOtherAreTold();
    void nobodyIsBornOrDiesOnADayToCome();
    void anEmailContactMustBeAnAddress();
    void anOfficeAfterDeathIsOnlyPointedOut();
    void aTextThatNamesNoRecordIsAProblem();
    void aReportedProblemStandsUntilTheValueChanges();
    void aBlankNewRowIsNoChangeAndNoProblem();
    void aChamberWantsItsCountry();
    void rowsKeepTheirOrder();
    void onlyRowsWithAnOrderMove();
    void removingANewRowLeavesNothing();
    void anUntouchedFieldFollowsAChangeUnderneath();
    void aTouchedFieldBecomesAConflict();
    void keepingMineKeepsIt();
    void takingTheirsTakesIt();
    void theSameChangeOnBothSidesIsNoConflict();
    void aRecordDeletedUnderneathIsTold();
    void aDeletedRecordCanBeWrittenAnew();
    void aDeletionUndoneIsToldToo();
    void rowsFollowChangesUnderneath();
    void aRowOfAnotherRecordIsNotTakenIn();
    void aTouchedRowDeletedUnderneathIsAConflict();
    void aRemovedRowChangedUnderneathIsAConflict();
    void comparingWithWhatIsStoredKeepsWhatIsUntouched();
    void whoSpeaksOfARowThatIsGoneHearsNothing();
};

void TestRecordDraft::whatIsTypedIsCleaned_data()
{
    QTest::addColumn<FieldId>("field");
    QTest::addColumn<QVariant>("typed");
    QTest::addColumn<QVariant>("kept");

    const auto text = [](const char16_t *characters, int size) {
        return QString::fromUtf16(characters, size);
    };
    QTest::newRow("spaces at the ends")
        << FieldId(fields::person.name) << QVariant(l("  Kogut \t")) << QVariant(l("Kogut"));
    QTest::newRow("line breaks") << FieldId(fields::person.name) << QVariant(l("Viktor\r\nKogut"))
                                 << QVariant(l("Viktor Kogut"));
    QTest::newRow("NUL") << FieldId(fields::person.name) << QVariant(text(u"a\0b", 3)) << QVariant(l("ab"));
    const char16_t lone[] = {u'a', 0xd800, u'b', 0xdc00};
    QTest::newRow("lone surrogates") << FieldId(fields::person.name) << QVariant(text(lone, 4))
                                     << QVariant(QStringLiteral("a\ufffdb\ufffd"));
    QTest::newRow("a whole pair") << FieldId(fields::person.name) << QVariant(QStringLiteral("\U00020BB7野"))
                                  << QVariant(QStringLiteral("\U00020BB7野"));
    QTest::newRow("direction") << FieldId(fields::person.name) << QVariant(text(u"\u202Eabc\u2069\u200F", 6))
                               << QVariant(l("abc"));
    QTest::newRow("direction in a long text")
        << FieldId(fields::person.biography) << QVariant(QStringLiteral("a\u200Fb"))
        << QVariant(QStringLiteral("a\u200Fb"));
    QTest::newRow("paragraphs") << FieldId(fields::person.biography) << QVariant(l("one\r\ntwo\rthree\n"))
                                << QVariant(l("one\ntwo\nthree"));
    QTest::newRow("only spaces") << FieldId(fields::person.summary) << QVariant(l("   ")) << QVariant();
}

void TestRecordDraft::whatIsTypedIsCleaned()
{
    QFETCH(FieldId, field);
    QFETCH(QVariant, typed);
    QFETCH(QVariant, kept);
    RecordDraft draft(formType(FormType::Representative), {});
    draft.setValue(field, typed);
    QCOMPARE(draft.value(field), kept);
}

void TestRecordDraft::anUnchangedDraftIsNotModified()
{
    const RecordDraft draft(formType(FormType::Representative), personWithLinks());
    QVERIFY(!draft.isModified());
    QVERIFY(!draft.isNew());
    QCOMPARE(draft.key(), person);
    QCOMPARE(draft.value(fields::person.name), QVariant(l("Erlan Koshanov")));
    QCOMPARE(draft.rows(l("links")).size(), 2);
    QVERIFY(draft.problems().empty());
}

void TestRecordDraft::typingBackTheStoredValueIsNoChange()
{
    RecordDraft draft(formType(FormType::Representative), personWithLinks());
    QSignalSpy modified(&draft, &RecordDraft::modifiedChanged);
    draft.setValue(fields::person.name, l("Erlan"));
    draft.setValue(fields::person.name, l("Erlan Koshanov "));
    QCOMPARE(modified.size(), 2);
    QCOMPARE(modified[0][0].toBool(), true);
    QCOMPARE(modified[1][0].toBool(), false);
    QVERIFY(!draft.isTouched(namePath));
}

void TestRecordDraft::eachChangeIsToldOnceAndExactly()
{
    RecordDraft draft(formType(FormType::Representative), personWithLinks());
    QSignalSpy values(&draft, &RecordDraft::valueChanged);
    QSignalSpy problems(&draft, &RecordDraft::problemChanged);
    draft.setValue(fields::person.birthDate, l("1962-13"));
    QCOMPARE(values.size(), 1);
    QCOMPARE(values[0][0].value<FieldPath>(), birthPath);
    QCOMPARE(problems.size(), 1);
    QCOMPARE(problems[0][0].value<FieldPath>(), birthPath);
    draft.setValue(fields::person.birthDate, l("1962-13"));
    draft.setValue(fields::person.birthDate, l(" 1962-13 "));
    QCOMPARE(values.size(), 1);
    draft.setValue(fields::person.summary, l("Chairman"));
    QCOMPARE(problems.size(), 1);
}

void TestRecordDraft::aWrongValueIsTold_data()
{
    QTest::addColumn<int>("subject");
    QTest::addColumn<FieldId>("field");
    QTest::addColumn<QVariant>("value");
    QTest::addColumn<bool>("wrong");

    const auto row = [](const char *name, FormType::Subject subject, FieldId field, const char *value,
                        bool wrong) {
        QTest::newRow(name) << int(subject) << field << QVariant(QString::fromUtf8(value)) << wrong;
    };
    row("no name", FormType::Representative, fields::person.name, " ", true);
    row("a name", FormType::Representative, fields::person.name, "Kogut", false);
    row("no such day", FormType::Representative, fields::person.birthDate, "2022-02-30", true);
    row("a year", FormType::Representative, fields::person.birthDate, "1962", false);
    row("small letters", FormType::Country, fields::area.code, "kz", false);
    row("a code that no country has", FormType::Country, fields::area.code, "KX", true);
    row("a code of one's own", FormType::Country, fields::area.code, "XK", false);
    row("a code", FormType::Country, fields::area.code, "KZ", false);
    row("no number", FormType::Country, fields::area.sortOrder, "two", true);
    row("below zero", FormType::Chamber, fields::organization.seats, "-1", true);
    row("a number", FormType::Chamber, fields::organization.seats, "107", false);
    row("no scheme", FormType::News, fields::newsItem.url, "www.senate.kz", true);
    row("a file", FormType::News, fields::newsItem.url, "file:///etc/passwd", true);
    row("an address", FormType::News, fields::newsItem.url, "https://senate.parlam.kz/", false);
    row("no code", FormType::News, fields::newsItem.language, "Klingonish", true);
    row("a language", FormType::News, fields::newsItem.language, "kk", false);
}

void TestRecordDraft::aWrongValueIsTold()
{
    QFETCH(int, subject);
    QFETCH(FieldId, field);
    QFETCH(QVariant, value);
    QFETCH(bool, wrong);
    RecordDraft draft(formType(FormType::Subject(subject)), {});
    draft.setValue(field, value);
    QCOMPARE(!draft.problem(field).isEmpty(), wrong);
    QCOMPARE(draft.problem(field).blocks, wrong);
}

void TestRecordDraft::whatWasStoredWrongDoesNotBlock()
{
    DraftContent content = personWithLinks();
    content.record.setCell(fields::person.birthDate, l("about 1960"));
    RecordDraft draft(formType(FormType::Representative), content);
    QVERIFY(!draft.problem(birthPath).isEmpty());
    QVERIFY(!draft.problem(birthPath).blocks);
    draft.setValue(birthPath, l("about 1961"));
    QCOMPARE(draft.problems(), std::vector<FieldPath>{birthPath});
}

void TestRecordDraft::datesThatContradictEachOtherAreTold()
{
    RecordDraft draft(formType(FormType::Representative), personWithLinks());
    const FieldPath death{{}, 0, fields::person.deathDate};
    draft.setValue(death, l("1962"));
    QVERIFY(draft.problem(death).isEmpty());
    draft.setValue(death, l("1961"));
    QVERIFY(draft.problem(death).blocks);
    QCOMPARE(draft.problem(death).text, l("This is before the birth."));
    draft.setValue(birthPath, l("1950"));
    QVERIFY(draft.problem(death).isEmpty());
}

void TestRecordDraft::nobodyIsBornOrDiesOnADayToCome()
{
    RecordDraft draft(formType(FormType::Representative), personWithLinks());
    const FieldPath death{{}, 0, fields::person.deathDate};
    const QDate today = QDate::currentDate();
    for (const FieldPath &path : {death, birthPath}) {
        draft.setValue(path, today.addDays(2).toString(Qt::ISODate));
        QVERIFY(draft.problem(path).blocks);
        draft.setValue(path, QString::number(today.year() + 1));
        QVERIFY(draft.problem(path).blocks);
        draft.setValue(path, QString::number(today.year())); // A day of this year may be over.
        QVERIFY(draft.problem(path).isEmpty());
    }
}

void TestRecordDraft::anEmailContactMustBeAnAddress()
{
    RecordDraft draft(formType(FormType::Representative), personWithLinks());
    const int row = draft.addRow(l("contacts"));
    draft.setValue({l("contacts"), row, fields::contactDetail.value}, l("+7 7172"));
    QVERIFY(draft.problem({l("contacts"), row, fields::contactDetail.value}).blocks);
    draft.setValue({l("contacts"), row, fields::contactDetail.contactType}, l("phone"));
    QVERIFY(draft.problems().empty());
}

void TestRecordDraft::anOfficeAfterDeathIsOnlyPointedOut()
{
    DraftContent content = personWithLinks();
    content.record.setCell(fields::person.deathDate, l("2020"));
    RecordDraft draft(formType(FormType::Representative), content);
    const int row =
        draft.addRow(l("memberships"), Record(RecordKind::Membership).set(fields::membership.post, 3));
    const FieldPath start{l("memberships"), row, fields::membership.startDate};
    draft.setValue(start, l("2022"));
    QVERIFY(!draft.problem(start).isEmpty());
    QVERIFY(draft.problems().empty());
}

void TestRecordDraft::aTextThatNamesNoRecordIsAProblem()
{
    RecordDraft draft(formType(FormType::Chamber), {});
    const FieldPath country{{}, 0, fields::organization.area};
    draft.setValue(country, l("Kaz"));
    QVERIFY(draft.problem(country).blocks);
    draft.setValue(country, 4);
    QVERIFY(draft.problem(country).isEmpty());
    QCOMPARE(draft.value(country), QVariant(4));
}

void TestRecordDraft::aReportedProblemStandsUntilTheValueChanges()
{
    RecordDraft draft(formType(FormType::Country), {});
    draft.setValue(fields::area.code, l("KZ"));
    draft.reportProblem({{}, 0, fields::area.code}, l("Kazakhstan has this code."));
    QCOMPARE(draft.problem(fields::area.code), (Problem{l("Kazakhstan has this code."), true}));
    draft.setValue(fields::area.code, l("KG"));
    QVERIFY(draft.problem(fields::area.code).isEmpty());
}

void TestRecordDraft::aBlankNewRowIsNoChangeAndNoProblem()
{
    RecordDraft draft(formType(FormType::Representative), personWithLinks());
    const int contact = draft.addRow(l("contacts"));
    const int office = draft.addRow(l("memberships"));
    QVERIFY(!draft.isModified());
    QVERIFY(draft.problems().empty());
    draft.setValue({l("contacts"), contact, fields::contactDetail.label}, l("office"));
    draft.setValue({l("memberships"), office, fields::membership.role}, l("Chairman"));
    QVERIFY(draft.isModified());
    const std::vector<FieldPath> expected{{l("memberships"), office, fields::membership.post},
                                          {l("contacts"), contact, fields::contactDetail.value}};
    QCOMPARE(draft.problems(), expected);
}

void TestRecordDraft::aChamberWantsItsCountry()
{
    DraftContent content;
    content.record = formType(FormType::Chamber).fixed;
    RecordDraft draft(formType(FormType::Chamber), content);
    draft.setValue(fields::organization.name, l("Senate"));
    QVERIFY(draft.problem(fields::organization.area).blocks);
}

void TestRecordDraft::rowsKeepTheirOrder()
{
    RecordDraft draft(formType(FormType::Representative), personWithLinks());
    QSignalSpy moved(&draft, &RecordDraft::rowMoved);
    const int first = draft.rows(l("links"))[0];
    draft.moveRow(l("links"), first, 1);
    QCOMPARE(moved.size(), 1);
    QVERIFY(draft.isModified());
    QCOMPARE(draft.value(urlOf(draft, 0)), QVariant(l("https://two.example")));
    draft.moveRow(l("links"), first, 0);
    QVERIFY(!draft.isModified());
    draft.moveRow(l("links"), first, -3);
    QCOMPARE(moved.size(), 2);
    const int added = draft.addRow(l("links"), {}, 0);
    QVERIFY(!draft.isModified());
    draft.setValue({l("links"), added, fields::link.url}, l("https://zero.example"));
    QCOMPARE(draft.rows(l("links"))[0], added);
    QVERIFY(draft.group(l("links")).isReordered());
}

void TestRecordDraft::onlyRowsWithAnOrderMove()
{
    RecordDraft draft(formType(FormType::Representative), personWithLinks());
    const int first = draft.addRow(l("memberships"));
    const int second = draft.addRow(l("memberships"));
    draft.moveRow(l("memberships"), second, 0);
    QCOMPARE(draft.rows(l("memberships")), (QList<int>{first, second}));
}

void TestRecordDraft::removingANewRowLeavesNothing()
{
    RecordDraft draft(formType(FormType::Representative), personWithLinks());
    const int added = draft.addRow(l("links"));
    draft.setValue({l("links"), added, fields::link.url}, l("https://three.example"));
    draft.removeRow(l("links"), added);
    QVERIFY(!draft.isModified());
    draft.removeRow(l("links"), draft.rows(l("links"))[1]);
    QVERIFY(draft.isModified());
    QCOMPARE(draft.group(l("links")).removed().size(), size_t(1));
    QCOMPARE(draft.group(l("links")).removed()[0].id(), 2);
}

void TestRecordDraft::anUntouchedFieldFollowsAChangeUnderneath()
{
    RecordDraft draft(formType(FormType::Representative), personWithLinks());
    draft.setValue(birthPath, l("1962-08"));
    QSignalSpy values(&draft, &RecordDraft::valueChanged);
    QSignalSpy conflicts(&draft, &RecordDraft::conflictChanged);
    draft.outsideChange(updated(person, koshanov(), koshanov(2, l("Yerlan Koshanov"))));
    QCOMPARE(draft.value(namePath), QVariant(l("Yerlan Koshanov")));
    QCOMPARE(draft.value(birthPath), QVariant(l("1962-08")));
    QCOMPARE(values.size(), 1);
    QVERIFY(draft.conflicts().empty());
    QCOMPARE(draft.record().revision(), 2);
}

void TestRecordDraft::aTouchedFieldBecomesAConflict()
{
    RecordDraft draft(formType(FormType::Representative), personWithLinks());
    draft.setValue(namePath, l("E. Koshanov"));
    QSignalSpy values(&draft, &RecordDraft::valueChanged);
    QSignalSpy conflicts(&draft, &RecordDraft::conflictChanged);
    draft.outsideChange(updated(person, koshanov(), koshanov(2, l("Yerlan Koshanov"))));
    QCOMPARE(values.size(), 0);
    QCOMPARE(conflicts.size(), 1);
    QCOMPARE(draft.conflicts(), std::vector<FieldPath>{namePath});
    QCOMPARE(draft.value(namePath), QVariant(l("E. Koshanov")));
    QCOMPARE(draft.theirs(namePath), QVariant(l("Yerlan Koshanov")));
}

void TestRecordDraft::keepingMineKeepsIt()
{
    RecordDraft draft(formType(FormType::Representative), personWithLinks());
    draft.setValue(namePath, l("E. Koshanov"));
    draft.outsideChange(updated(person, koshanov(), koshanov(2, l("Yerlan Koshanov"))));
    draft.keepMine(namePath);
    QVERIFY(draft.conflicts().empty());
    QVERIFY(draft.isTouched(namePath));
    QCOMPARE(draft.value(namePath), QVariant(l("E. Koshanov")));
}

void TestRecordDraft::takingTheirsTakesIt()
{
    RecordDraft draft(formType(FormType::Representative), personWithLinks());
    draft.setValue(namePath, l("E. Koshanov"));
    draft.outsideChange(updated(person, koshanov(), koshanov(2, l("Yerlan Koshanov"))));
    draft.takeTheirs(namePath);
    QVERIFY(draft.conflicts().empty());
    QVERIFY(!draft.isModified());
    QCOMPARE(draft.value(namePath), QVariant(l("Yerlan Koshanov")));
}

void TestRecordDraft::theSameChangeOnBothSidesIsNoConflict()
{
    RecordDraft draft(formType(FormType::Representative), personWithLinks());
    draft.setValue(namePath, l("Yerlan Koshanov"));
    draft.outsideChange(updated(person, koshanov(), koshanov(2, l("Yerlan Koshanov"))));
    QVERIFY(draft.conflicts().empty());
    QVERIFY(!draft.isModified());
}

void TestRecordDraft::aRecordDeletedUnderneathIsTold()
{
    RecordDraft draft(formType(FormType::Representative), personWithLinks());
    draft.setValue(namePath, l("E. Koshanov"));
    QSignalSpy gone(&draft, &RecordDraft::goneChanged);
    ChangeSet changes = removed({RecordKind::Link, 1}, link(1, l("https://one.example")));
    changes.removed.append({person, koshanov(), {}});
    draft.outsideChange(changes);
    QCOMPARE(gone.size(), 1);
    QVERIFY(draft.isGone());
    QCOMPARE(draft.value(namePath), QVariant(l("E. Koshanov")));
    QCOMPARE(draft.rows(l("links")).size(), 2);
}

void TestRecordDraft::aDeletedRecordCanBeWrittenAnew()
{
    RecordDraft draft(formType(FormType::Representative), personWithLinks());
    draft.outsideChange(removed(person, koshanov()));
    draft.startAnew();
    QVERIFY(!draft.isGone());
    QVERIFY(draft.isNew());
    QVERIFY(draft.isModified());
    QCOMPARE(draft.value(namePath), QVariant(l("Erlan Koshanov")));
    QVERIFY(draft.group(l("links")).rows()[0].record.isNew());
    QCOMPARE(draft.value(urlOf(draft, 1)), QVariant(l("https://two.example")));
}

void TestRecordDraft::aDeletionUndoneIsToldToo()
{
    RecordDraft draft(formType(FormType::Representative), personWithLinks());
    draft.outsideChange(removed(person, koshanov()));
    ChangeSet undone;
    undone.inserted.append({person, {}, koshanov(3)});
    draft.outsideChange(undone);
    QVERIFY(!draft.isGone());
    QCOMPARE(draft.record().revision(), 3);
}

void TestRecordDraft::rowsFollowChangesUnderneath()
{
    RecordDraft draft(formType(FormType::Representative), personWithLinks());
    QSignalSpy added(&draft, &RecordDraft::rowAdded);
    QSignalSpy gone(&draft, &RecordDraft::rowRemoved);
    ChangeSet changes;
    changes.inserted.append({{RecordKind::Link, 9}, {}, link(9, l("https://nine.example"))});
    changes.updated.append({{RecordKind::Link, 1}, {}, link(1, l("https://uno.example"), 2)});
    changes.removed.append({{RecordKind::Link, 2}, link(2, l("https://two.example")), {}});
    draft.outsideChange(changes);
    QCOMPARE(added.size(), 1);
    QCOMPARE(gone.size(), 1);
    QCOMPARE(draft.rows(l("links")).size(), 2);
    QCOMPARE(draft.value(urlOf(draft, 0)), QVariant(l("https://uno.example")));
    QCOMPARE(draft.value(urlOf(draft, 1)), QVariant(l("https://nine.example")));
    QVERIFY(!draft.isModified());
}

void TestRecordDraft::aRowOfAnotherRecordIsNotTakenIn()
{
    RecordDraft draft(formType(FormType::Representative), personWithLinks());
    ChangeSet changes;
    changes.inserted.append({{RecordKind::Link, 9}, {}, link(9, l("https://nine.example"), 1, 8)});
    draft.outsideChange(changes);
    QCOMPARE(draft.rows(l("links")).size(), 2);
}

void TestRecordDraft::aTouchedRowDeletedUnderneathIsAConflict()
{
    RecordDraft draft(formType(FormType::Representative), personWithLinks());
    const FieldPath url = urlOf(draft, 0);
    draft.setValue(url, l("https://uno.example"));
    draft.outsideChange(removed({RecordKind::Link, 1}, link(1, l("https://one.example"))));
    QCOMPARE(draft.rowConflict(l("links"), url.row), RowConflict::RemovedThere);
    QCOMPARE(draft.conflicts(), (std::vector<FieldPath>{{l("links"), url.row, {}}}));
    draft.keepMyRow(l("links"), url.row);
    QVERIFY(draft.conflicts().empty());
    QVERIFY(draft.group(l("links")).row(url.row)->record.isNew());
    QVERIFY(draft.isModified());
}

void TestRecordDraft::aRemovedRowChangedUnderneathIsAConflict()
{
    RecordDraft draft(formType(FormType::Representative), personWithLinks());
    draft.removeRow(l("links"), draft.rows(l("links"))[0]);
    draft.outsideChange(updated({RecordKind::Link, 1}, {}, link(1, l("https://uno.example"), 2)));
    const int row = draft.rows(l("links")).last();
    QCOMPARE(draft.rowConflict(l("links"), row), RowConflict::ChangedThere);
    draft.keepMyRow(l("links"), row);
    QCOMPARE(draft.group(l("links")).removed()[0].revision(), 2);
    QVERIFY(draft.conflicts().empty());
}

void TestRecordDraft::comparingWithWhatIsStoredKeepsWhatIsUntouched()
{
    RecordDraft draft(formType(FormType::Representative), personWithLinks());
    draft.setValue(namePath, l("E. Koshanov"));
    draft.removeRow(l("links"), draft.rows(l("links"))[1]);
    DraftContent now = personWithLinks();
    now.record = koshanov(4, l("Yerlan Koshanov"));
    draft.refresh(now);
    QCOMPARE(draft.conflicts(), std::vector<FieldPath>{namePath});
    QCOMPARE(draft.rows(l("links")).size(), 1);
    now.rows.clear();
    draft.refresh(now);
    QCOMPARE(draft.rows(l("links")).size(), 0);
    QVERIFY(draft.group(l("links")).removed().empty());
}

/// A queued call, or a button of the row, may come after it.
void TestRecordDraft::whoSpeaksOfARowThatIsGoneHearsNothing()
{
    RecordDraft draft(formType(FormType::Representative), personWithLinks());
    const FieldPath url = urlOf(draft, 0);
    draft.setValue(url, l("https://uno.example"));
    draft.outsideChange(removed({RecordKind::Link, 1}, link(1, l("https://one.example"))));
    draft.takeTheirRow(l("links"), url.row);
    QCOMPARE(draft.rows(l("links")).size(), 1);
    QCOMPARE(draft.value(url), QVariant());
    QCOMPARE(draft.theirs(url), QVariant());
    QVERIFY(!draft.isTouched(url));
    QVERIFY(!draft.isConflicted(url));
    QVERIFY(draft.problem(url).isEmpty());
    QSignalSpy values(&draft, &RecordDraft::valueChanged);
    QSignalSpy rows(&draft, &RecordDraft::rowRemoved);
    draft.setValue(url, l("https://eins.example"));
    draft.keepMine(url);
    draft.takeTheirs(url);
    draft.keepMyRow(l("links"), url.row);
    draft.takeTheirRow(l("links"), url.row);
    draft.moveRow(l("links"), url.row, 0);
    draft.removeRow(l("links"), url.row);
    QCOMPARE(values.size() + rows.size(), 0);
    QCOMPARE(draft.rows(l("links")).size(), 1);
    QVERIFY(!draft.isModified());
    draft.reset(personWithLinks());
    QVERIFY2(!draft.rows(l("links")).contains(url.row), "A number is never given again.");
}

QTEST_GUILESS_MAIN(TestRecordDraft)
#include "tst_recorddraft.moc"
