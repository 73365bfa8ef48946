#include "models/exchange/formats/newsheading.h"

#include "models/core/cleantext.h"
#include "models/language/textfold.h"
#include "models/language/writtendate.h"

#include <QRegularExpression>

namespace delegations {

namespace {

constexpr qsizetype longestHeadline = 100;
constexpr qsizetype longestDateLine = 100;

} // namespace

QString headlineOf(const QString &text)
{
    const QString line =
        cleanedLine(QStringView(text).first(qMin(text.size(), 8 * longestHeadline)).split(u'\n').at(0));
    if (line.size() <= longestHeadline)
        return line;
    const qsizetype end = line.lastIndexOf(u' ', longestHeadline);
    return line.left(end > 0 ? end : longestHeadline) + QChar(0x2026);
}

PartialDate dateInLine(const QString &line)
{
    static const QRegularExpression separators(QStringLiteral("[|\u2022\u00B7]"));
    static const QRegularExpression label(QStringLiteral("^\\p{L}[\\p{L} ]*: +|^[0-9]{1,2}:[0-9]{2},? +"));
    if (line.size() > longestDateLine)
        return {};
    for (const QString &part : line.split(separators)) {
        const QString words = cleanedLine(part).remove(label);
        const auto date = writtenDate(words);
        if (date && date->hasMonth())
            return *date;
    }
    return {};
}

PartialDate takeHeading(QStringList &lines, const QString &headline)
{
    const QString known = folded(headline);
    PartialDate first;
    qsizetype taken = 0;
    for (const QString &line : std::as_const(lines)) {
        const PartialDate date = dateInLine(line);
        const bool isKnown = line.trimmed().isEmpty() ||
                             (line.size() <= 4 * headline.size() + 20 && folded(cleanedLine(line)) == known);
        if (!isKnown && date.isNull())
            break;
        if (first.isNull())
            first = date;
        ++taken;
    }
    lines.remove(0, taken);
    return first;
}

} // namespace delegations
