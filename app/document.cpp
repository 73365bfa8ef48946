#include "app/document.h"

#include "app/recentfiles.h"
#include "app/sampledatabase.h"
#include "app/useridentity.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>

namespace delegations {

namespace {

QString defaultPath()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation))
        .filePath(QStringLiteral("delegations.db"));
}

} // namespace

Document::Document(std::unique_ptr<Database> database)
    : m_database(std::move(database))
    , m_reader(m_database->path())
    , m_store(m_database->connection(), userName())
    , m_tree(m_reader, QDate::currentDate())
    , m_records(m_reader, QDate::currentDate())
    , m_editor(m_store, m_reader)
    , m_reports(m_database->path(), QFileInfo(m_database->path()).fileName(), userName(),
                QDate::currentDate())
    , m_imports(m_store, m_mappings, userName())
    , m_exports(m_database->path())
    , m_check(m_store, m_database->isWritable())
    , m_checkpointer(m_store)
{
    QObject::connect(&m_store, &RecordStore::changed, &m_tree, &DelegationTree::apply);
    QObject::connect(&m_store, &RecordStore::changed, &m_records, &RecordReader::changed);
    if (!m_database->isWritable())
        m_store.refuseWrites({ErrorCode::InUse,
                              QCoreApplication::translate("Session", "%1 is editing this database.")
                                  .arg(m_database->editedBy()),
                              {}});
    m_tree.fetchMore({});
}

Result<std::unique_ptr<Document>> Document::open(const QString &path)
{
    auto database = Database::open(QFileInfo(path).absoluteFilePath(), Database::Purpose::Edit, userName());
    if (!database)
        return database.error();
    return std::unique_ptr<Document>(new Document(std::move(database).value()));
}

Result<std::unique_ptr<Document>> Document::openLast()
{
    const QString last = recentfiles::last();
    if (!last.isEmpty() && QFileInfo::exists(last))
        return open(last);
    const QString path = defaultPath();
    if (!QFileInfo::exists(path)) {
        QDir().mkpath(QFileInfo(path).absolutePath());
        if (const Status created = createSampleDatabase(path, userName()); !created)
            return created.error();
    }
    return open(path);
}

Workspace Document::workspace()
{
    return {m_database->path(),
            m_database->isWritable(),
            m_database->editedBy(),
            &m_tree,
            &m_records,
            &m_editor,
            &m_reports,
            &m_imports,
            &m_exports,
            &m_check};
}

} // namespace delegations
