#include "models/exchange/markup/htmltext.h"

#include "models/core/cleantext.h"
#include "models/exchange/markup/markupencoding.h"

#include <QSet>

namespace delegations {

namespace {

QSet<QString> elements(const char *names)
{
    const QStringList list = QString::fromLatin1(names).split(u' ');
    return {list.cbegin(), list.cend()};
}

/// What a browser does not show as text of the page, and the menus around it.
bool isLeftOut(const QString &element, const HtmlAttributes &attributes)
{
    static const QSet<QString> names =
        elements("script style nav noscript template svg math title select textarea button iframe object");
    return names.contains(element) || attributes.contains(QStringLiteral("hidden"));
}

bool isBlock(const QString &element)
{
    static const QSet<QString> names = elements(
        "html head body address article aside blockquote br caption center dd details dialog dir div dl dt "
        "fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr li main menu nav ol "
        "optgroup option p pre section summary table tbody tfoot thead tr ul");
    return names.contains(element);
}

bool isPreformatted(const QString &element)
{
    return element == QLatin1String("pre") || element == QLatin1String("listing");
}

bool isCell(const QString &element)
{
    return element == QLatin1String("td") || element == QLatin1String("th");
}

} // namespace

void HtmlTextBuilder::opened(const QString &element, const HtmlAttributes &attributes)
{
    if (m_leftOut > 0 || isLeftOut(element, attributes)) {
        ++m_leftOut;
        return;
    }
    if (isPreformatted(element))
        ++m_preformatted;
    if (isBlock(element)) {
        breakLine();
    } else if (isCell(element)) {
        if (!m_result.text.isEmpty() && !m_result.text.endsWith(u'\n'))
            m_result.text.append(u'\t');
        m_isSpacePending = false;
    } else if (element == QLatin1String("a")) {
        m_link.target = attributes.value(QStringLiteral("href")).trimmed();
        m_label = m_result.text.size();
    }
}

void HtmlTextBuilder::closed(const QString &element)
{
    if (m_leftOut > 0) {
        --m_leftOut;
        return;
    }
    if (isPreformatted(element))
        --m_preformatted;
    if (element == QLatin1String("a") && !m_link.target.isEmpty()) {
        m_link.label = cleanedLine(QStringView(m_result.text).sliced(qMin(m_label, m_result.text.size())));
        m_link.line = m_result.text.endsWith(u'\n') ? m_line - 1 : m_line;
        m_result.links.append(std::exchange(m_link, {}));
    }
    if (isBlock(element))
        breakLine();
}

void HtmlTextBuilder::text(const QString &piece)
{
    if (m_leftOut > 0)
        return;
    for (const QChar c : piece)
        append(c, m_preformatted > 0);
}

void HtmlTextBuilder::append(QChar c, bool isPreformatted)
{
    if (isPreformatted && c == u'\n')
        return breakLine();
    if (c.isSpace()) {
        m_isSpacePending = true;
        return;
    }
    const bool atStart =
        m_result.text.isEmpty() || m_result.text.endsWith(u'\n') || m_result.text.endsWith(u'\t');
    if (std::exchange(m_isSpacePending, false) && !atStart)
        m_result.text.append(u' ');
    m_result.text.append(c);
}

void HtmlTextBuilder::breakLine()
{
    m_isSpacePending = false;
    while (m_result.text.endsWith(u'\t'))
        m_result.text.chop(1);
    if (m_result.text.isEmpty() || m_result.text.endsWith(u'\n'))
        return;
    m_result.text.append(u'\n');
    ++m_line;
}

HtmlText HtmlTextBuilder::take()
{
    breakLine();
    if (m_result.text.endsWith(u'\n'))
        m_result.text.chop(1);
    m_line = 1;
    m_label = 0;
    return std::exchange(m_result, {});
}

Result<HtmlText> readHtmlText(const QString &html, const QString &name)
{
    HtmlTextBuilder builder;
    if (const Status read = readHtml(html, name, builder); !read)
        return read.error();
    return builder.take();
}

Result<HtmlText> readHtmlText(const QByteArray &bytes, const QString &name)
{
    const Result<QString> html = decodedMarkup(bytes, name);
    return html ? readHtmlText(*html, name) : html.error();
}

} // namespace delegations
