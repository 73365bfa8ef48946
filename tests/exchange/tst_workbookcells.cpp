// Every cell of what is stored of the world's legislatures stands in the workbook, where it belongs.
#include "models/core/kinds/fields.h"
#include "models/core/kinds/recordtype.h"
#include "models/core/partialdate.h"
#include "tests/support/exported.h"
#include "tests/support/program.h"

#include <QDir>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTest>

using namespace delegations;
using namespace delegations::test;

namespace {

QString s(const char *text)
{
    return QString::fromUtf8(text);
}

using Kinds = QList<RecordKind>;

/// What legislatures have, by the name of its sheet, with those whose belongings it lists, in this order.
struct Listed
{
    const char *sheet;
    RecordKind kind;
    Kinds owners;
};

const QList<Listed> &listed()
{
    static const Kinds subjects{RecordKind::Person,   RecordKind::Organization, RecordKind::Area,
                                RecordKind::NewsItem, RecordKind::Event,        RecordKind::Membership};
    static const QList<Listed> all{
        {"People", RecordKind::Person, {}},
        {"Seats and offices held", RecordKind::Membership, {}},
        {"Names of people", RecordKind::PersonName, {RecordKind::Person}},
        {"Countries and areas", RecordKind::Area, {}},
        {"Names of countries", RecordKind::AreaName, {RecordKind::Area}},
        {"Organizations", RecordKind::Organization, {}},
        {"Names of organizations", RecordKind::OrganizationName, {RecordKind::Organization}},
        {"Legislative periods", RecordKind::LegislativePeriod, {}},
        {"Seats and offices", RecordKind::Post, {}},
        {"Contacts", RecordKind::ContactDetail, subjects},
        {"Identifiers", RecordKind::Identifier, subjects},
        {"Links", RecordKind::Link, subjects},
        {"Sources", RecordKind::Source, subjects},
    };
    return all;
}

/// "A", "B" ... "AA".
QString letters(int column)
{
    const QString last(QChar(u'A' + column % 26));
    return column < 26 ? last : letters(column / 26 - 1) + last;
}

/// The cells that a row is to have, by column; those that are empty are not there.
class Rows
{
public:
    explicit Rows(const QSqlDatabase &database) : m_database(database) {}

    [[nodiscard]] QMap<QString, QString> cellsOf(const Listed &listed)
    {
        m_cells.clear();
        m_row = 1;
        if (listed.owners.isEmpty())
            addRows(listed, s("ORDER BY id"), std::nullopt);
        for (const RecordKind owner : listed.owners) {
            const QString column = ownerColumn(listed.kind, owner);
            addRows(listed, s("WHERE %1 IS NOT NULL ORDER BY %1, id").arg(column), owner);
        }
        return m_cells;
    }
    [[nodiscard]] int rows() const { return m_row; }

private:
    static QString ownerColumn(RecordKind kind, RecordKind owner)
    {
        for (const FieldSpec &field : recordType(kind).fields) {
            if (field.kind == FieldKind::Reference && field.target == owner)
                return field.column;
        }
        return {};
    }
    void add(int column, const QString &text)
    {
        if (!text.isNull())
            m_cells.insert(letters(column) + QString::number(m_row), text);
    }
    void addRows(const Listed &listed, const QString &which, std::optional<RecordKind> owner)
    {
        QSqlQuery rows(m_database);
        const RecordType &type = recordType(listed.kind);
        rows.exec(s("SELECT * FROM %1 ").arg(type.table) + which);
        while (rows.next()) {
            ++m_row;
            int column = 0;
            if (owner)
                add(column++, nameOf(*owner, rows.value(ownerColumn(listed.kind, *owner))));
            if (listed.owners.size() > 1)
                add(column++, recordType(*owner).singularText());
            for (const FieldSpec &field : type.fields) {
                const bool isOwner =
                    field.kind == FieldKind::Reference && listed.owners.contains(field.target);
                if (!isOwner && field.kind != FieldKind::Image && field.column != s("extras"))
                    add(column++, textOf(field, rows.value(field.column)));
            }
            if (!owner)
                add(column, rows.value(s("uid")).toString());
        }
    }
    QString textOf(const FieldSpec &field, const QVariant &value)
    {
        if (value.isNull())
            return {};
        const auto date = PartialDate::parse(value.toString());
        switch (field.kind) {
        case FieldKind::Reference:
            return nameOf(field.target, value);
        case FieldKind::Choice:
        case FieldKind::YesNo:
            return field.displayText(value);
        case FieldKind::Date:
            return date && date->hasDay() && date->firstDay() >= QDate(1900, 3, 1)
                       ? QString::number(QDate(1899, 12, 30).daysTo(date->firstDay()))
                       : value.toString();
        default:
            return value.toString();
        }
    }
    /// A membership is called by its person and place, an office by its title, a seat by the chamber whose it
    /// is.
    static QString nameStatement(RecordKind kind)
    {
        if (kind == RecordKind::Membership)
            return s(
                "SELECT p.name || ', ' || coalesce(c.name, o.name) FROM membership m "
                "JOIN person p ON p.id = m.person_id JOIN organization o ON o.id = m.organization_id "
                "LEFT JOIN post s ON s.id = m.post_id LEFT JOIN organization c ON c.id = s.on_behalf_of_id "
                "WHERE m.id = ?");
        if (kind == RecordKind::Post)
            return s("SELECT coalesce(p.label, p.role, o.name) FROM post p "
                     "JOIN organization o ON o.id = coalesce(p.on_behalf_of_id, p.organization_id) WHERE "
                     "p.id = ?");
        const RecordType &type = recordType(kind);
        return s("SELECT %1 FROM %2 WHERE id = ?").arg(specOf(type.nameField).column, type.table);
    }
    QString nameOf(RecordKind kind, const QVariant &id)
    {
        QString &known = m_names[kind][id.toLongLong()];
        if (!known.isNull())
            return known;
        QSqlQuery query(m_database);
        query.prepare(nameStatement(kind));
        query.addBindValue(id);
        if (query.exec() && query.next())
            known = query.value(0).toString();
        return known;
    }

    QSqlDatabase m_database;
    QMap<QString, QString> m_cells;
    QHash<RecordKind, QHash<qint64, QString>> m_names;
    int m_row = 1;
};

/// The first cells that differ.
QString differing(const QMap<QString, QString> &is, const QMap<QString, QString> &wanted)
{
    QStringList lines;
    QSet<QString> places(is.keyBegin(), is.keyEnd());
    places.unite(QSet<QString>(wanted.keyBegin(), wanted.keyEnd()));
    for (const QString &place : std::as_const(places)) {
        if (is.value(place) != wanted.value(place) && lines.size() < 5)
            lines << s("%1: \"%2\" for \"%3\"").arg(place, is.value(place), wanted.value(place));
    }
    return lines.join(u'\n');
}

} // namespace

class TestWorkbookCells : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyCellOfALegislature_data();
    void everyCellOfALegislature();
};

void TestWorkbookCells::everyCellOfALegislature_data()
{
    QTest::addColumn<QString>("file");
    QTest::newRow("a small one") << s(DELEGATIONS_SOURCE_DIR "/tests/data/version-11/exported.json");
    const QDir folder(sharedFile(s("popolo")));
    for (const QString &name : folder.entryList({s("*.json")}, QDir::Files, QDir::Name))
        QTest::newRow(qPrintable(name)) << folder.filePath(name);
}

void TestWorkbookCells::everyCellOfALegislature()
{
    QFETCH(QString, file);
    const QTemporaryDir folder;
    const QString path = folder.filePath(s("a.db"));
    const QString written = folder.filePath(s("a.xlsx"));
    QCOMPARE(runProgram({s("new"), path, s("--empty")}).exitCode, 0);
    QCOMPARE(runProgram({s("import"), path, file}).exitCode, 0);
    QCOMPARE(
        runProgram({s("export"), path, s("--format"), s("xlsx"), s("--private"), s("-o"), written}).exitCode,
        0);
    const Workbook book(fileContent(written));
    QVERIFY(book.isWhole);
    {
        QSqlDatabase raw = QSqlDatabase::addDatabase(s("QSQLITE"), s("cells"));
        raw.setDatabaseName(path);
        QVERIFY(raw.open());
        Rows rows(raw);
        for (const Listed &one : listed()) {
            const Sheet sheet = book.sheets.value(s(one.sheet));
            QMap<QString, QString> wanted = rows.cellsOf(one);
            for (int column = 0; sheet.cells.contains(letters(column) + u'1'); ++column)
                wanted.insert(letters(column) + u'1', sheet.cells.value(letters(column) + u'1'));
            QCOMPARE(s(one.sheet) + QString::number(sheet.rows), s(one.sheet) + QString::number(rows.rows()));
            QCOMPARE(s(one.sheet) + differing(sheet.cells, wanted), s(one.sheet));
        }
    }
    QSqlDatabase::removeDatabase(s("cells"));
}

QTEST_GUILESS_MAIN(TestWorkbookCells)
#include "tst_workbookcells.moc"
