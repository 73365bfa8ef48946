#include "models/exchange/formats/csv/csvformat.h"

#include "models/core/cleantext.h"
#include "models/core/utf8.h"
#include "models/exchange/formats/csv/csvmapping.h"
#include "models/exchange/formats/csv/csvreader.h"
#include "models/exchange/formats/formula.h"

#include <QCoreApplication>
#include <QMap>
#include <QRegularExpression>
#include <QSet>

#include <algorithm>

namespace delegations {

namespace {

/// The beginning that tells the format.
constexpr qsizetype sampleSize = 256 * 1024;
constexpr int sampleRows = 200;
/// Below more lines of title than this no header is looked for.
constexpr int mostTitles = 10;

/// How well a separator explains the rows: how many columns there are, and how often there are just as many.
double evenness(std::string_view text, char delimiter)
{
    QMap<size_t, int> widths;
    int rows = 0;
    const auto count = [&](const CsvRow &row) {
        ++widths[row.cells.size()];
        return ++rows < sampleRows;
    };
    const Status read = CsvReader(text, delimiter, {}).read(count);
    size_t usual = 1;
    int often = 0;
    for (auto width = widths.cbegin(); width != widths.cend(); ++width) {
        if (width.key() > 1 && width.value() >= often) {
            usual = width.key();
            often = width.value();
        }
    }
    const double share = rows == 0 ? 0.0 : double(often) / rows;
    return share * share * double(usual - 1) * (read.ok() ? 1.0 : 0.5);
}

char detectedDelimiter(std::string_view text)
{
    if (const std::optional<char> stated = statedDelimiter(text))
        return *stated;
    char best = ',';
    double most = 0;
    for (const char delimiter : {',', ';', '\t'}) {
        const double even = evenness(text, delimiter);
        if (even > most) {
            best = delimiter;
            most = even;
        }
    }
    return best;
}

/// A value rather than the name of a column.
bool isValue(const QString &cell)
{
    static const QRegularExpression value(
        QStringLiteral("^(\\d{2,}|\\d{1,4}[-./]\\d{1,2}[-./]\\d{1,4}|[+(]?\\d[\\d ()-]{5,}|\\S+@\\S+\\.\\S+|"
                       "https?://\\S+)$"));
    return value.match(cell).hasMatch();
}

} // namespace

int detectedHeaderRow(std::string_view text, char delimiter)
{
    const std::vector<CsvLine> rows = firstRows(text, delimiter, mostTitles + 1);
    qsizetype width = 0;
    for (const CsvLine &row : rows)
        width = qMax(width, row.cells.size());
    for (size_t at = 0; at < rows.size(); ++at) {
        const QStringList &cells = rows[at].cells;
        const qsizetype filled = cells.size() - cells.count(QString());
        if (guessedMapping(cells).mapping.hasName())
            return int(at) + 1;
        const bool isTitle = width > 1 && (filled == 1 || filled * 3 < width);
        if (!isTitle || at + 1 == rows.size())
            return std::any_of(cells.begin(), cells.end(), isValue) ? 0 : int(at) + 1;
    }
    return 1;
}

CsvFormat detectedFormat(const QByteArray &bytes)
{
    CsvFormat format;
    // The beginning may be plain ASCII and the rest not.
    format.encoding = textEncoding(bytes);
    const Result<QByteArray> text = csvBeginning(bytes, {}, format.encoding);
    if (!text)
        return format;
    const std::string_view view(text->constData(), size_t(text->size()));
    format.delimiter = detectedDelimiter(view);
    format.headerRow = detectedHeaderRow(view, format.delimiter);
    return format;
}

Result<QByteArray> csvBeginning(const QByteArray &bytes, const QString &name, TextEncoding encoding)
{
    if (bytes.size() <= sampleSize)
        return csvText(bytes, name, encoding);
    const bool isWide =
        encoding == TextEncoding::Utf16LittleEndian || encoding == TextEncoding::Utf16BigEndian;
    // It may end within a character.
    const qsizetype step = isWide ? 2 : 1;
    Result<QByteArray> text = csvText(bytes.first(sampleSize), name, encoding);
    for (qsizetype cut = step; !text && cut <= 3; cut += step)
        text = csvText(bytes.first(sampleSize - cut), name, encoding);
    return text ? Result<QByteArray>(text->first(text->lastIndexOf('\n') + 1)) : text;
}

Result<QByteArray> csvText(const QByteArray &bytes, const QString &name, TextEncoding encoding)
{
    return decodedBytes(bytes, name, encoding);
}

std::string_view plainCell(std::string_view text)
{
    const bool isGuarded = text.starts_with('\'') && looksLikeFormula(text.substr(1));
    return isGuarded ? text.substr(1) : text;
}

QString csvCell(std::string_view text)
{
    text = plainCell(text);
    return cleanedLine(toQString(text));
}

std::vector<CsvLine> firstRows(std::string_view text, char delimiter, int most)
{
    std::vector<CsvLine> rows;
    const auto take = [&](const CsvRow &row) {
        CsvLine &line = rows.emplace_back();
        line.line = row.line;
        for (const std::string_view cell : row.cells)
            line.cells.append(csvCell(cell));
        return int(rows.size()) < most;
    };
    // What is wrong behind these rows is found when all are read.
    (void)CsvReader(text, delimiter, {}).read(take);
    return rows;
}

QStringList columnNames(const QStringList &header)
{
    constexpr qsizetype longest = 100;
    QSet<QString> taken;
    QStringList names;
    for (qsizetype at = 0; at < header.size(); ++at) {
        const QString given = header[at].left(longest);
        const QString name = given.isEmpty() ? columnName(at) : given;
        QString free = name;
        for (int number = 2; taken.contains(free); ++number)
            free = name + u' ' + QString::number(number);
        taken.insert(free);
        names.append(free);
    }
    return names;
}

QString columnName(qsizetype at)
{
    return QStringLiteral("column %1").arg(at + 1);
}

} // namespace delegations
