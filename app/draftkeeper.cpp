#include "app/draftkeeper.h"

#include "models/core/files/fileidentity.h"

namespace delegations {

namespace {

/// What an unexpected end loses at most, in milliseconds.
constexpr int delay = 2000;

} // namespace

DraftKeeper::DraftKeeper(DraftFolder folder, QObject *parent) : QObject(parent), m_folder(std::move(folder))
{
    m_writing.setMaxThreadCount(1);
    m_soon.setSingleShot(true);
    m_soon.setInterval(delay);
    connect(&m_soon, &QTimer::timeout, this, &DraftKeeper::keep);
}

DraftKeeper::~DraftKeeper() = default;

void DraftKeeper::follow(RecordDraft *draft, const QString &database, const FileIdentity &file)
{
    if (draft == m_draft)
        return;
    if (m_draft) {
        m_draft->disconnect(this);
        forget();
    }
    m_draft = draft;
    m_database = canonicalPath(database);
    m_identity = file;
    if (!draft)
        return;
    m_file = m_adopted.isEmpty() ? m_folder.newFile() : std::exchange(m_adopted, {});
    connect(draft, &RecordDraft::valueChanged, this, &DraftKeeper::changed);
    connect(draft, &RecordDraft::rowAdded, this, &DraftKeeper::changed);
    connect(draft, &RecordDraft::rowRemoved, this, &DraftKeeper::changed);
    connect(draft, &RecordDraft::rowMoved, this, &DraftKeeper::changed);
    connect(draft, &RecordDraft::conflictChanged, this, &DraftKeeper::changed);
    connect(draft, &RecordDraft::rowConflictChanged, this, &DraftKeeper::changed);
    connect(draft, &RecordDraft::modifiedChanged, this, &DraftKeeper::changed);
}

/// The first change starts the clock: who types without a pause is kept all the same.
void DraftKeeper::changed()
{
    if (!m_soon.isActive())
        m_soon.start();
    emit edited();
}

bool DraftKeeper::isWorthKeeping() const
{
    return m_draft && m_draft->isModified();
}

KeptDraft DraftKeeper::kept() const
{
    return {m_database, m_identity, QDateTime::currentDateTimeUtc(), m_draft->state()};
}

void DraftKeeper::keep()
{
    if (!isWorthKeeping())
        return forget();
    m_going.remove(m_file);
    m_writing.start([folder = m_folder, file = m_file, draft = kept()] {
        // Not told: the form still holds it, and the next change tries again.
        (void)folder.write(file, draft);
    });
}

void DraftKeeper::forget()
{
    m_soon.stop();
    m_going.insert(m_file);
    m_writing.start([file = m_file] { DraftFolder::remove(file); });
}

QStringList DraftKeeper::waiting(const QString &database) const
{
    QStringList files = m_folder.filesOf(database);
    files.removeIf([this](const QString &file) { return m_going.contains(file); });
    return files;
}

Status DraftKeeper::keepNow()
{
    m_soon.stop();
    const bool isUnsaved = isWorthKeeping();
    if (m_draft && !isUnsaved)
        forget();
    m_writing.waitForDone();
    if (isUnsaved)
        m_going.remove(m_file);
    return isUnsaved ? m_folder.write(m_file, kept()) : Status();
}

void DraftKeeper::release()
{
    m_soon.stop();
    if (m_draft)
        m_draft->disconnect(this);
    m_draft = nullptr;
}

} // namespace delegations
