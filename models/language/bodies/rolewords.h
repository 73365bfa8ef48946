#pragma once

#include "models/core/recordkey.h"

#include <QHash>
#include <QString>
#include <QStringList>

#include <optional>
#include <vector>

namespace delegations {

/// What a role is called. What is not said of the word (gender, number, case) it is for all of them.
struct RoleWord
{
    QString language; ///< As BCP 47.
    QString gender;   ///< As in choices::grammaticalGenders, and so on.
    QString number;
    QString grammaticalCase;
    QString text;

    /// Whether a line can begin with it: it is a nominative singular.
    [[nodiscard]] bool isTitle() const;
};

/// What people are in their offices: head of the delegation, rapporteur, senator.
struct Role
{
    RecordKey key;               ///< Not valid for one of the usual ones that is not stored.
    QString name;                ///< As memberships and posts write it.
    std::optional<qint64> place; ///< In the protocol order: the least is that of who leads.
    std::vector<RoleWord> words;

    /// Its titles in a language, each once: "chairman, chairwoman".
    [[nodiscard]] QStringList titles(const QString &language) const;
};

/// The roles of a database, and the usual ones of which it says nothing. A text that is neither's is free,
/// and stays as it was typed. A value; any thread may read it.
class RoleWords
{
public:
    /// Only the usual ones.
    RoleWords() = default;
    /// A stored role stands in place of the usual one of its name; for what it has no word, that of the usual
    /// one is taken.
    explicit RoleWords(std::vector<Role> stored);

    /// A role or office's title in a language, as a line begins with it: a feminine word for a woman, where
    /// there is one, and where `gender` (as in choices::genders) is not known, for whom is called by one. In
    /// no language ("") and where it has no word in the language as it is stored.
    [[nodiscard]] QString shown(const QString &language, const QString &stored,
                                const QString &gender = {}) const;
    /// The place of a role among those who share one in the protocol order: the least is that of who leads.
    /// One that is not known stands before plain membership.
    [[nodiscard]] qint64 rank(const QString &stored) const;
    /// In which words such a role may be stored: as it is given, in small letters and with capitals, and
    /// where it is one of these, all of its titles in every language.
    [[nodiscard]] QStringList spellings(const QString &role) const;
    /// All of them in protocol order.
    [[nodiscard]] std::vector<Role> all() const;
    /// One of the usual roles, by its name.
    [[nodiscard]] static const Role *usual(const QString &name);

private:
    [[nodiscard]] std::vector<const Role *> rolesOf(const QString &text) const;

    std::vector<Role> m_stored;
    QHash<QString, qsizetype> m_places; ///< Of the stored ones, by their names and titles in small letters.
};

} // namespace delegations
