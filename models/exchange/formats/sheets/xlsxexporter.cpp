#include "models/exchange/formats/sheets/xlsxexporter.h"

#include "models/core/kinds/recordtype.h"
#include "models/exchange/formats/exportoutput.h"
#include "models/exchange/formats/sheets/workbook.h"
#include "models/store/read/exportselection.h"
#include "models/store/read/exportsource.h"
#include "models/store/read/recordnames.h"

#include <QCoreApplication>
#include <QList>

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
    std::vector<Kind> attached = subjects;
    attached.push_back(Kind::Decision);
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
        {Kind::PostName, SHEET("Titles of offices"), {Kind::Post}},
        {Kind::PostCapacity, SHEET("Numbers of seats"), {Kind::Post}},
        {Kind::Decision, SHEET("Decisions"), {}},
        {Kind::Role, SHEET("Roles"), {}},
        {Kind::RoleName, SHEET("Words for roles"), {Kind::Role}},
        {Kind::NewsItem, SHEET("News"), {}},
        {Kind::NewsMention, SHEET("Mentions in the news"), {Kind::NewsItem}},
        {Kind::Event, SHEET("Events"), {}},
        {Kind::EventParticipant, SHEET("Participants of events"), {Kind::Event}},
        {Kind::ContactDetail, SHEET("Contacts"), subjects},
        {Kind::Identifier, SHEET("Identifiers"), subjects},
        {Kind::Link, SHEET("Links"), subjects},
        {Kind::Source, SHEET("Sources"), subjects},
        {Kind::Attachment, SHEET("Attachments"), attached},
        {Kind::MutedProblem, SHEET("Muted problems"), subjects},
    };
    return all;
}

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
    [[nodiscard]] static QList<FieldId> columnsOf(const Sheet &sheet);
    [[nodiscard]] QStringList titles(const Sheet &sheet) const;
    Status writeRows(const Sheet &sheet, std::optional<Kind> owner);
    Status writeRow(const ExportSource &row, const std::string &ownerName, std::optional<Kind> owner);
    Status writeCell(const FieldSpec &field, const Cell &value);

    Connection &m_connection;
    const ExportSelection &m_selection;
    Workbook &m_book;
    bool m_includePrivate;
    ExportCount &m_count;
    RecordNames m_names;
    QList<FieldId> m_columns; ///< Of the sheet in hand.
};

/// All fields that a person reads; the owner has columns of its own.
QList<FieldId> SheetWriter::columnsOf(const Sheet &sheet)
{
    QList<FieldId> columns;
    for (const FieldSpec &field : recordType(sheet.kind).fields) {
        const bool isOwner = field.kind == FieldKind::Reference &&
                             std::ranges::find(sheet.owners, field.target) != sheet.owners.end();
        if (!isOwner && !field.isBytes() && field.id != extrasField(sheet.kind))
            columns.append(field.id);
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
    for (const FieldId field : m_columns)
        titles << specOf(field).labelText();
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
    const bool isOfDay = sheet.kind == Kind::PostCapacity;
    const auto rows = owner && isOfDay
                          ? ExportSource::belongings(m_connection, sheet.kind, *owner, m_selection.day())
                      : owner ? ExportSource::storedBelongings(m_connection, sheet.kind, *owner)
                              : ExportSource::stored(m_connection, sheet.kind);
    ExportSource &source = *rows;
    const IdSet &ids = m_selection.ids(owner.value_or(sheet.kind));
    for (qint64 id = ids.next(0); id > 0; id = ids.next(id)) {
        source.start(id);
        std::string ownerName;
        for (bool isFirst = true;; isFirst = false) {
            const Result<bool> row = source.step();
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
        source.end();
        if (const Status goesOn = m_count.step(); !goesOn)
            return goesOn;
    }
    return {};
}

Status SheetWriter::writeRow(const ExportSource &row, const std::string &ownerName, std::optional<Kind> owner)
{
    if (const Status begun = m_book.beginRow(); !begun)
        return begun;
    if (owner)
        m_book.addText(ownerName);
    if (owner && std::ranges::find(sheets(), row.kind(), &Sheet::kind)->owners.size() > 1)
        m_book.addText(recordType(*owner).singularText().toStdString());
    for (const FieldId field : m_columns) {
        if (const Status written = writeCell(specOf(field), row.cell(field)); !written)
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

Status XlsxExporter::write(Connection &connection, const ExportRequest &request, QIODevice &target,
                           const ExportProgress &progress) const
{
    const Result<ExportSelection> selection =
        ExportSelection::of(connection, request.scope, request.filter, request.day);
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
    SheetWriter writer(connection, *selection, book, request.includePrivate, count);
    for (const Sheet &sheet : sheets()) {
        if (const Status written = writer.write(sheet); !written)
            return written;
    }
    return book.finish();
}

} // namespace delegations
