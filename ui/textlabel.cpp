#include "ui/textlabel.h"

#include "ui/plaintext.h"

#include <QAction>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QMenu>

namespace delegations {

TextLabel::TextLabel(theme::Type type, Tone tone, QWidget *parent)
    : QLabel(parent), m_type(type), m_tone(tone)
{
    setTextFormat(Qt::PlainText);
    setTextInteractionFlags(Qt::TextSelectableByMouse);
    setWordWrap(true);
    setContentsMargins(theme::textInset, 0, theme::textInset, 0);
    setFont(theme::font(m_type));
    setAlignment(Qt::AlignLeading | Qt::AlignTop);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
    updateColor();
}

void TextLabel::setLine(const QString &line, qsizetype limit)
{
    const QString shown = withSoftBreaks(oneLine(line, limit));
    if (text() != shown)
        setText(shown);
    setAccessibleName(oneLine(line));
    if (line.size() > limit)
        setPlainToolTip(*this, line);
    else
        setPlainToolTip(*this, {});
}

void TextLabel::setParagraphs(const QString &paragraphs)
{
    const QString shown = withSoftBreaks(plainParagraphs(paragraphs));
    if (text() != shown)
        setText(shown);
}

QSize TextLabel::minimumSizeHint() const
{
    const QSize line(fontMetrics().averageCharWidth() * 8, fontMetrics().height());
    return line.boundedTo(QLabel::minimumSizeHint());
}

void TextLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ParentChange)
        updateColor();
    else if (event->type() == QEvent::ApplicationFontChange)
        setFont(theme::font(m_type));
    QLabel::changeEvent(event);
}

void TextLabel::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Copy) && hasSelectedText())
        copySelection();
    else
        QLabel::keyPressEvent(event);
}

void TextLabel::contextMenuEvent(QContextMenuEvent *event)
{
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction *copy = menu->addAction(tr("Copy"), this, &TextLabel::copySelection);
    copy->setEnabled(hasSelectedText());
    menu->addAction(tr("Select all"), this, [this] { setSelection(0, int(text().size())); });
    menu->popup(event->globalPos());
}

/// The soft breaks are ours, not the text's.
void TextLabel::copySelection() const
{
    QGuiApplication::clipboard()->setText(selectedText().remove(QChar(0x200b)));
}

void TextLabel::updateColor()
{
    if (m_tone == Tone::Normal || m_updatingColor)
        return;
    m_updatingColor = true;
    const QPalette surroundings = parentWidget() ? parentWidget()->palette() : QGuiApplication::palette();
    QPalette own;
    own.setColor(QPalette::WindowText, theme::mutedText(surroundings));
    setPalette(own);
    m_updatingColor = false;
}

} // namespace delegations
