#include "models/exchange/workbook.h"

#include "models/core/partialdate.h"
#include "models/core/utf8.h"
#include "models/exchange/exportoutput.h"
#include "models/exchange/plaintext.h"

#include <QCoreApplication>
#include <QFile>

#include <simdjson.h>
#include <xlsxwriter.h>

namespace delegations {

namespace {

constexpr qsizetype longestText = 32'767; // UTF-16 units in a cell.
constexpr qsizetype longestSheetName = 31;

Error temporaryError(const QString &detail)
{
    return {ErrorCode::InputOutput,
            QCoreApplication::translate("Export",
                                        "The spreadsheet could not be put together in the folder for "
                                        "temporary files. Make room there, then export again."),
            detail};
}

/// UTF-8 that a cell holds.
QByteArray cellText(std::string_view text)
{
    const bool isPlain =
        text.size() < size_t(longestText) &&
        std::ranges::none_of(text, [](char c) { return uchar(c) < 0x20 || uchar(c) == 0x7F; }) &&
        simdjson::validate_utf8(text.data(), text.size());
    if (isPlain)
        return {text.data(), qsizetype(text.size())};
    QString clean = cleaned(toQString(text));
    if (clean.size() > longestText) {
        qsizetype kept = longestText - 1;
        if (clean[kept - 1].isHighSurrogate())
            --kept;
        clean.truncate(kept);
        clean += QChar(u'…');
    }
    return clean.toUtf8();
}

/// Nothing that a sheet's name must not have.
QString sheetName(QString name, int part)
{
    for (const char16_t c : {u'[', u']', u':', u'*', u'?', u'/', u'\\', u'\''})
        name.replace(QChar(c), QChar(u' '));
    const QString number = part > 1 ? QStringLiteral(" %1").arg(part) : QString();
    return name.left(longestSheetName - number.size()) + number;
}

} // namespace

Workbook::Workbook(int rowsPerSheet)
    : m_path(QFile::encodeName(m_folder.filePath(QStringLiteral("export.xlsx"))))
    , m_folderPath(QFile::encodeName(m_folder.path()))
    , m_rowsPerSheet(rowsPerSheet)
{
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = m_folderPath.data();
    m_book = workbook_new_opt(m_path.constData(), &options);
    if (!m_book)
        return;
    m_titleFormat = workbook_add_format(m_book);
    format_set_bold(m_titleFormat);
    m_dateFormat = workbook_add_format(m_book);
    format_set_num_format(m_dateFormat, "yyyy-mm-dd");
}

Workbook::~Workbook()
{
    if (m_book)
        lxw_workbook_free(m_book);
}

Status Workbook::beginTable(const QString &name, const QStringList &titles)
{
    endSheet();
    m_name = name;
    m_titles = titles;
    m_part = 1;
    return beginSheet();
}

Status Workbook::beginSheet()
{
    const QByteArray name = sheetName(m_name, m_part).toUtf8();
    m_sheet = m_book ? workbook_add_worksheet(m_book, name.constData()) : nullptr;
    if (!m_sheet)
        return temporaryError(QString::fromUtf8(name));
    worksheet_freeze_panes(m_sheet, 1, 0);
    m_row = 0;
    for (qsizetype column = 0; column < m_titles.size(); ++column) {
        const QByteArray title = m_titles[column].toUtf8();
        constexpr double usualWidth = 18;
        worksheet_set_column(m_sheet, lxw_col_t(column), lxw_col_t(column), usualWidth, nullptr);
        worksheet_write_string(m_sheet, 0, lxw_col_t(column), title.constData(), m_titleFormat);
    }
    return {};
}

void Workbook::endSheet()
{
    if (m_sheet && !m_titles.isEmpty())
        worksheet_autofilter(m_sheet, 0, 0, lxw_row_t(m_row), lxw_col_t(m_titles.size() - 1));
    m_sheet = nullptr;
}

Status Workbook::beginRow()
{
    m_column = 0;
    if (++m_row < m_rowsPerSheet)
        return {};
    --m_row;
    endSheet();
    ++m_part;
    const Status begun = beginSheet();
    ++m_row;
    return begun;
}

void Workbook::addText(std::string_view text)
{
    if (!text.empty())
        worksheet_write_string(m_sheet, lxw_row_t(m_row), lxw_col_t(m_column), cellText(text).constData(),
                               nullptr);
    ++m_column;
}

void Workbook::addNumber(double number)
{
    worksheet_write_number(m_sheet, lxw_row_t(m_row), lxw_col_t(m_column++), number, nullptr);
}

void Workbook::addDate(std::string_view date)
{
    const auto parsed = PartialDate::parse(toQString(date));
    // Spreadsheets count from 1900, and take that year for a leap year.
    if (!parsed || !parsed->hasDay() || parsed->firstDay() < QDate(1900, 3, 1))
        return addText(date);
    const QDate day = parsed->firstDay();
    lxw_datetime when{};
    when.year = day.year();
    when.month = day.month();
    when.day = day.day();
    worksheet_write_datetime(m_sheet, lxw_row_t(m_row), lxw_col_t(m_column++), &when, m_dateFormat);
}

Status Workbook::finish(QIODevice &target)
{
    endSheet();
    if (!m_book)
        return temporaryError({});
    const lxw_error closed = workbook_close(std::exchange(m_book, nullptr));
    if (closed != LXW_NO_ERROR)
        return temporaryError(QString::fromUtf8(lxw_strerror(closed)));
    QFile made(QFile::decodeName(m_path));
    if (!made.open(QIODevice::ReadOnly))
        return temporaryError(made.errorString());
    constexpr qint64 pieceSize = 256 * 1024;
    QByteArray piece;
    do {
        piece = made.read(pieceSize);
        if (const Status written = writeAll(target, piece.constData(), piece.size()); !written)
            return written;
    } while (!piece.isEmpty());
    return made.error() == QFileDevice::NoError ? Status() : Status(temporaryError(made.errorString()));
}

} // namespace delegations
