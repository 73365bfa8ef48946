#pragma once

#include <QString>

#include <optional>

namespace delegations {

[[nodiscard]] bool isRussianLetter(QChar c);

/// A way of writing Russian in Latin letters.
enum class Romanisation {
    English,    ///< BGN/PCGN 1947, as English texts have it; without its dots and signs.
    Scientific, ///< ISO 9:1995, without its marks and signs.
};

/// A word in Russian letters, written in small Latin ones as ICU's rules (Russian-Latin/BGN, Any-Latin) write
/// it, which take a hundred times as long. Nothing for a word with other letters, or capitals among small
/// ones.
[[nodiscard]] std::optional<QString> romanised(QStringView word, Romanisation way);

} // namespace delegations
