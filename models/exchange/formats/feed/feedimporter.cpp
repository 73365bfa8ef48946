#include "models/exchange/formats/feed/feedimporter.h"

#include "models/core/kinds/belongings.h"
#include "models/core/kinds/news.h"
#include "models/core/weburl.h"
#include "models/exchange/formats/feed/feed.h"
#include "models/exchange/markup/markupencoding.h"
#include "models/language/textfold.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSet>
#include <QUuid>

namespace delegations {

namespace {

/// The same for the same item of the same feed, and different where two feeds number alike.
QString uidOf(const Feed &feed, const FeedItem &item)
{
    static const QUuid space(QStringLiteral("6d3f5c8e-0b57-4f0e-9a57-2b1f4a1c7d60"));
    const QStringList words{feed.url, feed.language, item.language, item.id};
    return QUuid::createUuidV5(space, words.join(u'\n')).toString(QUuid::WithoutBraces);
}

/// Adds the items of one feed to a bundle.
class FeedBundle
{
public:
    FeedBundle(const Feed &feed, const QString &source) : m_feed(feed)
    {
        m_bundle.source = source;
        m_bundle.warnings = feed.warnings;
        m_bundle.skipped = feed.skipped;
    }

    Bundle take()
    {
        for (const FeedItem &item : m_feed.items)
            add(item);
        return std::move(m_bundle);
    }

private:
    void add(const FeedItem &item);
    std::optional<QUrl> addressOf(const FeedItem &item) const;
    void addSource(const QString &item, int line);

    const Feed &m_feed;
    Bundle m_bundle;
    QSet<QString> m_keys;
};

void FeedBundle::add(const FeedItem &item)
{
    const std::optional<QUrl> address = addressOf(item);
    BundleRecord news;
    news.kind = RecordKind::NewsItem;
    news.key = item.id;
    if (news.key.isEmpty())
        news.key = address ? address->toString() : item.published.toString() + u' ' + folded(item.title);
    if (m_keys.contains(news.key)) {
        ++m_bundle.skipped;
        m_bundle.warnings.append({item.line, QCoreApplication::translate(
                                                 "Import", "The file has “%1” twice; the first one counts.")
                                                 .arg(item.title.left(80))});
        return;
    }
    m_keys.insert(news.key);
    news.line = item.line;
    constexpr auto &own = fields::newsItem;
    news.values.set(own.title, item.title)
        .set(own.published, item.published)
        .set(own.summary, item.summary)
        .set(own.url, address ? address->toString(QUrl::FullyEncoded) : QString())
        .set(own.language, item.language.isEmpty() ? m_feed.language : item.language);
    // The beginning of a text must not replace the whole one that a page brought.
    (item.isBrief ? news.defaults : news.values).set(own.body, item.body);
    if (!item.id.isEmpty())
        news.values.uid = uidOf(m_feed, item);
    if (!item.extras.isEmpty())
        news.values.set(own.extras,
                        QString::fromUtf8(QJsonDocument(item.extras).toJson(QJsonDocument::Compact)));
    m_bundle.records.append(news);
    addSource(news.key, item.line);
}

/// Nothing when it has none that may be stored.
std::optional<QUrl> FeedBundle::addressOf(const FeedItem &item) const
{
    constexpr qsizetype longest = 2000;
    if (item.url.isEmpty() || item.url.size() > longest || m_feed.url.size() > longest)
        return std::nullopt;
    const QUrl base = QUrl(m_feed.url).resolved(QUrl(item.base));
    return webUrl(base.resolved(QUrl(item.url)).toString(QUrl::FullyEncoded));
}

void FeedBundle::addSource(const QString &item, int line)
{
    if (m_feed.title.isEmpty() && !webUrl(m_feed.url))
        return;
    BundleRecord source;
    source.kind = RecordKind::Source;
    source.key = item;
    source.line = line;
    source.values.set(fields::source.note, m_feed.title);
    if (webUrl(m_feed.url))
        source.values.set(fields::source.url, m_feed.url);
    source.references.insert(fields::source.subject.newsItem, item);
    m_bundle.records.append(source);
}

} // namespace

QString FeedImporter::title() const
{
    return QCoreApplication::translate("Import", "News feed (RSS or Atom)");
}

bool FeedImporter::accepts(const QString &, const QByteArray &firstBytes) const
{
    // A document type is not read, but it tells that this is a feed, and why it is refused.
    static const QRegularExpression root(QStringLiteral(
        "^[^<]*(?:<\\?[^>]*>\\s*)*(?:<!DOCTYPE\\s+|<)(?:[A-Za-z_][\\w.-]*:)?(?:rss|feed|RDF)[\\s>\\[]"));
    return root.match(markupStart(firstBytes)).hasMatch();
}

Result<Bundle> FeedImporter::read(const ImportFile &file) const
{
    const Result<QString> xml = decodedMarkup(file.content, file.path);
    if (!xml)
        return xml.error();
    const Result<Feed> feed = parseFeed(*xml, file.path);
    if (!feed)
        return feed.error();
    return FeedBundle(*feed, file.name()).take();
}

} // namespace delegations
