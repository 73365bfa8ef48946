#include "models/store/search/searchindex.h"

#include "models/core/kinds/browsable.h"
#include "models/core/kinds/fields.h"
#include "models/core/kinds/recordtype.h"
#include "models/store/search/documenttexts.h"
#include "models/store/sqlite/connection.h"
#include "models/store/sqlite/query.h"
#include "models/store/sqlite/recordstatements.h"
#include "models/store/sqlite/statement.h"

#include <algorithm>
#include <array>
#include <limits>
#include <optional>

namespace delegations {

namespace {

/// How many kinds there can be that have a document: a rowid is the record's id times this, and the number of
/// its kind. Stands in the rule $document, too.
constexpr size_t mostSubjects = 16;

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

std::string_view view(const QByteArray &text)
{
    return {text.constData(), size_t(text.size())};
}

} // namespace

struct SearchIndex::Statements
{
    explicit Statements(Connection &connection)
        : remove(connection, QStringLiteral("delete_search_document"))
        , insert(connection, QStringLiteral("insert_search_document"))
    {
        for (const Browsable &kind : browsables()) {
            names[size_t(kind.document)].emplace(connection, statementOf("search_names_of_", kind.kind));
            texts[size_t(kind.document)].emplace(connection, statementOf("search_text_of_", kind.kind));
        }
    }

    Statement remove;
    Statement insert;
    /// By the number of the kind. A row for each name, and for each further text, of the subject; where no
    /// name says a word, it has no document.
    std::array<std::optional<DocumentTexts>, mostSubjects> names;
    std::array<std::optional<DocumentTexts>, mostSubjects> texts;

    void begin(size_t kind, qint64 first, qint64 last)
    {
        names[kind]->begin(first, last);
        texts[kind]->begin(first, last);
    }
    void end(size_t kind)
    {
        names[kind]->end();
        texts[kind]->end();
    }
};

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

SearchIndex::Statements &SearchIndex::statements()
{
    if (!m_statements)
        m_statements = std::make_unique<Statements>(m_connection);
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

Status SearchIndex::writeRun(const RecordRun &run)
{
    const auto kind = size_t(browsable(run.kind)->document);
    statements().begin(kind, run.first, run.last);
    Status written;
    for (qint64 id = run.first; written && id <= run.last; ++id)
        written = write({run.kind, id}, Fresh);
    statements().end(kind);
    return written;
}

/// One by one, or, where that is most of what there is, by making the index of the others anew.
Status SearchIndex::removeRuns(const QList<RecordRun> &runs)
{
    qint64 count = 0;
    for (const RecordRun &run : runs)
        count += browsable(run.kind) ? run.size() : 0;
    if (count == 0)
        return {};
    const auto documents = Query(m_connection, "count_search_documents").all<qint64>([](const Query &row) {
        return row.integer(0);
    });
    if (!documents)
        return documents.error();
    const bool isMost = 2 * count > documents->front();
    for (const RecordRun &run : runs) {
        if (!browsable(run.kind))
            continue;
        if (const Status removed = isMost ? forgetRun(run) : removeRun(run); !removed)
            return removed;
    }
    return isMost ? Query(m_connection, "search_again").run() : Status();
}

Status SearchIndex::forgetRun(const RecordRun &run)
{
    Query forget(m_connection, "forget_search_documents");
    forget.bind(":first", rowid({run.kind, run.first})).bind(":last", rowid({run.kind, run.last}));
    return forget.bind(":kind", browsable(run.kind)->document).run();
}

Status SearchIndex::removeRun(const RecordRun &run)
{
    Statement &remove = statements().remove;
    for (qint64 id = run.first; id <= run.last; ++id) {
        if (const Status removed = remove.bind(1, rowid({run.kind, id})).run(); !removed)
            return removed;
    }
    return {};
}

Status SearchIndex::rebuild()
{
    if (const Status emptied = Query(m_connection, "clear_search").run(); !emptied)
        return emptied;
    for (const Browsable &kind : browsables()) {
        Query ids(m_connection, statementOf("search_all_", kind.kind));
        const auto all = ids.all<RecordKey>([&](const Query &row) {
            return RecordKey{kind.kind, row.integer(0)};
        });
        if (!all)
            return all.error();
        const auto document = size_t(kind.document);
        statements().begin(document, 0, std::numeric_limits<qint64>::max());
        Status written;
        for (auto subject = all->cbegin(); written && subject != all->cend(); ++subject)
            written = write(*subject, Fresh);
        statements().end(document);
        if (!written)
            return written;
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
        const auto kind = size_t(browsable(key.kind)->document);
        statements().begin(kind, key.id, key.id);
        const Result<QByteArray> names = statements().names[kind]->of(key.id);
        const Result<QByteArray> text = statements().texts[kind]->of(key.id);
        statements().end(kind);
        if (!names || !text)
            return names ? text.error() : names.error();
        if (names->isEmpty() || view(*names) != documents.text(1) || view(*text) != documents.text(2))
            found.append(documents.cell(1).toString());
    }
    return found;
}

Status SearchIndex::writeAlone(const RecordKey &subject)
{
    const auto kind = size_t(browsable(subject.kind)->document);
    statements().begin(kind, subject.id, subject.id);
    const Status written = write(subject, Stored);
    statements().end(kind);
    return written;
}

Status SearchIndex::write(const RecordKey &subject, Document document)
{
    Statements &all = statements();
    const auto kind = size_t(browsable(subject.kind)->document);
    const Result<QByteArray> names = all.names[kind]->of(subject.id);
    const Result<QByteArray> text = all.texts[kind]->of(subject.id);
    if (!names || !text)
        return names ? text.error() : names.error();
    if (document == Stored) {
        if (const Status removed = all.remove.bind(1, rowid(subject)).run(); !removed)
            return removed;
    }
    if (names->isEmpty())
        return {};
    all.insert.bind(1, rowid(subject)).bindText(2, view(*names)).bindText(3, view(*text));
    return all.insert.run();
}

} // namespace delegations
