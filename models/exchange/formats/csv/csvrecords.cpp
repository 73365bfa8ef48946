#include "models/exchange/formats/csv/csvrecords.h"

#include "models/core/cleantext.h"
#include "models/core/utf8.h"
#include "models/exchange/formats/contactgaps.h"
#include "models/exchange/formats/csv/csvformat.h"
#include "models/exchange/formats/fileplace.h"
#include "models/exchange/formats/importer.h"
#include "models/exchange/markup/jsontext.h"
#include "models/language/listedname.h"

#include <QCoreApplication>
#include <QLocale>

namespace delegations {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Import", text);
}

/// Whether a cell's text goes into its field as it stands.
bool isPlain(CsvTarget target)
{
    switch (target) {
    case CsvTarget::Gender:
    case CsvTarget::Capacity:
    case CsvTarget::StartReason:
    case CsvTarget::EndReason:
    case CsvTarget::Votes:
    case CsvTarget::Seats:
    case CsvTarget::ProtocolOrder:
    case CsvTarget::Link:
        return false;
    default:
        return !isDate(target);
    }
}

/// Of which one row may have several.
bool mayRepeat(CsvTarget target)
{
    switch (target) {
    case CsvTarget::NameInLanguage:
    case CsvTarget::Alias:
    case CsvTarget::Contact:
    case CsvTarget::PrivateContact:
    case CsvTarget::Link:
    case CsvTarget::Identifier:
    case CsvTarget::Source:
    case CsvTarget::PartyIdentifier:
    case CsvTarget::ConstituencyIdentifier:
        return true;
    default:
        return false;
    }
}

} // namespace

CsvRecords::CsvRecords(Batch &batch, const ImportFile &file, const CsvMapping &mapping,
                       const QStringList &columns)
    : m_batch(batch)
    , m_file(file)
    , m_mapping(mapping)
    , m_places(batch, file)
    , m_dates(size_t(columns.size()))
    , m_fileKey(fileKey(file.country, file.path))
    , m_fileChamber(filePlace(file.path).chamber.toStdString())
{
    for (const QString &column : columns)
        m_columns.push_back(column.toStdString());
    while (m_mapping.columns.size() < columns.size())
        m_mapping.columns.append(CsvColumn());
    m_hasIds = m_mapping.has(CsvTarget::Id);
}

void CsvRecords::learn(const CsvRow &row)
{
    for (size_t at = 0; at < std::min(row.cells.size(), m_dates.size()); ++at) {
        if (isDate(m_mapping.columns[qsizetype(at)].target))
            m_dates[at].learn(row.cells[at]);
    }
}

void CsvRecords::add(const CsvRow &row)
{
    if (!take(row))
        return;
    if (!m_hasIds)
        m_belongings.clear(); // Each row is somebody else.
    const Text name = wholeName();
    if (name.empty()) {
        ++m_batch.skipped;
        m_nameless.add(row.line, tr(QT_TRANSLATE_NOOP("Import", "A row was left out: it names nobody.")));
        return;
    }
    if (!isSomebody(name, row.line))
        return;
    m_values[size_t(CsvTarget::Name)] = name;
    warnOf(row);
    const Person who = person(row.line);
    addNames(who, row.line);
    addBelongings(who, row.line);
    addExtras(who, addMembership(who, row.line));
}

/// Tables count their rows, say what they are of, and keep a line for a seat that nobody holds.
bool CsvRecords::isSomebody(Text name, int line)
{
    const QString text = cleanedLine(toQString(name));
    ListedName listed = listedName(text);
    if (listed == ListedName::Person && m_cellsOfRow == 1 && isListHeading(text))
        listed = ListedName::Nobody;
    if (listed == ListedName::Person)
        return true;
    Text body = value(CsvTarget::Chamber);
    for (const CsvTarget target : {CsvTarget::Organization, CsvTarget::Delegation, CsvTarget::Country})
        body = body.empty() ? value(target) : body;
    ++m_batch.skipped;
    if (listed == ListedName::Nobody)
        m_nobodies.add(
            line,
            tr(QT_TRANSLATE_NOOP("Import", "A row was left out: “%1” is nobody's name.")).arg(text.left(80)));
    else if (body.empty())
        m_vacancies.add(line, tr(QT_TRANSLATE_NOOP("Import", "A vacant seat.")));
    else
        m_vacancies.add(line,
                        tr(QT_TRANSLATE_NOOP("Import", "A vacant seat: %1.")).arg(toQString(body).left(80)));
    return false;
}

/// False when the row has nothing but blanks.
bool CsvRecords::take(const CsvRow &row)
{
    m_cellsOfRow = 0;
    m_values.fill({});
    m_lists.clear();
    m_extras.clear();
    m_unfitOfRow.clear();
    for (size_t at = 0; at < row.cells.size(); ++at) {
        const Text text = plainCell(row.cells[at]);
        if (text.empty())
            continue;
        ++m_cellsOfRow;
        if (at < m_columns.size())
            takeCell(at, text);
        else
            keepFurther(at, text);
    }
    return m_cellsOfRow > 0;
}

void CsvRecords::takeCell(size_t at, Text text)
{
    const CsvColumn &column = m_mapping.columns[qsizetype(at)];
    if (column.target == CsvTarget::LeftOut)
        return;
    if (column.target == CsvTarget::Further)
        return keepFurther(at, text);
    if (!isPlain(column.target)) {
        const QString written = cleanedLine(toQString(text));
        const std::optional<QString> fit = csvValue(column.target, written, m_dates[at].order());
        if (!fit) {
            m_unfitOfRow.append(tr(QT_TRANSLATE_NOOP("Import", "“%1” in column “%2” cannot be read as “%3” "
                                                               "and was kept as further data."))
                                    .arg(written.left(80), toQString(m_columns[at]), column.label()));
            return keepFurther(at, text);
        }
        text = m_batch.keep(*fit);
    }
    if (isContact(column.target))
        takeContacts(column, text);
    else if (mayRepeat(column.target))
        m_lists.emplace_back(&column, text);
    else
        m_values[size_t(column.target)] = text;
}

/// What is in quotation marks at the beginning, where that is a whole one of a list; it is taken off the
/// text.
std::optional<std::string> CsvRecords::quoted(Text &text)
{
    std::string value;
    for (size_t at = 1; !text.empty() && text.front() == '"' && at < text.size(); ++at) {
        const bool isMark = text[at] == '"';
        if (!isMark || text.substr(at + 1, 1) == "\"") {
            value += text[at];
            at += isMark ? 1 : 0; // Two stand for one.
            continue;
        }
        const size_t next = std::min(text.find_first_not_of(' ', at + 1), text.size());
        if (value.empty() || (next < text.size() && text[next] != ';' && text[next] != '\n'))
            break;
        text.remove_prefix(next);
        return value;
    }
    return std::nullopt;
}

/// One cell may hold several, a line or a semicolon between them; addresses of mail have blanks and commas
/// there too. Other contacts have these within. What has them and is one all the same stands in quotation
/// marks.
void CsvRecords::takeContacts(const CsvColumn &column, Text text)
{
    const bool isMail = column.detail == QLatin1String("email");
    const bool isOne = column.detail == QLatin1String("address") || column.detail == QLatin1String("other");
    const Text gaps = contactGaps(isMail);
    while (!text.empty()) {
        if (!isOne)
            text.remove_prefix(std::min(text.find_first_not_of(isMail ? gaps : Text("\n; ")), text.size()));
        if (const auto value = isOne ? std::nullopt : quoted(text)) {
            m_lists.emplace_back(&column, m_batch.keep(*value));
            continue;
        }
        const size_t end = isOne ? text.size() : std::min(text.find_first_of(gaps), text.size());
        if (end > 0)
            m_lists.emplace_back(&column, text.substr(0, end));
        text.remove_prefix(std::min(end + 1, text.size()));
    }
}

void CsvRecords::keepFurther(size_t at, Text text)
{
    if (at < m_columns.size())
        keepFurther(m_columns[at], text);
    else
        keepFurther(columnName(qsizetype(at)).toStdString(), text);
}

void CsvRecords::keepFurther(Text name, Text text)
{
    if (!m_extras.empty())
        m_extras += ',';
    appendJson(m_extras, name);
    m_extras += ':';
    appendJson(m_extras, text);
}

void CsvRecords::keepFurther(const CsvColumn &column, Text text)
{
    keepFurther(column.key().toStdString(), text);
}

/// Of one whose name is known.
void CsvRecords::warnOf(const CsvRow &row)
{
    const Text name = value(CsvTarget::Name);
    for (const QString &text : std::as_const(m_unfitOfRow))
        m_unfit.add(row.line, text, name);
    size_t width = row.cells.size();
    while (width > m_columns.size() && row.cells[width - 1].empty())
        --width;
    if (width > m_columns.size())
        m_wide.add(
            row.line,
            tr(QT_TRANSLATE_NOOP("Import", "The row has %1 cells for %2 columns; the last "
                                           "ones were kept as further data."))
                .arg(QLocale().toString(qulonglong(width)), QLocale().toString(qulonglong(m_columns.size()))),
            name);
    else if (width < m_columns.size())
        m_narrow.add(
            row.line,
            tr(QT_TRANSLATE_NOOP("Import", "The row has only %1 cells for %2 columns; "
                                           "nothing is known of the others."))
                .arg(QLocale().toString(qulonglong(width)), QLocale().toString(qulonglong(m_columns.size()))),
            name);
}

/// The name, else its parts in the order that their script has, else the name in any language.
CsvRecords::Text CsvRecords::wholeName()
{
    if (!value(CsvTarget::Name).empty())
        return value(CsvTarget::Name);
    const Text family = value(CsvTarget::FamilyName);
    if (family.empty()) {
        for (const auto &[column, text] : m_lists) {
            if (column->target == CsvTarget::NameInLanguage)
                return text;
        }
    }
    const Text given = value(CsvTarget::GivenName);
    const Text patronymic = value(CsvTarget::PatronymicName);
    const bool isCyrillic = !family.empty() && (uchar(family[0]) == 0xD0 || uchar(family[0]) == 0xD1);
    std::string name;
    for (const Text part :
         isCyrillic ? std::array{family, given, patronymic} : std::array{given, patronymic, family}) {
        if (!part.empty() && !name.empty())
            name += ' ';
        name += part;
    }
    return m_batch.keep(Text(name));
}

void CsvRecords::finish()
{
    connectOthers();
    if (!m_hasBodies && m_batch.table(RecordKind::Person).size() > 0) {
        m_batch.warnings.append(
            {0,
             tr(QT_TRANSLATE_NOOP("Import", "No column says of which chamber, delegation or organization "
                                            "these people are members, so they get no seat.")),
             Warning::ToLookAt});
    } else if (m_hasBodies && !m_isPlaced && !m_mapping.has(CsvTarget::Country)) {
        m_batch.warnings.append(
            {0,
             tr(QT_TRANSLATE_NOOP("Import",
                                  "Neither a column nor the file's name says which country this is. "
                                  "Add a column, or begin the file's name with the country: "
                                  "Kazakhstan-Senate.csv.")),
             Warning::ToLookAt});
    }
    for (const CsvWarnings *warnings : {&m_nameless, &m_nobodies, &m_vacancies, &m_unlisted, &m_narrow,
                                        &m_wide, &m_unfit, &m_different, &m_placeless, &m_strangers})
        m_batch.warnings += warnings->all();
}

} // namespace delegations
