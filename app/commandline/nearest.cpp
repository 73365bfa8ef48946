#include "app/commandline/nearest.h"

#include <algorithm>
#include <vector>

namespace delegations {

namespace {

/// Damerau and Levenshtein's distance, in which two neighbours that changed places count once.
qsizetype distance(const QString &one, const QString &other)
{
    const auto width = size_t(other.size()) + 1;
    std::vector<std::vector<qsizetype>> rows(size_t(one.size()) + 1, std::vector<qsizetype>(width));
    for (size_t i = 0; i < rows.size(); ++i) {
        for (size_t j = 0; j < width; ++j) {
            if (i == 0 || j == 0) {
                rows[i][j] = qsizetype(i) + qsizetype(j);
                continue;
            }
            const auto first = qsizetype(i) - 1;
            const auto second = qsizetype(j) - 1;
            const qsizetype changed = rows[i - 1][j - 1] + (one[first] == other[second] ? 0 : 1);
            rows[i][j] = std::min({rows[i - 1][j] + 1, rows[i][j - 1] + 1, changed});
            if (first > 0 && second > 0 && one[first] == other[second - 1] && one[first - 1] == other[second])
                rows[i][j] = std::min(rows[i][j], rows[i - 2][j - 2] + 1);
        }
    }
    return rows.back().back();
}

} // namespace

QString nearest(const QString &typed, const QStringList &known)
{
    constexpr qsizetype longest = 64;
    if (typed.size() > longest)
        return {};
    QString best;
    qsizetype least = 3;
    for (const QString &word : known) {
        const qsizetype far = distance(typed.toLower(), word);
        if (far < least && far * 2 < word.size() + 1) {
            least = far;
            best = word;
        }
    }
    return best;
}

} // namespace delegations
