#pragma once

#include <QString>

namespace delegations {

/// How readers of one language expect names to be ordered: those in the language's own script as its
/// collation says (CLDR's, by ICU, whatever the system's locale), then those in Latin letters, then all
/// others. A value; any thread.
class NameOrder
{
public:
    /// `language` as BCP 47.
    explicit NameOrder(const QString &language);

    /// Names are ordered by these texts, compared character by character: "Ежов" stands before "Ёлкин" and
    /// both before "Юдин". A name in Latin letters has its folding.
    [[nodiscard]] QString key(const QString &name) const;

private:
    QString m_language;
    int m_script; ///< ICU's number of the script that the language is written in.
};

/// Whether both texts are in the letters of one script, as their first letters tell, or both have none.
[[nodiscard]] bool isInOneScript(const QString &one, const QString &other);
/// Whether a text is in letters in which the language is written.
[[nodiscard]] bool isInScriptOf(const QString &language, const QString &text);

} // namespace delegations
