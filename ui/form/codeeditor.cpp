#include "ui/form/codeeditor.h"

#include "models/language/countries.h"
#include "models/language/languagename.h"
#include "ui/form/completionkeys.h"
#include "ui/form/wholetext.h"

#include <QCompleter>
#include <QLineEdit>
#include <QLocale>
#include <QMap>
#include <QRegularExpression>
#include <QStringListModel>

#include <algorithm>
#include <iterator>
#include <optional>

namespace delegations {

namespace {

/// "Kazakh (kk)"; a code that nobody knows stands alone.
QString text(const QString &name, const QString &code)
{
    return name.isEmpty() ? code : CodeEditor::tr("%1 (%2)").arg(name, code);
}

void sortAsRead(QStringList &texts)
{
    std::ranges::sort(texts, [](const QString &a, const QString &b) { return a.localeAwareCompare(b) < 0; });
}

/// The codes of all languages that have one.
const QStringList &languageCodes()
{
    static const QStringList codes = [] {
        QStringList all;
        for (int language = QLocale::C + 1; language <= QLocale::LastLanguage; ++language)
            all.append(QLocale::languageToCode(QLocale::Language(language)));
        all.removeAll(QString());
        return all;
    }();
    return codes;
}

/// All languages by name, in the window's language.
const QStringList &languageTexts()
{
    static const QStringList texts = [] {
        QStringList all;
        for (const QString &code : languageCodes())
            all.append(text(languageName(code), code));
        sortAsRead(all);
        return all;
    }();
    return texts;
}

/// The names of all countries, by code, in the window's language.
const QMap<QString, QString> &countryNames()
{
    static const QMap<QString, QString> names = [] {
        QMap<QString, QString> byCode;
        //: The code of this language: the names of countries are in it.
        for (const CountryName &country : allCountries(CodeEditor::tr("en")))
            byCode.insert(country.code, country.name);
        return byCode;
    }();
    return names;
}

const QStringList &countryTexts()
{
    static const QStringList texts = [] {
        QStringList all;
        for (auto country = countryNames().cbegin(); country != countryNames().cend(); ++country)
            all.append(text(country.value(), country.key()));
        sortAsRead(all);
        return all;
    }();
    return texts;
}

/// How well a text fits what was typed, less being better: the code itself, the beginning, that of a word,
/// anywhere. Nothing when it does not.
std::optional<int> rank(const QString &text, const QString &typed)
{
    const qsizetype at = text.indexOf(typed, 0, Qt::CaseInsensitive);
    if (at < 0)
        return std::nullopt;
    if (text.endsWith(u'(' + typed + u')', Qt::CaseInsensitive))
        return 0;
    return at == 0 ? 1 : text.contains(u' ' + typed, Qt::CaseInsensitive) ? 2 : 3;
}

/// Those that fit, the better ones first.
QStringList fitting(const QStringList &texts, const QString &typed)
{
    QStringList found;
    for (int wanted = 0; wanted <= 3; ++wanted)
        std::ranges::copy_if(texts, std::back_inserter(found),
                             [&](const QString &text) { return rank(text, typed) == wanted; });
    return found;
}

/// The code in brackets at the end; empty where there is none.
QString bracketedCode(const QString &typed)
{
    static const QRegularExpression bracketed(QStringLiteral(R"(\(([A-Za-z0-9-]+)\)$)"));
    return bracketed.match(typed).captured(1);
}

/// By its name in the window's language, in English, or in itself.
QString languageCode(const QString &typed)
{
    const auto isTyped = [&](const QString &name) { return name.compare(typed, Qt::CaseInsensitive) == 0; };
    const auto isNamed = [&](const QString &code) {
        const QLocale::Language language = QLocale::codeToLanguage(code);
        return isTyped(languageName(code)) || isTyped(QLocale::languageToString(language)) ||
               isTyped(ownLanguageName(language));
    };
    const auto named = std::ranges::find_if(languageCodes(), isNamed);
    return typed.isEmpty() || named == languageCodes().cend() ? typed : *named;
}

/// In any case, and by any of the country's names.
QString countryCode(const QString &typed)
{
    const QString capitals = typed.toUpper();
    if (countryNames().contains(capitals))
        return capitals;
    const auto named = countryNamed(typed);
    return named ? named->code : typed;
}

} // namespace

CodeEditor::CodeEditor(const FieldSpec &field, Room room, QWidget *parent)
    : FieldEditor(field, room, parent), m_input(new QLineEdit)
{
    auto *completer = new QCompleter(this);
    auto *offered = new QStringListModel(isCountry() ? countryTexts() : languageTexts(), completer);
    completer->setModel(offered);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_input->setCompleter(completer);
    letSavingThrough(*completer);
    connect(m_input, &QLineEdit::textEdited, offered, [this, offered](const QString &typed) {
        offered->setStringList(fitting(isCountry() ? countryTexts() : languageTexts(), typed.trimmed()));
    });
    m_input->setPlaceholderText(tr("Name or code"));
    setInput(m_input, 24);
    showWholeText(*m_input);
    // Walking through the list writes into the input too, without textEdited().
    connect(m_input, &QLineEdit::textChanged, this, [this] {
        if (!m_setting)
            emit edited();
    });
    connect(m_input, &QLineEdit::editingFinished, this, &CodeEditor::rewrite);
}

bool CodeEditor::isCountry() const
{
    return field().kind == FieldKind::Country;
}

QString CodeEditor::code() const
{
    const QString typed = m_input->text().trimmed();
    if (const QString bracketed = bracketedCode(typed); !bracketed.isEmpty())
        return bracketed;
    return isCountry() ? countryCode(typed) : languageCode(typed);
}

QString CodeEditor::name(const QString &code) const
{
    return isCountry() ? countryNames().value(code) : languageName(code);
}

/// While it goes, its input loses the focus and would tell.
CodeEditor::~CodeEditor()
{
    m_input->disconnect(this);
}

QVariant CodeEditor::value() const
{
    return code();
}

/// A country's name stands in the form already, so its code stands alone.
void CodeEditor::setValue(const QVariant &value)
{
    const QString code = value.toString();
    m_setting = true;
    m_input->setText(isCountry() || code.isEmpty() ? code : text(name(code), code));
    m_setting = false;
    m_input->setCursorPosition(0);
}

QWidget &CodeEditor::input() const
{
    return *m_input;
}

QString CodeEditor::hint() const
{
    const QString typed = m_input->text().trimmed();
    return code().compare(typed, Qt::CaseInsensitive) == 0 ? name(code()) : QString();
}

/// What names a country stands as its code when the person has left.
void CodeEditor::rewrite()
{
    if (isCountry() && countryNames().contains(code()))
        setValue(code());
}

} // namespace delegations
