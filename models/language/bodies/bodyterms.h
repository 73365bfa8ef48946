#pragma once

#include <QList>
#include <QString>

namespace delegations {

/// A word, or several that belong together, in a name of a body.
struct BodyTerm
{
    /// What it does in the name; see resources/countries/bodies.tsv.
    enum Part : quint8 { Whole, Head, Noun, Adjective, Assembly, Union, Office, Country, Other };

    QString meaning; ///< The same in every language; of a country its code, of an unknown word its folding.
    Part part = Other;
    qsizetype start = 0; ///< Where it begins in the text.

    bool operator==(const BodyTerm &) const = default;
};

/// The terms of a name in English or Russian, in its order, without articles and prepositions. Any thread.
[[nodiscard]] QList<BodyTerm> bodyTerms(const QString &text);

} // namespace delegations
