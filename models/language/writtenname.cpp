#include "models/language/writtenname.h"

#include "models/language/bodies/bodyterms.h"

#include <QSet>
#include <QStringList>

#include <algorithm>

namespace delegations {

namespace {

constexpr qsizetype fewestWords = 2;
constexpr qsizetype mostWords = 5;

bool isInCapitals(const QString &word)
{
    const auto letters = std::count_if(word.cbegin(), word.cend(), [](QChar c) { return c.isLetter(); });
    return letters > 1 && word == word.toUpper() && !word.contains(u'.');
}

/// "ZHAMSUEV-OGLU" becomes "Zhamsuev-Oglu".
QString inOrdinaryLetters(const QString &word)
{
    if (!isInCapitals(word))
        return word;
    QString result = word.toLower();
    for (qsizetype at = 0; at < result.size(); ++at) {
        const bool begins =
            at == 0 || result[at - 1] == u'-' || result[at - 1] == u'\'' || result[at - 1] == u'\u2019';
        if (begins)
            result[at] = result[at].toUpper();
    }
    return result;
}

/// Whether the word, or with the next one (Гейдар оглы), can only be a father's name.
bool isPatronymic(const QString &word)
{
    static const QStringList endings{
        QStringLiteral("ович"), QStringLiteral("евич"), QStringLiteral("ьич"),   QStringLiteral("овна"),
        QStringLiteral("евна"), QStringLiteral("ична"), QStringLiteral("ovich"), QStringLiteral("evich"),
        QStringLiteral("yich"), QStringLiteral("ovna"), QStringLiteral("evna"),  QStringLiteral("ichna"),
        QStringLiteral("улы"),  QStringLiteral("кызы"), QStringLiteral("оглы"),  QStringLiteral("uly"),
        QStringLiteral("kyzy"), QStringLiteral("ogly")};
    return std::ranges::any_of(
        endings, [&word](const QString &ending) { return word.endsWith(ending, Qt::CaseInsensitive); });
}

/// Words that head the sections of sites, in capitals as names are.
bool isSection(const QString &word)
{
    static const QSet<QString> sections = [] {
        const QString words = QStringLiteral(
            "about us the of and news contacts contact page home main search menu archive links documents "
            "photo "
            "video media press map site all rights reserved login language english russian version events "
            "о об и новости контакты главная страница поиск меню архив ссылки документы фото видео медиа "
            "пресса "
            "карта сайта все права защищены вход язык версия для события мероприятия деятельность");
        const QStringList list = words.split(u' ');
        return QSet<QString>(list.begin(), list.end());
    }();
    return sections.contains(word.toLower());
}

bool isNameWord(const QString &word)
{
    const bool hasOddSign = std::ranges::any_of(word, [](QChar c) {
        return !c.isLetter() && !c.isMark() && c != u'-' && c != u'\'' && c != u'\u2019' && c != u'.';
    });
    return !hasOddSign && !isSection(word);
}

bool isParticle(const QString &word)
{
    static const QSet<QString> particles{
        QStringLiteral("оглы"), QStringLiteral("кызы"), QStringLiteral("улы"),
        QStringLiteral("ogly"), QStringLiteral("kyzy"), QStringLiteral("uly"),
        QStringLiteral("de"),   QStringLiteral("van"),  QStringLiteral("von")};
    return particles.contains(word.toLower());
}

bool isName(const QStringList &words)
{
    if (words.size() < fewestWords || words.size() > mostWords || !words[0][0].isUpper())
        return false;
    return std::ranges::all_of(words, [](const QString &word) {
        return isNameWord(word) && (word[0].isUpper() || isParticle(word));
    });
}

bool saysABody(const QString &text)
{
    const QList<BodyTerm> terms = bodyTerms(text);
    return std::ranges::any_of(terms, [](const BodyTerm &term) { return term.part != BodyTerm::Other; });
}

/// The names in the order family, given, patronymic; empty when it cannot be told.
QStringList partsInOrder(const QStringList &words, bool isFamilyFirst)
{
    if (words.size() == 4 && isPatronymic(words[3]) && isParticle(words[3]))
        return {words[0], words[1], words[2] + u' ' + words[3]};
    if (words.size() == 3 && isPatronymic(words[1]))
        return {words[2], words[0], words[1]};
    if (words.size() == 3 && isPatronymic(words[2]))
        return words;
    if (words.size() == 2)
        return isFamilyFirst ? QStringList{words[0], words[1], QString()}
                             : QStringList{words[1], words[0], QString()};
    return {};
}

/// Where only the family name is in capitals: its place decides. Nothing when all or none are.
enum class Capitals { None, First, Last, All };

Capitals capitalsOf(const QStringList &words)
{
    const auto count = std::ranges::count_if(words, isInCapitals);
    if (count == words.size())
        return Capitals::All;
    if (count == 0)
        return Capitals::None;
    return isInCapitals(words.first()) ? Capitals::First : Capitals::Last;
}

} // namespace

WrittenName writtenName(const QString &text, const QString &language)
{
    QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    const bool isRussian = language == QLatin1String("ru");
    const Capitals capitals = capitalsOf(words);
    const bool isFamilyFirst = capitals == Capitals::First ||
                               (capitals != Capitals::Last && (isRussian || capitals == Capitals::All));
    for (QString &word : words)
        word = inOrdinaryLetters(word);
    WrittenName written{words.join(u' '), {}, {}, {}};
    const QStringList parts = partsInOrder(words, isFamilyFirst);
    if (parts.isEmpty())
        return written;
    written.family = parts[0];
    written.given = parts[1];
    written.patronymic = parts[2];
    QStringList order = isRussian ? parts : QStringList{parts[1], parts[2], parts[0]};
    order.removeAll(QString());
    written.name = order.join(u' ');
    return written;
}

bool isNameInCapitals(const QString &text)
{
    const QStringList words = text.split(u' ', Qt::SkipEmptyParts);
    return isName(words) && capitalsOf(words) != Capitals::None && !saysABody(text);
}

bool isNameLike(const QString &text)
{
    return isName(text.split(u' ', Qt::SkipEmptyParts)) && !saysABody(text);
}

} // namespace delegations
