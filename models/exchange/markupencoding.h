#pragma once

#include "models/core/result.h"

#include <QByteArray>
#include <QString>

namespace delegations {

/// The text of an HTML or XML file in the encoding that it declares (a byte order mark, an XML declaration, a
/// meta element within the first 4 KB), UTF-8 where it declares none that is known. Line ends are LF, NUL is
/// U+FFFD. Error Input as of plainText().
[[nodiscard]] Result<QString> decodedMarkup(const QByteArray &bytes, const QString &name);

} // namespace delegations
