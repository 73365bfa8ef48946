#pragma once

#include "models/exchange/formats/page/pagelines.h"

#include <QHash>

namespace delegations {

/// Reads lists of named members, line after line:
///
///     Members of the Senate of the Parliament of X:
///     1. SURNAME Given - Chairman of the Senate
///
/// A list stands under a delegation or has a heading; it ends with the first line that belongs to something
/// else.
class MemberList
{
public:
    /// A delegation's sentence: names in capitals that follow belong to it.
    void begin(const DelegationLine &delegation, int index);
    void end() { m_kind = Kind::None; }
    /// Whether names may follow here.
    [[nodiscard]] bool isOpen() const { return m_kind != Kind::None; }

    /// Takes the line as a heading, a name, or the office of the name before it. False when it is none.
    [[nodiscard]] bool take(const QString &text, int line, QList<MemberLine> &members);
    /// A name in capitals, where one may stand.
    [[nodiscard]] bool isName(const QString &text) const;

private:
    enum class Kind { None, Delegation, Chamber, Body };

    [[nodiscard]] bool takeHeading(const QString &text);
    [[nodiscard]] bool takeHeadingWithNames(const QString &text, int line, QList<MemberLine> &members);
    [[nodiscard]] bool beginList(const QString &language, const QString &what);
    [[nodiscard]] QString chamberNamed(const QString &name) const;
    [[nodiscard]] bool takeName(const QString &text, int line, QList<MemberLine> &members);
    void add(const QString &name, const QString &office, int line, QList<MemberLine> &members) const;

    Kind m_kind = Kind::None;
    bool m_hasHeading = false; ///< Then names need no capitals.
    bool m_awaitsOffice = false;
    int m_index = -1;                   ///< Of the delegation in hand.
    QHash<QString, QString> m_chambers; ///< Its chambers, by bodyKey().
    QString m_upperHouse;               ///< What the house of its senators may be called.
    QString m_country;                  ///< From where the body's members are; may be empty.
    QString m_name;                     ///< Of the chamber or body.
};

} // namespace delegations
