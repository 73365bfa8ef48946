#include "ui/widgets/toolbuttonkeys.h"

#include <QKeyEvent>
#include <QMenu>
#include <QToolButton>

namespace delegations {

namespace {

/// The tool button's own menu, or that of its action.
QMenu *menuOf(const QToolButton &button)
{
    if (button.menu() || !button.defaultAction())
        return button.menu();
    return button.defaultAction()->menu();
}

/// Not by showMenu(), which waits until the menu is closed again.
void openMenu(const QToolButton &button, QMenu &menu)
{
    menu.popup(button.mapToGlobal(button.rect().bottomLeft()));
    menu.setActiveAction(menu.actions().value(0));
}

class ToolButtonKeys : public QObject
{
public:
    explicit ToolButtonKeys(QToolButton &button) : QObject(&button), m_button(button)
    {
        button.installEventFilter(this);
    }

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::KeyPress && takes(*static_cast<QKeyEvent *>(event)))
            return true;
        return QObject::eventFilter(watched, event);
    }

private:
    bool takes(const QKeyEvent &event)
    {
        if (event.modifiers() & ~Qt::KeypadModifier)
            return false;
        const bool isReturn = event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter;
        QMenu *menu = menuOf(m_button);
        if (menu && (isReturn || event.key() == Qt::Key_Down || event.key() == Qt::Key_Space))
            openMenu(m_button, *menu);
        else if (isReturn)
            m_button.click();
        else
            return false;
        return true;
    }

    QToolButton &m_button;
};

} // namespace

void takeButtonKeys(QToolButton &button)
{
    new ToolButtonKeys(button); // The button owns it.
}

} // namespace delegations
