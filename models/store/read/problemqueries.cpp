#include "models/store/read/problemqueries.h"

#include "models/core/kinds/recordtype.h"
#include "models/language/countries.h"
#include "models/language/datewords.h"
#include "models/store/search/rolequeries.h"
#include "models/store/sqlite/query.h"

namespace delegations {

namespace {

/// What the rules' sentences are made with.
struct Wording
{
    RoleWords roles;
    QString language;
};

/// Of a column of the statement, as it stands in the sentence. Behind an office stands its holder's gender.
QString wordOf(const ProblemRule &rule, const Query &row, int column, const Wording &wording)
{
    const QString value = row.text(column);
    return rule.isOfDates ? DateWords().date(PartialDate::parse(value).value_or(PartialDate()))
                          : wording.roles.shown(wording.language, value, row.text(column + 1));
}

QString textOf(const ProblemRule &rule, const Query &row, const Wording &wording)
{
    QString text = problemText(rule.text);
    for (int place = 1; place <= 2; ++place) {
        if (const QString mark = u'%' + QString::number(place); text.contains(mark))
            text.replace(mark, wordOf(rule, row, 5 + place, wording));
    }
    return text;
}

/// A country comes in three columns, any other body in the first.
QString contextOf(const Query &row, const QString &language)
{
    return row.isNull(4) ? row.text(3) : shownCountryName(row.text(3), row.text(4), row.text(5), language);
}

/// One that this version does not know is called as it is stored.
QString titleOf(const QString &rule)
{
    const ProblemRule *known = problemRule(rule);
    return known ? problemText(known->title) : rule;
}

/// Two columns for each kind that may be muted: id and title.
RecordLink mutedRecord(const Query &row)
{
    int column = 5;
    for (const RecordKind kind : {RecordKind::Person, RecordKind::Organization, RecordKind::Area,
                                  RecordKind::Event, RecordKind::NewsItem}) {
        if (!row.isNull(column))
            return {{kind, row.integer(column)}, row.text(column + 1)};
        column += 2;
    }
    return {};
}

} // namespace

Result<std::vector<ProblemGroup>> findProblemGroups(Connection &connection, const Viewpoint &viewpoint,
                                                    int most)
{
    auto roles = roleWords(connection);
    if (!roles)
        return roles.error();
    const Wording wording{std::move(roles).value(), viewpoint.language};
    std::vector<ProblemGroup> groups;
    for (const ProblemRule &rule : problemRules()) {
        ProblemGroup group{&rule, 0, {}};
        Query query(connection, QStringLiteral("problem_") + QLatin1String(rule.name), viewpoint);
        query.bind(":limit", most);
        auto found = query.all<ProblemEntry>([&](const Query &row) {
            group.total = row.integer(8);
            return ProblemEntry{{rule.subject, row.integer(0)},
                                {{rule.shown, row.integer(1)}, row.text(2)},
                                contextOf(row, viewpoint.language),
                                textOf(rule, row, wording)};
        });
        if (!found)
            return found.error();
        group.problems = std::move(found).value();
        if (group.total > 0)
            groups.push_back(std::move(group));
    }
    return groups;
}

Result<ProblemGroup> findMutedProblems(Connection &connection, const Viewpoint &viewpoint, int most)
{
    ProblemGroup group;
    Query query(connection, "muted_problems", viewpoint);
    query.bind(":limit", most);
    auto found = query.all<ProblemEntry>([&group](const Query &row) {
        group.total = row.integer(4);
        const QString text = titleOf(row.text(1)) + QStringLiteral(" · ") + row.text(2);
        return ProblemEntry{{RecordKind::MutedProblem, row.integer(0)}, mutedRecord(row), row.text(3), text};
    });
    if (!found)
        return found.error();
    group.problems = std::move(found).value();
    return group;
}

Result<QString> uidOf(Connection &connection, const RecordKey &record)
{
    Query query(connection, QStringLiteral("uid_of_") + recordType(record.kind).table);
    const auto found =
        query.bind(":id", record.id).all<QString>([](const Query &row) { return row.text(0); });
    return found ? Result<QString>(found->empty() ? QString() : found->front()) : found.error();
}

} // namespace delegations
