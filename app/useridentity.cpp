#include "app/useridentity.h"

#include <pwd.h>
#include <unistd.h>

namespace delegations {

QString userName()
{
    for (const char *variable : {"USER", "LOGNAME"}) {
        if (const QString name = qEnvironmentVariable(variable); !name.isEmpty())
            return name;
    }
    const passwd *account = ::getpwuid(::getuid());
    if (!account)
        return QStringLiteral("unknown");
    return QString::fromLocal8Bit(account->pw_name);
}

} // namespace delegations
