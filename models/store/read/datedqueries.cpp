// What a page shows of a news item, an event or a decision.
#include "models/store/read/detailqueries.h"

#include "models/store/read/detailreader.h"

namespace delegations::detailqueries {

namespace {

MentionEntry mention(const Query &row, const QString &language)
{
    MentionEntry entry;
    if (!row.isNull(0))
        entry.record = link(row, RecordKind::Person, 0, 1);
    else if (!row.isNull(2))
        entry.record = organizationLink(row, 2, 3, 10);
    else if (!row.isNull(4))
        entry.record = countryLink(row, 4, language);
    entry.matchedText = row.text(8);
    entry.state = row.text(9);
    return entry;
}

ParticipantEntry participant(const Query &row)
{
    ParticipantEntry entry;
    const RecordLink organization = organizationLink(row, 2, 3, 4);
    entry.record = row.isNull(0) ? organization : link(row, RecordKind::Person, 0, 1);
    if (!row.isNull(0))
        entry.organization = organization;
    entry.role = row.text(5);
    entry.capacity = row.text(6);
    entry.status = row.text(7);
    if (!row.isNull(8))
        entry.represents = link(row, RecordKind::Person, 8, 9);
    entry.place = row.text(10);
    entry.arrival = row.date(11);
    entry.departure = row.date(12);
    return entry;
}

} // namespace

Result<NewsDetails> news(Connection &connection, qint64 newsItem, const Viewpoint &viewpoint)
{
    Reader reader(connection, viewpoint);
    auto details = reader.head<NewsDetails>("news_head", newsItem, [&](const Query &row) {
        NewsDetails head;
        head.news = {{RecordKind::NewsItem, newsItem}, row.text(0)};
        head.published = row.date(1);
        head.language = row.text(2);
        head.summary = row.text(3);
        head.body = row.text(4);
        head.url = row.text(5);
        return head;
    });
    details.mentions =
        reader.all<MentionEntry>("mentions_of_news_item", byId(newsItem),
                                 [&](const Query &row) { return mention(row, viewpoint.language); });
    details.sources = webLinks(reader, "sources_of_news_item", newsItem);
    return finish(reader, std::move(details));
}

Result<EventDetails> event(Connection &connection, qint64 event, const Viewpoint &viewpoint)
{
    Reader reader(connection, viewpoint);
    auto details = reader.head<EventDetails>("event_head", event, [&](const Query &row) {
        EventDetails head;
        head.event = {{RecordKind::Event, event}, row.text(0)};
        head.classification = row.text(1);
        head.start = row.date(2);
        head.end = row.date(3);
        head.place = row.text(4);
        head.summary = row.text(5);
        head.country = countryLink(row, 6, viewpoint.language);
        head.organization = organizationLink(row, 10, 11, 12);
        if (!row.isNull(13))
            head.session = link(row, RecordKind::Event, 13, 14);
        return head;
    });
    details.sittings = reader.all<SittingEntry>("sittings_of_event", byId(event), [](const Query &row) {
        return SittingEntry{link(row, RecordKind::Event, 0, 1), row.date(2)};
    });
    details.participants =
        reader.all<ParticipantEntry>("participants_of_event", byId(event), [&](const Query &row) {
            ParticipantEntry entry = participant(row);
            entry.role = reader.office(row, 5, 13);
            return entry;
        });
    details.sources = webLinks(reader, "sources_of_event", event);
    return finish(reader, std::move(details));
}

Result<DecisionDetails> decision(Connection &connection, qint64 decision, const Viewpoint &viewpoint)
{
    Reader reader(connection, viewpoint);
    auto details = reader.head<DecisionDetails>("decision_head", decision, [&](const Query &row) {
        DecisionDetails head;
        head.decision = {{RecordKind::Decision, decision}, row.text(0)};
        head.number = row.text(1);
        head.date = row.date(2);
        head.url = row.text(3);
        head.summary = row.text(4);
        head.organization = organizationLink(row, 5, 6, 7);
        return head;
    });
    details.mandates = reader.all<MandateEntry>("mandates_of_decision", byId(decision), [](const Query &row) {
        return MandateEntry{link(row, RecordKind::Person, 0, 1),
                            organizationLink(row, 2, 3, 4),
                            row.integer(5) != 0,
                            row.integer(6) != 0,
                            row.date(7),
                            row.date(8)};
    });
    details.attachments =
        reader.all<AttachmentEntry>("attachments_of_decision", byId(decision), [](const Query &row) {
            return AttachmentEntry{row.text(0), row.text(1), row.value(2).toByteArray()};
        });
    return finish(reader, std::move(details));
}

} // namespace delegations::detailqueries
