#include "ui/widgets/screenfit.h"

#include <QDialog>
#include <QDialogButtonBox>
#include <QEvent>
#include <QMessageBox>
#include <QScreen>
#include <QScrollArea>
#include <QVBoxLayout>

namespace delegations {

namespace {

/// What a window manager puts around a window, where that is not known yet.
constexpr QSize usualFrame(16, 48);

QSize roomFor(const QDialog &dialog)
{
    const QSize frame = dialog.frameGeometry().size() - dialog.size();
    return dialog.screen()->availableSize() - frame.expandedTo(usualFrame);
}

bool exceeds(QSize size, QSize room)
{
    return size.width() > room.width() || size.height() > room.height();
}

class ScreenFit : public QObject
{
public:
    explicit ScreenFit(QDialog &dialog) : QObject(&dialog), m_dialog(dialog) {}

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        const bool grows = event->type() == QEvent::LayoutRequest && m_dialog.isVisible();
        if (watched == &m_dialog && (event->type() == QEvent::Show || grows))
            fit();
        return QObject::eventFilter(watched, event);
    }
    void fit()
    {
        const QSize room = roomFor(m_dialog);
        if (!m_scrolls && m_dialog.layout() && exceeds(m_dialog.minimumSizeHint(), room))
            scroll();
        m_dialog.setMinimumSize(m_dialog.minimumSize().boundedTo(room));
        if (exceeds(m_dialog.size(), room))
            m_dialog.resize(m_dialog.size().boundedTo(room));
    }

private:
    /// A message box lays itself out anew, and its texts are bounded where they are made.
    void scroll()
    {
        if (qobject_cast<QMessageBox *>(&m_dialog))
            return;
        m_scrolls = true;
        auto *buttons = m_dialog.findChild<QDialogButtonBox *>(QString(), Qt::FindDirectChildrenOnly);
        if (buttons)
            m_dialog.layout()->removeWidget(buttons);
        auto *content = new QWidget;
        content->setLayout(m_dialog.layout()); // With the widgets that are in it.
        auto *area = new QScrollArea(&m_dialog);
        area->setFrameShape(QFrame::NoFrame);
        area->setWidgetResizable(true);
        area->setWidget(content);
        auto *outer = new QVBoxLayout(&m_dialog);
        outer->setContentsMargins(0, 0, 0, 0);
        outer->addWidget(area, 1);
        if (!buttons)
            return;
        const QMargins margins = content->layout()->contentsMargins();
        auto *footer = new QVBoxLayout;
        footer->setContentsMargins(margins.left(), 0, margins.right(), margins.bottom());
        footer->addWidget(buttons);
        outer->addLayout(footer);
    }

    QDialog &m_dialog;
    bool m_scrolls = false;
};

} // namespace

void keepOnScreen(QDialog &dialog, QSize comfortable)
{
    auto *fit = new ScreenFit(dialog);
    dialog.installEventFilter(fit);
    if (comfortable.isValid())
        dialog.resize(comfortable.boundedTo(roomFor(dialog)));
}

} // namespace delegations
