// A search index's dealings with many documents at a time.
#include "models/store/search/searchindex.h"

#include "models/store/search/searchstatements.h"
#include "models/store/sqlite/query.h"

#include <algorithm>
#include <future>
#include <memory>

namespace delegations {

namespace {

struct Document
{
    qint64 rowid = 0;
    QStringList storedNames;
    QStringList storedTexts;
    QByteArray names; ///< Folded.
    QByteArray text;
};
using Documents = std::vector<Document>;

Documents folded(Documents documents)
{
    for (Document &document : documents) {
        document.names = DocumentTexts::folded(document.storedNames);
        document.text = DocumentTexts::folded(document.storedTexts);
    }
    return documents;
}

Result<Documents> read(DocumentTexts &names, DocumentTexts &texts, const RecordRun &run)
{
    Documents documents;
    for (qint64 id = run.first; id <= run.last; ++id) {
        auto named = names.stored(id);
        auto told = texts.stored(id);
        if (!named || !told)
            return named ? told.error() : named.error();
        documents.push_back(
            {SearchIndex::rowid({run.kind, id}), std::move(named).value(), std::move(told).value(), {}, {}});
    }
    return documents;
}

} // namespace

/// What some documents say is folded on another thread while the next ones are read and the former written.
Status SearchIndex::writeRun(const RecordRun &run)
{
    constexpr qint64 atOnce = 250;
    const auto number = size_t(browsable(run.kind)->document);
    SearchStatements &all = statements();
    all.begin(number, run.first, run.last);
    std::future<Documents> folding;
    const auto write = [&]() -> Status {
        for (const Document &document : folding.valid() ? folding.get() : Documents()) {
            if (const Status added = all.add(document.rowid, document.names, document.text); !added)
                return added;
        }
        return {};
    };
    Status written;
    for (qint64 first = run.first; written && first <= run.last; first += atOnce) {
        auto documents = read(*all.names[number], *all.texts[number],
                              {run.kind, first, std::min(run.last, first + atOnce - 1)});
        if (!documents) {
            written = documents.error();
            break;
        }
        const auto fold = std::make_shared<std::packaged_task<Documents()>>(
            [read = std::move(documents).value()]() mutable { return folded(std::move(read)); });
        std::future<Documents> next = fold->get_future();
        if (run.size() > atOnce)
            m_folder.add([fold] { (*fold)(); });
        else
            (*fold)(); // There is nothing beside which to fold.
        written = write();
        folding = std::move(next);
    }
    all.end(number);
    return written ? write() : written;
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

} // namespace delegations
