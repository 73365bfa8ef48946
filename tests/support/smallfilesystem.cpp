#include "tests/support/smallfilesystem.h"

#include "tests/support/program.h"

#include <QFile>
#include <QStorageInfo>

#include <sys/mount.h>

namespace delegations::test {

SmallFilesystem::SmallFilesystem(int bytes)
{
    const QByteArray size = "size=" + QByteArray::number(bytes);
    m_mounted =
        ::mount("tmpfs", QFile::encodeName(m_folder.path()).constData(), "tmpfs", 0, size.constData()) == 0;
}

SmallFilesystem::~SmallFilesystem()
{
    if (m_mounted)
        ::umount2(QFile::encodeName(m_folder.path()).constData(), MNT_DETACH);
}

void SmallFilesystem::fill(qint64 freeBytes)
{
    const QStorageInfo storage(m_folder.path());
    writeFile(filePath(QStringLiteral("filling")), QByteArray(int(storage.bytesFree() - freeBytes), 'x'));
}

void SmallFilesystem::empty()
{
    QFile::remove(filePath(QStringLiteral("filling")));
}

bool SmallFilesystem::makeReadOnly()
{
    return ::mount("tmpfs", QFile::encodeName(m_folder.path()).constData(), "tmpfs", MS_REMOUNT | MS_RDONLY,
                   nullptr) == 0;
}

} // namespace delegations::test
