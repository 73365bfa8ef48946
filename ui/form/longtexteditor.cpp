#include "ui/form/longtexteditor.h"

#include <QMimeData>
#include <QPlainTextEdit>
#include <QTextBlock>

#include <algorithm>

namespace delegations {

namespace {

constexpr int fewestLines = 4;
constexpr int mostLines = 16;
/// Breaking a longer word into lines takes time that grows with its square: such a text is not wrapped.
constexpr int longestWrapped = 10'000;

bool canBeWrapped(const QString &text)
{
    int run = 0;
    for (const QChar c : text) {
        run = c.isSpace() ? 0 : run + 1;
        if (run > longestWrapped)
            return false;
    }
    return true;
}

/// Looks at what comes before it is laid out.
class PlainInput : public QPlainTextEdit
{
protected:
    void insertFromMimeData(const QMimeData *source) override
    {
        if (!canBeWrapped(source->text()))
            setLineWrapMode(NoWrap);
        QPlainTextEdit::insertFromMimeData(source);
    }
};

} // namespace

LongTextEditor::LongTextEditor(const FieldSpec &field, Room room, QWidget *parent)
    : FieldEditor(field, room, parent), m_input(new PlainInput)
{
    m_input->setTabChangesFocus(true);
    m_input->setSizeAdjustPolicy(QAbstractScrollArea::AdjustIgnored);
    setInput(m_input);
    connect(m_input, &QPlainTextEdit::textChanged, this, [this] {
        fitHeight();
        if (!m_setting)
            emit edited();
    });
    fitHeight();
}

QVariant LongTextEditor::value() const
{
    return m_input->toPlainText();
}

void LongTextEditor::setValue(const QVariant &value)
{
    const QString text = value.toString();
    m_setting = true;
    m_input->setLineWrapMode(canBeWrapped(text) ? QPlainTextEdit::WidgetWidth : QPlainTextEdit::NoWrap);
    m_input->setPlainText(text);
    m_setting = false;
}

QWidget &LongTextEditor::input() const
{
    return *m_input;
}

void LongTextEditor::resizeEvent(QResizeEvent *event)
{
    FieldEditor::resizeEvent(event);
    fitHeight();
}

/// Counts no more lines than are shown: the text may be very long.
void LongTextEditor::fitHeight()
{
    const int width =
        std::max(1, m_input->viewport()->width() - 2 * int(m_input->document()->documentMargin()));
    const QFontMetrics metrics = m_input->fontMetrics();
    int lines = 0;
    for (QTextBlock block = m_input->document()->begin(); block.isValid() && lines < mostLines;
         block = block.next())
        lines += 1 + metrics.horizontalAdvance(block.text().left(2000)) / width;
    lines = std::clamp(lines + 1, fewestLines, mostLines);
    const int frame = 2 * m_input->frameWidth() + 2 * int(m_input->document()->documentMargin());
    m_input->setFixedHeight(lines * metrics.lineSpacing() + frame);
}

} // namespace delegations
