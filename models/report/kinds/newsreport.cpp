#include "models/report/kinds/newsreport.h"

#include "models/store/read/detailqueries.h"

#include <algorithm>

namespace delegations {

Result<DocumentFrame> NewsReport::frame()
{
    const qint64 item = request().scope.idOf(RecordKind::NewsItem);
    if (item == 0)
        return frameWith(text(QT_TRANSLATE_NOOP("Report", "News")), QString());
    const Result<NewsDetails> details =
        detailqueries::news(queries().connection(), item, queries().viewpoint());
    if (!details)
        return details.error();
    return frameWith(details->news.text, language().date(details->published));
}

void NewsReport::rewind()
{
    m_cursor = {};
    m_items.clear();
    m_next = 0;
}

Status NewsReport::fill()
{
    if (const qint64 item = request().scope.idOf(RecordKind::NewsItem)) {
        finish();
        return addItem(item);
    }
    if (m_next < m_items.size())
        return addItem(m_items[m_next++]);
    if (m_cursor.isAtEnd) {
        finish();
        return {};
    }
    auto page = queries().news(request().scope, m_cursor);
    if (!page)
        return page.error();
    m_items = std::move(page).value();
    m_next = 0;
    return {};
}

Status NewsReport::addItem(qint64 newsItem)
{
    const Result<NewsDetails> details =
        detailqueries::news(queries().connection(), newsItem, queries().viewpoint());
    if (!details)
        return details.error();
    add(PageBreak{});
    add(TitleBlock{details->news.text, language().date(details->published)});
    if (!details->summary.isEmpty())
        add(ParagraphBlock{details->summary, TextStyle::Lead});
    if (!details->body.isEmpty())
        add(ParagraphBlock{details->body});
    addMentions(*details);
    addSources(*details);
    return {};
}

void NewsReport::addMentions(const NewsDetails &details)
{
    KeyValuesBlock list;
    for (const MentionEntry &mention : details.mentions) {
        const bool confirmed = mention.state == QLatin1String("confirmed") && !mention.record.isEmpty();
        const auto same = [&](const KeyValuesBlock::Entry &entry) {
            return entry.value == mention.record.text;
        };
        if (!confirmed || std::any_of(list.entries.begin(), list.entries.end(), same))
            continue;
        const QString label = text(QT_TRANSLATE_NOOP("Report", "Mentioned"));
        list.entries.push_back({list.entries.empty() ? label : QString(), mention.record.text});
    }
    if (!list.entries.empty())
        add(std::move(list));
}

void NewsReport::addSources(const NewsDetails &details)
{
    KeyValuesBlock list;
    const auto source = [&](const QString &value) {
        const QString label = text(QT_TRANSLATE_NOOP("Report", "Source"));
        list.entries.push_back({list.entries.empty() ? label : QString(), value});
    };
    if (!details.url.isEmpty())
        source(details.url);
    for (const WebLink &entry : details.sources) {
        if (entry.url != details.url || entry.url.isEmpty())
            source(entry.url.isEmpty() ? entry.note : entry.note + u'\n' + entry.url);
    }
    if (!list.entries.empty())
        add(std::move(list));
}

} // namespace delegations
