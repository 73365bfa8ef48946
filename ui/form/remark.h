#pragma once

#include <QString>

namespace delegations {

/// What stands beside a field.
struct Remark
{
    enum Kind {
        None,
        Hint,    ///< What the value means.
        Notice,  ///< Odd, but it can be saved.
        Problem, ///< It cannot be saved so.
    };

    Kind kind = None;
    QString text;
    bool asks = false;     ///< Whether the value shall stay.
    QString proposal = {}; ///< What could stand there instead; may be empty.

    [[nodiscard]] bool isWrong() const { return kind == Notice || kind == Problem; }
    bool operator==(const Remark &) const = default;
};

} // namespace delegations
