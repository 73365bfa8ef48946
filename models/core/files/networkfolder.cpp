#include "models/core/files/networkfolder.h"

#include <QFile>

#include <sys/vfs.h>

namespace delegations {

/// The numbers are the f_type of statfs(2): NFS, SMB, CIFS, SMB2, FUSE (sshfs), 9p, AFS.
bool isOnNetwork(const QString &path)
{
    struct statfs info = {};
    if (::statfs(QFile::encodeName(path).constData(), &info) != 0)
        return false;
    switch (quint32(info.f_type)) {
    case 0x6969:
    case 0x517B:
    case 0xFF534D42:
    case 0xFE534D42:
    case 0x65735546:
    case 0x01021997:
    case 0x5346414F:
        return true;
    default:
        return false;
    }
}

} // namespace delegations
