#include "models/items/filecheck.h"

#include "models/core/answer.h"
#include "models/store/read/readworker.h"
#include "models/store/schema/databasecheck.h"
#include "models/store/write/recordstore.h"

#include <QTimer>

namespace delegations {

namespace {

constexpr int retryDelay = 3000; // In milliseconds.

} // namespace

FileCheck::FileCheck(RecordStore &store, bool isWritable, QObject *parent)
    : QObject(parent), m_store(store), m_isWritable(isWritable)
{
    if (m_isWritable)
        m_store.holdWrites({ErrorCode::InUse,
                            tr("This database is still being looked at for damage. Try again when that is "
                               "finished."),
                            {}});
}

FileCheck::~FileCheck() = default;

void FileCheck::start()
{
    if (m_worker)
        return;
    m_worker = std::make_unique<ReadWorker>(m_store.connection().source(), ReadWorker::Urgency::Background);
    look();
}

void FileCheck::look()
{
    const CheckDepth depth = m_isWritable ? CheckDepth::FullBeforeWriting : CheckDepth::Structure;
    whenAnswered(m_worker->run([depth](Connection &connection) { return findProblems(connection, depth); }),
                 this, [this](const Result<QStringList> &problems) { take(problems); });
}

void FileCheck::take(const Result<QStringList> &problems)
{
    // Another program writes just now.
    if (!problems && problems.error().code == ErrorCode::InUse)
        return QTimer::singleShot(retryDelay, this, &FileCheck::look);
    m_ended = true;
    if (!problems && problems.error().code != ErrorCode::Damaged) {
        if (m_isWritable)
            m_store.holdWrites(problems.error());
        Q_EMIT failed(problems.error());
        return;
    }
    const QString problem = !problems             ? problems.error().userText
                            : problems->isEmpty() ? QString()
                                                  : problems->first();
    if (m_isWritable && problem.isEmpty())
        m_store.releaseWrites();
    else if (m_isWritable)
        m_store.holdWrites({ErrorCode::Damaged,
                            tr("This database is damaged, so nothing is written into it. Restore a backup."),
                            problem});
    Q_EMIT ended(problem);
}

} // namespace delegations
