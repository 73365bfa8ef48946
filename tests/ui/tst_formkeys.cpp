// Forms in the real window, by keys and mouse alone: wherever the cursor stands and however one leaves, what
// was typed is stored exactly, or nothing is, and the record stays the one that is shown.
#include "models/core/itemroles.h"
#include "models/core/kinds/browsable.h"
#include "models/core/kinds/fields.h"
#include "models/core/kinds/recordtype.h"
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
    std::vector<std::pair<FieldId, const char *>> newRow;
    FieldId watched;
};

const std::vector<Typing> &typings()
{
    constexpr auto &body = fields::organization;
    constexpr auto &country = fields::areaName;
    constexpr auto &chamber = fields::organizationName;
    constexpr auto &person = fields::personName;
    constexpr auto &role = fields::roleName;
    constexpr auto &contact = fields::contactDetail;
    constexpr auto &mention = fields::newsMention;
    constexpr auto &participant = fields::eventParticipant;
    static const std::vector<Typing> all{
        {"delegation", {{body.name, "%"}}, body.name},
        {"delegationNames", {{chamber.language, "kk"}, {chamber.name, "%"}}, chamber.name},
        {"parliament", {{body.name, "%"}}, body.name},
        {"parliamentNames", {{chamber.language, "kk"}, {chamber.name, "%"}}, chamber.name},
        {"names", {{country.language, "kk"}, {country.name, "%"}}, country.name},
        {"names", {{chamber.language, "kk"}, {chamber.name, "%"}}, chamber.name},
        {"names", {{role.language, "kk"}, {role.name, "%"}}, role.name},
        {"names", {{person.name, "Surname Given"}, {person.familyName, "%"}}, person.familyName},
        {"links", {{fields::link.url, "https://example.org/%"}, {fields::link.note, "%"}}, fields::link.note},
        {"contacts", {{contact.value, "a@example.org"}, {contact.label, "%"}}, contact.label},
        {"sources", {{fields::source.note, "%"}}, fields::source.note},
        {"capacities",
         {{fields::postCapacity.source, "%"}, {fields::postCapacity.seats, "#"}},
         fields::postCapacity.seats},
        {"memberships",
         {{fields::membership.post, "@Senate"}, {fields::membership.role, "%"}},
         fields::membership.role},
        {"mentions", {{mention.person, "@Volodin"}, {mention.matchedText, "%"}}, mention.matchedText},
        {"members",
         {{fields::membership.person, "@Volodin"}, {fields::membership.role, "%"}},
         fields::membership.role},
        {"attachments", {{fields::attachment.name, "%"}}, fields::attachment.name},
        {"participants", {{participant.person, "@Volodin"}, {participant.role, "%"}}, participant.role},
    };
    return all;
}

const Typing &typingFor(FormType::Subject subject, const QString &group)
{
    const auto declared = std::ranges::find(formType(subject).groups, group, &Group::key);
    for (const Typing &typing : typings()) {
        if (group == QLatin1String(typing.group) && typing.watched.kind == declared->kind())
            return typing;
    }
    qFatal("Nobody says what is typed into %s.", qPrintable(group));
}

FieldId nameField(FormType::Subject subject)
{
    return formType(subject).fields.front();
}

/// The name of the input in which the record's own field is edited.
QString inputName(FieldId field)
{
    return QStringLiteral("field_") + specOf(field).column;
}

/// The same of a row.
QString inputName(const QString &group, int row, FieldId field)
{
    return QStringLiteral("group_%1_%2_%3").arg(group).arg(row).arg(specOf(field).column);
}

/// A field of the record itself in which one types.
FieldId ownField(FormType::Subject subject)
{
    switch (subject) {
    case FormType::News:
        return fields::newsItem.url;
    case FormType::Event:
        return fields::event.place;
    case FormType::Decision:
        return fields::decision.number;
    case FormType::Representative:
        return fields::person.summary;
    case FormType::Chamber:
    case FormType::Body:
        return fields::organization.sortOrder;
    case FormType::Role:
        return fields::role.sortOrder;
    case FormType::Country:
        break;
    }
    return fields::area.sortOrder;
}

/// The record of this kind whose rows of this group are edited; the group is empty for its own fields.
QString storedName(FormType::Subject subject, const QString &group)
{
    return QStringLiteral("Stored %1 %2").arg(browsableText(formType(subject).words.one), group);
}

/// What a stored row of each group holds.
const std::vector<std::pair<const char *, Record>> &rowContents()
{
    static const std::vector<std::pair<const char *, Record>> contents{
        {"delegation", Record(RecordKind::Organization).set(fields::organization.name, l("Delegation"))},
        {"parliament", Record(RecordKind::Organization).set(fields::organization.name, l("Parliament"))},
        {"names", Record(RecordKind::AreaName)
                      .set(fields::areaName.name, l("Name"))
                      .set(fields::areaName.language, l("en"))},
        {"names", Record(RecordKind::OrganizationName)
                      .set(fields::organizationName.name, l("Name"))
                      .set(fields::organizationName.language, l("en"))},
        {"names", Record(RecordKind::PersonName)
                      .set(fields::personName.name, l("Name"))
                      .set(fields::personName.language, l("en"))
                      .set(fields::personName.nameKind, l("official"))},
        {"names", Record(RecordKind::RoleName)
                      .set(fields::roleName.name, l("Name"))
                      .set(fields::roleName.language, l("en"))},
        {"links", Record(RecordKind::Link).set(fields::link.url, l("https://example.org"))},
        {"contacts", Record(RecordKind::ContactDetail)
                         .set(fields::contactDetail.contactType, l("other"))
                         .set(fields::contactDetail.value, l("Value"))},
        {"sources", Record(RecordKind::Source).set(fields::source.note, l("Note"))},
        {"attachments", Record(RecordKind::Attachment)
                            .set(fields::attachment.name, l("Annex"))
                            .set(fields::attachment.mediaType, l("text/plain"))
                            .set(fields::attachment.content, QByteArray("content"))},
        {"capacities", Record(RecordKind::PostCapacity).set(fields::postCapacity.seats, 8)},
        {"memberships", Record(RecordKind::Membership)
                            .set(fields::membership.organization, 1)
                            .set(fields::membership.role, l("Role"))},
        {"members", Record(RecordKind::Membership)
                        .set(fields::membership.person, 1)
                        .set(fields::membership.role, l("Role"))},
        {"mentions", Record(RecordKind::NewsMention)
                         .set(fields::newsMention.person, 1)
                         .set(fields::newsMention.state, l("confirmed"))},
        {"participants", Record(RecordKind::EventParticipant).set(fields::eventParticipant.person, 1)},
    };
    return contents;
}

/// A stored row of each group, so that there is one to edit.
RecordKey addRow(Transaction &transaction, const Group &group, const RecordKey &owner)
{
    Record row = group.fixed;
    row.setCell(group.owner, owner.id);
    const QString like = group.bearer.isEmpty() ? group.key : QStringLiteral("names");
    for (const auto &[key, content] : rowContents()) {
        if (like == QLatin1String(key) && content.kind() == group.kind())
            row.take(content);
    }
    return put(transaction, row);
}

/// The post that the seats of a chamber hang on.
RecordKey seatPost(Transaction &transaction, const RecordKey &chamber)
{
    const RecordKey delegation =
        put(transaction, Record(RecordKind::Organization)
                             .set(fields::organization.name, l("Delegation"))
                             .set(fields::organization.classification, l("delegation"))
                             .set(fields::organization.area, 1));
    return put(transaction, Record(RecordKind::Post)
                                .set(fields::post.organization, delegation)
                                .set(fields::post.postKind, l("seat"))
                                .set(fields::post.onBehalfOf, chamber));
}

void addStored(Transaction &transaction, const FormType &type)
{
    QStringList groups{QString()};
    for (const Group &group : type.groups)
        groups.append(group.key);
    for (const QString &edited : groups) {
        Record record = type.fixed;
        if (type.subject == FormType::Event)
            record.set(fields::event.classification, l("session"));
        if (type.subject == FormType::Body)
            record.set(fields::organization.classification, l("commission"));
        record.setCell(nameField(type.subject), storedName(type.subject, edited));
        if (type.subject == FormType::Chamber)
            record.set(fields::organization.area, 1);
        const RecordKey key = put(transaction, record);
        QHash<QString, RecordKey> rows;
        for (const Group &group : type.groups) {
            const RecordKey owner = group.kind() == RecordKind::PostCapacity ? seatPost(transaction, key)
                                    : group.bearer.isEmpty()                 ? key
                                                                             : rows.value(group.bearer);
            rows.insert(group.key, addRow(transaction, group, owner));
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
        for (const FormType &type : formTypes())
            addStored(transaction, type);
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
    QStringList known; // Rows that another form has too.
    for (const FormType &type : formTypes()) {
        QStringList groups{QString()};
        for (const Group &group : type.groups)
            groups.append(group.key);
        for (const QString &group : groups) {
            const auto declared = std::ranges::find(type.groups, group, &Group::key);
            const QString rows =
                declared == type.groups.end() ? QString() : group + recordType(declared->kind()).table;
            const bool isKnown = !group.isEmpty() && known.contains(rows);
            known.append(rows);
            for (const auto &[placeName, place] : places) {
                // A new document is chosen, not typed.
                const bool isDocument = group == QLatin1String("attachments") && place != Place::StoredRow;
                if (isDocument || (group.isEmpty() && place == Place::NewRow))
                    continue;
                for (const auto &[wayName, way] : ways) {
                    if (isKnown && way != Way::CtrlS && way != Way::Esc)
                        continue;
                    if (group.isEmpty() && place == Place::NewRecord && way == Way::Backtab)
                        continue; // Out of the form, where Ctrl+S is not the form's.
                    if (place == Place::NewRow && way > Way::Mouse)
                        continue;
                    QTest::addRow("%s %s, %s, %s", qPrintable(browsableText(type.words.one)),
                                  qPrintable(group), placeName, wayName)
                        << int(type.subject) << group << int(place) << int(way);
                }
            }
        }
    }
}

/// The page from which a new record is made, or that of the record that is edited.
void TestFormKeys::show(FormType::Subject subject, const QString &group, Place place)
{
    RecordKey key = m_onlooker->keyOf(fields::area.name, kazakhstan);
    if (place != Place::NewRecord)
        key = m_onlooker->keyOf(nameField(subject), storedName(subject, group));
    else if (subject == FormType::Representative)
        key = m_onlooker->keyOf(fields::organization.name, senate);
    QVERIFY(key.isValid());
    if (key.kind != RecordKind::Role) {
        QVERIFY(m_program->show(key));
        return;
    }
    details().showPlace(Scope::roles());
    details().chooseRole(key);
    QVERIFY(QTest::qWaitFor([&] { return details().recordName() == storedName(subject, group); }));
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
        const QMap<FormType::Subject, Qt::Key> letters{
            {FormType::Country, Qt::Key_C},  {FormType::Chamber, Qt::Key_H},
            {FormType::Body, Qt::Key_B},     {FormType::Representative, Qt::Key_Return},
            {FormType::News, Qt::Key_N},     {FormType::Event, Qt::Key_V},
            {FormType::Decision, Qt::Key_D}, {FormType::Role, Qt::Key_O}};
        QTest::keyClick(&menu, letters[subject]);
        activate(window);
    }
    QVERIFY(QTest::qWaitFor([this] { return details().isEditing(); }));
    const QString first = inputName(nameField(subject));
    QVERIFY2(QTest::qWaitFor([&] { return target().objectName() == first; }),
             qPrintable(target().objectName()));
}

void TestFormKeys::goToRow(FormType::Subject subject, const QString &group, Place place)
{
    m_row = 0;
    const QString first = inputName(group, 0, typingFor(subject, group).newRow.front().first);
    const bool begins = place == Place::NewRecord && m_program->window().findChild<QWidget *>(first);
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
        if (place == Place::StoredRow && field != typing.watched)
            continue;
        const QString name = inputName(group, m_row, field);
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
    ++m_case;
    show(kind, group, Place(place));
    const RecordKey shown = details().record();
    openForm(kind, Place(place));
    if (QTest::currentTestFailed())
        return;
    const QString newName = QStringLiteral("New record %1").arg(m_case);
    const int saves = m_onlooker->count(l("change_set"));
    FieldId field = nameField(kind);
    QVariant typed = newName;
    if (Place(place) == Place::NewRecord)
        replace(newName);
    if (group.isEmpty() && Place(place) == Place::StoredRow) {
        typed = unique();
        field = ownField(kind);
        QVERIFY(tabTo(inputName(field)));
        if (kind == FormType::News)
            typed = QString(l("https://example.org/") + unique());
        else if (kind != FormType::Representative)
            typed = qlonglong(1000 + m_case);
        replace(typed.toString());
    } else if (!group.isEmpty()) {
        const auto &groups = formType(kind).groups;
        const QString bearer = std::ranges::find(groups, group, &Group::key)->bearer;
        if (Place(place) == Place::NewRecord && !bearer.isEmpty()) { // Whom the row names.
            goToRow(kind, bearer, Place(place));
            typeInto(typingFor(kind, bearer), bearer, Place(place));
        }
        const Typing &typing = typingFor(kind, group);
        goToRow(kind, group, Place(place));
        if (!QTest::currentTestFailed())
            typeInto(typing, group, Place(place));
        field = typing.watched;
        typed = group == QLatin1String("capacities") ? QVariant(qlonglong(1000 + m_case)) : unique();
    }
    if (!QTest::currentTestFailed())
        leave(Way(way));
    if (QTest::currentTestFailed())
        return;
    drain();
    QVERIFY(QTest::qWaitFor([this] { return !details().isEditing(); }));
    const bool saved = isSaved(Way(way));
    QCOMPARE(m_onlooker->count(field, typed), saved ? 1 : 0);
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
        const Typing &typing = typingFor(FormType::Representative, l(group));
        goToRow(FormType::Representative, l(group), Place::NewRow);
        QVERIFY(!QTest::currentTestFailed());
        const QString name = inputName(l(group), m_row, typing.watched);
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
