#include "models/exchange/formats/csv/csvreader.h"

#include <QCoreApplication>
#include <QLocale>

#include <csv.h>

#include <algorithm>
#include <string>
#include <vector>

namespace delegations {

namespace {

constexpr std::string_view separatorLine = "sep=";
constexpr unsigned char lenient = CSV_STRICT_FINI;
constexpr unsigned char strict = CSV_STRICT | CSV_STRICT_FINI;

/// One run of the parser. It is fed line by line, so that the line of each row is known.
class Run
{
public:
    Run(char delimiter, const CsvReader::Take &take) : m_take(take)
    {
        csv_init(&m_parser, strict);
        csv_set_delim(&m_parser, uchar(delimiter));
        csv_set_blk_size(&m_parser, 4096);
    }
    ~Run() { csv_free(&m_parser); }
    Run(const Run &) = delete;
    Run &operator=(const Run &) = delete;

    [[nodiscard]] bool isOver() const { return m_isOver; }
    [[nodiscard]] bool isTooWide() const { return m_isTooWide; }
    [[nodiscard]] bool isTooLong() const { return m_isTooLong; }
    [[nodiscard]] int rowLine() const { return m_rowLine; }
    [[nodiscard]] int quoteLine() const { return m_quoteLine; }

    /// False when a quotation mark makes no sense.
    bool feed(std::string_view line)
    {
        constexpr size_t step = 65536; // So that a cell is noticed that is too long, before it has all come.
        beginLine();
        for (; !line.empty() && !m_isOver; line.remove_prefix(std::min(step, line.size()))) {
            if (!feedPart(line.substr(0, step)))
                return false;
            m_isTooLong = m_isTooLong || m_parser.entry_pos > CsvReader::longestCell;
            m_isOver = m_isOver || m_isTooLong;
        }
        return true;
    }

    void skipLine() { ++m_line; }

    /// False when the last quotation mark is not closed.
    bool finish() { return csv_fini(&m_parser, onCell, onRow, this) == 0; }

private:
    void beginLine()
    {
        ++m_line;
        if (!m_parser.quoted)
            m_rowLine = m_quoteLine = m_line;
        else if (!m_isQuoteOpen)
            m_quoteLine = m_line - 1;
        m_isQuoteOpen = m_parser.quoted;
    }

    bool feedPart(std::string_view line)
    {
        while (!line.empty() && !m_isOver) {
            line.remove_prefix(csv_parse(&m_parser, line.data(), line.size(), onCell, onRow, this));
            if (line.empty() || m_isOver)
                break;
            if (csv_error(&m_parser) != CSV_EPARSE || m_parser.quoted)
                return false;
            // A quotation mark within a cell that does not begin with one means itself.
            csv_set_opts(&m_parser, lenient);
            line.remove_prefix(csv_parse(&m_parser, line.data(), 1, onCell, onRow, this));
            csv_set_opts(&m_parser, strict);
        }
        return true;
    }

    static void onCell(void *text, size_t size, void *self)
    {
        static_cast<Run *>(self)->addCell({static_cast<const char *>(text), size});
    }
    static void onRow(int, void *self) { static_cast<Run *>(self)->endRow(); }

    void addCell(std::string_view text)
    {
        m_isTooWide = m_isTooWide || m_ends.size() >= CsvReader::mostColumns;
        if (m_isTooWide || m_isOver) {
            m_isOver = true;
            return;
        }
        m_isTooLong = m_isTooLong || text.size() > CsvReader::longestCell;
        if (m_isTooLong) {
            m_isOver = true;
            return;
        }
        m_texts += text;
        m_ends.push_back(m_texts.size());
    }

    void endRow()
    {
        if (!m_isOver && !m_texts.empty()) {
            m_cells.clear();
            size_t begin = 0;
            for (const size_t end : m_ends) {
                m_cells.push_back(std::string_view(m_texts).substr(begin, end - begin));
                begin = end;
            }
            m_isOver = !m_take({m_rowLine, m_cells});
        }
        m_texts.clear();
        m_ends.clear();
    }

    csv_parser m_parser{};
    const CsvReader::Take &m_take;
    std::string m_texts;
    std::vector<size_t> m_ends;
    std::vector<std::string_view> m_cells;
    int m_line = 0;
    int m_rowLine = 0;
    int m_quoteLine = 0;
    bool m_isQuoteOpen = false;
    bool m_isOver = false;
    bool m_isTooWide = false;
    bool m_isTooLong = false;
};

Error openQuote(const QString &name, int line)
{
    return {ErrorCode::Input,
            QCoreApplication::translate(
                "Import", "%1 was not imported: the quotation mark in line %2 is not closed where its cell "
                          "ends. Close it, or write a mark within a quoted cell twice, and import it again.")
                .arg(name, QString::number(line)),
            {}};
}

Error tooWide(const QString &name, int line)
{
    return {ErrorCode::Input,
            QCoreApplication::translate("Import", "%1 was not imported: line %2 has more than %3 columns. "
                                                  "Check what separates them, and remove those not needed.")
                .arg(name, QString::number(line), QLocale().toString(CsvReader::mostColumns)),
            {}};
}

Error tooLong(const QString &name, int line)
{
    return {ErrorCode::Input,
            QCoreApplication::translate("Import",
                                        "%1 was not imported: the row in line %2 has a cell of more "
                                        "than %3 MB. Shorten it, or close the quotation mark before it.")
                .arg(name, QString::number(line), QString::number(CsvReader::longestCell / 1'000'000)),
            {}};
}

} // namespace

CsvReader::CsvReader(std::string_view text, char delimiter, QString name)
    : m_text(text), m_delimiter(delimiter), m_name(std::move(name))
{
}

Status CsvReader::read(const Take &take) const
{
    Run run(m_delimiter, take);
    std::string_view rest = m_text;
    if (statedDelimiter(rest)) {
        run.skipLine();
        rest.remove_prefix(separatorLine.size() + 2);
    }
    while (!rest.empty() && !run.isOver()) {
        const size_t size = std::min(rest.find('\n'), rest.size() - 1) + 1;
        if (!run.feed(rest.substr(0, size)))
            return openQuote(m_name, run.quoteLine());
        rest.remove_prefix(size);
    }
    if (!run.isOver() && !run.finish())
        return openQuote(m_name, run.quoteLine());
    if (run.isTooLong())
        return tooLong(m_name, run.rowLine());
    return run.isTooWide() ? Status(tooWide(m_name, run.rowLine())) : Status();
}

std::optional<char> statedDelimiter(std::string_view text)
{
    const size_t place = separatorLine.size();
    const bool isStated =
        text.starts_with(separatorLine) && text.size() > place + 1 && text[place + 1] == '\n';
    return isStated ? std::optional(text[place]) : std::nullopt;
}

} // namespace delegations
