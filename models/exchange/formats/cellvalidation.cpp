#include "models/exchange/formats/cellvalidation.h"

#include "models/core/cleantext.h"
#include "models/core/kinds/recordtype.h"
#include "models/language/dateproblem.h"

#include <algorithm>

namespace delegations {

namespace {

/// What a file says besides is no text but JSON, whose texts are kept as they are.
bool isFurtherData(const FieldSpec &field)
{
    return field.id == extrasField(field.id.kind);
}

bool isClean(const FieldSpec &field, std::string_view text)
{
    return !text.empty() && (field.kind == FieldKind::LongText ? isCleanText(text) : isCleanLine(text));
}

QString cleanedOf(const FieldSpec &field, const QString &text)
{
    if (isFurtherData(field))
        return withoutControls(text);
    return field.kind == FieldKind::LongText ? cleanedText(text) : cleanedLine(text);
}

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

/// A full date that exists in every calendar month; the others are looked at more closely.
bool isPlainDate(std::string_view text)
{
    if (text.size() != 10 || text[4] != '-' || text[7] != '-')
        return false;
    for (const size_t at : {0U, 1U, 2U, 3U, 5U, 6U, 8U, 9U}) {
        if (!isDigit(text[at]))
            return false;
    }
    const int month = (text[5] - '0') * 10 + text[6] - '0';
    const int day = (text[8] - '0') * 10 + text[9] - '0';
    return text.substr(0, 4) != "0000" && month >= 1 && month <= 12 && day >= 1 && day <= 28;
}

/// A month as a word would not do in a file, whose dates are as they are stored.
QString problemOfDate(const QString &text)
{
    ReadDate read = readDate(text);
    if (read.fault == DateFault::Ambiguous)
        read.fault = DateFault::NotADate;
    return dateProblem(read);
}

/// An address of the simplest kind: http or https, a host of letters and digits, a path. Nothing that
/// QUrl would refuse.
bool isPlainUrl(std::string_view text)
{
    const size_t host = text.starts_with("https://") ? 8 : text.starts_with("http://") ? 7 : 0;
    if (host == 0 || text.size() > 2000)
        return false;
    const size_t path = std::min(text.find('/', host), text.size());
    const auto isHostLetter = [](char c) {
        return isDigit(c) || (c >= 'a' && c <= 'z') || c == '.' || c == '-';
    };
    const auto isPathLetter = [&](char c) {
        return isHostLetter(c) || (c >= 'A' && c <= 'Z') || c == '_' || c == '/' || c == '?' || c == '=' ||
               c == '&' || c == '+' || c == ',' || c == '(' || c == ')' || c == ':';
    };
    const bool isHost = path > host && std::all_of(text.begin() + qptrdiff(host),
                                                   text.begin() + qptrdiff(path), isHostLetter);
    const bool isLetter = path > host && text[host] >= 'a' && text[path - 1] >= 'a'; // No address in numbers.
    return isHost && isLetter && text.find("..") == std::string_view::npos &&
           std::all_of(text.begin() + qptrdiff(path), text.end(), isPathLetter);
}

} // namespace

Cell CellValidation::cleaned(const FieldSpec &field, const Cell &value)
{
    if (value.kind() != Cell::Text)
        return value;
    if (field.kind == FieldKind::Country)
        return inCapitals(field, value);
    if (field.kind == FieldKind::Date && value.view().starts_with("9999")) // Until further notice.
        return {};
    if (isClean(field, value.view()))
        return value;
    const QString clean = cleanedOf(field, value.toString());
    if (clean.isEmpty())
        return {};
    const Cell kept = Cell::text(m_batch.keep(clean));
    return value.isInferred() ? kept.inferred() : kept;
}

/// A country's code is stored in capitals, however a file writes it.
Cell CellValidation::inCapitals(const FieldSpec &field, const Cell &value)
{
    const QString code = field.cleaned(value.toVariant()).toString();
    if (code.isEmpty() || code == value.toString())
        return code.isEmpty() ? Cell() : value;
    const Cell kept = Cell::text(m_batch.keep(code));
    return value.isInferred() ? kept.inferred() : kept;
}

Cell CellValidation::inSmallLetters(const FieldSpec &field, const Cell &value)
{
    if (field.kind != FieldKind::Choice || value.isNull() || problem(field, value).isEmpty())
        return value;
    const QString small = value.toString().toLower();
    return field.problem(small).isEmpty() ? Cell::text(m_batch.keep(small)) : value;
}

QString CellValidation::problem(const FieldSpec &field, const Cell &value)
{
    switch (field.kind) {
    case FieldKind::Text:
    case FieldKind::LongText:
        if (value.view().size() < 100'000 && !field.validator)
            return {};
        break;
    case FieldKind::Date:
        if (!isPlainDate(value.view()) && !PartialDate::parse(value.toString()))
            return problemOfDate(value.toString());
        if (!field.validator)
            return {};
        break;
    case FieldKind::Url:
        return isPlainUrl(value.view()) ? QString() : field.problem(value.toVariant());
    case FieldKind::Choice:
    case FieldKind::Language: {
        if (value.view().size() > 40)
            break;
        const QByteArray text(value.view().data(), qsizetype(value.view().size()));
        const auto known = m_known.constFind({&field, text});
        return known != m_known.cend() ? *known
                                       : *m_known.insert({&field, text}, field.problem(value.toVariant()));
    }
    default:
        break;
    }
    return field.problem(value.toVariant());
}

void CellValidation::checkAll()
{
    for (int kind = 0; kind < recordKindCount; ++kind) {
        BatchTable &table = m_batch.table(RecordKind(kind));
        for (const FieldSpec &field : recordType(RecordKind(kind)).fields) {
            for (quint32 row = 0; row < table.size() && field.kind != FieldKind::Reference; ++row) {
                if (std::as_const(table).row(row)[field.id.index].isNull())
                    continue;
                Cell &cell = table.cell(row, field.id.index);
                cell = cleaned(field, cell);
                if (!cell.isNull() && problem(field, cell).isEmpty())
                    cell = cell.checked();
            }
        }
    }
}

} // namespace delegations
