#include "models/core/cleantext.h"
// The format: ECMA-376, part 1, 18 (SpreadsheetML). Texts stand in their cells, so that no table of all texts
// has to be kept.
#include "models/exchange/formats/sheets/workbook.h"

#include "models/core/partialdate.h"
#include "models/core/utf8.h"
#include "models/exchange/formats/exportoutput.h"

#include <simdjson.h>

namespace delegations {

namespace {

constexpr qsizetype longestText = 32'767; // UTF-16 units in a cell.
constexpr qsizetype longestSheetName = 31;
constexpr std::string_view declaration = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
constexpr std::string_view mainSpace = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
constexpr std::string_view relationSpace =
    "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
constexpr std::string_view packageSpace = "http://schemas.openxmlformats.org/package/2006/";
constexpr std::string_view typeSpace = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

/// Plain, bold (titles) and date, in the order of Workbook::Style.
constexpr std::string_view styles =
    "<numFmts count=\"1\"><numFmt numFmtId=\"164\" formatCode=\"yyyy\\-mm\\-dd\"/></numFmts>"
    "<fonts count=\"2\"><font><sz val=\"11\"/><name val=\"Calibri\"/><family val=\"2\"/></font>"
    "<font><b/><sz val=\"11\"/><name val=\"Calibri\"/><family val=\"2\"/></font></fonts>"
    "<fills count=\"2\"><fill><patternFill patternType=\"none\"/></fill>"
    "<fill><patternFill patternType=\"gray125\"/></fill></fills>"
    "<borders count=\"1\"><border><left/><right/><top/><bottom/><diagonal/></border></borders>"
    "<cellStyleXfs count=\"1\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\"/></cellStyleXfs>"
    "<cellXfs count=\"3\"><xf numFmtId=\"0\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\"/>"
    "<xf numFmtId=\"0\" fontId=\"1\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyFont=\"1\"/>"
    "<xf numFmtId=\"164\" fontId=\"0\" fillId=\"0\" borderId=\"0\" xfId=\"0\" applyNumberFormat=\"1\"/>"
    "</cellXfs><cellStyles count=\"1\"><cellStyle name=\"Normal\" xfId=\"0\" builtinId=\"0\"/></cellStyles>";

/// UTF-8 that a cell holds.
QByteArray cellText(std::string_view text)
{
    const bool isPlain =
        text.size() < size_t(longestText) &&
        std::ranges::none_of(text, [](char c) { return uchar(c) < 0x20 || uchar(c) == 0x7F; }) &&
        simdjson::validate_utf8(text.data(), text.size());
    if (isPlain)
        return {text.data(), qsizetype(text.size())};
    QString clean = withoutControls(toQString(text));
    if (clean.size() > longestText) {
        qsizetype kept = longestText - 1;
        if (clean[kept - 1].isHighSurrogate())
            --kept;
        clean.truncate(kept);
        clean += QChar(u'…');
    }
    return clean.toUtf8();
}

/// What spreadsheets take for a character's number: "_x0041_".
bool isCharacterNumber(std::string_view text)
{
    constexpr size_t length = 7;
    return text.size() >= length && text[1] == 'x' && text[length - 1] == '_' &&
           std::ranges::all_of(text.substr(2, 4), [](char c) { return std::isxdigit(uchar(c)) != 0; });
}

/// U+FFFE or U+FFFF, which XML does not have.
bool isNoCharacter(std::string_view text)
{
    return text.starts_with("\xEF\xBF\xBE") || text.starts_with("\xEF\xBF\xBF");
}

void appendXml(std::string &xml, std::string_view text)
{
    for (size_t at = 0; at < text.size(); ++at) {
        const char c = text[at];
        if (c == '&')
            xml += "&amp;";
        else if (c == '<')
            xml += "&lt;";
        else if (c == '>')
            xml += "&gt;";
        else if (c == '"')
            xml += "&quot;";
        else if (c == '_' && isCharacterNumber(text.substr(at)))
            xml += "_x005F_";
        else if (c == '\xEF' && isNoCharacter(text.substr(at)))
            xml += (at += 2, "\xEF\xBF\xBD");
        else
            xml += c;
    }
}

/// "A", "Z", "AA" ...
std::string columnName(int column)
{
    constexpr int letters = 26;
    std::string name;
    for (int rest = column + 1; rest > 0; rest = (rest - 1) / letters)
        name.insert(name.begin(), char('A' + (rest - 1) % letters));
    return name;
}

/// Nothing that a sheet's name must not have.
QString sheetName(QString name, int part)
{
    for (const char16_t c : {u'[', u']', u':', u'*', u'?', u'/', u'\\', u'\''})
        name.replace(QChar(c), QChar(u' '));
    const QString number = part > 1 ? QStringLiteral(" %1").arg(part) : QString();
    return name.left(longestSheetName - number.size()) + number;
}

std::string join(std::initializer_list<std::string_view> parts)
{
    std::string text;
    for (const std::string_view part : parts)
        text += part;
    return text;
}

std::string relation(const std::string &id, std::string_view type, std::string_view target)
{
    return join(
        {"<Relationship Id=\"", id, "\" Type=\"", relationSpace, "/", type, "\" Target=\"", target, "\"/>"});
}

std::string relationList(std::string_view relations)
{
    return join({declaration, "<Relationships xmlns=\"", packageSpace, "relationships\">", relations,
                 "</Relationships>"});
}

std::string sheetPath(size_t number)
{
    return "worksheets/sheet" + std::to_string(number) + ".xml";
}

} // namespace

Workbook::Workbook(QIODevice &target, int rowsPerSheet) : m_zip(target), m_rowsPerSheet(rowsPerSheet) {}

Status Workbook::begin()
{
    // Programs tell the format by which of its entries comes first.
    const Status begun =
        m_zip.addEntry("_rels/.rels", relationList(relation("rId1", "officeDocument", "xl/workbook.xml")));
    return begun ? m_zip.addEntry("xl/styles.xml", join({declaration, "<styleSheet xmlns=\"", mainSpace,
                                                         "\">", styles, "</styleSheet>"}))
                 : begun;
}

Status Workbook::beginTable(const QString &name, const QStringList &titles)
{
    if (const Status ended = endSheet(); !ended)
        return ended;
    m_name = name;
    m_titles = titles;
    while (m_columns.size() < size_t(titles.size()))
        m_columns.push_back(columnName(int(m_columns.size())));
    m_part = 1;
    return beginSheet();
}

Status Workbook::beginSheet()
{
    Sheet sheet;
    appendXml(sheet.name, sheetName(m_name, m_part).toStdString());
    m_sheets.push_back(sheet);
    const std::string columns = std::to_string(m_titles.size());
    m_text = join({declaration, "<worksheet xmlns=\"", mainSpace, "\"><sheetViews><sheetView ",
                   m_sheets.size() == 1 ? "tabSelected=\"1\" " : "",
                   ("workbookViewId=\"0\"><pane ySplit=\"1\" topLeftCell=\"A2\" activePane=\"bottomLeft\" "
                    "state=\"frozen\"/><selection pane=\"bottomLeft\"/></sheetView></sheetViews>"
                    "<sheetFormatPr defaultRowHeight=\"15\"/><cols><col min=\"1\" max=\""),
                   columns, "\" width=\"18.7109375\" customWidth=\"1\"/></cols><sheetData><row r=\"1\">"});
    m_isInSheet = true;
    m_row = 1;
    m_column = 0;
    for (const QString &title : m_titles)
        addText(title.toStdString(), Style::Title);
    return m_zip.beginEntry("xl/" + sheetPath(m_sheets.size()));
}

Status Workbook::endSheet()
{
    if (!std::exchange(m_isInSheet, false))
        return {};
    const std::string &last = m_columns[size_t(m_titles.size()) - 1];
    const std::string row = std::to_string(m_row);
    m_text += join({"</row></sheetData><autoFilter ref=\"A1:", last, row, "\"/></worksheet>"});
    m_sheets.back().filter = join({"$A$1:$", last, "$", row});
    const Status added = m_zip.add(m_text);
    m_text.clear();
    return added ? m_zip.endEntry() : added;
}

Status Workbook::passOn()
{
    constexpr size_t enough = 64 * 1024;
    if (m_text.size() < enough)
        return {};
    const Status added = m_zip.add(m_text);
    m_text.clear();
    return added;
}

Status Workbook::beginRow()
{
    if (m_row == m_rowsPerSheet) {
        if (const Status ended = endSheet(); !ended)
            return ended;
        ++m_part;
        if (const Status begun = beginSheet(); !begun)
            return begun;
    }
    m_column = 0;
    m_text += join({"</row><row r=\"", std::to_string(++m_row), "\">"});
    return passOn();
}

void Workbook::beginCell(Style style, std::string_view type)
{
    m_text += join({"<c r=\"", m_columns[size_t(m_column++)], std::to_string(m_row), "\""});
    if (style != Style::Plain)
        m_text += join({" s=\"", std::to_string(int(style)), "\""});
    m_text += type;
    m_text += '>';
}

void Workbook::addText(std::string_view text)
{
    addText(text, Style::Plain);
}

void Workbook::addText(std::string_view text, Style style)
{
    if (text.empty())
        return skipCell();
    beginCell(style, " t=\"inlineStr\"");
    m_text += "<is><t xml:space=\"preserve\">";
    const QByteArray fitting = cellText(text);
    appendXml(m_text, {fitting.constData(), size_t(fitting.size())});
    m_text += "</t></is></c>";
}

void Workbook::addNumber(double number)
{
    constexpr int allDigits = 16;
    beginCell(Style::Plain, {});
    m_text += "<v>" + QByteArray::number(number, 'g', allDigits).toStdString() + "</v></c>";
}

void Workbook::addDate(std::string_view date)
{
    const auto parsed = PartialDate::parse(toQString(date));
    // Spreadsheets count from 1900, and take that year for a leap year.
    if (!parsed || !parsed->hasDay() || parsed->firstDay() < QDate(1900, 3, 1))
        return addText(date);
    beginCell(Style::Date, {});
    m_text += "<v>" + std::to_string(QDate(1899, 12, 30).daysTo(parsed->firstDay())) + "</v></c>";
}

std::string Workbook::sheetList() const
{
    std::string list;
    std::string filters;
    for (size_t i = 0; i < m_sheets.size(); ++i) {
        const std::string number = std::to_string(i + 1);
        list += join(
            {"<sheet name=\"", m_sheets[i].name, "\" sheetId=\"", number, "\" r:id=\"rId", number, "\"/>"});
        filters += join({"<definedName name=\"_xlnm._FilterDatabase\" localSheetId=\"", std::to_string(i),
                         "\" hidden=\"1\">'", m_sheets[i].name, "'!", m_sheets[i].filter, "</definedName>"});
    }
    return join({declaration, "<workbook xmlns=\"", mainSpace, "\" xmlns:r=\"", relationSpace,
                 "\"><bookViews><workbookView/></bookViews><sheets>", list, "</sheets><definedNames>",
                 filters, "</definedNames></workbook>"});
}

std::string Workbook::relations() const
{
    std::string list = relation("rId0", "styles", "styles.xml");
    for (size_t i = 1; i <= m_sheets.size(); ++i)
        list += relation("rId" + std::to_string(i), "worksheet", sheetPath(i));
    return relationList(list);
}

std::string Workbook::contentTypes() const
{
    const auto part = [](std::string_view path, std::string_view type) {
        return join({"<Override PartName=\"/xl/", path, "\" ContentType=\"", typeSpace, type, "+xml\"/>"});
    };
    std::string list = part("workbook.xml", "sheet.main") + part("styles.xml", "styles");
    for (size_t i = 1; i <= m_sheets.size(); ++i)
        list += part(sheetPath(i), "worksheet");
    return join({declaration, "<Types xmlns=\"", packageSpace,
                 ("content-types\"><Default Extension=\"rels\" ContentType=\"application/"
                  "vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" "
                  "ContentType=\"application/xml\"/>"),
                 list, "</Types>"});
}

Status Workbook::finish()
{
    if (const Status ended = endSheet(); !ended)
        return ended;
    const std::pair<std::string_view, std::string> entries[] = {
        {"xl/workbook.xml", sheetList()},
        {"xl/_rels/workbook.xml.rels", relations()},
        {"[Content_Types].xml", contentTypes()},
    };
    for (const auto &[name, content] : entries) {
        if (const Status added = m_zip.addEntry(name, content); !added)
            return added;
    }
    return m_zip.finish();
}

} // namespace delegations
