#include "models/exchange/formats/page/articlepage.h"

#include "models/core/cleantext.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace delegations {

namespace {

constexpr int mostValues = 1000; ///< Of each kind that a page gives; nothing sensible has more.
constexpr qsizetype longestValue = 5000;

QString l(const char *text)
{
    return QString::fromLatin1(text);
}

QString value(const HtmlAttributes &attributes, const char *name)
{
    return attributes.value(l(name)).trimmed();
}

bool standsAround(const QString &element)
{
    return element == l("footer") || element == l("aside") || element == l("form") || element == l("dialog");
}

/// The objects of linked data, those of a list or graph each by itself.
QList<QJsonObject> objects(const QJsonDocument &document)
{
    QJsonArray list = document.isArray() ? document.array() : QJsonArray{document.object()};
    if (document.object().value(l("@graph")).isArray())
        list = document.object().value(l("@graph")).toArray();
    QList<QJsonObject> found;
    for (const auto &one : std::as_const(list)) {
        if (one.isObject() && found.size() < mostValues)
            found.append(one.toObject());
    }
    return found;
}

} // namespace

ArticlePage::ArticlePage() = default;

bool ArticlePage::begins(Region region, const QString &element, const HtmlAttributes &attributes)
{
    switch (region) {
    case ArticleBody:
        return value(attributes, "itemprop").compare(l("articleBody"), Qt::CaseInsensitive) == 0;
    case ArticleElement:
        return element == l("article");
    case Main:
        return element == l("main") || value(attributes, "role") == l("main");
    case Body:
        return element == l("body");
    }
    return false;
}

void ArticlePage::opened(const QString &element, const HtmlAttributes &attributes)
{
    takeAttributes(element, attributes);
    if (m_around > 0 || standsAround(element))
        ++m_around;
    else
        openParts(element, attributes);
    const bool isLinkedData = element == l("script") && value(attributes, "type") == l("application/ld+json");
    const bool isTime = element == l("time") && value(attributes, "datetime").isEmpty();
    if (m_capturing.isEmpty() && (isLinkedData || isTime || element == l("title") || element == l("h1")))
        m_capturing = element;
}

void ArticlePage::openParts(const QString &element, const HtmlAttributes &attributes)
{
    for (const Region region : {ArticleBody, ArticleElement, Main, Body}) {
        Part &part = m_parts[region];
        if (part.depth > 0) {
            ++part.depth;
            part.builder.opened(element, attributes);
        } else if (begins(region, element, attributes)) {
            part.depth = 1;
        }
    }
}

void ArticlePage::closed(const QString &element)
{
    if (element == m_capturing)
        takeCaptured(element);
    if (m_around > 0) {
        --m_around;
        return;
    }
    for (Part &part : m_parts) {
        if (part.depth == 0)
            continue;
        if (--part.depth > 0) {
            part.builder.closed(element);
            continue;
        }
        const QString text = part.builder.take().text;
        if (text.size() > part.longest.size())
            part.longest = text;
    }
}

void ArticlePage::text(const QString &piece)
{
    if (!m_capturing.isEmpty())
        m_captured += piece;
    for (Part &part : m_parts) {
        if (m_around == 0 && part.depth > 0)
            part.builder.text(piece);
    }
}

void ArticlePage::takeAttributes(const QString &element, const HtmlAttributes &attributes)
{
    if (element == l("html")) {
        m_language = value(attributes, "lang");
    } else if (element == l("meta")) {
        for (const char *by : {"property", "name", "itemprop", "http-equiv"}) {
            const QString name = value(attributes, by).toLower();
            const QString content = cleanedLine(value(attributes, "content")).left(longestValue);
            if (!name.isEmpty() && !content.isEmpty() && !m_metas.contains(name) &&
                m_metas.size() < mostValues)
                m_metas.insert(name, content);
        }
    } else if (element == l("link") && value(attributes, "rel").toLower() == l("canonical")) {
        m_canonical = value(attributes, "href");
    } else if (const QString time = value(attributes, "datetime");
               element == l("time") && !time.isEmpty() && m_times.size() < mostValues) {
        m_times.append(time);
    }
}

void ArticlePage::takeCaptured(const QString &element)
{
    m_capturing.clear();
    if (element == l("script"))
        takeLinkedData();
    const QString line = element == l("script") ? QString() : cleanedLine(m_captured).left(longestValue);
    m_captured.clear();
    if (element == l("title") && m_title.isEmpty())
        m_title = line;
    else if (element == l("h1") && !line.isEmpty() && m_headlines.size() < mostValues)
        m_headlines.append(line);
    else if (element == l("time") && !line.isEmpty() && m_times.size() < mostValues)
        m_times.append(line);
}

void ArticlePage::takeLinkedData()
{
    for (const QJsonObject &object : objects(QJsonDocument::fromJson(m_captured.toUtf8()))) {
        const QJsonValue type = object.value(l("@type"));
        const QString name = type.isArray() ? type.toArray().first().toString() : type.toString();
        if (name.endsWith(l("Article")) || name.endsWith(l("Posting")))
            m_linked.append(object);
    }
}

QString ArticlePage::linked(const char *member) const
{
    for (const QJsonObject &object : m_linked) {
        if (const QString text = cleanedLine(object.value(l(member)).toString()); !text.isEmpty())
            return text.left(longestValue);
    }
    return {};
}

} // namespace delegations
