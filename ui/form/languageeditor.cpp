#include "ui/form/languageeditor.h"

#include <QCompleter>
#include <QLineEdit>
#include <QLocale>
#include <QRegularExpression>
#include <QStringListModel>

namespace delegations {

namespace {

QString languageName(const QString &code)
{
    const QLocale::Language language = QLocale(code).language();
    return language == QLocale::C ? QString() : QLocale::languageToString(language);
}

/// "Kazakh (kk)"; a code that nobody knows stands alone.
QString languageText(const QString &code)
{
    const QString name = languageName(code);
    return name.isEmpty() ? code : LanguageEditor::tr("%1 (%2)").arg(name, code);
}

/// All that have a code, by name.
const QStringList &languageTexts()
{
    static const QStringList texts = [] {
        QStringList all;
        for (int language = QLocale::C + 1; language <= QLocale::LastLanguage; ++language) {
            const QString code = QLocale::languageToCode(QLocale::Language(language));
            if (!code.isEmpty() && !languageName(code).isEmpty())
                all.append(languageText(code));
        }
        all.sort(Qt::CaseInsensitive);
        return all;
    }();
    return texts;
}

/// The code that stands in brackets at the end, or belongs to the name, or else the text itself.
QString codeIn(const QString &typed)
{
    static const QRegularExpression bracketed(QStringLiteral(R"(\(([A-Za-z0-9-]+)\)$)"));
    const QString text = typed.trimmed();
    if (const auto match = bracketed.match(text); match.hasMatch())
        return match.captured(1);
    for (const QString &known : languageTexts()) {
        if (known.startsWith(text + QStringLiteral(" ("), Qt::CaseInsensitive) && !text.isEmpty())
            return bracketed.match(known).captured(1);
    }
    return text;
}

} // namespace

LanguageEditor::LanguageEditor(const FieldSpec &field, Room room, QWidget *parent)
    : FieldEditor(field, room, parent), m_input(new QLineEdit)
{
    auto *completer = new QCompleter(this);
    completer->setModel(new QStringListModel(languageTexts(), completer));
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_input->setCompleter(completer);
    m_input->setPlaceholderText(tr("Name or code"));
    setInput(m_input, 24);
    // Walking through the list writes into the input too, without textEdited().
    connect(m_input, &QLineEdit::textChanged, this, [this] {
        if (!m_setting)
            emit edited();
    });
}

QVariant LanguageEditor::value() const
{
    return codeIn(m_input->text());
}

void LanguageEditor::setValue(const QVariant &value)
{
    const QString code = value.toString();
    m_setting = true;
    m_input->setText(code.isEmpty() ? QString() : languageText(code));
    m_setting = false;
    m_input->setCursorPosition(0);
}

QWidget &LanguageEditor::input() const
{
    return *m_input;
}

QString LanguageEditor::hint() const
{
    const QString code = codeIn(m_input->text());
    return code == m_input->text().trimmed() ? languageName(code) : QString();
}

} // namespace delegations
