#pragma once

#include <QString>

namespace delegations {

/// How a Chinese character is read in Mandarin, in small Latin letters without tones; empty where that is not
/// known. ICU's Han-Latin says the same, and takes a tenth of a second to be read. Any thread.
[[nodiscard]] QString readingOf(QChar character);

} // namespace delegations
