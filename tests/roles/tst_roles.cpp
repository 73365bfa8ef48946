// The list of roles by the keyboard alone, and what it does to what people are called.
#include "app/language.h"
#include "models/core/itemroles.h"
#include "models/core/kinds/fields.h"
#include "tests/support/programwindow.h"
#include "tests/support/windowkeys.h"
#include "ui/widgets/linklabel.h"
#include "ui/widgets/textlabel.h"
#include "ui/window/detailarea.h"

#include <QAction>
#include <QCompleter>
#include <QLineEdit>
#include <QMenu>
#include <QMessageBox>
#include <QPushButton>
#include <QTableView>
#include <QTest>

#include <memory>

using namespace delegations;
using namespace delegations::test;
using namespace delegations::test::windowkeys;

namespace {

QString l(const char *text)
{
    return QString::fromUtf8(text);
}

/// The window with the sample and a woman who is called by a role of no list yet, and by words that are free.
struct Desk
{
    Desk()
    {
        path = folder.filePath(l("roles.db"));
        makeSample(path, [](Transaction &transaction) {
            const RecordKey body =
                put(transaction, Record(RecordKind::Organization)
                                     .set(fields::organization.name, l("Commission X"))
                                     .set(fields::organization.classification, l("commission")));
            const RecordKey woman = put(transaction, Record(RecordKind::Person)
                                                         .set(fields::person.name, l("Xena Yota"))
                                                         .set(fields::person.gender, l("female")));
            for (const char *role : {"Rapporteur", "Keeper of the seal"})
                put(transaction, Record(RecordKind::Membership)
                                     .set(fields::membership.person, woman)
                                     .set(fields::membership.organization, body)
                                     .set(fields::membership.role, l(role)));
        });
        onlooker = std::make_unique<Onlooker>(path);
        open();
    }

    void open()
    {
        program.reset();
        program = std::make_unique<ProgramWindow>(path);
        activate(program->window());
    }
    [[nodiscard]] DetailArea &details() const { return program->child<DetailArea>("details"); }
    [[nodiscard]] QAction &action(const char *name) const { return program->child<QAction>(name); }
    /// By the menu's keys.
    void openRoles() const
    {
        press(Qt::Key_G, Qt::AltModifier);
        press(Qt::Key_L);
        QTRY_COMPARE(details().place(), Scope::roles());
        activate(program->window());
        details().currentWidget()->setFocus(Qt::TabFocusReason);
    }
    [[nodiscard]] QTableView &table() const { return program->child<QTableView>("rolesTable"); }
    /// The cells of the line that begins so.
    [[nodiscard]] QStringList line(const QString &name) const
    {
        const QAbstractItemModel &roles = *table().model();
        for (int row = 0; row < roles.rowCount(); ++row) {
            QStringList cells;
            for (int column = 0; column < roles.columnCount(); ++column)
                cells << roles.index(row, column).data().toString();
            if (cells.first() == name)
                return cells;
        }
        return {};
    }
    void say(int row, const char *language, const char *name, const char *gender) const
    {
        const QString field = QStringLiteral("group_names_%1_").arg(row);
        QVERIFY(tabTo(field + l("language")));
        replace(l(language));
        QVERIFY(tabTo(field + l("name")));
        replace(l(name));
        QVERIFY(tabTo(field + l("gender")));
        type(l(gender));
    }
    void save() const
    {
        QTest::keyClick(&target(), Qt::Key_S, Qt::ControlModifier);
        QTRY_VERIFY(!details().isEditing());
        activate(program->window());
    }
    /// What the page of a person says.
    [[nodiscard]] QStringList page(const QString &person) const
    {
        QStringList texts;
        if (!program->show(onlooker->keyOf(fields::person.name, person)))
            return texts;
        for (const QLabel *label : details().currentWidget()->findChildren<QLabel *>()) {
            if (label->isVisible())
                texts << label->text();
        }
        return texts;
    }

    QTemporaryDir folder;
    QString path;
    std::unique_ptr<Onlooker> onlooker;
    std::unique_ptr<ProgramWindow> program;
};

} // namespace

class TestRoles : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theUsualOnesAreThere();
    void oneIsAddedAndSaid();
    void aUsualOneIsTakenUpAndGivenBack();
    void theFilterFindsAnyWord();
    void aFormOffersThem();
    void whoOnlyReadsChangesNothing();
};

void TestRoles::theUsualOnesAreThere()
{
    const Desk desk;
    desk.openRoles();
    QCOMPARE(desk.line(l("chairman")),
             (QStringList{l("chairman"), l("chairman, chairwoman"), l("председатель"), l("usual")}));
    QCOMPARE(desk.onlooker->count(l("role")), 0);
    QVERIFY(desk.action("edit").isEnabled());
    QVERIFY(!desk.action("remove").isEnabled());
    QVERIFY(!desk.action("copyAsTable").isEnabled());
}

void TestRoles::oneIsAddedAndSaid()
{
    Desk desk;
    desk.openRoles();
    QVERIFY(tabTo(l("newRecordButton"), Qt::Key_Backtab));
    press(Qt::Key_Space);
    QTRY_COMPARE(target().objectName(), l("field_name"));
    type(l("Rapporteur"));
    desk.say(0, "en", "rapporteur", "");
    for (const int row : {1, 2}) {
        QVERIFY(tabTo(l("add_names")));
        press(Qt::Key_Space);
        desk.say(row, "ru", row == 1 ? "докладчик" : "докладчица", row == 1 ? "M" : "F");
    }
    desk.save();
    QTRY_COMPARE(desk.line(l("Rapporteur")).value(2), l("докладчик, докладчица"));
    QCOMPARE(desk.line(l("Rapporteur")).last(), l("own"));
    QVERIFY(desk.line(l("rapporteur")).isEmpty());
    QCOMPARE(desk.table().currentIndex().siblingAtColumn(0).data().toString(), l("Rapporteur"));
    QCOMPARE(desk.onlooker->count(fields::roleName.gender, l("feminine")), 1);
    QTRY_VERIFY(desk.page(l("Xena Yota")).contains(l("Rapporteur")));

    const ProgramLanguage russian{QLocale(l("ru_RU"))};
    desk.open();
    QTRY_VERIFY2(desk.page(l("Xena Yota")).contains(l("Докладчица")),
                 qPrintable(desk.page(l("Xena Yota")).join(u'\n')));
    QVERIFY(desk.page(l("Xena Yota")).contains(l("Keeper of the seal")));
}

void TestRoles::aUsualOneIsTakenUpAndGivenBack()
{
    const Desk desk;
    desk.openRoles();
    QTRY_COMPARE(target().objectName(), l("rolesTable"));
    type(l("senator")); // To its line.
    QCOMPARE(desk.table().currentIndex().siblingAtColumn(0).data().toString(), l("senator"));
    press(Qt::Key_F2);
    QTRY_VERIFY(desk.details().isEditing());
    QTRY_COMPARE(target().objectName(), l("field_name"));
    QVERIFY(tabTo(l("group_names_0_name")));
    replace(l("member of the Senate"));
    desk.save();
    QCOMPARE(desk.onlooker->count(l("role_name")), 14);
    QTRY_COMPARE(desk.line(l("senator")),
                 (QStringList{l("senator"), l("member of the Senate"), l("сенатор"), l("own")}));

    desk.table().setFocus();
    QVERIFY(desk.action("remove").isEnabled());
    press(Qt::Key_Delete);
    QTRY_VERIFY(desk.program->window().findChild<QMessageBox *>(l("removeDialog")));
    auto &question = desk.program->child<QMessageBox>("removeDialog");
    QCOMPARE(question.text(), l("Delete senator?"));
    QTest::keyClick(question.findChild<QPushButton *>(l("confirmRemove")), Qt::Key_Space);
    QTRY_COMPARE(desk.line(l("senator")).value(3), l("usual"));
    QCOMPARE(desk.onlooker->count(l("role_name")), 0);
}

void TestRoles::theFilterFindsAnyWord()
{
    const Desk desk;
    desk.openRoles();
    QVERIFY(tabTo(l("filter"), Qt::Key_Backtab));
    type(l("zamestitel predsed")); // In any script.
    QTRY_COMPARE(desk.table().model()->rowCount(), 3);
    press(Qt::Key_Escape);
    QTRY_VERIFY(desk.table().model()->rowCount() > 20);
}

void TestRoles::aFormOffersThem()
{
    const Desk desk;
    QVERIFY(desk.program->show(desk.onlooker->keyOf(fields::organization.name, l("Commission X"))));
    press(Qt::Key_F2);
    QTRY_VERIFY(desk.details().isEditing());
    QVERIFY(tabTo(l("group_members_0_role")));
    auto &field = dynamic_cast<QLineEdit &>(target());
    QTRY_VERIFY(field.completer());
    press(Qt::Key_A, Qt::ControlModifier);
    QVERIFY(pick(l("заместитель рук")));
    activate(desk.program->window());
    QCOMPARE(field.text(), l("заместитель руководителя делегации"));
    desk.save();
    QCOMPARE(desk.onlooker->count(fields::membership.role, l("заместитель руководителя делегации")), 1);
    QTRY_VERIFY(desk.page(l("Xena Yota")).contains(l("Deputy head of the delegation")));
}

void TestRoles::whoOnlyReadsChangesNothing()
{
    const Desk desk;
    desk.details().setReadOnly();
    desk.openRoles();
    QVERIFY(!desk.program->child<QPushButton>("newRecordButton").isVisible());
    press(Qt::Key_Return);
    QVERIFY(!desk.details().isEditing());
}

QTEST_MAIN(TestRoles)
#include "tst_roles.moc"
