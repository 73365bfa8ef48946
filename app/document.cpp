#include "app/document.h"

#include "app/useridentity.h"
#include "models/core/files/fileidentity.h"
#include "models/core/files/hiddenpart.h"
#include "models/language/languagecode.h"

#include <QFileInfo>
#include <QThread>

namespace delegations {

Document::Document(std::unique_ptr<Database> database)
    : m_database(std::move(database))
    , m_reader(m_database->source())
    , m_store(m_database->connection(), userName())
    , m_tree(m_reader, m_context)
    , m_records(m_reader, m_context)
    , m_editor(m_store, m_reader, m_context)
    , m_seats(m_store, m_reader)
    , m_muting(m_store)
    , m_reports(m_database->source(), QFileInfo(m_database->path()).fileName(), userName(), m_context)
    , m_imports(m_store, m_mappings)
    , m_exports(m_database->source())
    , m_check(m_store, m_database->isWritable())
    , m_checkpointer(m_store)
{
    QObject::connect(&m_store, &RecordStore::changed, &m_tree, &DelegationTree::apply);
    QObject::connect(&m_store, &RecordStore::changed, &m_records, &RecordReader::changed);
    if (!m_database->isWritable())
        m_store.refuseWrites({ErrorCode::ReadOnly, m_database->readingReason(), {}});
    m_context.setLanguage(languageOfWindow());
    m_tree.fetchMore({});
}

Result<std::unique_ptr<Document>> Document::open(const QString &path)
{
    return on(openFile(path, QThread::currentThread()));
}

Result<std::unique_ptr<Database>> Document::openFile(const QString &path, QThread *thread)
{
    sweepHiddenParts(QFileInfo(absolutePath(path)).absolutePath());
    auto opened = Database::open(path, Database::Purpose::Edit, userName());
    if (opened)
        (*opened)->moveTo(thread);
    return opened;
}

Result<std::unique_ptr<Document>> Document::on(Result<std::unique_ptr<Database>> opened)
{
    if (!opened)
        return opened.error();
    return std::unique_ptr<Document>(new Document(std::move(opened).value()));
}

Workspace Document::workspace()
{
    return {m_database->path(),
            m_database->isWritable(),
            m_database->readingReason(),
            &m_context,
            &m_tree,
            &m_records,
            &m_editor,
            &m_seats,
            &m_muting,
            &m_reports,
            &m_imports,
            &m_exports,
            &m_check,
            m_database->identity()};
}

} // namespace delegations
