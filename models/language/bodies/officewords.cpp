#include "models/language/bodies/officewords.h"

#include "models/core/cleantext.h"
#include "models/language/languagecode.h"
#include "resources/resources.h"

#include <QHash>
#include <QStringList>
#include <QTranslator>

namespace delegations {

namespace {

/// Offices as they are stored, in small letters, that have a word in every language; first the one that the
/// program knows.
constexpr const char *offices[] = {
    QT_TRANSLATE_NOOP("Office", "plenipotentiary"),
    QT_TRANSLATE_NOOP("Office", "plenipotentiary representative"),
    QT_TRANSLATE_NOOP("Office", "chairman"),
    QT_TRANSLATE_NOOP("Office", "chairwoman"),
    QT_TRANSLATE_NOOP("Office", "chair"),
    QT_TRANSLATE_NOOP("Office", "chairperson"),
    QT_TRANSLATE_NOOP("Office", "deputy chairman"),
    QT_TRANSLATE_NOOP("Office", "deputy chairwoman"),
    QT_TRANSLATE_NOOP("Office", "first deputy chairman"),
    QT_TRANSLATE_NOOP("Office", "vice-chairman"),
    QT_TRANSLATE_NOOP("Office", "president"),
    QT_TRANSLATE_NOOP("Office", "vice-president"),
    QT_TRANSLATE_NOOP("Office", "speaker"),
    QT_TRANSLATE_NOOP("Office", "deputy speaker"),
    QT_TRANSLATE_NOOP("Office", "head of the delegation"),
    QT_TRANSLATE_NOOP("Office", "head of delegation"),
    QT_TRANSLATE_NOOP("Office", "deputy head of the delegation"),
    QT_TRANSLATE_NOOP("Office", "executive secretary"),
    QT_TRANSLATE_NOOP("Office", "deputy executive secretary"),
    QT_TRANSLATE_NOOP("Office", "secretary general"),
    QT_TRANSLATE_NOOP("Office", "secretary of the delegation"),
    QT_TRANSLATE_NOOP("Office", "secretary"),
    QT_TRANSLATE_NOOP("Office", "rapporteur"),
    QT_TRANSLATE_NOOP("Office", "coordinator"),
    QT_TRANSLATE_NOOP("Office", "member"),
    QT_TRANSLATE_NOOP("Office", "deputy"),
    QT_TRANSLATE_NOOP("Office", "senator"),
    QT_TRANSLATE_NOOP("Office", "observer"),
};

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
            for (const char *office : offices)
                made[language].append(wordedIn(translator, office));
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
            made.insert(QString::fromUtf8(offices[at]), at);
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

QStringList officeSpellings(const QString &office)
{
    const QString wanted = office.toLower();
    QStringList spellings{office, capitalized(office), wanted, capitalized(wanted), wordsCapitalized(wanted)};
    for (qsizetype at = 0; at < qsizetype(std::size(offices)); ++at) {
        QStringList own{QString::fromUtf8(offices[at])};
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
