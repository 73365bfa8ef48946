#include "app/draftfolder.h"

#include "models/core/files/fileidentity.h"
#include "models/core/files/outputfile.h"

#include <QDir>
#include <QFileInfo>
#include <QStandardPaths>
#include <QUuid>

namespace delegations {

namespace {

constexpr QLatin1StringView suffix(".draft");
constexpr qint64 maxSize = 64 * 1024 * 1024;
/// So many are read; who has more of them is offered those when the newer ones are gone.
constexpr qsizetype maxFiles = 100;
constexpr auto ownerOnly = QFileDevice::ReadOwner | QFileDevice::WriteOwner;

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
    const QByteArray bytes = toBytes(draft);
    OutputFile target(file, OutputFile::Readers::Owner);
    if (const Status begun = target.begin(); !begun)
        return begun;
    if (target.write(bytes) != bytes.size())
        return target.state();
    return target.commit();
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
    sweepHiddenParts(m_path);
    const QString path = canonicalPath(database);
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

} // namespace delegations
