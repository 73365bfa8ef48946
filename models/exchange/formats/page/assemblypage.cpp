#include "models/exchange/formats/page/assemblypage.h"

#include "models/core/cleantext.h"
#include "models/exchange/formats/page/memberlist.h"
#include "models/exchange/formats/page/pagestatements.h"
#include "models/language/writtendate.h"

#include <QCoreApplication>

#include <vector>

namespace delegations {

namespace {

/// A longer line is running text: real ones of a delegation have at most some 300 characters.
constexpr qsizetype longestStatement = 2000;
constexpr qsizetype longestHeadline = 300;

QString tr(const char *text)
{
    return QCoreApplication::translate("Import", text);
}

/// The date that is all of a line, to the day.
std::optional<PartialDate> dateLine(const QString &line)
{
    const std::optional<PartialDate> date = writtenDate(line);
    return date && date->hasDay() ? date : std::nullopt;
}

/// Of running text: what most of its letters are.
QString languageOf(const QString &text)
{
    const auto isCyrillic = [](QChar c) { return c.script() == QChar::Script_Cyrillic; };
    const auto isLetter = [](QChar c) { return c.isLetter(); };
    const auto cyrillic = std::count_if(text.cbegin(), text.cend(), isCyrillic);
    const auto letters = std::count_if(text.cbegin(), text.cend(), isLetter);
    return 2 * cyrillic > letters ? QStringLiteral("ru") : QStringLiteral("en");
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
        const QString line =
            withoutStrayPath(cleanedLine(part.first(qMin(part.size(), longestStatement + 1))));
        if (line.isEmpty() && part.trimmed().isEmpty()) {
            afterBlank = true;
            continue;
        }
        lines.push_back({number, withoutControls(part.trimmed()),
                         part.size() > longestStatement ? QString() : line, afterBlank});
        afterBlank = false;
    }
    return lines;
}

class PageReader
{
public:
    explicit PageReader(const QString &text) : m_lines(linesOf(text)) {}

    AssemblyPage read();

private:
    bool readStatement(const Line &line);
    bool readDelegation(const Line &line);
    bool readMember(const Line &line);
    /// The last line of a page that ends in the middle of a sentence.
    [[nodiscard]] bool isCutOff(const Line &line) const;
    [[nodiscard]] bool beginsNews(size_t at) const;
    void readNews();
    QString readBody();
    void warn(const Line &line);

    std::vector<Line> m_lines;
    size_t m_at = 0;
    UnsaidWarnings m_unsaid{};
    bool m_sentencesStop = false; ///< Whether the page ends its sentences with a stop.
    MemberList m_list;
    AssemblyPage m_page;
};

AssemblyPage PageReader::read()
{
    while (m_at < m_lines.size()) {
        const Line &line = m_lines[m_at];
        if (readStatement(line) || (m_list.isName(line.text) && readMember(line))) {
            ++m_at;
        } else if (beginsNews(m_at)) {
            readNews();
        } else {
            if (!readMember(line))
                warn(line);
            ++m_at;
        }
    }
    addUnsaid(m_page.warnings, m_unsaid);
    return m_page;
}

bool PageReader::readStatement(const Line &line)
{
    constexpr qsizetype mostStatements = 5000;
    if (m_page.delegations.size() + m_page.plenipotentiaries.size() + m_page.websites.size() >=
        mostStatements)
        return false;
    if (readDelegation(line))
        return true;
    if (auto lines = plenipotentiaryLines(line.text)) {
        for (PlenipotentiaryLine &one : *lines) {
            one.line = line.number;
            m_page.plenipotentiaries.append(one);
        }
        return true;
    }
    if (auto lines = websiteLines(line.text)) {
        for (WebsiteLine &one : *lines) {
            one.line = line.number;
            m_page.websites.append(one);
        }
        return true;
    }
    return false;
}

bool PageReader::readDelegation(const Line &line)
{
    std::optional<DelegationLine> found = delegationLine(line.text);
    if (!found || isCutOff(line))
        return false;
    m_sentencesStop = m_sentencesStop || line.text.endsWith(u'.');
    found->line = line.number;
    m_list.begin(*found, int(m_page.delegations.size()));
    m_page.delegations.append(*found);
    return true;
}

bool PageReader::readMember(const Line &line)
{
    return m_list.take(line.text, line.number, m_page.members);
}

bool PageReader::isCutOff(const Line &line) const
{
    return m_sentencesStop && line.number == m_lines.back().number && !line.text.endsWith(u'.');
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
    m_list.end();
    NewsText item{m_lines[m_at].number, {}, m_lines[m_at].text, {}, {}};
    for (++m_at; m_at < m_lines.size(); ++m_at) {
        const std::optional<PartialDate> date = dateLine(m_lines[m_at].text);
        if (date && item.published.isNull())
            item.published = *date;
        else if (m_lines[m_at].text != item.title)
            break;
    }
    item.body = readBody();
    item.language = languageOf(item.title + item.body);
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
    m_list.end();
    constexpr qsizetype quoted = 80;
    const QString text = cleanedLine(QStringView(line.raw).first(qMin(line.raw.size(), quoted + 1)));
    const QString shown = text.size() > quoted ? text.left(quoted) + u'…' : text;
    addWarning(m_page.warnings, m_unsaid,
               {line.number, tr(QT_TRANSLATE_NOOP("Import", "Not understood: “%1”")).arg(shown)});
}

} // namespace

AssemblyPage parseAssemblyPage(const QString &text)
{
    return PageReader(text).read();
}

bool isAssemblyPageLine(const QString &line)
{
    const QString text = withoutStrayPath(line);
    return text.size() <= longestStatement && (delegationLine(text) || plenipotentiaryLines(text));
}

} // namespace delegations
