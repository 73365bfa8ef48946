#include "models/store/keptfile.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>

#include <cstdio>
#include <unistd.h>

namespace delegations {

namespace {

QString freeName(const QString &path)
{
    const QString stamp = QDateTime::currentDateTimeUtc().toString(QStringLiteral("yyyyMMdd-hhmmss"));
    QString name = QStringLiteral("%1.before-restore.%2.db").arg(path, stamp);
    for (int further = 2; QFileInfo::exists(name); ++further)
        name = QStringLiteral("%1.before-restore.%2-%3.db").arg(path, stamp).arg(further);
    return name;
}

bool renameFile(const QString &from, const QString &to)
{
    return ::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0;
}

} // namespace

KeptFile::KeptFile(const QString &path) : m_path(path) {}

KeptFile::~KeptFile()
{
    if (m_kept.isEmpty() || m_replaced)
        return;
    for (const QString &suffix : std::as_const(m_moved))
        renameFile(m_kept + suffix, m_path + suffix);
    if (QFileInfo::exists(m_path))
        ::unlink(QFile::encodeName(m_kept).constData()); // Both names were of the same file.
    else
        renameFile(m_kept, m_path);
}

Status KeptFile::keep()
{
    if (!QFileInfo::exists(m_path))
        return {};
    const Error failed{
        ErrorCode::InputOutput,
        QCoreApplication::translate(
            "Store", "%1 cannot be kept under another name. Check that you may write in its folder.")
            .arg(QDir::toNativeSeparators(m_path)),
        {}};
    const QString name = freeName(m_path);
    const bool linked =
        ::link(QFile::encodeName(m_path).constData(), QFile::encodeName(name).constData()) == 0;
    // File systems without second names: for a moment no file has the first one.
    if (!linked && !renameFile(m_path, name))
        return failed;
    m_kept = name;
    for (const char *ending : {"-wal", "-journal"}) {
        const QString suffix = QLatin1String(ending);
        if (!QFileInfo::exists(m_path + suffix))
            continue;
        if (!renameFile(m_path + suffix, m_kept + suffix))
            return failed;
        m_moved.append(suffix);
    }
    QFile::remove(m_path + QStringLiteral("-shm")); // An index of the log, made anew when it is missing.
    return {};
}

} // namespace delegations
