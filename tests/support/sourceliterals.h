#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace delegations::test {

/// A call, or a list in braces, around a string literal.
struct Call
{
    QString name;         ///< "tr", "Error{"; of a variable that is constructed, its type.
    int argument = 0;     ///< In which argument the literal stands, from 0.
    bool isAlone = false; ///< Whether the literal is where that argument begins.
};

/// A string literal of a C++ source; neighbours that the compiler joins are one.
struct SourceLiteral
{
    QString file; ///< Its name without folders: files move.
    int line = 0;
    QString text;      ///< As it stands between the quotes, escapes and all.
    QList<Call> calls; ///< What it stands in, the nearest last.
};

/// All string literals of a source text but those of #include lines, comments apart.
[[nodiscard]] QList<SourceLiteral> literalsOf(const QString &file, const QString &source);

/// Whether a person would see the literal untranslated if it were shown: words, and not a key, a name or an
/// abbreviation in capitals; or anything with letters where it goes to a widget or a message. Sources are
/// read as resources/translations/update writes them out, so that functions that translate are known.
[[nodiscard]] bool isUntranslatedText(const SourceLiteral &literal);

} // namespace delegations::test
