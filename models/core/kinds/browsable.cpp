#include "models/core/kinds/browsable.h"

#include "models/core/kinds/bodies.h"
#include "models/core/kinds/decisions.h"
#include "models/core/kinds/events.h"
#include "models/core/kinds/news.h"

#include <QCoreApplication>

#include <algorithm>

namespace delegations {

namespace {

#define BROWSABLE(text) QT_TRANSLATE_NOOP("Browsable", text)

constexpr DatedKind news{
    .date = fields::newsItem.published,
    .isAlwaysThere = true,
    .title = BROWSABLE("News"),
    .undated = BROWSABLE("Undated news"),
    .none = BROWSABLE("There is no news yet."),
    .gone = BROWSABLE("There is no news of that month any more."),
    .one = BROWSABLE("1 news item"),
    .many = QT_TRANSLATE_N_NOOP("Browsable", "%Ln news items"),
    .edit = BROWSABLE("&Edit Selected News Item"),
    .remove = BROWSABLE("&Delete Selected News Item…"),
    .name = BROWSABLE("Headline"),
    .people = BROWSABLE("Mentioned"),
    .filter = BROWSABLE("Filter by headline"),
};

constexpr DatedKind events{
    .date = fields::event.startDate,
    .isAlwaysThere = false,
    .title = BROWSABLE("Events"),
    .undated = BROWSABLE("Undated events"),
    .none = BROWSABLE("There are no events yet."),
    .gone = BROWSABLE("There are no events of that month any more."),
    .one = BROWSABLE("1 event"),
    .many = QT_TRANSLATE_N_NOOP("Browsable", "%Ln events"),
    .edit = BROWSABLE("&Edit Selected Event"),
    .remove = BROWSABLE("&Delete Selected Event…"),
    .name = BROWSABLE("Name"),
    .people = BROWSABLE("Taking part"),
    .filter = BROWSABLE("Filter by name"),
};

constexpr DatedKind decisions{
    .date = fields::decision.decided,
    .isAlwaysThere = false,
    .title = BROWSABLE("Decisions"),
    .undated = BROWSABLE("Undated decisions"),
    .none = BROWSABLE("There are no decisions yet."),
    .gone = BROWSABLE("There are no decisions of that month any more."),
    .one = BROWSABLE("1 decision"),
    .many = QT_TRANSLATE_N_NOOP("Browsable", "%Ln decisions"),
    .edit = BROWSABLE("&Edit Selected Decision"),
    .remove = BROWSABLE("&Delete Selected Decision…"),
    .name = BROWSABLE("Title"),
    .people = BROWSABLE("Concerning"),
    .filter = BROWSABLE("Filter by title"),
};

constexpr Browsable all[] = {
    {RecordKind::Person, FormType::Representative, 2, "person"},
    {RecordKind::Organization, FormType::Chamber, 1, "chamber"},
    {RecordKind::Area, FormType::Country, 0, "country"},
    {RecordKind::NewsItem, FormType::News, 3, "news", news},
    {RecordKind::Event, FormType::Event, 4, "event", events},
    {RecordKind::Decision, FormType::Decision, 5, "decision", decisions},
};

} // namespace

QString DatedKind::countText(qint64 count) const
{
    return count == 1 ? browsableText(one)
                      : QCoreApplication::translate("Browsable", many, nullptr, int(count));
}

std::span<const Browsable> browsables()
{
    return all;
}

const Browsable *browsable(RecordKind kind)
{
    const auto found = std::ranges::find(all, kind, &Browsable::kind);
    return found == std::end(all) ? nullptr : &*found;
}

bool hasPage(QStringView classification)
{
    return classification == QLatin1String("chamber") ||
           std::ranges::any_of(choices::assemblyBodies,
                               [&](const Choice &body) { return body.value == classification; });
}

const DatedKind *datedKind(RecordKind kind)
{
    const Browsable *shown = browsable(kind);
    return shown && shown->dated ? &*shown->dated : nullptr;
}

QString browsableText(const char *source)
{
    return QCoreApplication::translate("Browsable", source);
}

} // namespace delegations
