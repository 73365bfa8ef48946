#pragma once

#include <QList>
#include <QRegularExpression>
#include <QString>
#include <QStringList>

namespace delegations {

/// The words by which the pages of one language say what they say. Where several could stand at one place,
/// the longer comes first.
struct PageGrammar
{
    QString language;
    QString script;

    QStringList delegation;      ///< How a delegation's sentence begins.
    QStringList into;            ///< Between the parliament and the assembly.
    QStringList consists;        ///< Between the assembly and the numbers.
    QStringList plenipotentiary; ///< How its line begins.
    QStringList website;         ///< How its line begins.
    QStringList of;              ///< Between an office and its body; without any, the words tell.
    QStringList members;         ///< How the heading of a list begins.
    QStringList from;            ///< Between a delegation and its chamber.
    QStringList membersSay;      ///< What a heading may say instead of a body: "delegation".
    QRegularExpression share;    ///< "8 deputies from the C": seats, noun, chamber.
    QString senator;             ///< How the noun for those of the upper house begins.

    QString delegationName;      ///< Of the parliament %1 to the assembly %2.
    QString plenipotentiaryName; ///< The office.
    QString senateOf;            ///< The upper house of the parliament %1.

    /// The name of a body that stands in a sentence, as it is called.
    QString (*bodyName)(const QString &text) = nullptr;
};

/// English and Russian.
[[nodiscard]] const QList<PageGrammar> &pageGrammars();
[[nodiscard]] const PageGrammar &pageGrammar(const QString &language);

/// The text behind the beginning that it has; a null string when it has none of them.
[[nodiscard]] QString behind(const QString &text, const QStringList &beginnings);

struct Halves
{
    QString before;
    QString after;
};

/// The text around the first of the separators that stands in it; two empty ones when none does.
[[nodiscard]] Halves halves(const QString &text, const QStringList &separators);

} // namespace delegations
