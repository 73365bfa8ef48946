// Forms in the real window, by keys and mouse alone: wherever the cursor stands and however one leaves, what
// was typed is stored exactly, or nothing is, and the record stays the one that is shown.
#include "models/core/itemroles.h"
#include "models/core/recordtype.h"
#include "tests/support/programwindow.h"
#include "tests/support/windowkeys.h"
#include "ui/window/detailarea.h"

#include <QAbstractButton>
#include <QMenu>
#include <QTest>
#include <QTreeView>

using namespace delegations;
using namespace delegations::test;
using namespace delegations::test::windowkeys;

namespace {

const QString senate = QStringLiteral("Senate of the Parliament of Kazakhstan");
const QString kazakhstan = QStringLiteral("Kazakhstan");
const QString elsewhere = QStringLiteral("Tajikistan");

QString l(const char *text)
{
    return QString::fromLatin1(text);
}

/// Where the cursor is.
enum class Place { NewRecord, NewRow, StoredRow };

/// How one leaves the form. From a new row in a stored record only by the first six: the rest of the way is
/// that of the other places.
enum class Way { CtrlS, AltS, Esc, Return, Tab, Mouse, EscAndStay, Backtab, Cancel, Tree };

const std::pair<const char *, Way> ways[] = {
    {"Ctrl+S", Way::CtrlS},          {"Alt+S", Way::AltS},          {"Esc", Way::Esc},
    {"Esc, stay", Way::EscAndStay},  {"Return", Way::Return},       {"Tab", Way::Tab},
    {"Backtab", Way::Backtab},       {"mouse on Save", Way::Mouse}, {"mouse on Cancel", Way::Cancel},
    {"mouse in the tree", Way::Tree}};

bool isSaved(Way way)
{
    return way != Way::Esc && way != Way::Cancel && way != Way::Tree;
}

/// What is typed into a row, field by field; the last one has the cursor then. "%" stands for a text that
/// nothing else has, "#" for such a number, "@" for part of the name of a record to be picked.
struct Typing
{
    const char *group;
    std::vector<std::pair<const char *, const char *>> newRow;
    const char *watched;
};

const std::vector<Typing> &typings()
{
    static const std::vector<Typing> all{
        {"delegation", {{"name", "%"}}, "name"},
        {"parliament", {{"name", "%"}}, "name"},
        {"names", {{"language", "kk"}, {"name", "%"}}, "name"},
        {"links", {{"url", "https://example.org/%"}, {"note", "%"}}, "note"},
        {"contacts", {{"value", "a@example.org"}, {"label", "%"}}, "label"},
        {"sources", {{"note", "%"}}, "note"},
        {"capacities", {{"source", "%"}, {"seats", "#"}}, "seats"},
        {"memberships", {{"post_id", "@Senate"}, {"role", "%"}}, "role"},
        {"mentions", {{"person_id", "@Volodin"}, {"matched_text", "%"}}, "matched_text"},
    };
    return all;
}

/// Of a person's names another field than of the other names.
Typing typingFor(FormType::Subject subject, const QString &group)
{
    if (subject == FormType::Representative && group == QLatin1String("names"))
        return {"names", {{"name", "Surname Given"}, {"family_name", "%"}}, "family_name"};
    for (const Typing &typing : typings()) {
        if (group == QLatin1String(typing.group))
            return typing;
    }
    qFatal("Nobody says what is typed into %s.", qPrintable(group));
}

QString nameKey(FormType::Subject subject)
{
    return formType(subject).fields.front();
}

/// The record of this kind whose rows of this group are edited; the group is empty for its own fields.
QString storedName(FormType::Subject subject, const QString &group)
{
    return QStringLiteral("Stored %1 %2").arg(formType(subject).subjectText(), group);
}

/// A stored row of each group, so that there is one to edit.
void addRow(Transaction &transaction, const Group &group, const Row &owner)
{
    Row row = group.fixed;
    row.insert(owner);
    static const QMap<QString, Row> contents{
        {l("delegation"), {{l("name"), l("Delegation")}}},
        {l("parliament"), {{l("name"), l("Parliament")}}},
        {l("links"), {{l("url"), l("https://example.org")}}},
        {l("contacts"), {{l("type"), l("other")}, {l("value"), l("Value")}, {l("private"), 0}}},
        {l("sources"), {{l("note"), l("Note")}}},
        {l("capacities"), {{l("seats"), 8}}},
        {l("memberships"), {{l("organization_id"), 1}, {l("role"), l("Role")}}},
        {l("mentions"), {{l("person_id"), 1}, {l("state"), l("confirmed")}}},
    };
    row.insert(contents.value(group.key));
    if (group.key == QLatin1String("names")) {
        const bool ofPerson = group.kind == RecordKind::PersonName;
        row.insert(l("name"), l("Name"));
        row.insert(l("language"), l("en"));
        if (ofPerson)
            row.insert({{l("kind"), l("official")}, {l("preferred"), 0}});
    }
    put(transaction, group.kind, row);
}

/// The post that the seats of a chamber hang on.
qint64 seatPost(Transaction &transaction, qint64 chamber)
{
    const qint64 delegation =
        put(transaction, RecordKind::Organization,
            {{l("name"), l("Delegation")}, {l("classification"), l("delegation")}, {l("area_id"), 1}});
    return put(transaction, RecordKind::Post,
               {{l("organization_id"), delegation}, {l("kind"), l("seat")}, {l("on_behalf_of_id"), chamber}});
}

void addStored(Transaction &transaction, const FormType &type)
{
    QStringList groups{QString()};
    for (const Group &group : type.groups)
        groups.append(group.key);
    for (const QString &edited : groups) {
        Row record = type.fixed;
        record.insert(nameKey(type.subject), storedName(type.subject, edited));
        if (type.subject == FormType::Chamber)
            record.insert(l("area_id"), 1);
        const qint64 id = put(transaction, type.kind, record);
        for (const Group &group : type.groups) {
            const qint64 owner = group.kind == RecordKind::PostCapacity ? seatPost(transaction, id) : id;
            addRow(transaction, group, {{group.column, owner}});
        }
    }
}

} // namespace

class TestFormKeys : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void cleanup();
    void cleanupTestCase();
    void everyRowAndEveryWayToLeave_data();
    void everyRowAndEveryWayToLeave();
    void aSearchThatIsAnsweredLateFindsNobody_data();
    void aSearchThatIsAnsweredLateFindsNobody();
    void aRowRemovedUnderItsOwnCursorIsGone();

private:
    void show(FormType::Subject subject, const QString &group, Place place);
    void openForm(FormType::Subject subject, Place place);
    void goToRow(FormType::Subject subject, const QString &group, Place place);
    void typeInto(const Typing &typing, const QString &group, Place place);
    void leave(Way way);
    void discard();
    [[nodiscard]] QString unique() const { return QStringLiteral("typed%1").arg(m_case); }
    [[nodiscard]] DetailArea &details() { return m_program->child<DetailArea>("details"); }

    QTemporaryDir m_folder;
    std::unique_ptr<ProgramWindow> m_program;
    std::unique_ptr<Onlooker> m_onlooker;
    int m_case = 0;
    int m_row = 0; ///< The row in which one types.
};

void TestFormKeys::initTestCase()
{
    const QString path = m_folder.filePath(l("sample.db"));
    makeSample(path, [](Transaction &transaction) {
        for (const auto subject :
             {FormType::Country, FormType::Chamber, FormType::Representative, FormType::News})
            addStored(transaction, formType(subject));
    });
    m_program = std::make_unique<ProgramWindow>(path);
    m_onlooker = std::make_unique<Onlooker>(path);
}

/// What failed leaves no form to the next.
void TestFormKeys::cleanup()
{
    while (QWidget *popup = QApplication::activePopupWidget())
        popup->close();
    if (!details().isEditing())
        return;
    QTest::mouseClick(&m_program->child<QAbstractButton>("cancel"), Qt::LeftButton);
    if (auto *discard = m_program->window().findChild<QAbstractButton *>(l("discard")))
        discard->click();
    drain();
}

void TestFormKeys::cleanupTestCase()
{
    m_onlooker.reset();
    m_program.reset();
}

void TestFormKeys::everyRowAndEveryWayToLeave_data()
{
    QTest::addColumn<int>("subject");
    QTest::addColumn<QString>("group");
    QTest::addColumn<int>("place");
    QTest::addColumn<int>("way");
    const std::pair<const char *, Place> places[] = {
        {"new record", Place::NewRecord}, {"new row", Place::NewRow}, {"stored row", Place::StoredRow}};
    for (const auto subject :
         {FormType::Country, FormType::Chamber, FormType::Representative, FormType::News}) {
        const FormType &type = formType(subject);
        QStringList groups{QString()};
        for (const Group &group : type.groups)
            groups.append(group.key);
        for (const QString &group : groups) {
            for (const auto &[placeName, place] : places) {
                if (group.isEmpty() && place == Place::NewRow)
                    continue;
                for (const auto &[wayName, way] : ways) {
                    if (group.isEmpty() && place == Place::NewRecord && way == Way::Backtab)
                        continue; // Out of the form, where Ctrl+S is not the form's.
                    if (place == Place::NewRow && way > Way::Mouse)
                        continue;
                    QTest::addRow("%s %s, %s, %s", qPrintable(type.subjectText()), qPrintable(group),
                                  placeName, wayName)
                        << int(subject) << group << int(place) << int(way);
                }
            }
        }
    }
}

/// The page from which a new record is made, or that of the record that is edited.
void TestFormKeys::show(FormType::Subject subject, const QString &group, Place place)
{
    RecordKey key{RecordKind::Area, m_onlooker->idOf(l("area"), l("name"), kazakhstan)};
    if (place != Place::NewRecord) {
        const QString table = recordType(formType(subject).kind).table;
        key = {formType(subject).kind, m_onlooker->idOf(table, nameKey(subject), storedName(subject, group))};
    } else if (subject == FormType::Representative) {
        key = {RecordKind::Organization, m_onlooker->idOf(l("organization"), l("name"), senate)};
    }
    QVERIFY(key.isValid());
    QVERIFY(m_program->show(key));
}

void TestFormKeys::openForm(FormType::Subject subject, Place place)
{
    MainWindow &window = m_program->window();
    activate(window);
    if (place != Place::NewRecord) {
        QTest::keyClick(&window, Qt::Key_F2);
    } else {
        QTest::keyClick(&window, Qt::Key_N, Qt::ControlModifier);
        auto &menu = m_program->child<QMenu>("newRecord");
        QVERIFY(QTest::qWaitFor([&] { return menu.isVisible(); }));
        const QMap<FormType::Subject, Qt::Key> letters{{FormType::Country, Qt::Key_C},
                                                       {FormType::Chamber, Qt::Key_H},
                                                       {FormType::Representative, Qt::Key_Return},
                                                       {FormType::News, Qt::Key_N}};
        QTest::keyClick(&menu, letters[subject]);
        activate(window);
    }
    QVERIFY(QTest::qWaitFor([this] { return details().isEditing(); }));
    const QString first = QStringLiteral("field_") + nameKey(subject);
    QVERIFY2(QTest::qWaitFor([&] { return target().objectName() == first; }),
             qPrintable(target().objectName()));
}

void TestFormKeys::goToRow(FormType::Subject subject, const QString &group, Place place)
{
    m_row = 0;
    const QString first = QStringLiteral("group_%1_0_").arg(group);
    const QString field = l(typingFor(subject, group).newRow.front().first);
    const bool begins = place == Place::NewRecord && m_program->window().findChild<QWidget *>(first + field);
    if (place == Place::StoredRow || begins)
        return;
    QVERIFY2(tabTo(QStringLiteral("add_") + group), qPrintable(group));
    press(Qt::Key_Space);
    m_row = target().objectName().section(u'_', 2, 2).toInt();
    QVERIFY(target().objectName().startsWith(QStringLiteral("group_") + group));
}

void TestFormKeys::typeInto(const Typing &typing, const QString &group, Place place)
{
    for (const auto &[field, pattern] : typing.newRow) {
        if (place == Place::StoredRow && qstrcmp(field, typing.watched) != 0)
            continue;
        const QString name = QStringLiteral("group_%1_%2_%3").arg(group).arg(m_row).arg(l(field));
        const bool before = tabTo(name, Qt::Key_Tab);
        QVERIFY2(before, qPrintable(name));
        QString text = l(pattern);
        if (text.startsWith(u'@')) {
            const auto *input = m_program->window().findChild<QWidget *>(name);
            if (input->property("text").toString().isEmpty())
                QVERIFY(pick(text.mid(1)));
            continue;
        }
        replace(text.replace(u'%', unique()).replace(u'#', QString::number(1000 + m_case)));
    }
}

void TestFormKeys::discard()
{
    QVERIFY(QTest::qWaitFor([] { return target().objectName() == QLatin1String("keepEditing"); }));
    QVERIFY(tabTo(l("discard"), Qt::Key_Backtab));
    press(Qt::Key_Space);
}

void TestFormKeys::leave(Way way)
{
    switch (way) {
    case Way::AltS:
        return press(Qt::Key_S, Qt::AltModifier);
    case Way::Esc:
        press(Qt::Key_Escape);
        return discard();
    case Way::EscAndStay:
        press(Qt::Key_Escape);
        QVERIFY(QTest::qWaitFor([] { return target().objectName() == QLatin1String("keepEditing"); }));
        press(Qt::Key_Escape);
        break;
    case Way::Return:
        press(Qt::Key_Return);
        QVERIFY(tabTo(l("save")));
        return press(Qt::Key_Return);
    case Way::Tab:
        press(Qt::Key_Tab);
        break;
    case Way::Backtab:
        press(Qt::Key_Backtab, Qt::ShiftModifier);
        break;
    case Way::Mouse:
        return QTest::mouseClick(&m_program->child<QAbstractButton>("save"), Qt::LeftButton);
    case Way::Cancel:
        QTest::mouseClick(&m_program->child<QAbstractButton>("cancel"), Qt::LeftButton);
        return discard();
    case Way::Tree: {
        QTreeView &tree = m_program->tree();
        const QModelIndex other = m_program->node(elsewhere);
        tree.scrollTo(other);
        QTest::mouseClick(tree.viewport(), Qt::LeftButton, {}, tree.visualRect(other).center());
        return discard();
    }
    case Way::CtrlS:
        break;
    }
    press(Qt::Key_S, Qt::ControlModifier);
}

void TestFormKeys::everyRowAndEveryWayToLeave()
{
    QFETCH(int, subject);
    QFETCH(QString, group);
    QFETCH(int, place);
    QFETCH(int, way);
    const auto kind = FormType::Subject(subject);
    const FormType &type = formType(kind);
    ++m_case;
    show(kind, group, Place(place));
    const RecordKey shown = details().record();
    openForm(kind, Place(place));
    if (QTest::currentTestFailed())
        return;
    const QString newName = QStringLiteral("New record %1").arg(m_case);
    const int saves = m_onlooker->count(l("change_set"));
    QString table = recordType(type.kind).table;
    QString column = nameKey(kind);
    QVariant typed = newName;
    if (Place(place) == Place::NewRecord)
        replace(newName);
    if (group.isEmpty() && Place(place) == Place::StoredRow) {
        typed = unique();
        QVERIFY(tabTo(l(kind == FormType::News             ? "field_url"
                        : kind == FormType::Representative ? "field_summary"
                                                           : "field_sort_order")));
        column = target().objectName().mid(6);
        if (kind == FormType::News)
            typed = QString(l("https://example.org/") + unique());
        else if (kind != FormType::Representative)
            typed = qlonglong(1000 + m_case);
        replace(typed.toString());
    } else if (!group.isEmpty()) {
        const auto declared = std::ranges::find(type.groups, group, &Group::key);
        const Typing typing = typingFor(kind, group);
        goToRow(kind, group, Place(place));
        if (!QTest::currentTestFailed())
            typeInto(typing, group, Place(place));
        table = recordType(declared->kind).table;
        column = l(typing.watched);
        typed = group == QLatin1String("capacities") ? QVariant(qlonglong(1000 + m_case)) : unique();
    }
    if (!QTest::currentTestFailed())
        leave(Way(way));
    if (QTest::currentTestFailed())
        return;
    drain();
    QVERIFY(QTest::qWaitFor([this] { return !details().isEditing(); }));
    const bool saved = isSaved(Way(way));
    QCOMPARE(m_onlooker->count(table, column, typed), saved ? 1 : 0);
    QCOMPARE(m_onlooker->count(l("change_set")), saves + (saved ? 1 : 0));
    const bool staysInPlace = kind == FormType::Representative || kind == FormType::Chamber;
    if (Way(way) == Way::Tree) {
        QVERIFY(QTest::qWaitFor([this] { return details().recordName() == elsewhere; }));
    } else if (Place(place) == Place::NewRecord && saved && !staysInPlace) {
        QVERIFY(QTest::qWaitFor([&] { return details().recordName() == newName; }));
    } else {
        QCOMPARE(details().record(), shown);
    }
    drain();
    const auto current = [this] {
        return m_program->tree().currentIndex().data(RecordKeyRole).value<RecordKey>();
    };
    QVERIFY(QTest::qWaitFor([&] { return !current().isValid() || current() == details().record(); }));
}

void TestFormKeys::aSearchThatIsAnsweredLateFindsNobody_data()
{
    QTest::addColumn<int>("pause");
    QTest::addColumn<int>("way");
    for (const int pause : {0, 60, 119, 121, 125, 150}) {
        for (const auto &[name, way] : ways) {
            if (!isSaved(way))
                QTest::addRow("%s after %d ms", name, pause) << pause << int(way);
        }
    }
}

/// The reference asks when one stops typing, and is answered when the form is gone.
void TestFormKeys::aSearchThatIsAnsweredLateFindsNobody()
{
    QFETCH(int, pause);
    QFETCH(int, way);
    ++m_case;
    show(FormType::Representative, l("memberships"), Place::StoredRow);
    openForm(FormType::Representative, Place::StoredRow);
    QVERIFY(tabTo(l("group_memberships_0_post_id")));
    type(l("Sen"));
    QTest::qWait(pause);
    if (QApplication::activePopupWidget())
        press(Qt::Key_Escape);
    leave(Way(way));
    drain();
    QTest::qWait(200);
    QVERIFY(!details().isEditing());
    QVERIFY(!QApplication::activePopupWidget());
    drain();
}

void TestFormKeys::aRowRemovedUnderItsOwnCursorIsGone()
{
    for (const char *group : {"memberships", "names", "contacts", "links", "sources"}) {
        ++m_case;
        show(FormType::Representative, QString(), Place::StoredRow);
        openForm(FormType::Representative, Place::StoredRow);
        const Typing typing = typingFor(FormType::Representative, l(group));
        goToRow(FormType::Representative, l(group), Place::NewRow);
        QVERIFY(!QTest::currentTestFailed());
        const QString name = QStringLiteral("group_%1_%2_%3").arg(l(group)).arg(m_row).arg(l(typing.watched));
        QVERIFY(tabTo(name));
        type(unique());
        press(Qt::Key_Delete, Qt::ControlModifier | Qt::ShiftModifier);
        drain();
        QVERIFY(!m_program->window().findChild<QWidget *>(name));
        press(Qt::Key_Escape);
        drain();
        QTRY_VERIFY(!details().isEditing());
    }
}

QTEST_MAIN(TestFormKeys)
#include "tst_formkeys.moc"
