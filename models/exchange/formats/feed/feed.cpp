#include "models/exchange/formats/feed/feed.h"

#include "models/core/cleantext.h"
#include "models/exchange/formats/newsheading.h"
#include "models/exchange/markup/htmltext.h"
#include "models/exchange/markup/xmlelement.h"
#include "models/language/languagecode.h"
#include "models/language/writtendate.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrl>

namespace delegations {

namespace {

constexpr qsizetype mostItems = 100'000;

QString l(const char *text)
{
    return QString::fromLatin1(text);
}

QString tr(const char *text)
{
    return QCoreApplication::translate("Import", text);
}

constexpr QLatin1StringView atomNamespace("http://www.w3.org/2005/Atom");
constexpr QLatin1StringView dublinCore("http://purl.org/dc/elements/1.1/");
constexpr QLatin1StringView rdfNamespace("http://www.w3.org/1999/02/22-rdf-syntax-ns#");
constexpr QLatin1StringView contentModule("http://purl.org/rss/1.0/modules/content/");

/// 2022-06-04T10:00:00+03:00, Sat, 04 Jun 2022 10:00:00 +0300, and what people write.
PartialDate feedDate(const QString &text)
{
    static const QRegularExpression international(
        QStringLiteral("^([0-9]{4}(?:-[0-9]{2}){0,2})(?:[T ].*)?$"));
    static const QRegularExpression mail(QStringLiteral("([0-9]{1,2} [A-Za-z]{3,9}\\.? [0-9]{4})(?: |$)"));
    if (const auto match = international.match(text); match.hasMatch())
        return PartialDate::parse(match.captured(1)).value_or(PartialDate());
    const auto match = mail.match(text);
    return writtenDate(match.hasMatch() ? match.captured(1) : text).value_or(PartialDate());
}

/// Whether the content is text, and stands in the feed itself.
bool isText(const XmlElement &content)
{
    const QString type = content.attribute("type");
    const bool isNamed = type.isEmpty() || type == l("html") || type == l("xhtml") || type == l("text");
    return (isNamed || type.startsWith(l("text/"))) && content.attribute("src").isEmpty();
}

using Name = std::pair<const char *, QString>; ///< Without prefix; its namespace.

/// The first of the names by which the element has a child that says something here.
const XmlElement *firstOf(const XmlElement &element, std::initializer_list<Name> names)
{
    for (const auto &[name, space] : names) {
        const XmlElement *child = element.child(l(name), space);
        if (child && isText(*child))
            return child;
    }
    return nullptr;
}

PartialDate dateOf(const XmlElement &item)
{
    const QString own = item.namespaceUri;
    for (const auto &[name, space] : std::initializer_list<Name>{
             {"pubDate", own}, {"published", own}, {"issued", own}, {"date", dublinCore}, {"updated", own}}) {
        const XmlElement *element = item.child(l(name), space);
        const PartialDate date = element ? feedDate(element->text().trimmed()) : PartialDate();
        if (!date.isNull())
            return date;
    }
    return {};
}

bool isAlternate(const XmlElement &link)
{
    const QString relation = link.attribute("rel");
    return relation.isEmpty() || relation == l("alternate");
}

/// The one to the item's own page.
const XmlElement *linkOf(const XmlElement &item)
{
    for (const XmlElement &child : item.children) {
        if (child.localName == l("link") && child.namespaceUri == item.namespaceUri && isAlternate(child))
            return &child;
    }
    return nullptr;
}

QString address(const XmlElement &link)
{
    return link.namespaceUri == atomNamespace ? link.attribute("href") : link.text().trimmed();
}

/// RSS leaves open whether a text is HTML.
bool looksLikeHtml(const QString &text)
{
    static const QRegularExpression markup(
        QStringLiteral("<[A-Za-z/!]|&(?:#[0-9]+|#[xX][0-9A-Fa-f]+|[A-Za-z]+);"));
    return markup.match(text).hasMatch();
}

/// Turns the elements of one feed into its items.
class FeedParser
{
public:
    FeedParser(const QString &xml, const QString &name) : m_xml(xml, name), m_name(name) {}

    Result<Feed> parse();

private:
    void takePart();
    void takeItem(const XmlElement &element);
    static void takeAddress(const XmlElement &element, const XmlElement *link, FeedItem &item);
    void addTitled(FeedItem &item);
    QString plain(const XmlElement *element);
    void warn(int line, const QString &text) { addWarning(m_feed.warnings, m_unsaid, {line, text}); }

    XmlElements m_xml;
    QString m_name;
    QString m_namespace; ///< Of the feed's own elements.
    Feed m_feed;
    UnsaidWarnings m_unsaid{};
};

Result<Feed> FeedParser::parse()
{
    if (!m_xml.enter())
        return m_xml.status().error();
    const QString root = m_xml.entered().localName;
    if (root != l("rss") && root != l("feed") && root != l("RDF")) {
        return Error{
            ErrorCode::Input,
            tr(QT_TRANSLATE_NOOP("Import", "%1 was not imported: it is neither an RSS nor an Atom feed; "
                                           "its first element is “%2”."))
                .arg(m_name, m_xml.entered().name.left(80)),
            {}};
    }
    m_feed.language = m_xml.entered().language;
    m_namespace = m_xml.entered().namespaceUri;
    while (m_xml.enter()) {
        if (m_xml.entered().localName != l("channel")) {
            takePart();
            continue;
        }
        m_namespace = m_xml.entered().namespaceUri;
        while (m_xml.enter())
            takePart();
    }
    if (!m_xml.status().ok())
        return m_xml.status().error();
    m_feed.language = languageCode(m_feed.language);
    addUnsaid(m_feed.warnings, m_unsaid);
    return std::move(m_feed);
}

/// A child of the feed or of its channel.
void FeedParser::takePart()
{
    const XmlElement part = m_xml.take();
    const QString &name = part.localName;
    const bool isOwn = part.namespaceUri == m_namespace;
    if ((isOwn || part.name == name) && (name == l("item") || name == l("entry")))
        takeItem(part);
    else if (isOwn && name == l("title"))
        m_feed.title = cleanedLine(plain(&part));
    else if (isOwn && name == l("link") && m_feed.url.isEmpty() && isAlternate(part))
        m_feed.url = QUrl(part.base).resolved(QUrl(address(part))).toString();
    else if (name == l("language") && (isOwn || part.namespaceUri == dublinCore))
        m_feed.language = part.text();
}

void FeedParser::takeItem(const XmlElement &element)
{
    if (m_feed.items.size() >= mostItems) {
        ++m_feed.skipped;
        warn(element.line, tr(QT_TRANSLATE_NOOP("Import", "An item was left out: the feed has too many.")));
        return;
    }
    const QString own = element.namespaceUri;
    const XmlElement *title = element.child(l("title"), own);
    const XmlElement *link = linkOf(element);
    const XmlElement *language = firstOf(element, {{"language", own}, {"language", dublinCore}});
    const XmlElement *whole = firstOf(element, {{"encoded", contentModule}, {"content", own}});
    const XmlElement *brief = firstOf(element, {{"description", own}, {"summary", own}});
    FeedItem item;
    item.line = element.line;
    item.title = cleanedLine(plain(title));
    item.published = dateOf(element);
    item.language = languageCode(language ? language->text() : element.language);
    takeAddress(element, link, item);
    item.summary = plain(brief);
    item.body = plain(whole);
    item.isBrief = item.body.isEmpty();
    if (item.isBrief || item.body == item.summary)
        item.body = std::exchange(item.summary, {});
    XmlElement rest;
    for (const XmlElement &child : element.children) {
        const bool isTaken =
            &child == title || &child == link || &child == language || &child == whole || &child == brief;
        if (!isTaken && !child.name.isEmpty())
            rest.children.push_back(child);
    }
    item.extras = rest.toJson().toObject();
    addTitled(item);
}

void FeedParser::takeAddress(const XmlElement &element, const XmlElement *link, FeedItem &item)
{
    const QString own = element.namespaceUri;
    const XmlElement *id = firstOf(element, {{"guid", own}, {"id", own}});
    item.id = id ? id->text().trimmed() : element.attributes.value(rdfNamespace, l("about")).toString();
    if (link) {
        item.url = address(*link);
        item.base = link->base;
    } else if (id && id->localName == l("guid") && id->attribute("isPermaLink") != l("false")) {
        item.url = item.id;
    }
}

void FeedParser::addTitled(FeedItem &item)
{
    if (item.title.isEmpty())
        item.title = headlineOf(item.body);
    if (!item.title.isEmpty()) {
        m_feed.items.append(item);
        return;
    }
    ++m_feed.skipped;
    warn(item.line, tr(QT_TRANSLATE_NOOP("Import", "An item without headline and text was left out.")));
}

/// The text of an element, line by line; empty when there is no such element.
QString FeedParser::plain(const XmlElement *element)
{
    if (!element)
        return {};
    HtmlTextBuilder builder;
    const bool hasElements = std::any_of(element->children.cbegin(), element->children.cend(),
                                         [](const XmlElement &child) { return !child.name.isEmpty(); });
    if (hasElements) {
        element->tell(builder);
        return builder.take().text;
    }
    const QString text = element->text().trimmed();
    const QString type = element->attribute("type");
    const bool isHtml =
        element->namespaceUri == atomNamespace ? type.endsWith(l("html")) : looksLikeHtml(text);
    if (!isHtml)
        return text;
    const auto read = readHtmlText(text, tr(QT_TRANSLATE_NOOP("Import", "The text of an item")));
    if (!read) {
        warn(element->line, read.error().userText);
        return {};
    }
    return read->text;
}

} // namespace

Result<Feed> parseFeed(const QString &xml, const QString &name)
{
    return FeedParser(xml, name).parse();
}

} // namespace delegations
