#include "models/store/search/references.h"

#include "models/language/datewords.h"
#include "models/language/textfold.h"
#include "models/store/sqlite/fulltext.h"
#include "models/store/sqlite/query.h"

#include <QCoreApplication>

#include <algorithm>

namespace delegations {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Edit", text);
}

constexpr size_t shownAtMost = 20;

/// A record that may be suggested, with what ranks it.
struct Candidate
{
    Suggestion suggestion;
    QString names;       ///< Further names by which it is found.
    bool nearby = false; ///< Belongs to the country asked for.
    int misses = 0;      ///< 0 when its text begins with what was typed.
    QString order;
};

/// "Senate – seat" in the delegation, "Senate – seat of the chamber itself", "Plenipotentiary representative
/// – Delegation of Belarus".
QString postText(const Query &post)
{
    const bool isSeat = post.text(1) == QLatin1String("seat");
    const QString role = post.text(2) == QLatin1String("plenipotentiary")
                             ? tr("Plenipotentiary representative")
                             : post.text(2);
    const QString label = post.text(3).isEmpty() ? role : post.text(3);
    const QString chamber = post.text(4);
    const QString organization = post.text(5);
    if (isSeat)
        return tr("%1 – %2").arg(chamber.isEmpty() ? organization : chamber,
                                 !label.isEmpty()    ? label
                                 : chamber.isEmpty() ? tr("seat of the chamber itself")
                                                     : tr("seat"));
    return tr("%1 – %2").arg(label.isEmpty() ? tr("office") : label, organization);
}

/// "Erlan Koshanov (Chairman, born 14 May 1962)", with as much as is known.
QString personText(const Query &person)
{
    QStringList marks;
    if (!person.text(3).isEmpty())
        marks.append(person.text(3));
    if (!person.text(2).isEmpty())
        marks.append(
            tr("born %1").arg(DateWords().date(PartialDate::parse(person.text(2)).value_or(PartialDate()))));
    return marks.isEmpty() ? person.text(1) : tr("%1 (%2)").arg(person.text(1), marks.join(tr(", ")));
}

Candidate readPost(const Query &post)
{
    return {{post.integer(0), postText(post)}, post.text(6), false, 0, {}};
}

Candidate readNamed(const Query &record)
{
    return {{record.integer(0), record.text(1)}, record.text(2), record.integer(3) != 0, 0, {}};
}

Candidate readPerson(const Query &person)
{
    return {{person.integer(0), personText(person)}, {}, false, 0, {}};
}

/// Whether each word asked for begins one of the text's.
bool fits(const QStringList &words, const QString &text)
{
    const QString spaced = u' ' + text;
    return std::ranges::all_of(words, [&](const QString &word) { return spaced.contains(u' ' + word); });
}

std::vector<Suggestion> best(std::vector<Candidate> candidates, const QString &text)
{
    const QString wanted = folded(text);
    const QStringList words = wanted.split(u' ', Qt::SkipEmptyParts);
    std::vector<Candidate> fitting;
    for (Candidate &candidate : candidates) {
        candidate.order = folded(candidate.suggestion.text);
        candidate.misses = candidate.order.startsWith(wanted) ? 0 : 1;
        if (fits(words, candidate.order + u' ' + folded(candidate.names)))
            fitting.push_back(std::move(candidate));
    }
    std::ranges::sort(fitting, [](const Candidate &a, const Candidate &b) {
        return std::tie(b.nearby, a.misses, a.order) < std::tie(a.nearby, b.misses, b.order);
    });
    std::vector<Suggestion> shown;
    for (size_t at = 0; at < std::min(fitting.size(), shownAtMost); ++at)
        shown.push_back(fitting[at].suggestion);
    return shown;
}

/// The persons one of whose names fits, found by the search index.
Result<std::vector<Suggestion>> suggestedPersons(Connection &connection, const QString &text)
{
    const QString wanted = fulltext::expression({folded(text)}, fulltext::Column::Names);
    Query query(connection, wanted.isEmpty() ? "suggest_first_persons" : "suggest_persons");
    if (!wanted.isEmpty())
        query.bind(":query", wanted);
    const auto found = query.all<qint64>([](const Query &row) { return row.integer(0); });
    if (!found)
        return found.error();
    std::vector<Suggestion> shown;
    for (const qint64 id : *found) {
        const Result<QString> name = referenceText(connection, {RecordKind::Person, id});
        if (!name)
            return name.error();
        shown.push_back({id, *name});
    }
    return shown;
}

struct Statements
{
    const char *candidates;
    const char *one;
    Candidate (*read)(const Query &);
};

std::optional<Statements> statementsFor(RecordKind kind)
{
    switch (kind) {
    case RecordKind::Area:
        return Statements{"suggest_areas", "reference_area", readNamed};
    case RecordKind::Organization:
        return Statements{"suggest_organizations", "reference_organization", readNamed};
    case RecordKind::Post:
        return Statements{"suggest_posts", "reference_post", readPost};
    case RecordKind::Person:
        return Statements{nullptr, "reference_person", readPerson};
    case RecordKind::NewsItem:
        return Statements{nullptr, "reference_news_item", readNamed};
    case RecordKind::LegislativePeriod:
        return Statements{nullptr, "reference_legislative_period", readNamed};
    default:
        return std::nullopt;
    }
}

} // namespace

Result<std::vector<Suggestion>> suggestions(Connection &connection, const ReferenceQuery &query)
{
    if (query.kind == RecordKind::Person)
        return suggestedPersons(connection, query.text);
    const auto statements = statementsFor(query.kind);
    if (!statements || !statements->candidates)
        return std::vector<Suggestion>();
    Query candidates(connection, statements->candidates);
    if (query.kind == RecordKind::Organization)
        candidates.bind(":area", query.area);
    auto found = candidates.all<Candidate>(statements->read);
    if (!found)
        return found.error();
    return best(std::move(found).value(), query.text);
}

Result<QString> referenceText(Connection &connection, const RecordKey &key)
{
    const auto statements = statementsFor(key.kind);
    if (!statements || key.id == 0)
        return QString();
    const bool isToCome = key.kind == RecordKind::Post && key.id < 0;
    Query query(connection, isToCome ? "reference_seat_to_come" : statements->one);
    query.bind(":id", qAbs(key.id));
    if (const Status started = query.run(); !started)
        return started.error();
    if (query.next())
        return statements->read(query).suggestion.text;
    return query.failed() ? Result<QString>(query.error()) : QString();
}

} // namespace delegations
