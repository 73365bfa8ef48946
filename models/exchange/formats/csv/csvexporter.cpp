#include "models/exchange/formats/csv/csvexporter.h"

#include "models/exchange/formats/formula.h"
#include "models/exchange/formats/peopletable.h"
#include "models/store/read/furtherfields.h"

#include <QCoreApplication>

namespace delegations {

namespace {

class CsvText
{
public:
    CsvText(std::string &text, bool escapeFormulas) : m_text(text), m_escapes(escapeFormulas) {}

    void addCell(std::string_view value);
    void endRow();

private:
    std::string &m_text;
    bool m_escapes;
    bool m_isFirst = true;
};

void CsvText::addCell(std::string_view value)
{
    if (!std::exchange(m_isFirst, false))
        m_text += ',';
    const bool isEscaped = m_escapes && looksLikeFormula(value);
    const bool isPlain = value.find_first_of("\",;\r\n\t") == std::string_view::npos &&
                         (value.empty() || (value.front() != ' ' && value.back() != ' '));
    if (isPlain) {
        if (isEscaped)
            m_text += '\'';
        m_text += value;
        return;
    }
    m_text += isEscaped ? "\"'" : "\"";
    for (const char c : value) {
        if (c == '"')
            m_text += '"';
        m_text += c;
    }
    m_text += '"';
}

void CsvText::endRow()
{
    m_text += "\r\n";
    m_isFirst = true;
}

} // namespace

QString CsvExporter::title() const
{
    return QCoreApplication::translate("Export", "Table of people (CSV)");
}

Status CsvExporter::write(Connection &connection, const ExportRequest &request, QIODevice &target,
                          const ExportProgress &progress) const
{
    const Result<ExportSelection> selection =
        ExportSelection::of(connection, request.scope, request.filter, request.day);
    if (!selection)
        return selection.error();
    const auto further = furtherFieldsSaid(connection);
    if (!further)
        return further.error();
    ExportOutput output(target);
    if (request.byteOrderMark)
        output.text() += "\xEF\xBB\xBF";
    CsvText csv(output.text(), request.escapeFormulas);
    PeopleTable table(request.includePrivate, PeopleTable::Dates::Own, *further);
    const QStringList titles = table.titles();
    for (const QString &title : titles)
        csv.addCell(title.toStdString());
    csv.endRow();
    PeopleReader people(connection, *selection, selection->day(), request.includePrivate);
    ExportCount count(progress, selection->ids(RecordKind::Person).size());
    return writePeople(people, output, count, [&](const ExportedPerson &person) {
        for (const PeopleTable::Row &row : table.rows(person)) {
            for (const std::string &cell : row)
                csv.addCell(cell);
            csv.endRow();
        }
    });
}

} // namespace delegations
