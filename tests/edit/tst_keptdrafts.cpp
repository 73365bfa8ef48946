// What a form held when the program ended: kept whole, and taken up against what is stored by then.
#include "models/core/kinds/fields.h"
#include "models/core/viewcontext.h"
#include "models/edit/keptdraft.h"
#include "models/edit/recordeditor.h"
#include "models/store/read/readworker.h"
#include "tests/support/drafttext.h"
#include "tests/support/removing.h"
#include "tests/support/sampleassembly.h"

#include <QCborMap>
#include <QRandomGenerator>
#include <QTest>

using namespace delegations;
using namespace delegations::test;

namespace {

QString l(const char *text)
{
    return QString::fromUtf8(text);
}

struct Desk
{
    Desk() : sample(database) {}

    [[nodiscard]] static KeptDraft keep(const RecordDraft &draft)
    {
        const KeptDraft kept{l("/data/база.db"), {7, 9}, QDateTime::currentDateTimeUtc(), draft.state()};
        auto read = keptDraftFrom(toBytes(kept));
        if (!read)
            qFatal("The draft cannot be read.");
        return std::move(read).value();
    }
    [[nodiscard]] std::unique_ptr<RecordDraft> resumed(const RecordDraft &draft)
    {
        auto again = editor.resume(keep(draft).draft);
        if (!again)
            qFatal("The draft cannot be resumed.");
        return std::move(again).value();
    }
    /// A stored senator with two contacts.
    [[nodiscard]] std::unique_ptr<RecordDraft> senator()
    {
        if (!person.isValid()) {
            person = sample.holder(sample.seat(l("Aida Balaeva"), sample.senate));
            for (const char *address : {"one@example.org", "two@example.org"}) {
                database.insert(Record(RecordKind::ContactDetail)
                                    .set(fields::contactDetail.subject.person, person)
                                    .set(fields::contactDetail.contactType, l("email"))
                                    .set(fields::contactDetail.value, l(address)));
            }
        }
        return editor.open(FormType::Representative, person.id).value();
    }
    /// What somebody else saves meanwhile.
    void saveElsewhere(const std::function<void(RecordDraft &)> &change)
    {
        auto other = editor.open(FormType::Representative, person.id).value();
        change(*other);
        QVERIFY(editor.save(*other));
    }

    TemporaryDatabase database;
    SampleAssembly sample;
    ReadWorker reader{database.path()};
    ViewContext view;
    RecordEditor editor{database.store(), reader, view};
    RecordKey person;
};

/// Every kind of change.
void change(RecordDraft &draft)
{
    draft.setValue(fields::person.name, l("Aida Балаева"));
    draft.setValue(fields::person.summary, QVariant());
    draft.setValue(fields::person.birthDate, l("no date"));
    draft.setValue(fields::person.photo, QByteArray("\0\xff", 2));
    const QList<int> contacts = draft.rows(l("contacts"));
    draft.removeRow(l("contacts"), contacts.first());
    draft.setValue({l("contacts"), contacts.last(), fields::contactDetail.value}, l("three@example.org"));
    const int row = draft.addRow(l("contacts"), {}, 0);
    draft.setValue({l("contacts"), row, fields::contactDetail.contactType}, l("phone"));
    draft.setValue({l("contacts"), row, fields::contactDetail.value}, l("+7 717 2"));
    draft.setValue({l("contacts"), row, fields::contactDetail.isPrivate}, 1);
    draft.addRow(l("links"));
}

} // namespace

class TestKeptDrafts : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingIsAsItWasTyped();
    void aNewRecordGoesOnAsANewOne();
    void whatWasSavedMeanwhileIsAConflictOnlyWhereBothChangedIt();
    void aConflictThatWasShownIsShownAgain();
    void aRowThatIsGoneIsAConflict();
    void aDeletedRecordIsSaidAndCanBeWrittenAgain();
    void anotherRecordOfTheSameNumberIsNotTheOne();
    void aReferenceToWhatIsGoneIsEmptied();
    void aResumedDraftIsSaved();
    void whatIsNoDraftIsRefused_data();
    void whatIsNoDraftIsRefused();
    void damagedDraftsNeverDoHarm();
};

void TestKeptDrafts::everythingIsAsItWasTyped()
{
    Desk desk;
    const auto draft = desk.senator();
    change(*draft);
    const auto resumed = desk.resumed(*draft);
    QCOMPARE(draftText(*resumed), draftText(*draft));
    QVERIFY(resumed->isModified());
    QCOMPARE(resumed->key(), draft->key());
    QVERIFY(resumed->conflicts().empty());
    const KeptDraft kept = Desk::keep(*draft);
    QCOMPARE(kept.name(), l("Aida Балаева"));
    QCOMPARE(kept.database, l("/data/база.db"));
    QCOMPARE(kept.file, (FileIdentity{7, 9}));
}

void TestKeptDrafts::aNewRecordGoesOnAsANewOne()
{
    Desk desk;
    const auto draft = desk.editor.create(FormType::Representative, desk.sample.senate).value();
    draft->setValue(fields::person.name, l("Somebody New"));
    const auto resumed = desk.resumed(*draft);
    QVERIFY(resumed->isNew());
    QCOMPARE(draftText(*resumed), draftText(*draft));
    QVERIFY(desk.editor.save(*resumed));
}

void TestKeptDrafts::whatWasSavedMeanwhileIsAConflictOnlyWhereBothChangedIt()
{
    Desk desk;
    const auto draft = desk.senator();
    draft->setValue(fields::person.summary, l("Mine"));
    const KeptDraft kept = Desk::keep(*draft);
    desk.saveElsewhere([](RecordDraft &other) {
        other.setValue(fields::person.summary, l("Theirs"));
        other.setValue(fields::person.gender, l("female"));
    });
    const auto resumed = desk.editor.resume(kept.draft).value();
    QCOMPARE(resumed->conflicts(), (std::vector<FieldPath>{{{}, 0, fields::person.summary}}));
    QCOMPARE(resumed->value(fields::person.summary), l("Mine"));
    QCOMPARE(resumed->theirs({{}, 0, fields::person.summary}), l("Theirs"));
    QCOMPARE(resumed->value(fields::person.gender), l("female"));
}

void TestKeptDrafts::aConflictThatWasShownIsShownAgain()
{
    Desk desk;
    const auto draft = desk.senator();
    draft->setValue(fields::person.summary, l("Mine"));
    desk.saveElsewhere([](RecordDraft &other) { other.setValue(fields::person.summary, l("Theirs")); });
    QCOMPARE(draft->conflicts().size(), size_t(1));
    const auto resumed = desk.resumed(*draft);
    QCOMPARE(resumed->conflicts(), draft->conflicts());
    QCOMPARE(resumed->theirs({{}, 0, fields::person.summary}), l("Theirs"));
}

void TestKeptDrafts::aRowThatIsGoneIsAConflict()
{
    Desk desk;
    const auto draft = desk.senator();
    const int row = draft->rows(l("contacts")).first();
    draft->setValue({l("contacts"), row, fields::contactDetail.value}, l("mine@example.org"));
    const KeptDraft kept = Desk::keep(*draft);
    desk.saveElsewhere([](RecordDraft &other) {
        for (const int contact : other.rows(l("contacts")))
            other.removeRow(l("contacts"), contact);
    });
    const auto resumed = desk.editor.resume(kept.draft).value();
    QCOMPARE(resumed->rows(l("contacts")).size(), 1);
    QCOMPARE(resumed->rowConflict(l("contacts"), resumed->rows(l("contacts")).first()),
             RowConflict::RemovedThere);
}

void TestKeptDrafts::aDeletedRecordIsSaidAndCanBeWrittenAgain()
{
    Desk desk;
    const auto draft = desk.senator();
    change(*draft);
    draft->setValue(fields::person.birthDate, l("1970"));
    draft->setValue(fields::person.photo, QVariant());
    const KeptDraft kept = Desk::keep(*draft);
    QVERIFY(removed(desk.editor, draft->key()));
    const auto resumed = desk.editor.resume(kept.draft).value();
    QVERIFY(resumed->isGone());
    QCOMPARE(resumed->value(fields::person.name), l("Aida Балаева"));
    resumed->startAnew();
    QVERIFY(resumed->isNew());
    QVERIFY(desk.editor.save(*resumed));
}

void TestKeptDrafts::anotherRecordOfTheSameNumberIsNotTheOne()
{
    Desk desk;
    const auto draft = desk.senator();
    draft->setValue(fields::person.summary, l("Mine"));
    KeptDraft kept = Desk::keep(*draft);
    Record stored = kept.draft.record.stored();
    stored.uid = l("00000000-0000-4000-8000-000000000000");
    kept.draft.record = DraftRecord(stored, kept.draft.record.changes(), {});
    QVERIFY(desk.editor.resume(kept.draft).value()->isGone());
}

void TestKeptDrafts::aReferenceToWhatIsGoneIsEmptied()
{
    Desk desk;
    const auto draft = desk.editor.create(FormType::News).value();
    (void)desk.senator();
    draft->setValue(fields::newsItem.title, l("Session"));
    for (const qint64 id : {desk.person.id, qint64(987654)}) {
        const int row = draft->addRow(l("mentions"));
        draft->setValue({l("mentions"), row, fields::newsMention.person}, id);
        draft->setValue({l("mentions"), row, fields::newsMention.matchedText}, l("so written"));
    }
    const auto resumed = desk.resumed(*draft);
    const QList<int> rows = resumed->rows(l("mentions"));
    QCOMPARE(rows.size(), 2);
    QCOMPARE(resumed->value({l("mentions"), rows[0], fields::newsMention.person}), desk.person.id);
    QVERIFY(resumed->value({l("mentions"), rows[1], fields::newsMention.person}).isNull());
    QCOMPARE(resumed->value({l("mentions"), rows[1], fields::newsMention.matchedText}), l("so written"));
}

void TestKeptDrafts::aResumedDraftIsSaved()
{
    Desk desk;
    const auto draft = desk.senator();
    change(*draft);
    draft->setValue(fields::person.birthDate, l("1970-05"));
    draft->setValue(fields::person.photo, QVariant());
    const auto resumed = desk.resumed(*draft);
    QVERIFY(desk.editor.save(*resumed));
    const auto stored = desk.editor.open(FormType::Representative, desk.person.id).value();
    QCOMPARE(stored->value(fields::person.name), l("Aida Балаева"));
    QCOMPARE(stored->value(fields::person.birthDate), l("1970-05"));
    QStringList contacts;
    for (const int row : stored->rows(l("contacts")))
        contacts.append(stored->value({l("contacts"), row, fields::contactDetail.value}).toString());
    contacts.sort();
    QCOMPARE(contacts, (QStringList{l("+7 717 2"), l("three@example.org")}));
}

void TestKeptDrafts::whatIsNoDraftIsRefused_data()
{
    QTest::addColumn<QByteArray>("bytes");
    QTest::addColumn<int>("code");
    Desk desk;
    const auto draft = desk.senator();
    const KeptDraft kept{l("/x.db"), {}, QDateTime::currentDateTimeUtc(), draft->state()};
    const QCborMap whole = QCborValue::fromCbor(toBytes(kept)).toMap();
    const auto with = [&](const char *key, const QCborValue &value) {
        QCborMap changed = whole;
        changed.insert(l(key), value);
        return changed.toCborValue().toCbor();
    };
    const int damaged = int(ErrorCode::Damaged);
    QTest::newRow("empty") << QByteArray() << damaged;
    QTest::newRow("text") << QByteArray("Dear colleagues") << damaged;
    QTest::newRow("cut") << toBytes(kept).chopped(10) << damaged;
    QTest::newRow("another format") << with("format", l("cookbook")) << damaged;
    QTest::newRow("no form of ours") << with("form", 99) << damaged;
    QTest::newRow("no record") << with("record", 5) << damaged;
    QTest::newRow("no database") << with("database", QCborValue()) << damaged;
    QTest::newRow("nested deep") << QByteArray(100'000, '\x81') << damaged;
    QTest::newRow("a later version") << with("version", 2) << int(ErrorCode::Newer);
}

void TestKeptDrafts::whatIsNoDraftIsRefused()
{
    QFETCH(QByteArray, bytes);
    QFETCH(int, code);
    const Result<KeptDraft> read = keptDraftFrom(bytes);
    QVERIFY(!read);
    QCOMPARE(int(read.error().code), code);
}

void TestKeptDrafts::damagedDraftsNeverDoHarm()
{
    Desk desk;
    const auto draft = desk.senator();
    change(*draft);
    const QByteArray whole = toBytes({l("/x.db"), {1, 2}, QDateTime::currentDateTimeUtc(), draft->state()});
    QRandomGenerator random(20240605);
    int resumed = 0;
    for (int round = 0; round < 2000; ++round) {
        QByteArray bytes = whole;
        for (int flips = 1 + int(random.bounded(4)); flips > 0; --flips)
            bytes[random.bounded(int(bytes.size()))] ^= char(1 << random.bounded(8));
        const Result<KeptDraft> read = keptDraftFrom(bytes);
        if (!read)
            continue;
        if (const auto again = desk.editor.resume(read->draft)) {
            ++resumed;
            QVERIFY(draftText(**again).size() > 5);
        }
    }
    QVERIFY(resumed > 0);
    QCOMPARE(desk.senator()->value(fields::person.name), l("Aida Balaeva"));
}

QTEST_MAIN(TestKeptDrafts)
#include "tst_keptdrafts.moc"
