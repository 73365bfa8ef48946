#include "app/draftfolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>
#include <QUuid>

namespace delegations {

namespace {

const QString suffix = QStringLiteral(".draft");
constexpr qint64 maxSize = 64 * 1024 * 1024;
/// So many are read; who has more of them is offered those when the newer ones are gone.
constexpr qsizetype maxFiles = 100;
constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

QString canonical(const QString &path)
{
    const QString found = QFileInfo(path).canonicalFilePath();
    return found.isEmpty() ? QFileInfo(path).absoluteFilePath() : found;
}

} // namespace

DraftFolder DraftFolder::ofPerson()
{
    return DraftFolder(QDir(QStandardPaths::writableLocation(QStandardPaths::AppDataLocation))
                           .filePath(QStringLiteral("drafts")));
}

QString DraftFolder::newFile() const
{
    return QDir(m_path).filePath(QUuid::createUuid().toString(QUuid::WithoutBraces) + suffix);
}

Status DraftFolder::write(const QString &file, const KeptDraft &draft) const
{
    if (!QFileInfo(m_path).isDir()) {
        QDir().mkpath(m_path);
        QFile::setPermissions(m_path, ownerOnly | QFileDevice::ExeOwner);
    }
    KeptDraft kept = draft;
    kept.database = canonical(draft.database);
    kept.file = fileIdentity(draft.database).value_or(FileIdentity());
    const QByteArray bytes = toBytes(kept);
    QSaveFile target(file);
    // Nobody else may read it, not even while it is empty and another may open it.
    if (!target.open(QIODevice::WriteOnly) || !target.setPermissions(ownerOnly) ||
        target.write(bytes) != bytes.size() || !target.commit())
        return Error{ErrorCode::InputOutput,
                     QCoreApplication::translate("Session", "What stands unsaved could not be kept in %1.")
                         .arg(QDir::toNativeSeparators(m_path)),
                     target.errorString()};
    return {};
}

void DraftFolder::remove(const QString &file)
{
    QFile::remove(file);
}

Result<KeptDraft> DraftFolder::read(const QString &path) const
{
    QFile file(path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        return Error{ErrorCode::InputOutput, {}, file.errorString()};
    auto draft = file.size() > maxSize ? Result<KeptDraft>(Error{ErrorCode::Damaged, {}, {}})
                                       : keptDraftFrom(file.readAll());
    file.close();
    if (!draft && draft.error().code == ErrorCode::Damaged)
        QFile::rename(path, path + QStringLiteral(".damaged"));
    return draft;
}

QStringList DraftFolder::filesOf(const QString &database) const
{
    sweep();
    const QString path = canonical(database);
    const std::optional<FileIdentity> identity = fileIdentity(database);
    const QFileInfoList files =
        QDir(m_path).entryInfoList({QLatin1Char('*') + suffix}, QDir::Files, QDir::Time);
    QStringList found;
    for (const QFileInfo &file : files.mid(0, maxFiles)) {
        const Result<KeptDraft> draft = read(file.filePath());
        if (draft && (draft->database == path || (identity && draft->file == *identity)))
            found.append(file.filePath());
    }
    return found;
}

void DraftFolder::sweep() const
{
    const QDateTime yesterday = QDateTime::currentDateTimeUtc().addDays(-1);
    // As QSaveFile names them.
    for (const QFileInfo &file :
         QDir(m_path).entryInfoList({QLatin1Char('*') + suffix + QStringLiteral(".??????")}, QDir::Files)) {
        if (file.lastModified() < yesterday)
            QFile::remove(file.filePath());
    }
}

} // namespace delegations
