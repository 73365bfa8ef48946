#include "models/language/bodies/bodyterms.h"

#include "models/language/countries.h"
#include "models/language/resourcetable.h"
#include "models/language/textfold.h"

#include <QHash>
#include <QSet>
#include <QStringList>

namespace delegations {

namespace {

constexpr qsizetype mostCountryWords = 6;

struct Form
{
    QStringList words;  ///< Without their stars.
    QList<bool> isOpen; ///< Whether any ending may follow the word.
    QString meaning;
    BodyTerm::Part part = BodyTerm::Other;
};

struct Word
{
    QString text; ///< In lower case, without the dots of ё.
    QStringView written;
    qsizetype start = 0;
    qsizetype end = 0;
};

using Forms = QHash<QString, QList<Form>>; ///< By the first two letters, those of more words first.

QString indexOf(const QString &word)
{
    return word.left(2);
}

BodyTerm::Part partNamed(const QString &name)
{
    static const QHash<QString, BodyTerm::Part> parts{
        {QStringLiteral("whole"), BodyTerm::Whole},       {QStringLiteral("head"), BodyTerm::Head},
        {QStringLiteral("noun"), BodyTerm::Noun},         {QStringLiteral("adjective"), BodyTerm::Adjective},
        {QStringLiteral("assembly"), BodyTerm::Assembly}, {QStringLiteral("union"), BodyTerm::Union},
        {QStringLiteral("office"), BodyTerm::Office},
    };
    return parts.value(name, BodyTerm::Other);
}

Form formOf(const QString &text, const QString &meaning, BodyTerm::Part part)
{
    Form form{text.split(u' '), {}, meaning, part};
    for (QString &word : form.words) {
        form.isOpen.append(word.endsWith(u'*'));
        if (form.isOpen.last())
            word.chop(1);
    }
    return form;
}

Forms readForms()
{
    Forms forms;
    const QList<QStringList> rows = resourceTable(QStringLiteral(":/countries/bodies.tsv"));
    for (const QStringList &columns : rows) {
        for (qsizetype column = 2; column < columns.size(); ++column) {
            const Form form = formOf(columns[column], columns[0], partNamed(columns[1]));
            forms[indexOf(form.words[0])].append(form);
        }
    }
    for (QList<Form> &alike : forms) {
        std::stable_sort(alike.begin(), alike.end(), [](const Form &one, const Form &other) {
            return one.words.size() > other.words.size();
        });
    }
    return forms;
}

QList<Word> wordsOf(const QString &text)
{
    QList<Word> words;
    const auto isPart = [](QChar c) {
        return c.isLetterOrNumber() || c == u'\'' || c == u'\u2019' || c == u'-';
    };
    for (qsizetype at = 0; at < text.size();) {
        const qsizetype start = at;
        while (at < text.size() && isPart(text[at]))
            ++at;
        if (at > start) {
            QString word = text.sliced(start, at - start).toLower();
            word.replace(u'ё', u'е');
            word.replace(u'\u2019', u'\'');
            words.append({word, QStringView(text).sliced(start, at - start), start, at});
        } else {
            ++at;
        }
    }
    return words;
}

bool fits(const Form &form, const QList<Word> &words, qsizetype at)
{
    if (at + form.words.size() > words.size())
        return false;
    for (qsizetype index = 0; index < form.words.size(); ++index) {
        const QString &word = words[at + index].text;
        if (form.isOpen[index] ? !word.startsWith(form.words[index]) : word != form.words[index])
            return false;
    }
    return true;
}

const Form *formAt(const QList<Word> &words, qsizetype at)
{
    static const Forms all = readForms();
    const auto alike = all.constFind(indexOf(words[at].text));
    if (alike == all.cend())
        return nullptr;
    for (const Form &form : *alike) {
        if (fits(form, words, at))
            return &form;
    }
    return nullptr;
}

struct CountryHere
{
    QString code;
    qsizetype words = 0;
};

CountryHere countryAt(const QString &text, const QList<Word> &words, qsizetype at)
{
    if (!words[at].written[0].isUpper() || !beginsCountryName(words[at].text))
        return {};
    for (qsizetype count = qMin(mostCountryWords, words.size() - at); count > 0; --count) {
        const qsizetype start = words[at].start;
        const auto country = countryNamed(text.sliced(start, words[at + count - 1].end - start));
        if (country)
            return {country->code, count};
    }
    return {};
}

bool isFiller(const QString &word)
{
    static const QSet<QString> fillers{QStringLiteral("the"),  QStringLiteral("of"),  QStringLiteral("to"),
                                       QStringLiteral("in"),   QStringLiteral("and"), QStringLiteral("for"),
                                       QStringLiteral("from"), QStringLiteral("on"),  QStringLiteral("в"),
                                       QStringLiteral("во"),   QStringLiteral("и"),   QStringLiteral("по"),
                                       QStringLiteral("от"),   QStringLiteral("из"),  QStringLiteral("при")};
    return fillers.contains(word);
}

} // namespace

QList<BodyTerm> bodyTerms(const QString &text)
{
    QList<BodyTerm> terms;
    const QList<Word> words = wordsOf(text);
    for (qsizetype at = 0; at < words.size();) {
        const qsizetype start = words[at].start;
        const Form *form = formAt(words, at);
        const qsizetype formWords = form ? form->words.size() : 0;
        if (const CountryHere country = countryAt(text, words, at); country.words > formWords) {
            terms.append({country.code, BodyTerm::Country, start});
            at += country.words;
        } else if (form) {
            terms.append({form->meaning, form->part, start});
            at += formWords;
        } else {
            if (!isFiller(words[at].text))
                terms.append({folded(words[at].text), BodyTerm::Other, start});
            ++at;
        }
    }
    return terms;
}

} // namespace delegations
