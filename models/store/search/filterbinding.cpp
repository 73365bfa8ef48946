#include "models/store/search/filterbinding.h"

#include "models/language/textfold.h"
#include "models/store/search/rolequeries.h"
#include "models/store/sqlite/fulltext.h"
#include "models/store/sqlite/query.h"

namespace delegations {

namespace {

QVariant idOrNull(qint64 id)
{
    return id == 0 ? QVariant() : QVariant(id);
}

QVariant textOrNull(const QString &text)
{
    return text.isEmpty() ? QVariant() : QVariant(text);
}

/// As a statement looks for one of several: "|email|phone|".
QString listed(const QStringList &texts)
{
    return texts.isEmpty() ? QStringLiteral("") : u'|' + texts.join(u'|') + u'|';
}

/// The office as it is asked for, and in all words that the list has for it, as $has_role has it.
QVariant roles(Connection &connection, const QString &role)
{
    if (role.isEmpty())
        return QVariant();
    const QChar mark(0x1F);
    const auto known = roleWords(connection); // Where that fails, the statement that is bound fails too.
    const QStringList spellings = (known ? *known : RoleWords()).spellings(role);
    return QVariant(mark + spellings.join(mark) + mark);
}

QString firstDay(const Filter &filter, const Viewpoint &viewpoint)
{
    if (!filter.from.isNull())
        return filter.from.firstDay().toString(Qt::ISODate);
    return filter.until.isNull() ? viewpoint.day.toString(Qt::ISODate) : QStringLiteral("0000-01-01");
}

QString lastDay(const Filter &filter, const Viewpoint &viewpoint)
{
    if (!filter.until.isNull())
        return filter.until.certainlyOver().addDays(-1).toString(Qt::ISODate);
    return filter.from.isNull() ? viewpoint.day.toString(Qt::ISODate) : QStringLiteral("9999-12-31");
}

} // namespace

void bindFilter(Query &query, const Filter &filter, const Viewpoint &viewpoint)
{
    const QString words = fulltext::expression(foldings(filter.text), fulltext::Column::Names);
    query.bind(":filter_gender", textOrNull(filter.gender))
        .bind(":filter_text", textOrNull(words))
        .bind(":filter_party", idOrNull(filter.party))
        .bind(":filter_held", filter.asksForMembership() ? QVariant(1) : QVariant())
        .bind(":filter_area", idOrNull(filter.area))
        .bind(":filter_body", idOrNull(filter.body))
        .bind(":filter_capacity", textOrNull(filter.capacity))
        .bind(":filter_role", roles(query.connection(), filter.role))
        .bind(":filter_from", firstDay(filter, viewpoint))
        .bind(":filter_until", lastDay(filter, viewpoint))
        .bind(":filter_has", listed(filter.has))
        .bind(":filter_lacks", listed(filter.lacks));
}

} // namespace delegations
