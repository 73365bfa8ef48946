#include "models/store/search/searchindex.h"

#include "models/core/kinds/browsable.h"
#include "models/core/kinds/fields.h"
#include "models/core/kinds/recordtype.h"
#include "models/store/search/searchstatements.h"
#include "models/store/sqlite/connection.h"
#include "models/store/sqlite/query.h"
#include "models/store/sqlite/recordstatements.h"
#include "models/store/sqlite/statement.h"

#include <algorithm>
#include <limits>

namespace delegations {

namespace {

/// The kind that has documents of this number; null when there is none.
const Browsable *subjectOf(qint64 document)
{
    const auto found = std::ranges::find(browsables(), document, &Browsable::document);
    return found == browsables().end() ? nullptr : &*found;
}

/// The subject in whose document the record stood or stands, besides its own.
RecordKey ownerOf(const Record &record)
{
    const FieldId field = SearchIndex::owningField(record.kind());
    return field.isValid() ? RecordKey{specOf(field).target, record.cell(field).toLongLong()} : RecordKey();
}

/// Ids that ascend, those together that follow each other.
std::vector<RecordRun> runsOf(RecordKind kind, const std::vector<qint64> &ids)
{
    std::vector<RecordRun> runs;
    for (const qint64 id : ids) {
        if (!runs.empty() && runs.back().last + 1 == id)
            runs.back().last = id;
        else
            runs.push_back({kind, id, id});
    }
    return runs;
}

} // namespace

FieldId SearchIndex::owningField(RecordKind kind)
{
    switch (kind) {
    case RecordKind::AreaName:
        return fields::areaName.area;
    case RecordKind::Organization: // A delegation: its name finds its country.
        return fields::organization.area;
    case RecordKind::OrganizationName:
        return fields::organizationName.organization;
    case RecordKind::PersonName:
        return fields::personName.person;
    case RecordKind::Membership:
        return fields::membership.person;
    default:
        return {};
    }
}

SearchIndex::SearchIndex(Connection &connection) : m_connection(connection) {}

SearchIndex::~SearchIndex() = default;

RecordKey SearchIndex::subject(qint64 rowid)
{
    const Browsable *kind = subjectOf(rowid % qint64(mostSubjects));
    return kind ? RecordKey{kind->kind, rowid / qint64(mostSubjects)} : RecordKey();
}

qint64 SearchIndex::rowid(const RecordKey &subject)
{
    return subject.id * qint64(mostSubjects) + browsable(subject.kind)->document;
}

SearchStatements &SearchIndex::statements()
{
    if (!m_statements)
        m_statements = std::make_unique<SearchStatements>(m_connection);
    return *m_statements;
}

RecordKey SearchIndex::owner(RecordKind kind, CellRow cells)
{
    const FieldId field = owningField(kind);
    return field.isValid() ? RecordKey{specOf(field).target, cellOf(cells, field).integer()} : RecordKey();
}

Status SearchIndex::touch(const RecordChange &change)
{
    if (browsable(change.key.kind))
        touch(change.key);
    for (const Record *record : {&change.before, &change.after}) {
        if (const RecordKey owner = ownerOf(*record); owner.isValid())
            touch(owner);
    }
    const bool isUpdated = !change.before.isEmpty() && !change.after.isEmpty();
    if (isUpdated && change.key.kind == RecordKind::Area)
        return touchReferring(fields::organization.area, change.key.id);
    if (isUpdated && change.key.kind == RecordKind::Post)
        return touchReferring(fields::membership.post, change.key.id);
    return {};
}

/// The documents in which those who refer to the record stand.
Status SearchIndex::touchReferring(FieldId reference, qint64 id)
{
    Query query(m_connection, referringStatement(reference));
    const auto referring =
        query.bind(":id", id).all<Record>([&](const Query &row) { return row.record(reference.kind); });
    if (!referring)
        return referring.error();
    for (const Record &record : *referring)
        touch(reference.kind == RecordKind::Membership ? ownerOf(record) : record.key());
    return {};
}

Status SearchIndex::update(const ChangeSet &changes)
{
    Status touched;
    changes.forEach([&](const RecordChange &change) {
        if (touched)
            touched = touch(change);
    });
    if (!touched)
        return touched;
    for (const RecordRun &run : changes.runs) {
        if (!browsable(run.kind))
            continue;
        if (const Status written = writeRun(run); !written)
            return written;
    }
    if (const Status removed = removeRuns(changes.removedRuns); !removed)
        return removed;
    for (const RecordKey &subject : std::as_const(m_touched)) {
        const bool isWritten =
            std::ranges::any_of(changes.runs, [&](const RecordRun &run) { return run.contains(subject); });
        if (const Status written = isWritten ? Status() : writeAlone(subject); !written)
            return written;
    }
    m_touched.clear();
    return {};
}

Status SearchIndex::rebuild()
{
    if (const Status emptied = Query(m_connection, "clear_search").run(); !emptied)
        return emptied;
    for (const Browsable &kind : browsables()) {
        Query ids(m_connection, statementOf("search_all_", kind.kind));
        const auto all = ids.all<qint64>([](const Query &row) { return row.integer(0); });
        if (!all)
            return all.error();
        for (const RecordRun &run : runsOf(kind.kind, *all)) {
            if (const Status written = writeRun(run); !written)
                return written;
        }
    }
    return {};
}

Result<QStringList> SearchIndex::missing(int limit)
{
    QStringList found;
    for (const Browsable &kind : browsables()) {
        Statement records(m_connection, statementOf("search_missing_", kind.kind));
        while (found.size() < limit) {
            const Result<bool> row = records.step();
            if (!row)
                return row.error();
            if (!*row)
                break;
            DocumentTexts &texts = *statements().names[size_t(kind.document)];
            texts.begin(records.integer(0), records.integer(0));
            const Result<QByteArray> names = texts.of(records.integer(0));
            texts.end();
            if (!names)
                return names.error();
            if (!names->isEmpty())
                found.append(records.cell(1).toString());
        }
    }
    return found;
}

Result<QStringList> SearchIndex::stray(int limit)
{
    QStringList found;
    const auto add = [&](Query &query) -> Status {
        const auto rowids =
            query.bind(":limit", limit).all<QString>([](const Query &row) { return row.text(0); });
        if (!rowids)
            return rowids.error();
        found.append(QStringList(rowids->begin(), rowids->end()));
        return {};
    };
    for (const Browsable &kind : browsables()) {
        Query query(m_connection, statementOf("search_stray_", kind.kind));
        if (const Status added = add(query); !added)
            return added.error();
    }
    Query query(m_connection, "search_of_no_kind");
    query.bind(":kinds", qint64(browsables().size()));
    if (const Status added = add(query); !added)
        return added.error();
    return found.mid(0, limit);
}

Result<QStringList> SearchIndex::outdated(int limit)
{
    Statement documents(m_connection, QStringLiteral("search_document_texts"));
    QStringList found;
    while (found.size() < limit) {
        const Result<bool> row = documents.step();
        if (!row)
            return row.error();
        if (!*row)
            break;
        const RecordKey key = subject(documents.integer(0));
        if (!key.isValid())
            continue; // A stray one.
        const auto wanted = statements().documentOf(size_t(browsable(key.kind)->document), key.id);
        if (!wanted)
            return wanted.error();
        const auto says = [&](int column, const QByteArray &folded) {
            return documents.text(column) == std::string_view(folded.constData(), size_t(folded.size()));
        };
        if (wanted->names.isEmpty() || !says(1, wanted->names) || !says(2, wanted->text))
            found.append(documents.cell(1).toString());
    }
    return found;
}

Status SearchIndex::writeAlone(const RecordKey &subject)
{
    SearchStatements &all = statements();
    const auto document = all.documentOf(size_t(browsable(subject.kind)->document), subject.id);
    if (!document)
        return document.error();
    if (const Status removed = all.remove.bind(1, rowid(subject)).run(); !removed)
        return removed;
    return all.add(rowid(subject), document->names, document->text);
}

} // namespace delegations
