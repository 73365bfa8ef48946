// A record says what it says, and no more; and what is declared of each kind holds together.
#include "models/core/kinds/fields.h"
#include "models/core/kinds/formtype.h"
#include "models/core/kinds/recordtype.h"
#include "models/core/recordmap.h"

#include <QSet>
#include <QTest>

using namespace delegations;

namespace {

QString l(const char *text)
{
    return QString::fromLatin1(text);
}

/// Every declared field of every kind.
QList<FieldId> allFields()
{
    QList<FieldId> all;
    for (int kind = 0; kind < recordKindCount; ++kind) {
        for (const FieldSpec &field : recordType(RecordKind(kind)).fields)
            all.append(field.id);
    }
    return all;
}

QString nameOf(FieldId field)
{
    return recordType(field.kind).table + u'.' + specOf(field).column;
}

} // namespace

class TestRecords : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasSetIsRead();
    void whatIsNotSaidIsUnknown();
    void whatIsEmptyIsSaidToBe();
    void aReferenceIsOfTheDeclaredKind();
    void whatIsForgottenIsNotSaid();
    void whatIsTakenStandsOverTheRest();
    void recordsAreTheSameWhenTheySayTheSame();
    void whatIsKeptOutsideComesBack();
    void everyFieldIsFoundByItsColumn();
    void everyFieldIsWhatItsKindNeeds();
    void everyGroupIsOwnedByItsForm();
};

void TestRecords::whatWasSetIsRead()
{
    const PartialDate may = PartialDate::parse(u"1960-05").value();
    const Record person = Record(RecordKind::Person)
                              .set(fields::person.name, l("Surname Given"))
                              .set(fields::person.birthDate, may)
                              .set(fields::person.photo, QByteArray("\0x", 2));
    QCOMPARE(person.kind(), RecordKind::Person);
    QCOMPARE(person.value(fields::person.name), l("Surname Given"));
    QCOMPARE(person.value(fields::person.birthDate), may);
    QCOMPARE(person.value(fields::person.photo), QByteArray("\0x", 2));
    const Record quota = Record(RecordKind::PostCapacity).set(fields::postCapacity.seats, 8);
    QCOMPARE(quota.value(fields::postCapacity.seats), std::optional<qint64>(8));
    const Record contact = Record(RecordKind::ContactDetail).set(fields::contactDetail.isPrivate, true);
    QVERIFY(contact.value(fields::contactDetail.isPrivate));
    QCOMPARE(contact.cell(fields::contactDetail.isPrivate), QVariant(1));
}

void TestRecords::whatIsNotSaidIsUnknown()
{
    const Record membership = Record(RecordKind::Membership).set(fields::membership.role, l("Head"));
    QVERIFY(!membership.says(fields::membership.protocolOrder));
    QCOMPARE(membership.value(fields::membership.protocolOrder), std::nullopt);
    QVERIFY(membership.value(fields::membership.startDate).isNull());
    QVERIFY(membership.value(fields::membership.capacity).isEmpty());
    QVERIFY(!membership.value(fields::membership.person).isValid());
    QVERIFY(membership.cell(fields::membership.person).isNull());
    QVERIFY(!Record(RecordKind::Person).says(fields::person.name));
    QVERIFY(Record(RecordKind::Person).isEmpty());
}

void TestRecords::whatIsEmptyIsSaidToBe()
{
    Record membership(RecordKind::Membership);
    membership.set(fields::membership.role, QString())
        .set(fields::membership.startDate, {})
        .set(fields::membership.protocolOrder, {})
        .set(fields::membership.post, {});
    QCOMPARE(membership.said(),
             (QList<FieldId>{fields::membership.post, fields::membership.role, fields::membership.startDate,
                             fields::membership.protocolOrder}));
    for (const FieldId field : membership.said())
        QVERIFY2(membership.cell(field).isNull(), qPrintable(nameOf(field)));
    QVERIFY(!membership.isEmpty());
}

void TestRecords::aReferenceIsOfTheDeclaredKind()
{
    Record mention = Record(RecordKind::NewsMention).set(fields::newsMention.area, 7);
    QCOMPARE(mention.value(fields::newsMention.area), (RecordKey{RecordKind::Area, 7}));
    QCOMPARE(mention.value(fields::newsMention.person), (RecordKey{RecordKind::Person, 0}));
    mention.set(fields::newsMention.area, RecordKey());
    QVERIFY(mention.cell(fields::newsMention.area).isNull());
    QCOMPARE(ownerField(RecordKind::NewsMention, RecordKind::Person), fields::newsMention.person);
    QVERIFY(!ownerField(RecordKind::NewsMention, RecordKind::Event).isValid());
}

void TestRecords::whatIsForgottenIsNotSaid()
{
    Record person = Record(RecordKind::Person).set(fields::person.name, l("A"));
    person.forget(fields::person.name);
    person.forget(fields::person.summary);
    QVERIFY(!person.says(fields::person.name));
    QVERIFY(person.said().isEmpty());
    QVERIFY(person == Record(RecordKind::Person));
}

void TestRecords::whatIsTakenStandsOverTheRest()
{
    Record person =
        Record(RecordKind::Person).set(fields::person.name, l("A")).set(fields::person.gender, l("other"));
    person.id = 3;
    person.take(Record(RecordKind::Person).set(fields::person.name, l("B")).set(fields::person.summary, {}));
    QCOMPARE(person.value(fields::person.name), l("B"));
    QCOMPARE(person.value(fields::person.gender), l("other"));
    QVERIFY(person.says(fields::person.summary));
    QCOMPARE(person.key(), (RecordKey{RecordKind::Person, 3}));
    person.take(Record());
    QCOMPARE(person.said().size(), 3);
}

void TestRecords::recordsAreTheSameWhenTheySayTheSame()
{
    const Record one = Record(RecordKind::Person).set(fields::person.name, l("A"));
    Record other = Record(RecordKind::Person).set(fields::person.name, l("B"));
    QVERIFY(!(one == other));
    QVERIFY(one == other.set(fields::person.name, l("A")));
    QVERIFY(!(one == other.set(fields::person.summary, {})));
    other = one;
    other.revision = 1;
    QVERIFY(!(one == other));
    QVERIFY(!(Record(RecordKind::Person) == Record(RecordKind::Area)));
}

void TestRecords::whatIsKeptOutsideComesBack()
{
    Record person =
        Record(RecordKind::Person).set(fields::person.name, l("A")).set(fields::person.summary, {});
    QCOMPARE(toColumns(person).keys(), QStringList({l("name"), l("summary")}));
    QVERIFY(fromColumns(RecordKind::Person, toColumns(person)) == person);
    person.id = 5;
    person.uid = l("uid-5");
    person.revision = 2;
    QVERIFY(fromColumns(RecordKind::Person, toColumns(person)) == person);
    QVERIFY(fromColumns(RecordKind::Person, {{l("moons"), 2}}) == Record(RecordKind::Person));
}

void TestRecords::everyFieldIsFoundByItsColumn()
{
    QSet<QString> columns;
    for (const FieldId field : allFields()) {
        const QString column = specOf(field).column;
        QCOMPARE(fieldOfColumn(field.kind, column), field);
        QVERIFY2(!columns.contains(nameOf(field)), qPrintable(nameOf(field)));
        columns.insert(nameOf(field));
    }
    QVERIFY(!fieldOfColumn(RecordKind::Person, u"moons").isValid());
    QVERIFY(!fieldOfColumn(RecordKind::Person, u"id").isValid());
    for (int kind = 0; kind < recordKindCount; ++kind)
        QCOMPARE(recordType(RecordKind(kind)).fields.back().id, extrasField(RecordKind(kind)));
    QCOMPARE(recordType(RecordKind::NewsItem).nameField, fields::newsItem.title);
    QVERIFY(!recordType(RecordKind::Membership).nameField.isValid());
}

void TestRecords::everyFieldIsWhatItsKindNeeds()
{
    for (const FieldId field : allFields()) {
        const FieldSpec &spec = specOf(field);
        const QByteArray name = nameOf(field).toLatin1();
        QVERIFY2(!spec.labelText().isEmpty() && !spec.popoloName().isEmpty(), name);
        QVERIFY2(spec.choices.empty() == (spec.kind != FieldKind::Choice), name);
        for (const Choice &choice : spec.choices) {
            QVERIFY2(!QString(choice.value).isEmpty() && qstrlen(choice.label) > 0, name);
            QCOMPARE(spec.problem(QString(choice.value)), QString());
        }
        QVERIFY2(!spec.owned || spec.kind == FieldKind::Reference, name);
        // Who refers is written after whom it refers to.
        if (spec.kind == FieldKind::Reference)
            QVERIFY2(spec.target <= field.kind, name);
        if (spec.initial)
            QCOMPARE(spec.problem(QString::fromLatin1(spec.initial)), QString());
    }
}

void TestRecords::everyGroupIsOwnedByItsForm()
{
    for (const auto subject :
         {FormType::Country, FormType::Chamber, FormType::Representative, FormType::News}) {
        const FormType &type = formType(subject);
        for (const FieldId field : type.fields)
            QVERIFY2(field.kind == type.kind && specOf(field).inForm, qPrintable(nameOf(field)));
        for (const Group &group : type.groups) {
            QVERIFY2(specOf(group.owner).owned, qPrintable(group.key));
            QVERIFY2(!group.fields.contains(group.owner), qPrintable(group.key));
            for (const FieldId field : group.fields + group.alternatives)
                QVERIFY2(field.kind == group.kind() && specOf(field).inForm, qPrintable(nameOf(field)));
        }
    }
}

QTEST_GUILESS_MAIN(TestRecords)
#include "tst_records.moc"
