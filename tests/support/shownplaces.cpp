#include "tests/support/shownplaces.h"

#include "models/report/kinds/reportkinds.h"
#include "models/store/read/detailqueries.h"
#include "models/store/read/treequeries.h"
#include "models/store/search/searchquery.h"
#include "resources/resources.h"
#include "tests/support/exported.h"

namespace delegations::test {

namespace {

template <typename T>
T taken(Result<T> result)
{
    if (!result)
        qFatal("%s %s", qPrintable(result.error().userText), qPrintable(result.error().detail));
    return std::move(result).value();
}

/// A block's texts in one line.
struct Teller
{
    QString operator()(const TitleBlock &block) const { return block.text + u'|' + block.subtitle; }
    QString operator()(const HeadingBlock &block) const { return block.text; }
    QString operator()(const ParagraphBlock &block) const { return block.text; }
    QString operator()(const KeyValuesBlock &block) const
    {
        QStringList texts;
        for (const auto &entry : block.entries)
            texts << entry.key + QStringLiteral(": ") + entry.value;
        return texts.join(u'|');
    }
    QString operator()(const TableStart &) const { return {}; }
    QString operator()(const TableRow &row) const
    {
        QStringList texts;
        for (const TableCell &cell : row.cells)
            texts << cell.text;
        return texts.join(QStringLiteral(" | "));
    }
    QString operator()(const TableEnd &) const { return {}; }
    QString operator()(const SeatsBlock &block) const { return block.caption; }
    QString operator()(const PortraitBlock &block) const
    {
        return block.name + u'|' + block.lines.join(u'|');
    }
    QString operator()(const PageBreak &) const { return {}; }
};

} // namespace

QStringList ShownPlaces::inTree(const TreeKey &parent, int pageSize) const
{
    QStringList texts;
    TreeRow after;
    for (;;) {
        const TreePage page =
            taken(treequeries::children(m_database.connection(), parent, after, pageSize, m_viewpoint));
        for (const TreeRow &row : page.rows) {
            if (row.key.kind != TreeKey::OwnMembers && row.key.kind != TreeKey::Overview)
                texts << row.label;
        }
        if (page.isLast || page.rows.empty() || texts.size() > 10'000)
            return texts;
        after = page.rows.back();
    }
}

QMap<qint64, QString> ShownPlaces::seatsInTree() const
{
    QMap<qint64, QString> seats;
    for (const ChamberSeats &chamber : taken(treequeries::allSeats(m_database.connection(), m_viewpoint))) {
        seats.insert(chamber.chamber, seatsText(chamber.count));
        const auto alone = taken(treequeries::seatsOf(m_database.connection(), chamber.chamber, m_viewpoint));
        if (alone.size() != 1 || alone.front().count != chamber.count)
            seats.insert(chamber.chamber, QStringLiteral("another count of it alone"));
    }
    return seats;
}

int ShownPlaces::childrenInTree(qint64 area) const
{
    for (const TreeRow &row :
         taken(treequeries::children(m_database.connection(), {}, {}, 0, m_viewpoint)).rows) {
        if (row.key == TreeKey{TreeKey::Country, area, {}})
            return row.childCount;
    }
    return -1;
}

CountryDetails ShownPlaces::countryPage(qint64 area) const
{
    return taken(detailqueries::country(m_database.connection(), area, m_viewpoint));
}

ChamberDetails ShownPlaces::chamberPage(qint64 chamber) const
{
    return taken(detailqueries::chamber(m_database.connection(), chamber, m_viewpoint));
}

PersonDetails ShownPlaces::personPage(qint64 person) const
{
    return taken(detailqueries::person(m_database.connection(), person, m_viewpoint));
}

QStringList ShownPlaces::membersTable(qint64 chamber) const
{
    QStringList texts;
    for (const MemberRow &member :
         taken(detailqueries::members(m_database.connection(), chamber, m_viewpoint)).rows)
        texts << member.person.text;
    return texts;
}

QStringList ShownPlaces::report(const char *kind, const Scope &scope, const char *language) const
{
    openResources();
    ReportRequest request;
    request.scope = scope;
    request.day = m_viewpoint.day;
    request.language = QString::fromLatin1(language);
    request.database = QStringLiteral("a.db");
    request.madeAt = QDateTime(QDate(2026, 11, 23), QTime(12, 0));
    const auto report = reportKind(QString::fromLatin1(kind))->make(m_database.connection(), request);
    QStringList lines;
    for (;;) {
        const std::optional<Block> block = taken(report->next());
        if (!block)
            return lines;
        if (const QString line = std::visit(Teller(), *block); !line.isEmpty())
            lines << line;
    }
}

QString ShownPlaces::exported(const char *format, const Scope &scope, bool isPrivate) const
{
    ExportRequest request;
    request.scope = scope;
    request.day = m_viewpoint.day;
    request.includePrivate = isPrivate;
    return QString::fromUtf8(test::exported(m_database, format, request));
}

QString ShownPlaces::found(const QString &query) const
{
    const auto hits = taken(search(m_database.connection(), query, 20, m_viewpoint));
    return hits.size() == 1 ? hits.front().context : QStringLiteral("-");
}

QStringList ShownPlaces::titlesFound(const QString &query) const
{
    QStringList titles;
    for (const SearchHit &hit : taken(search(m_database.connection(), query, 20, m_viewpoint)))
        titles << hit.title;
    return titles;
}

QString seatsText(const SeatCount &count)
{
    return QStringLiteral("%1 of %2")
        .arg(count.seats ? count.filled : count.members())
        .arg(count.seats.value_or(-1));
}

QStringList names(const std::vector<SeatHolder> &holders)
{
    QStringList texts;
    for (const SeatHolder &holder : holders)
        texts << holder.person.text;
    return texts;
}

QStringList names(const std::vector<OfficeHolder> &holders)
{
    QStringList texts;
    for (const OfficeHolder &holder : holders)
        texts << holder.person.text;
    return texts;
}

QStringList names(const std::vector<NewsSummary> &news)
{
    QStringList texts;
    for (const NewsSummary &item : news)
        texts << item.news.text;
    return texts;
}

bool isSaid(const QStringList &lines, const QString &text)
{
    return std::any_of(lines.begin(), lines.end(), [&](const QString &line) { return line.contains(text); });
}

} // namespace delegations::test
