#include "ui/widgets/screenfit.h"

#include <QApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QEvent>
#include <QFontMetrics>
#include <QMessageBox>
#include <QResizeEvent>
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

/// With the program's name, which is put behind it. The title bar's font is the desktop's, and so are its
/// buttons: on both sides where it centres the title.
int titleWidth(const QDialog &dialog)
{
    constexpr int usualButtons = 160;
    QFont font = QApplication::font("QMdiSubWindowTitleBar");
    font.setBold(true);
    const QString title =
        dialog.windowTitle() + QStringLiteral(" — ") + QGuiApplication::applicationDisplayName();
    return QFontMetrics(font).horizontalAdvance(title) + usualButtons;
}

bool exceeds(QSize size, QSize room)
{
    return size.width() > room.width() || size.height() > room.height();
}

class ScreenFit : public QObject
{
public:
    explicit ScreenFit(QDialog &dialog) : QObject(&dialog), m_dialog(dialog), m_own(dialog.minimumSize()) {}

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (watched == &m_dialog && changesNeeds(*event))
            fit();
        return QObject::eventFilter(watched, event);
    }
    void fit()
    {
        const QSize room = roomFor(m_dialog);
        if (!m_scrolls && m_dialog.layout() && exceeds(least(), room))
            scroll();
        m_dialog.setMinimumSize(m_dialog.minimumSize().boundedTo(room));
        if (m_dialog.layout() && !qobject_cast<QMessageBox *>(&m_dialog)) {
            const QSize title(titleWidth(m_dialog), 0);
            m_dialog.setMinimumSize(least().expandedTo(m_own).expandedTo(title).boundedTo(room));
        }
        if (exceeds(m_dialog.size(), room))
            m_dialog.resize(m_dialog.size().boundedTo(room));
    }

private:
    bool changesNeeds(const QEvent &event) const
    {
        if (event.type() == QEvent::Resize) {
            const auto &resize = static_cast<const QResizeEvent &>(event);
            return m_dialog.isVisible() && resize.size().width() != resize.oldSize().width();
        }
        const bool mayGrow =
            event.type() == QEvent::LayoutRequest || event.type() == QEvent::WindowTitleChange;
        return event.type() == QEvent::Show || (mayGrow && m_dialog.isVisible());
    }
    /// As wide as the dialog is: the height that wrapped texts need then is in no minimum size.
    QSize least() const
    {
        QSize size = m_dialog.minimumSizeHint();
        const QLayout *layout = m_dialog.layout();
        if (layout && layout->hasHeightForWidth() && !qobject_cast<QMessageBox *>(&m_dialog)) {
            const int width = std::max(m_dialog.width(), size.width());
            size.setHeight(std::max(size.height(), layout->totalMinimumHeightForWidth(width)));
        }
        return size;
    }
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
    QSize m_own; ///< The least that whoever made it gave it.
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
