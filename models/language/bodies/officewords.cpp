#include "models/language/bodies/officewords.h"

#include "models/core/cleantext.h"
#include "models/language/languagecode.h"
#include "resources/resources.h"

#include <QHash>
#include <QStringList>
#include <QTranslator>

namespace delegations {

namespace {

struct Office
{
    const char *name;
    int rank; ///< Who leads first, who merely sits there last.
};

/// Offices as they are stored, in small letters, that have a word in every language; first the one that the
/// program knows.
constexpr Office offices[] = {
    {QT_TRANSLATE_NOOP("Office", "plenipotentiary"), 0},
    {QT_TRANSLATE_NOOP("Office", "plenipotentiary representative"), 0},
    {QT_TRANSLATE_NOOP("Office", "chairman"), 0},
    {QT_TRANSLATE_NOOP("Office", "chairwoman"), 0},
    {QT_TRANSLATE_NOOP("Office", "chair"), 0},
    {QT_TRANSLATE_NOOP("Office", "chairperson"), 0},
    {QT_TRANSLATE_NOOP("Office", "deputy chairman"), 2},
    {QT_TRANSLATE_NOOP("Office", "deputy chairwoman"), 2},
    {QT_TRANSLATE_NOOP("Office", "first deputy chairman"), 1},
    {QT_TRANSLATE_NOOP("Office", "vice-chairman"), 2},
    {QT_TRANSLATE_NOOP("Office", "president"), 0},
    {QT_TRANSLATE_NOOP("Office", "vice-president"), 2},
    {QT_TRANSLATE_NOOP("Office", "speaker"), 0},
    {QT_TRANSLATE_NOOP("Office", "deputy speaker"), 2},
    {QT_TRANSLATE_NOOP("Office", "head of the delegation"), 0},
    {QT_TRANSLATE_NOOP("Office", "head of delegation"), 0},
    {QT_TRANSLATE_NOOP("Office", "deputy head of the delegation"), 2},
    {QT_TRANSLATE_NOOP("Office", "executive secretary"), 3},
    {QT_TRANSLATE_NOOP("Office", "deputy executive secretary"), 4},
    {QT_TRANSLATE_NOOP("Office", "secretary general"), 3},
    {QT_TRANSLATE_NOOP("Office", "secretary of the delegation"), 5},
    {QT_TRANSLATE_NOOP("Office", "secretary"), 5},
    {QT_TRANSLATE_NOOP("Office", "rapporteur"), 6},
    {QT_TRANSLATE_NOOP("Office", "coordinator"), 6},
    {QT_TRANSLATE_NOOP("Office", "member"), 8},
    {QT_TRANSLATE_NOOP("Office", "deputy"), 8},
    {QT_TRANSLATE_NOOP("Office", "senator"), 8},
    {QT_TRANSLATE_NOOP("Office", "observer"), 9},
};

constexpr int unknownRank = 7;

/// The offices' words in each language, in the order of the list.
using Words = QHash<QString, QStringList>;

QString wordedIn(const QTranslator &translator, const char *office)
{
    const QString found = translator.translate("Office", office);
    return found.isEmpty() ? QString::fromUtf8(office) : found;
}

const Words &words()
{
    static const Words all = [] {
        openResources();
        Words made;
        for (const QString &language : programLanguages()) {
            QTranslator translator; // Stays empty for English, the language of the source.
            (void)translator.load(QStringLiteral(":/i18n/delegations_") + language);
            for (const Office &office : offices)
                made[language].append(wordedIn(translator, office.name));
        }
        // A key word of the program rather than an English one.
        made[QStringLiteral("en")].front() = QStringLiteral("plenipotentiary representative");
        return made;
    }();
    return all;
}

/// The place in the list of each text that says one of the offices, in small letters; of several that read
/// alike the first.
const QHash<QString, qsizetype> &places()
{
    static const QHash<QString, qsizetype> all = [] {
        QHash<QString, qsizetype> made;
        for (qsizetype at = qsizetype(std::size(offices)) - 1; at >= 0; --at) {
            made.insert(QString::fromUtf8(offices[at].name), at);
            for (const QStringList &inLanguage : words())
                made.insert(inLanguage.at(at).toLower(), at);
        }
        return made;
    }();
    return all;
}

QString wordsCapitalized(const QString &text)
{
    QStringList words = text.split(u' ');
    for (QString &word : words)
        word = capitalized(word);
    return words.join(u' ');
}

} // namespace

QString officeIn(const QString &language, const QString &stored)
{
    const auto spoken = words().constFind(language);
    const auto place = places().constFind(stored.toLower());
    if (spoken == words().cend() || place == places().cend())
        return stored;
    const QString &word = spoken->at(*place);
    // Capital letters stay as they were typed.
    return capitalized(word.compare(stored, Qt::CaseInsensitive) == 0 ? stored : word);
}

int officeRank(const QString &stored)
{
    const auto place = places().constFind(stored.toLower());
    return place == places().cend() ? unknownRank : offices[*place].rank;
}

QStringList officeSpellings(const QString &office)
{
    const QString wanted = office.toLower();
    QStringList spellings{office, capitalized(office), wanted, capitalized(wanted), wordsCapitalized(wanted)};
    for (qsizetype at = 0; at < qsizetype(std::size(offices)); ++at) {
        QStringList own{QString::fromUtf8(offices[at].name)};
        for (const QStringList &inLanguage : words())
            own.append(inLanguage.at(at));
        if (!own.contains(wanted, Qt::CaseInsensitive))
            continue;
        for (const QString &word : std::as_const(own))
            spellings << word << capitalized(word);
    }
    spellings.removeDuplicates();
    return spellings;
}

} // namespace delegations
