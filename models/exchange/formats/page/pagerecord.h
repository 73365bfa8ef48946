#pragma once

#include "models/exchange/formats/bundle.h"

#include <QCoreApplication>

namespace delegations {

// What the sources of PageBundle share.

inline QString l(const char *text)
{
    return QString::fromLatin1(text);
}

inline QString tr(const char *text)
{
    return QCoreApplication::translate("Import", text);
}

/// A record that is still empty.
inline BundleRecord record(RecordKind kind, const QString &key, int line)
{
    return {kind, key, Record(kind), Record(kind), {}, line};
}

} // namespace delegations
