#include "ui/widgets/textlabel.h"

#include "ui/widgets/plaintext.h"

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
    setForegroundRole(QPalette::WindowText);
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
    setShownText(withSoftBreaks(oneLine(line, limit)));
    setAccessibleName(oneLine(line));
    if (line.size() > limit)
        setPlainToolTip(*this, line);
    else
        setPlainToolTip(*this, {});
}

void TextLabel::setParagraphs(const QString &paragraphs, qsizetype limit)
{
    setShownText(withSoftBreaks(plainParagraphs(paragraphs, limit)));
}

void TextLabel::setShownText(const QString &shown)
{
    if (text() == shown)
        return;
    m_heights.clear();
    setText(shown);
}

QSize TextLabel::sizeHint() const
{
    if (!wordWrap())
        return QLabel::sizeHint();
    const QMargins margins = contentsMargins();
    const bool isShort = text().size() < 200 && !text().contains(u'\n');
    const int line = isShort ? fontMetrics().horizontalAdvance(text()) + margins.left() + margins.right() + 1
                             : theme::pageWidth;
    const int width = std::min({line, theme::pageWidth, maximumWidth()});
    return {width, heightForWidth(width)};
}

/// Not the label's own, which lays out the whole text in a column as narrow as can be.
QSize TextLabel::minimumSizeHint() const
{
    if (!wordWrap())
        return QLabel::minimumSizeHint();
    const QMargins margins = contentsMargins();
    const int line = fontMetrics().height() + margins.top() + margins.bottom();
    return {std::min(fontMetrics().averageCharWidth() * 8, sizeHint().width()), line};
}

int TextLabel::heightForWidth(int width) const
{
    if (!wordWrap())
        return QLabel::heightForWidth(width);
    const int bounded = std::min(width, maximumWidth());
    const auto known = m_heights.constFind(bounded);
    if (known != m_heights.cend())
        return *known;
    const int height = QLabel::heightForWidth(bounded);
    m_heights.insert(bounded, height);
    return height;
}

/// A frame computes its margins anew when its style or parent changes, and takes those of one that has no
/// height yet for none.
bool TextLabel::event(QEvent *event)
{
    const QMargins margins = contentsMargins();
    const bool handled = QLabel::event(event);
    if (event->type() == QEvent::Polish || event->type() == QEvent::StyleChange ||
        event->type() == QEvent::ParentChange)
        setContentsMargins(margins);
    return handled;
}

void TextLabel::changeEvent(QEvent *event)
{
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::ParentChange)
        updateColor();
    else if (event->type() == QEvent::ApplicationFontChange)
        setFont(theme::font(m_type));
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange ||
        event->type() == QEvent::ContentsRectChange)
        m_heights.clear();
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
    emit menuRequested(menu);
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
