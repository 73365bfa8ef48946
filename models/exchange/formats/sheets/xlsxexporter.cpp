#include "models/exchange/formats/sheets/xlsxexporter.h"

#include "models/core/recordtype.h"
#include "models/exchange/formats/exportoutput.h"
#include "models/exchange/formats/exportselection.h"
#include "models/exchange/formats/exportsource.h"
#include "models/exchange/formats/sheets/workbook.h"

#include <QCoreApplication>
#include <QHash>

#include <map>

namespace delegations {

namespace {

using Kind = RecordKind;

struct Sheet
{
    Kind kind;
    const char *name;
    std::vector<Kind> owners; ///< Of what belongs to other records.
};

#define SHEET(text) QT_TRANSLATE_NOOP("Export", text)

const std::vector<Sheet> &sheets()
{
    const std::vector<Kind> subjects{Kind::Person,   Kind::Organization, Kind::Area,
                                     Kind::NewsItem, Kind::Event,        Kind::Membership};
    static const std::vector<Sheet> all{
        {Kind::Person, SHEET("People"), {}},
        {Kind::Membership, SHEET("Seats and offices held"), {}},
        {Kind::PersonName, SHEET("Names of people"), {Kind::Person}},
        {Kind::Area, SHEET("Countries and areas"), {}},
        {Kind::AreaName, SHEET("Names of countries"), {Kind::Area}},
        {Kind::Organization, SHEET("Organizations"), {}},
        {Kind::OrganizationName, SHEET("Names of organizations"), {Kind::Organization}},
        {Kind::LegislativePeriod, SHEET("Legislative periods"), {}},
        {Kind::Post, SHEET("Seats and offices"), {}},
        {Kind::PostCapacity, SHEET("Numbers of seats"), {Kind::Post}},
        {Kind::NewsItem, SHEET("News"), {}},
        {Kind::NewsMention, SHEET("Mentions in the news"), {Kind::NewsItem}},
        {Kind::Event, SHEET("Events"), {}},
        {Kind::EventParticipant, SHEET("Participants of events"), {Kind::Event}},
        {Kind::ContactDetail, SHEET("Contacts"), subjects},
        {Kind::Identifier, SHEET("Identifiers"), subjects},
        {Kind::Link, SHEET("Links"), subjects},
        {Kind::Source, SHEET("Sources"), subjects},
        {Kind::Attachment, SHEET("Attachments"), subjects},
    };
    return all;
}

/// Names of records, those of few kinds kept at hand.
class Names
{
public:
    explicit Names(Connection &connection) : m_connection(connection) {}

    [[nodiscard]] Result<std::string> of(Kind kind, qint64 id)
    {
        const bool isKept = kind != Kind::Person && kind != Kind::Membership && kind != Kind::NewsItem;
        if (const auto known = m_known.find({kind, id}); isKept && known != m_known.end())
            return known->second;
        std::unique_ptr<Statement> &query = m_statements[kind];
        if (!query)
            query = std::make_unique<Statement>(m_connection,
                                                QStringLiteral("export_name_of_") + recordType(kind).table);
        query->bind(1, id);
        const Result<bool> found = query->step();
        if (!found)
            return found.error();
        std::string name(*found ? query->text(0) : std::string_view());
        query->reset();
        if (isKept)
            m_known.emplace(std::pair(kind, id), name);
        return name;
    }

private:
    Connection &m_connection;
    std::map<Kind, std::unique_ptr<Statement>> m_statements;
    std::map<std::pair<Kind, qint64>, std::string> m_known;
};

class SheetWriter
{
public:
    SheetWriter(Connection &connection, const ExportSelection &selection, Workbook &book, bool includePrivate,
                ExportCount &count)
        : m_connection(connection)
        , m_selection(selection)
        , m_book(book)
        , m_includePrivate(includePrivate)
        , m_count(count)
        , m_names(connection)
    {
    }

    Status write(const Sheet &sheet);

private:
    [[nodiscard]] static std::vector<int> columnsOf(const Sheet &sheet);
    [[nodiscard]] QStringList titles(const Sheet &sheet) const;
    Status writeRows(const Sheet &sheet, std::optional<Kind> owner);
    Status writeRow(const ExportSource &row, const std::string &ownerName, std::optional<Kind> owner);
    Status writeCell(const FieldSpec &field, const Cell &value);

    Connection &m_connection;
    const ExportSelection &m_selection;
    Workbook &m_book;
    bool m_includePrivate;
    ExportCount &m_count;
    Names m_names;
    std::vector<int> m_columns; ///< Fields of the sheet in hand.
};

/// All fields that a person reads; the owner has columns of its own.
std::vector<int> SheetWriter::columnsOf(const Sheet &sheet)
{
    std::vector<int> columns;
    const auto &fields = recordType(sheet.kind).fields;
    for (size_t field = 0; field < fields.size(); ++field) {
        const bool isOwner = fields[field].kind == FieldKind::Reference &&
                             std::ranges::find(sheet.owners, fields[field].target) != sheet.owners.end();
        if (!isOwner && fields[field].kind != FieldKind::Image &&
            fields[field].key != QLatin1String("extras"))
            columns.push_back(int(field));
    }
    return columns;
}

QStringList SheetWriter::titles(const Sheet &sheet) const
{
    QStringList titles;
    if (sheet.owners.size() == 1)
        titles << recordType(sheet.owners.front()).singularText();
    else if (!sheet.owners.empty())
        titles << QCoreApplication::translate("Export", "Belongs to")
               << QCoreApplication::translate("Export", "Which is a");
    for (const int field : m_columns)
        titles << recordType(sheet.kind).fields[size_t(field)].labelText();
    if (sheet.owners.empty())
        titles << QStringLiteral("UID");
    return titles;
}

Status SheetWriter::write(const Sheet &sheet)
{
    m_columns = columnsOf(sheet);
    if (const Status begun =
            m_book.beginTable(QCoreApplication::translate("Export", sheet.name), titles(sheet));
        !begun)
        return begun;
    if (sheet.owners.empty())
        return writeRows(sheet, std::nullopt);
    for (const Kind owner : sheet.owners) {
        if (const Status written = writeRows(sheet, owner); !written)
            return written;
    }
    return {};
}

/// The records themselves, or those that belong to records of the owner's kind.
Status SheetWriter::writeRows(const Sheet &sheet, std::optional<Kind> owner)
{
    const RecordType &type = recordType(sheet.kind);
    const bool isOfDay = sheet.kind == Kind::PostCapacity;
    const QString statement =
        isOfDay ? QStringLiteral("export_post_capacity")
        : owner ? type.table + QStringLiteral("_by_") + recordType(*owner).table + QStringLiteral("_id")
                : QStringLiteral("select_") + type.table;
    ExportSource source(m_connection, sheet.kind, statement, m_selection.day());
    const IdSet &ids = m_selection.ids(owner.value_or(sheet.kind));
    for (qint64 id = ids.next(0); id > 0; id = ids.next(id)) {
        source.start(id);
        std::string ownerName;
        for (bool isFirst = true;; isFirst = false) {
            const Result<bool> row = source.statement.step();
            if (!row)
                return row.error();
            if (!*row)
                break;
            if (!m_includePrivate && source.isPrivate())
                continue;
            if (owner && isFirst) {
                Result<std::string> name = m_names.of(*owner, id);
                if (!name)
                    return name.error();
                ownerName = std::move(name).value();
            }
            if (const Status written = writeRow(source, ownerName, owner); !written)
                return written;
        }
        source.statement.reset();
        if (const Status goesOn = m_count.step(); !goesOn)
            return goesOn;
    }
    return {};
}

Status SheetWriter::writeRow(const ExportSource &row, const std::string &ownerName, std::optional<Kind> owner)
{
    if (const Status begun = m_book.beginRow(); !begun)
        return begun;
    const RecordType &type = recordType(row.kind);
    if (owner)
        m_book.addText(ownerName);
    if (owner && std::ranges::find(sheets(), row.kind, &Sheet::kind)->owners.size() > 1)
        m_book.addText(recordType(*owner).singularText().toStdString());
    for (const int field : m_columns) {
        if (const Status written = writeCell(type.fields[size_t(field)], row.cell(field)); !written)
            return written;
    }
    if (!owner)
        m_book.addText(row.uid());
    return {};
}

Status SheetWriter::writeCell(const FieldSpec &field, const Cell &value)
{
    if (value.isNull()) {
        m_book.skipCell();
        return {};
    }
    switch (field.kind) {
    case FieldKind::Integer:
        m_book.addNumber(double(value.integer()));
        break;
    case FieldKind::Date:
        m_book.addDate(value.view());
        break;
    case FieldKind::Choice:
    case FieldKind::YesNo:
        m_book.addText(field.displayText(value.toVariant()).toStdString());
        break;
    case FieldKind::Reference: {
        const Result<std::string> name = m_names.of(field.target, value.integer());
        if (!name)
            return name.error();
        m_book.addText(*name);
        break;
    }
    default:
        m_book.addText(value.view());
    }
    return {};
}

} // namespace

QString XlsxExporter::title() const
{
    return QCoreApplication::translate("Export", "Spreadsheet (Excel, LibreOffice)");
}

Status XlsxExporter::write(Connection &connection, const ExportScope &scope, QIODevice &target,
                           const ExportProgress &progress) const
{
    const Result<ExportSelection> selection = ExportSelection::of(connection, scope);
    if (!selection)
        return selection.error();
    qint64 total = 0;
    for (const Sheet &sheet : sheets()) {
        const std::vector<Kind> of = sheet.owners.empty() ? std::vector{sheet.kind} : sheet.owners;
        for (const Kind kind : of)
            total += selection->ids(kind).size();
    }
    ExportCount count(progress, total);
    Workbook book(target, m_rowsPerSheet);
    if (const Status begun = book.begin(); !begun)
        return begun;
    SheetWriter writer(connection, *selection, book, scope.includePrivate, count);
    for (const Sheet &sheet : sheets()) {
        if (const Status written = writer.write(sheet); !written)
            return written;
    }
    return book.finish();
}

} // namespace delegations
