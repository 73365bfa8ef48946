#include "models/exchange/formats/csv/csvimporter.h"

#include "models/exchange/formats/csv/csvmappings.h"
#include "models/exchange/formats/csv/csvreader.h"
#include "models/exchange/formats/csv/csvrecords.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QLocale>

namespace delegations {

namespace {

constexpr size_t mostCells = 5'000'000;
constexpr size_t mostRows = 200'000;

QString tr(const char *text)
{
    return QCoreApplication::translate("Import", text);
}

std::string_view view(const QByteArray &text)
{
    return {text.constData(), size_t(text.size())};
}

Error tooLong(const QString &name)
{
    return {
        ErrorCode::Input,
        tr(QT_TRANSLATE_NOOP("Import", "%1 was not imported: it has more than %2 rows or %3 cells. Split it, "
                                       "and import the parts."))
            .arg(name, QLocale().toString(mostRows), QLocale().toString(mostCells)),
        {}};
}

Error nameless(const QString &name)
{
    return {ErrorCode::Input,
            tr(QT_TRANSLATE_NOOP("Import", "%1 was not imported: no column is known to hold people's names. "
                                           "Call one of them, for example, %2."))
                .arg(name, understoodNameColumns().join(QStringLiteral(", "))),
            {}};
}

Error noNames(const QString &name, const QString &heading, const QString &value)
{
    return {ErrorCode::Input,
            tr(QT_TRANSLATE_NOOP("Import",
                                 "%1 was not imported: its column “%2” would be read as people's names, "
                                 "but holds “%3”. Perhaps the line with the columns' names is missing."))
                .arg(name, heading.left(80), value.left(80)),
            {}};
}

Error empty(const QString &name)
{
    return {ErrorCode::Input,
            tr(QT_TRANSLATE_NOOP("Import", "%1 was not imported: it has no rows. Choose another file."))
                .arg(name),
            {}};
}

/// The cells of the row that names the columns, or as many empty ones as the first row has.
QStringList headerOf(std::string_view text, const CsvFormat &format)
{
    const std::vector<CsvLine> rows = firstRows(text, format.delimiter, std::max(1, format.headerRow));
    if (rows.empty() || int(rows.size()) < format.headerRow)
        return {};
    if (format.hasHeader())
        return rows.back().cells;
    return QList<QString>(rows.front().cells.size());
}

/// Goes through a table's rows behind its header, within bounds.
class Table
{
public:
    Table(const QByteArray &text, const CsvFormat &format, const QString &name)
        : m_reader(view(text), format.delimiter, name), m_format(format), m_name(name)
    {
    }

    Status forEach(const CsvReader::Take &take, const CsvReader::Take &takeTitle) const
    {
        size_t rows = 0;
        size_t cells = 0;
        bool isTooLong = false;
        const Status read = m_reader.read([&](const CsvRow &row) {
            ++rows;
            cells += row.cells.size();
            isTooLong = rows > mostRows || cells > mostCells;
            if (isTooLong)
                return false;
            if (int(std::min(rows, mostRows)) == m_format.headerRow)
                return true;
            return int(rows) < m_format.headerRow ? takeTitle(row) : take(row);
        });
        return isTooLong ? Status(tooLong(m_name)) : read;
    }

private:
    CsvReader m_reader;
    const CsvFormat &m_format;
    const QString &m_name;
};

/// A column of ids that only counts the rows says where somebody stands, not who it is: in the next list the
/// same number is another person's.
CsvMapping withoutRowNumbers(CsvMapping mapping, const Table &table)
{
    const auto ids = std::ranges::find(mapping.columns, CsvTarget::Id, &CsvColumn::target);
    if (ids == mapping.columns.end())
        return mapping;
    const auto at = size_t(ids - mapping.columns.begin());
    qlonglong next = 1;
    const auto count = [&](const CsvRow &row) {
        const bool isNext = at < row.cells.size() && csvCell(row.cells[at]).toLongLong() == next;
        next = isNext ? next + 1 : 0;
        return isNext;
    };
    const Status read = table.forEach(count, [](const CsvRow &) { return true; });
    if (read && next > 2)
        ids->target = mapping.has(CsvTarget::ProtocolOrder) ? CsvTarget::Further : CsvTarget::ProtocolOrder;
    return mapping;
}

/// One word in small letters, in a script that has capitals: nobody's name is written so.
bool isBareWord(const QString &text)
{
    return !text.isEmpty() && std::ranges::all_of(text, [](QChar letter) {
        const QChar::Script script = letter.script();
        return letter.isLower() && (script == QChar::Script_Latin || script == QChar::Script_Cyrillic);
    });
}

/// Refuses a table in whose column of names there are only such words: it lacks the line of headings, and the
/// first row has been taken for it.
Status checkNames(const Table &table, const CsvMapping &mapping, const QStringList &header,
                  const QString &file)
{
    const auto names = std::ranges::find(mapping.columns, CsvTarget::Name, &CsvColumn::target);
    if (names == mapping.columns.end())
        return {};
    const auto at = size_t(names - mapping.columns.begin());
    QString bare;
    const auto isBare = [&](const CsvRow &row) {
        const QString value = at < row.cells.size() ? csvCell(row.cells[at]).trimmed() : QString();
        if (!value.isEmpty())
            bare = isBareWord(value) ? value : QString();
        return value.isEmpty() || !bare.isEmpty();
    };
    const Status read = table.forEach(isBare, [](const CsvRow &) { return true; });
    return read && !bare.isEmpty() ? Status(noNames(file, header.value(qsizetype(at)), bare)) : Status();
}

Result<Batch> readTable(const ImportFile &file, const QByteArray &text, const CsvFormat &format,
                        const CsvMapping &mapping, const QStringList &header)
{
    Batch batch;
    CsvRecords records(batch, file, mapping, columnNames(header));
    const QString name = file.name();
    const Table table(text, format, name);
    if (const Status named = checkNames(table, mapping, header, name); !named)
        return named.error();
    const auto learn = [&](const CsvRow &row) {
        records.learn(row);
        return true;
    };
    if (const Status learned = table.forEach(learn, learn); !learned)
        return learned.error();
    const auto take = [&](const CsvRow &row) {
        records.add(row);
        return true;
    };
    const auto takeTitle = [&](const CsvRow &row) {
        batch.warnings.append(
            {row.line, tr(QT_TRANSLATE_NOOP("Import", "The line above the columns' names was not taken: %1"))
                           .arg(csvCell(row.cells.front()).left(80))});
        return true;
    };
    if (const Status taken = table.forEach(take, takeTitle); !taken)
        return taken.error();
    records.finish();
    return batch;
}

} // namespace

QString CsvImporter::title() const
{
    return QCoreApplication::translate("Import", "Table of people (CSV)");
}

bool CsvImporter::accepts(const QString &fileName, const QByteArray &) const
{
    const QString suffix = QFileInfo(fileName).suffix().toLower();
    return suffix == QLatin1String("csv") || suffix == QLatin1String("tsv") || suffix == QLatin1String("tab");
}

Result<Batch> CsvImporter::batch(const ImportFile &file) const
{
    const CsvFormat format = detectedFormat(file.content);
    const Result<QByteArray> text = csvText(file.content, file.name(), format.encoding);
    if (!text)
        return text.error();
    const QStringList header = headerOf(view(*text), format);
    if (header.isEmpty())
        return empty(file.name());
    const auto known = m_mappings ? m_mappings->find(header) : std::nullopt;
    CsvMapping mapping = known ? *known : guessedMapping(header).mapping;
    if (!mapping.hasName())
        return nameless(file.name());
    if (!known)
        mapping = withoutRowNumbers(std::move(mapping), Table(*text, format, file.name()));
    return readTable(file, *text, format, mapping, header);
}

Result<Batch> readCsvBatch(const ImportFile &file, const CsvFormat &format, const CsvMapping &mapping)
{
    const Result<QByteArray> text = csvText(file.content, file.name(), format.encoding);
    if (!text)
        return text.error();
    const QStringList header = headerOf(view(*text), format);
    if (header.isEmpty())
        return empty(file.name());
    return readTable(file, *text, format, mapping, header);
}

bool needsMapping(const ImportFile &file, const CsvMappings *mappings)
{
    if (!CsvImporter().accepts(file.path, {}))
        return false;
    const CsvFormat format = detectedFormat(file.content);
    const Result<QByteArray> text = csvText(file.content, {}, format.encoding);
    const QStringList header = text ? headerOf(view(*text), format) : QStringList();
    if (header.isEmpty() || (mappings && mappings->find(header)))
        return false;
    const CsvGuess guess = guessedMapping(header);
    return !guess.isComplete || !guess.mapping.hasName();
}

} // namespace delegations
