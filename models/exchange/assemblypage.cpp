#include "models/exchange/assemblypage.h"

#include "models/core/weburl.h"
#include "models/exchange/plaintext.h"

#include <QCoreApplication>
#include <QHash>
#include <QLocale>
#include <QRegularExpression>

#include <vector>

namespace delegations {

namespace {

/// A longer line is running text: real ones of a delegation have at most some 300 characters.
constexpr qsizetype longestStatement = 2000;
constexpr qsizetype longestHeadline = 300;
constexpr qsizetype longestName = 200;

constexpr QLatin1String delegationBeginning("Delegation of ");
constexpr QLatin1String plenipotentiaryBeginning("Plenipotentiary representative of ");
constexpr QLatin1String websiteBeginning("Website of ");

QString tr(const char *text)
{
    return QCoreApplication::translate("Import", text);
}

QRegularExpression pattern(const char *text)
{
    return QRegularExpression(QString::fromUtf8(text), QRegularExpression::CaseInsensitiveOption |
                                                           QRegularExpression::UseUnicodePropertiesOption);
}

/// 1 to 12 for an English month, whole or its first three letters; else 0.
int monthNumber(const QString &word)
{
    static const QHash<QString, int> months = [] {
        QHash<QString, int> numbers;
        for (int month = 1; month <= 12; ++month) {
            for (const auto form : {QLocale::LongFormat, QLocale::ShortFormat})
                numbers.insert(QLocale::c().monthName(month, form).toLower(), month);
        }
        return numbers;
    }();
    return months.value(word.toLower());
}

/// The date that is all of a line: 4 June 2022, June 4, 2022, 04.06.2022 or 2022-06-04.
std::optional<PartialDate> dateLine(const QString &line)
{
    constexpr qsizetype longestDate = 20;
    if (line.size() > longestDate || line.isEmpty() || !line.back().isDigit())
        return std::nullopt;
    static const QRegularExpression separators(QStringLiteral("[ ,.-]+"));
    QStringList parts = line.split(separators);
    if (parts.size() != 3)
        return std::nullopt;
    if (parts.front().size() == 4 && parts.front()[0].isDigit())
        std::reverse(parts.begin(), parts.end());
    else if (monthNumber(parts.front()) > 0)
        parts.swapItemsAt(0, 1);
    const int named = monthNumber(parts[1]);
    const QDate date(parts[2].toInt(), named > 0 ? named : parts[1].toInt(), parts[0].toInt());
    return date.isValid() && parts[2].size() == 4 ? std::optional(PartialDate(date)) : std::nullopt;
}

/// "8 deputies from the Mazhilis"; nothing when the text is no such thing.
std::optional<SeatShare> seatShare(const QString &text)
{
    static const QRegularExpression shape(
        pattern(R"(^([0-9]{1,4}) [\p{L}-]+(?: [\p{L}-]+)?(?: (?:from|of) (?:the )?(\S.*))?$)"));
    const QRegularExpressionMatch match = shape.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    return SeatShare{match.captured(1).toInt(), match.captured(2)};
}

/// The shares of "8 deputies from the C and 8 members of the D"; none when one of them is not understood.
QList<SeatShare> seatShares(const QString &composition)
{
    static const QRegularExpression separator(pattern(R"((?:,| and|, and) (?=[0-9]))"));
    QList<SeatShare> shares;
    const QStringList parts = composition.split(separator);
    for (const QString &part : parts) {
        const std::optional<SeatShare> share = seatShare(part.trimmed());
        const bool nameMissing = share && share->chamber.isEmpty() && parts.size() > 1;
        if (!share || nameMissing)
            return {};
        shares.append(*share);
    }
    return shares;
}

struct Halves
{
    QString before;
    QString after;
};

/// The text around the first of the separators that stands in it; two empty ones when none does.
Halves split(const QString &text, std::initializer_list<const char *> separators)
{
    Halves halves;
    qsizetype first = text.size();
    for (const char *separator : separators) {
        const QString words = QString::fromUtf8(separator);
        const qsizetype at = text.indexOf(words);
        if (at > 0 && at < first) {
            first = at;
            halves = {text.left(at), text.mid(at + words.size())};
        }
    }
    return halves;
}

/// Without the beginning and the article; empty when the text does not begin so.
QString afterBeginning(const QString &text, QLatin1String beginning)
{
    if (!text.startsWith(beginning, Qt::CaseInsensitive))
        return {};
    const QLatin1String article("the ");
    const QString rest = text.mid(beginning.size());
    return rest.startsWith(article) ? rest.mid(article.size()) : rest;
}

QString withoutStop(const QString &text)
{
    return text.endsWith(u'.') ? text.chopped(1) : text;
}

bool isPersonName(const QString &text)
{
    const bool hasOddSign = std::any_of(text.cbegin(), text.cend(), [](QChar c) {
        return c.isDigit() || c == u':' || c == u'/' || c == u';';
    });
    return text.size() <= longestName && !hasOddSign;
}

struct Line
{
    int number = 0;
    QString raw;  ///< Without white space at its end.
    QString text; ///< Empty for what is too long to be a statement or headline.
    bool afterBlank = false;
};

std::vector<Line> linesOf(const QString &text)
{
    std::vector<Line> lines;
    int number = 0;
    bool afterBlank = false;
    for (const QStringView part : QStringView(text).split(u'\n')) {
        ++number;
        const QString line = oneLine(part.first(qMin(part.size(), longestStatement + 1)));
        if (line.isEmpty() && part.trimmed().isEmpty()) {
            afterBlank = true;
            continue;
        }
        lines.push_back(
            {number, cleaned(part.trimmed()), part.size() > longestStatement ? QString() : line, afterBlank});
        afterBlank = false;
    }
    return lines;
}

class PageReader
{
public:
    explicit PageReader(const QString &text) : m_lines(linesOf(text)) {}

    AssemblyPage read()
    {
        while (m_at < m_lines.size()) {
            if (readStatement(m_lines[m_at]))
                ++m_at;
            else if (beginsNews(m_at))
                readNews();
            else
                warn(m_lines[m_at++]);
        }
        if (m_unlisted > 0) {
            m_page.warnings.append(
                {0,
                 tr(QT_TRANSLATE_NOOP("Import", "%1 further lines were not understood.")).arg(m_unlisted)});
        }
        return m_page;
    }

private:
    bool readStatement(const Line &line)
    {
        return isAssemblyPageLine(line.text) &&
               (readDelegation(line) || readPlenipotentiary(line) || readWebsite(line));
    }
    bool readDelegation(const Line &line);
    bool readPlenipotentiary(const Line &line);
    bool readWebsite(const Line &line);
    bool beginsNews(size_t at) const;
    void readNews();
    QString readBody();
    void warn(const Line &line);

    std::vector<Line> m_lines;
    size_t m_at = 0;
    int m_unlisted = 0;
    AssemblyPage m_page;
};

bool PageReader::readDelegation(const Line &line)
{
    const Halves halves = split(line.text, {" consists of ", " is represented by "});
    const Halves names =
        split(afterBeginning(halves.before, delegationBeginning), {" to the ", " to ", " in the "});
    const QList<SeatShare> shares = seatShares(withoutStop(halves.after));
    if (names.before.isEmpty() || names.after.isEmpty() || shares.isEmpty())
        return false;
    m_page.delegations.append({line.number, halves.before, names.before, names.after, shares});
    return true;
}

bool PageReader::readPlenipotentiary(const Line &line)
{
    const QString text = afterBeginning(line.text, plenipotentiaryBeginning);
    const qsizetype colon = text.indexOf(u':');
    if (colon < 1)
        return false;
    const QString person = text.mid(colon + 1).trimmed();
    if (person.isEmpty())
        return true; // Understood: the page leaves the name out.
    if (!isPersonName(person))
        return false;
    const QString offices = text.left(colon).trimmed();
    const Halves posts = split(offices, {", ", " - ", " – ", " — "});
    const Halves further = split(posts.after, {" of the ", " of "});
    m_page.plenipotentiaries.append({line.number, posts.before.isEmpty() ? offices : posts.before,
                                     further.before, further.after, person});
    return true;
}

bool PageReader::readWebsite(const Line &line)
{
    const QString text = afterBeginning(line.text, websiteBeginning);
    const qsizetype colon = text.indexOf(u':');
    if (colon < 1)
        return false;
    const QString url = text.mid(colon + 1).trimmed();
    if (url.isEmpty())
        return true; // Understood: the page leaves the address out.
    if (!webUrl(url))
        return false;
    m_page.websites.append({line.number, text.left(colon).trimmed(), url});
    return true;
}

/// A headline is followed by its date, or repeated.
bool PageReader::beginsNews(size_t at) const
{
    const QString &title = m_lines[at].text;
    if (title.isEmpty() || title.size() > longestHeadline || at + 1 >= m_lines.size() || dateLine(title))
        return false;
    const QString &next = m_lines[at + 1].text;
    return next == title || dateLine(next).has_value();
}

void PageReader::readNews()
{
    NewsText item{m_lines[m_at].number, m_lines[m_at].text, {}, {}};
    for (++m_at; m_at < m_lines.size(); ++m_at) {
        const std::optional<PartialDate> date = dateLine(m_lines[m_at].text);
        if (date && item.published.isNull())
            item.published = *date;
        else if (m_lines[m_at].text != item.title)
            break;
    }
    item.body = readBody();
    m_page.news.append(item);
}

QString PageReader::readBody()
{
    QString body;
    for (; m_at < m_lines.size() && !beginsNews(m_at); ++m_at) {
        if (readStatement(m_lines[m_at])) {
            ++m_at;
            break;
        }
        if (!body.isEmpty())
            body += m_lines[m_at].afterBlank ? QStringLiteral("\n\n") : QStringLiteral("\n");
        body += m_lines[m_at].raw;
    }
    return body;
}

void PageReader::warn(const Line &line)
{
    constexpr qsizetype mostWarnings = 1000;
    constexpr qsizetype quoted = 80;
    if (m_page.warnings.size() >= mostWarnings) {
        ++m_unlisted;
        return;
    }
    const QString text = oneLine(QStringView(line.raw).first(qMin(line.raw.size(), quoted + 1)));
    const QString shown = text.size() > quoted ? text.left(quoted) + u'…' : text;
    m_page.warnings.append({line.number, tr(QT_TRANSLATE_NOOP("Import", "Not understood: “%1”")).arg(shown)});
}

} // namespace

AssemblyPage parseAssemblyPage(const QString &text)
{
    return PageReader(text).read();
}

bool isAssemblyPageLine(const QString &line)
{
    for (const QLatin1String beginning : {delegationBeginning, plenipotentiaryBeginning, websiteBeginning}) {
        if (line.startsWith(beginning, Qt::CaseInsensitive))
            return true;
    }
    return false;
}

} // namespace delegations
