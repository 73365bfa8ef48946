#include "ui/form/lineeditor.h"

#include "ui/form/completionkeys.h"
#include "ui/form/wholetext.h"

#include <QCompleter>
#include <QLineEdit>

#include <algorithm>

namespace delegations {

namespace {

/// A little more than a field takes, so that what is too long can be told rather than cut.
constexpr int longestLine = 1'000'100;

int digitsOf(const FieldSpec &field)
{
    switch (field.kind) {
    case FieldKind::Integer:
        return 8;
    default:
        return field.usualLength > 0 ? std::max(8, field.usualLength * 2) : 0;
    }
}

QString placeholder(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Url:
        return QStringLiteral("https://");
    case FieldKind::Email:
        return QStringLiteral("name@example.org");
    default:
        return {};
    }
}

Qt::InputMethodHints keysOf(FieldKind kind)
{
    switch (kind) {
    case FieldKind::Integer:
        return Qt::ImhDigitsOnly;
    case FieldKind::Url:
        return Qt::ImhUrlCharactersOnly | Qt::ImhNoAutoUppercase;
    case FieldKind::Email:
        return Qt::ImhEmailCharactersOnly | Qt::ImhNoAutoUppercase;
    default:
        return Qt::ImhNone;
    }
}

} // namespace

LineEditor::LineEditor(const FieldSpec &field, Room room, QWidget *parent)
    : FieldEditor(field, room, parent), m_input(new QLineEdit)
{
    m_input->setMaxLength(longestLine);
    m_input->setPlaceholderText(placeholder(field.kind));
    m_input->setInputMethodHints(keysOf(field.kind));
    setInput(m_input, digitsOf(field));
    showWholeText(*m_input);
    connect(m_input, &QLineEdit::textChanged, this, [this] {
        if (!m_setting)
            emit edited();
    });
}

void LineEditor::offer(const QStringList &texts)
{
    auto *completer = new QCompleter(texts, this);
    completer->setCaseSensitivity(Qt::CaseInsensitive);
    completer->setFilterMode(Qt::MatchContains);
    m_input->setCompleter(completer);
    letSavingThrough(*completer);
}

QVariant LineEditor::value() const
{
    return m_input->text();
}

void LineEditor::setValue(const QVariant &value)
{
    m_setting = true;
    m_input->setText(value.toString());
    m_setting = false;
    m_input->setCursorPosition(0);
}

QWidget &LineEditor::input() const
{
    return *m_input;
}

} // namespace delegations
