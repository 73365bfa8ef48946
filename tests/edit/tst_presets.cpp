// What a form says at its top: with what a new record begins, and which of its names pages show.
#include "models/core/kinds/fields.h"
#include "models/edit/presets.h"
#include "tests/support/editing.h"

#include <QTest>

using namespace delegations;
using namespace delegations::test;

namespace {

QString l(const char *text)
{
    return QString::fromUtf8(text);
}

} // namespace

class TestPresets : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void aNewRecordSaysWhatItWasBegunFor();
    void theNameThatPagesShowIsTold();
};

void TestPresets::aNewRecordSaysWhatItWasBegunFor()
{
    Editing e;
    const auto draft = e.create(FormType::News, e.assembly.adam);
    const QString mentions = l("mentions");
    const int row = draft->rows(mentions).value(0);
    const FieldPath person{mentions, row, fields::newsMention.person};
    QCOMPARE(draft->value({mentions, row, fields::newsMention.state}).toString(), l("confirmed"));
    QVERIFY(presetReferences(*draft) == std::vector<FieldPath>{person});
    draft->setValue(person, e.assembly.clara.id); // Whoever changes it has seen it.
    QVERIFY(presetReferences(*draft).empty());
    const auto another = e.create(FormType::News, e.assembly.adam);
    another->removeRow(mentions, another->rows(mentions).value(0));
    QVERIFY(presetReferences(*another).empty());
    const auto stored = e.open(FormType::Representative, e.assembly.adam.id);
    QVERIFY(presetReferences(*stored).empty());
    const auto representative = e.create(FormType::Representative, e.assembly.upper);
    QCOMPARE(presetReferences(*representative).size(), size_t(1));
}

void TestPresets::theNameThatPagesShowIsTold()
{
    Editing e;
    // Of her names in Russian the former one and the alias are not shown.
    const auto clara = e.open(FormType::Representative, e.assembly.clara.id);
    QCOMPARE(nameShownIn(*clara, l("ru")), l("Кларова Клара"));
    QCOMPARE(nameShownIn(*clara, l("en")), QString()); // What the record is called.
    QCOMPARE(nameShownIn(*clara, l("kk")), QString());
    const auto boris = e.open(FormType::Representative, e.assembly.boris.id);
    boris->addRow(l("names"), Record(RecordKind::PersonName)
                                  .set(fields::personName.language, l("ru"))
                                  .set(fields::personName.nameKind, l("official"))
                                  .set(fields::personName.name, l("Борисов Борис Борисович")));
    QCOMPARE(nameShownIn(*boris, l("ru")), l("Борисов Борис")); // The preferred one.
    const auto zetland = e.open(FormType::Country, e.assembly.zetland.id);
    QVERIFY(nameShownIn(*zetland, l("ru")) != zetland->value(fields::area.name).toString());
    QVERIFY(!nameShownIn(*zetland, l("ru")).isEmpty());
    const auto fresh = e.create(FormType::Country);
    QCOMPARE(nameShownIn(*fresh, l("ru")), QString());
}

QTEST_MAIN(TestPresets)
#include "tst_presets.moc"
