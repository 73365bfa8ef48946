#include "models/exchange/formats/recorduid.h"

#include <QUuid>

#include <cctype>

namespace delegations {

bool isUuid(std::string_view id)
{
    if (id.size() != 36)
        return false;
    for (size_t at = 0; at < id.size(); ++at) {
        const bool isDash = at == 8 || at == 13 || at == 18 || at == 23;
        if (isDash ? id[at] != '-' : !std::isxdigit(uchar(id[at])))
            return false;
    }
    return true;
}

QString localUid(const QString &fileKey, const QString &id)
{
    return QUuid::createUuidV5(QUuid(), fileKey + u'\n' + id).toString(QUuid::WithoutBraces);
}

} // namespace delegations
