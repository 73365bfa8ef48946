#include "app/useridentity.h"

#include <pwd.h>
#include <unistd.h>

namespace delegations {

QString userName()
{
    const passwd *account = ::getpwuid(::getuid());
    if (!account)
        return QStringLiteral("unknown");
    const QString fullName = QString::fromLocal8Bit(account->pw_gecos).section(u',', 0, 0).trimmed();
    return fullName.isEmpty() ? QString::fromLocal8Bit(account->pw_name) : fullName;
}

} // namespace delegations
