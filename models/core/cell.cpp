#include "models/core/cell.h"

namespace delegations {

QVariant Cell::toVariant() const
{
    switch (m_kind) {
    case Nothing:
        break;
    case Integer:
    case Reference:
        return m_integer;
    case Text:
        return toString();
    case Bytes:
        return QByteArray(m_data, qsizetype(m_size));
    }
    return {};
}

} // namespace delegations
