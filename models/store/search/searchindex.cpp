#include "models/store/search/searchindex.h"

#include "models/core/kinds/browsable.h"
#include "models/core/kinds/fields.h"
#include "models/core/kinds/recordtype.h"
#include "models/language/textfold.h"
#include "models/store/sqlite/connection.h"
#include "models/store/sqlite/query.h"
#include "models/store/sqlite/recordstatements.h"
#include "models/store/sqlite/statement.h"

#include <algorithm>
#include <array>

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

/// The folded texts of the statement's rows, each once.
Result<QByteArray> content(Statement &statement, qint64 id)
{
    statement.bind(1, id);
    QStringList texts;
    QSet<QString> known;
    while (true) {
        const Result<bool> row = statement.step();
        if (!row)
            return row.error();
        if (!*row)
            break;
        for (const QString &folding : foldings(statement.cell(0).toString())) {
            if (folding.isEmpty() || known.contains(folding))
                continue;
            known.insert(folding);
            texts.append(folding);
        }
    }
    statement.reset();
    return texts.join(u' ').toUtf8();
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
    std::array<std::optional<Statement>, mostSubjects> names;
    std::array<std::optional<Statement>, mostSubjects> texts;
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
    for (const RecordRun &run : changes.removedRuns) {
        if (const Status removed = browsable(run.kind) ? removeRun(run) : Status(); !removed)
            return removed;
    }
    for (const RecordKey &subject : std::as_const(m_touched)) {
        const bool isWritten =
            std::ranges::any_of(changes.runs, [&](const RecordRun &run) { return run.contains(subject); });
        if (const Status written = isWritten ? Status() : write(subject, Stored); !written)
            return written;
    }
    m_touched.clear();
    return {};
}

Status SearchIndex::writeRun(const RecordRun &run)
{
    for (qint64 id = run.first; id <= run.last; ++id) {
        if (const Status written = write({run.kind, id}, Fresh); !written)
            return written;
    }
    return {};
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
        for (const RecordKey &subject : *all) {
            if (const Status written = write(subject, Fresh); !written)
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
            const Result<QByteArray> names =
                content(*statements().names[size_t(kind.document)], records.integer(0));
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
        const Result<QByteArray> names = content(*statements().names[kind], key.id);
        const Result<QByteArray> text = content(*statements().texts[kind], key.id);
        if (!names || !text)
            return names ? text.error() : names.error();
        if (names->isEmpty() || view(*names) != documents.text(1) || view(*text) != documents.text(2))
            found.append(documents.cell(1).toString());
    }
    return found;
}

Status SearchIndex::write(const RecordKey &subject, Document document)
{
    Statements &all = statements();
    const auto kind = size_t(browsable(subject.kind)->document);
    const Result<QByteArray> names = content(*all.names[kind], subject.id);
    const Result<QByteArray> text = content(*all.texts[kind], subject.id);
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
