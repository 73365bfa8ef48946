#include "models/exchange/formats/page/pagegrammar.h"

#include "models/language/russiancase.h"

namespace delegations {

namespace {

QStringList list(std::initializer_list<const char *> texts)
{
    QStringList result;
    for (const char *text : texts)
        result.append(QString::fromUtf8(text));
    return result;
}

QRegularExpression pattern(const char *text)
{
    return QRegularExpression(QString::fromUtf8(text), QRegularExpression::CaseInsensitiveOption |
                                                           QRegularExpression::UseUnicodePropertiesOption);
}

QString asItStands(const QString &text)
{
    return text;
}

PageGrammar english()
{
    PageGrammar grammar;
    grammar.language = QStringLiteral("en");
    grammar.script = QStringLiteral("Latn");
    grammar.delegation =
        list({"The delegation of the ", "The delegation of ", "Delegation of the ", "Delegation of "});
    grammar.into = list({" to the ", " to ", " in the "});
    grammar.consists =
        list({" consists of ", " is represented by ", " is composed of ", " is made up of ", " includes "});
    grammar.plenipotentiary =
        list({"Plenipotentiary representatives of the ", "Plenipotentiary representatives of ",
              "Plenipotentiary representative of the ", "Plenipotentiary representative of "});
    grammar.website = list({"Official website of the ", "Official website of ", "Website of the ",
                            "Website of ", "Web site of the ", "Site of the "});
    grammar.of = list({" of the ", " of "});
    grammar.members = list({"List of members of the ", "Members of the ", "Members of ", "Member of the ",
                            "Composition of the ", "Deputies of the ", "Deputies from the ",
                            "Members from the ", "Senators of the ", "Senators from the ", "Members",
                            "Senators", "Deputies", "From the ", "List of the "});
    grammar.from = list({" from the ", " from "});
    grammar.membersSay = list({"delegation"});
    grammar.share = pattern(
        R"(^(?<seats>[0-9]{1,4}) (?<noun>[\p{L}-]+)(?: [\p{L}-]+)?(?: (?:from|of|in) (?:the )?(?<chamber>\S.*))?$)");
    grammar.senator = QStringLiteral("senator");
    grammar.delegationName = QStringLiteral("Delegation of the %1 to the %2");
    grammar.plenipotentiaryName = QStringLiteral("Plenipotentiary representative");
    grammar.senateOf = QStringLiteral("Senate of the %1");
    grammar.bodyName = &asItStands;
    return grammar;
}

PageGrammar russian()
{
    PageGrammar grammar;
    grammar.language = QStringLiteral("ru");
    grammar.script = QStringLiteral("Cyrl");
    grammar.delegation = list({"Делегация "});
    grammar.into = list({" в "});
    grammar.consists = list({" представлена ", " состоит из ", " в составе ", " включает "});
    grammar.plenipotentiary = list({"Полномочные представители ", "Полномочный представитель "});
    grammar.website = list({"Официальный сайт ", "Официальный веб-сайт ", "Веб-сайт ", "Сайт "});
    grammar.members = list({"Список членов ", "Состав ", "Члены ", "Член ", "Депутаты от ", "Депутаты ",
                            "Сенаторы от ", "Сенаторы ", "Сенаторы", "Депутаты", "Члены", "Состав", "От "});
    grammar.from = list({" от ", " из "});
    grammar.membersSay = list({"делегации", "делегация"});
    grammar.share = pattern(
        R"(^(?<seats>[0-9]{1,4}) (?<noun>(?:депутат|член|сенатор|представител|парламентари)\p{L}*)(?: (?:от )?(?<chamber>\S.*))?$)");
    grammar.senator = QStringLiteral("сенатор");
    grammar.delegationName = QStringLiteral("Делегация %1 в %2");
    grammar.plenipotentiaryName = QStringLiteral("Полномочный представитель");
    grammar.senateOf = QStringLiteral("Сенат %1");
    grammar.bodyName = &nominative;
    return grammar;
}

} // namespace

const QList<PageGrammar> &pageGrammars()
{
    static const QList<PageGrammar> grammars{english(), russian()};
    return grammars;
}

const PageGrammar &pageGrammar(const QString &language)
{
    for (const PageGrammar &grammar : pageGrammars()) {
        if (grammar.language == language)
            return grammar;
    }
    return pageGrammars().first();
}

QString behind(const QString &text, const QStringList &beginnings)
{
    for (const QString &beginning : beginnings) {
        if (text.startsWith(beginning, Qt::CaseInsensitive))
            return text.mid(beginning.size());
    }
    return {};
}

Halves halves(const QString &text, const QStringList &separators)
{
    Halves found;
    qsizetype first = text.size();
    for (const QString &words : separators) {
        const qsizetype at = text.indexOf(words);
        if (at > 0 && at < first) {
            first = at;
            found = {text.left(at), text.mid(at + words.size())};
        }
    }
    return found;
}

} // namespace delegations
