#include "models/store/searchindex.h"

#include "models/store/query.h"
#include "models/store/textfold.h"

namespace delegations {

namespace {

/// The kinds that have a document, in the order of the numbers in rowids. Stored in files: only append.
constexpr RecordKind subjects[] = {RecordKind::Area, RecordKind::Organization, RecordKind::Person,
                                   RecordKind::NewsItem};
constexpr qint64 subjectCount = std::size(subjects);

struct Statements
{
    const char *names; ///< Gives a row per name of the subject; no row when it has no document.
    const char *text;  ///< Gives a row per further text.
    const char *all;   ///< Gives the ids of all subjects.
};

constexpr Statements statements[] = {
    {"search_names_of_area", "search_text_of_area", "search_all_areas"},
    {"search_names_of_organization", "search_text_of_organization", "search_all_organizations"},
    {"search_names_of_person", "search_text_of_person", "search_all_persons"},
    {"search_names_of_news_item", "search_text_of_news_item", "search_all_news_items"},
};

qint64 position(RecordKind kind)
{
    return std::find(std::begin(subjects), std::end(subjects), kind) - std::begin(subjects);
}

/// The column by which a record belongs to a subject's document; null when it belongs to none.
const char *owningColumn(RecordKind kind)
{
    switch (kind) {
    case RecordKind::AreaName:
        return "area_id";
    case RecordKind::OrganizationName:
        return "organization_id";
    case RecordKind::PersonName:
    case RecordKind::Membership:
        return "person_id";
    default:
        return nullptr;
    }
}

RecordKind owningKind(RecordKind kind)
{
    if (kind == RecordKind::AreaName)
        return RecordKind::Area;
    return kind == RecordKind::OrganizationName ? RecordKind::Organization : RecordKind::Person;
}

} // namespace

RecordKey SearchIndex::subject(qint64 rowid)
{
    return {subjects[rowid % subjectCount], rowid / subjectCount};
}

qint64 SearchIndex::rowid(const RecordKey &subject)
{
    return subject.id * subjectCount + position(subject.kind);
}

RecordKey SearchIndex::subjectOf(const RecordChange &change)
{
    if (position(change.key.kind) < subjectCount)
        return change.key;
    const char *column = owningColumn(change.key.kind);
    return column ? RecordKey{owningKind(change.key.kind),
                              change.value(QString::fromLatin1(column)).toLongLong()}
                  : RecordKey();
}

Status SearchIndex::update(const ChangeSet &changes)
{
    QSet<RecordKey> touched;
    changes.forEach([&](const RecordChange &change) {
        if (const RecordKey subject = subjectOf(change); subject.isValid())
            touched.insert(subject);
    });
    for (const RecordKey &subject : touched) {
        if (const Status written = write(subject); !written)
            return written;
    }
    return {};
}

Status SearchIndex::rebuild()
{
    if (const Status emptied = Query(m_connection, "clear_search").run(); !emptied)
        return emptied;
    for (qint64 kind = 0; kind < subjectCount; ++kind) {
        Query ids(m_connection, statements[kind].all);
        const auto all = ids.all<RecordKey>([&](const Query &row) {
            return RecordKey{subjects[kind], row.integer(0)};
        });
        if (!all)
            return all.error();
        for (const RecordKey &subject : *all) {
            if (const Status written = write(subject); !written)
                return written;
        }
    }
    return {};
}

Status SearchIndex::write(const RecordKey &subject)
{
    const Statements &wanted = statements[position(subject.kind)];
    const Result<QString> names = content(wanted.names, subject);
    const Result<QString> text = content(wanted.text, subject);
    if (!names || !text)
        return names ? text.error() : names.error();
    if (const Status removed =
            Query(m_connection, "delete_search_document").bind(":rowid", rowid(subject)).run();
        !removed)
        return removed;
    if (names->isEmpty())
        return {};
    Query insert(m_connection, "insert_search_document");
    return insert.bind(":rowid", rowid(subject)).bind(":names", *names).bind(":text", *text).run();
}

Result<QString> SearchIndex::content(const char *statement, const RecordKey &subject) const
{
    Query query(m_connection, statement);
    query.bind(":id", subject.id);
    if (const Status started = query.run(); !started)
        return started.error();
    QStringList texts;
    while (query.next()) {
        for (const QString &folding : foldings(query.text(0))) {
            if (!folding.isEmpty() && !texts.contains(folding))
                texts.append(folding);
        }
    }
    if (query.failed())
        return query.error();
    return texts.join(u' ');
}

} // namespace delegations
