#include "ui/widgets/readableplaceholders.h"

#include "ui/widgets/theme.h"

#include <QApplication>
#include <QEvent>
#include <QWidget>

namespace delegations {

namespace {

constexpr double least = 4.5; ///< By WCAG 2, for text.

bool isReadable(const QPalette &palette)
{
    const QColor text = palette.color(QPalette::PlaceholderText);
    const QColor field = palette.color(QPalette::Base);
    const QColor seen = theme::mix(field, QColor(text.rgb()), text.alphaF());
    return theme::contrast(seen, field) >= least;
}

void mend()
{
    QPalette palette = QApplication::palette();
    if (isReadable(palette))
        return;
    const QColor muted = theme::mutedText(theme::paper());
    for (const auto group : {QPalette::Active, QPalette::Inactive, QPalette::Disabled})
        palette.setColor(group, QPalette::PlaceholderText, muted);
    QApplication::setPalette(palette);
}

} // namespace

ReadablePlaceholders::ReadablePlaceholders(QWidget *window) : QObject(window)
{
    window->installEventFilter(this);
    mend();
}

bool ReadablePlaceholders::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::ApplicationPaletteChange)
        mend();
    return QObject::eventFilter(watched, event);
}

} // namespace delegations
