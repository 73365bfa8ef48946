#include "models/store/search/references.h"

#include "models/core/details.h"
#include "models/core/kinds/browsable.h"
#include "models/core/seattext.h"
#include "models/language/countries.h"
#include "models/language/datewords.h"
#include "models/language/nameorder.h"
#include "models/language/textfold.h"
#include "models/store/search/rolequeries.h"
#include "models/store/sqlite/fulltext.h"
#include "models/store/sqlite/query.h"
#include "models/store/sqlite/recordstatements.h"

#include <QCoreApplication>

#include <algorithm>
#include <tuple>

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
    QString names = {};  ///< Further names by which it is found.
    bool nearby = false; ///< Belongs to the country or body asked for.
    int misses = 0;      ///< 0 when its text begins with what was typed.
    bool isOffice = false;
    bool isTaken = false; ///< A seat or office, by as many as there can be.
    QString order = {};

    auto rank() const { return std::tuple(!nearby, misses, isOffice, isTaken, order); }
};

/// Of a column that says whether the term in those after it is that of the day: in words, when it is not.
QString termOfAnotherDay(const Query &row, int column)
{
    return row.integer(column) != 0 ? QString() : DateWords().term(row.term(column + 1), false);
}

/// Reads rows of the statements as seen from somewhere.
struct Reading
{
    QString language;
    RoleWords roles = {};

    /// "Senate – seat" in the delegation, "Senate – seat of the chamber itself", "Plenipotentiary
    /// representative – Delegation of Belarus".
    [[nodiscard]] QString postText(const Query &post) const;
    /// "Erlan Koshanov (Chairman, born 14 May 1962)", with as much as is known; with the term where it is not
    /// that of the day: "(Senate, until 2019)".
    [[nodiscard]] QString personText(const Query &person) const;

    [[nodiscard]] Candidate post(const Query &row) const
    {
        return {.suggestion = {row.integer(0), postText(row)}};
    }
    [[nodiscard]] Candidate suggestedPost(const Query &row) const;
    [[nodiscard]] Candidate named(const Query &row) const
    {
        return {
            .suggestion = {row.integer(0), row.text(1)}, .names = row.text(2), .nearby = row.integer(3) != 0};
    }
    [[nodiscard]] Candidate area(const Query &row) const
    {
        return {
            .suggestion = {row.integer(0), shownCountryName(row.text(1), row.text(2), row.text(3), language)},
            .names = row.text(4),
            .nearby = row.integer(5) != 0};
    }
    [[nodiscard]] Candidate person(const Query &row) const
    {
        return {.suggestion = {row.integer(0), personText(row)}};
    }
};

QString Reading::postText(const Query &post) const
{
    const bool isSeat = post.text(1) == QLatin1String("seat");
    const QString title = post.text(2) == QLatin1String("plenipotentiary")
                              ? tr("Plenipotentiary representative")
                              : roles.shown(language, post.text(2));
    const QString chamber = post.text(3);
    const QString organization = post.text(4);
    if (isSeat)
        return tr("%1 – %2").arg(chamber.isEmpty() ? organization : chamber,
                                 !title.isEmpty()    ? title
                                 : chamber.isEmpty() ? tr("seat of the chamber itself")
                                                     : tr("seat"));
    return tr("%1 – %2").arg(title.isEmpty() ? tr("office") : title, organization);
}

QString Reading::personText(const Query &person) const
{
    QStringList marks;
    const QString office = roles.shown(language, person.text(4), person.text(12));
    for (const QString &place : {person.text(3), office, person.text(5)}) {
        if (marks.isEmpty() && !place.isEmpty())
            marks.append(place);
    }
    if (const QString term = termOfAnotherDay(person, 6); !term.isEmpty())
        marks.append(term);
    if (!person.text(2).isEmpty())
        marks.append(
            tr("born %1").arg(DateWords().date(PartialDate::parse(person.text(2)).value_or(PartialDate()))));
    return marks.isEmpty() ? person.text(1) : tr("%1 (%2)").arg(person.text(1), marks.join(tr(", ")));
}

/// Who holds it is told of those that are shown; see tellHolders().
Candidate Reading::suggestedPost(const Query &row) const
{
    Candidate candidate = post(row);
    candidate.names = row.text(5);
    candidate.nearby = row.integer(6) != 0;
    candidate.isOffice = row.text(1) != QLatin1String("seat");
    SeatCount count;
    count.filled = int(row.integer(7));
    if (!row.isNull(8))
        count.seats = int(row.integer(8));
    candidate.isTaken = candidate.isOffice ? count.filled > 0 : count.seats && count.vacant() == 0;
    if (!candidate.isOffice && count.seats && count.seats != 1)
        candidate.suggestion.detail = seatText(count);
    else if (count.filled == 0)
        candidate.suggestion.detail = tr("vacant");
    return candidate;
}

/// Whether each word asked for begins one of the text's.
bool fits(const QStringList &words, const QString &text)
{
    const QString spaced = u' ' + text;
    return std::ranges::all_of(words, [&](const QString &word) { return spaced.contains(u' ' + word); });
}

std::vector<Suggestion> best(std::vector<Candidate> candidates, const QString &text, const QString &language)
{
    const NameOrder order(language);
    const QString wanted = folded(text);
    const QStringList words = wanted.split(u' ', Qt::SkipEmptyParts);
    std::vector<Candidate> fitting;
    for (Candidate &candidate : candidates) {
        const QString shown = folded(candidate.suggestion.text);
        candidate.order = order.key(candidate.suggestion.text);
        candidate.misses = shown.startsWith(wanted) ? 0 : 1;
        if (fits(words, shown + u' ' + folded(candidate.names)))
            fitting.push_back(std::move(candidate));
    }
    std::ranges::sort(fitting, {}, &Candidate::rank);
    std::vector<Suggestion> shown;
    for (size_t at = 0; at < std::min(fitting.size(), shownAtMost); ++at)
        shown.push_back(fitting[at].suggestion);
    return shown;
}

/// The persons one of whose names fits, found by the search index.
Result<std::vector<Suggestion>> suggestedPersons(Connection &connection, const QString &text,
                                                 const Viewpoint &viewpoint)
{
    const QString wanted = fulltext::expression({folded(text)}, fulltext::Column::Names);
    Query query(connection, wanted.isEmpty() ? "suggest_first_persons" : "suggest_persons", viewpoint);
    if (!wanted.isEmpty())
        query.bind(":query", wanted);
    const auto found = query.all<qint64>([](const Query &row) { return row.integer(0); });
    if (!found)
        return found.error();
    std::vector<Suggestion> shown;
    for (const qint64 id : *found) {
        const Result<QString> name = referenceText(connection, {RecordKind::Person, id}, viewpoint);
        if (!name)
            return name.error();
        shown.push_back({id, *name});
    }
    return shown;
}

/// Of an office, or the only seat there is: by name.
Status tellHolders(Connection &connection, std::vector<Suggestion> &posts, const Viewpoint &viewpoint)
{
    for (Suggestion &post : posts) {
        if (!post.detail.isEmpty())
            continue;
        Query query(connection, "holders_of_post", viewpoint);
        const auto names =
            query.bind(":id", post.id).all<QString>([](const Query &row) { return row.text(0); });
        if (!names)
            return names.error();
        post.detail = tr("held by %1").arg(QStringList(names->begin(), names->end()).join(tr(", ")));
    }
    return {};
}

struct Statements
{
    const char *candidates;
    QString one;
    Candidate (Reading::*read)(const Query &) const;
};

std::optional<Statements> statementsFor(RecordKind kind)
{
    const QString one = statementOf("reference_", kind);
    switch (kind) {
    case RecordKind::Area:
        return Statements{"suggest_areas", one, &Reading::area};
    case RecordKind::Organization:
        return Statements{"suggest_organizations", one, &Reading::named};
    case RecordKind::Post:
        return Statements{"suggest_posts", one, &Reading::post};
    case RecordKind::Person:
        return Statements{nullptr, one, &Reading::person};
    case RecordKind::Decision:
        return Statements{"suggest_decisions", one, &Reading::named};
    case RecordKind::Event:
        return Statements{"suggest_events", one, &Reading::named};
    case RecordKind::LegislativePeriod:
    case RecordKind::Role:
        return Statements{nullptr, one, &Reading::named};
    default:
        return datedKind(kind) ? std::optional(Statements{nullptr, one, &Reading::named}) : std::nullopt;
    }
}

} // namespace

Result<std::vector<Suggestion>> suggestions(Connection &connection, const ReferenceQuery &query,
                                            const Viewpoint &viewpoint)
{
    if (query.kind == RecordKind::Person)
        return suggestedPersons(connection, query.text, viewpoint);
    const bool isPost = query.kind == RecordKind::Post;
    const auto statements = statementsFor(query.kind);
    if (!statements || !statements->candidates)
        return std::vector<Suggestion>();
    Query candidates(connection, statements->candidates, viewpoint);
    if (query.kind == RecordKind::Organization)
        candidates.bind(":area", query.area)
            .bind(":among", query.among.isNull() ? QStringLiteral("") : query.among);
    if (isPost)
        candidates.bind(":chosen", query.chosen);
    auto roles = roleWords(connection);
    if (!roles)
        return roles.error();
    const Reading reading{viewpoint.language, std::move(roles).value()};
    const auto read = isPost ? &Reading::suggestedPost : statements->read;
    auto found = candidates.all<Candidate>([&](const Query &row) { return (reading.*read)(row); });
    if (!found)
        return found.error();
    std::vector<Suggestion> shown = best(std::move(found).value(), query.text, viewpoint.language);
    if (isPost) {
        if (const Status told = tellHolders(connection, shown, viewpoint); !told)
            return told.error();
    }
    return shown;
}

Result<QString> referenceText(Connection &connection, const RecordKey &key, const Viewpoint &viewpoint)
{
    const auto statements = statementsFor(key.kind);
    if (!statements || key.id == 0)
        return QString();
    const bool isToCome = key.kind == RecordKind::Post && key.id < 0;
    Query query(connection, isToCome ? QStringLiteral("reference_seat_to_come") : statements->one, viewpoint);
    query.bind(":id", qAbs(key.id));
    auto roles = roleWords(connection);
    if (!roles)
        return roles.error();
    if (const Status started = query.run(); !started)
        return started.error();
    if (query.next())
        return (Reading{viewpoint.language, std::move(roles).value()}.*statements->read)(query)
            .suggestion.text;
    return query.failed() ? Result<QString>(query.error()) : QString();
}

Result<QString> otherTerm(Connection &connection, const RecordKey &membership, const Viewpoint &viewpoint)
{
    Query query(connection, "reference_term", viewpoint);
    const auto terms = query.bind(":id", membership.id).all<QString>([](const Query &row) {
        return termOfAnotherDay(row, 0);
    });
    if (!terms)
        return terms.error();
    return terms->empty() ? QString() : terms->front();
}

} // namespace delegations
