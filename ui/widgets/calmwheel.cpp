#include "ui/widgets/calmwheel.h"

#include <QAbstractScrollArea>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QScrollBar>

namespace delegations {

namespace {

bool changesByWheel(const QWidget &widget)
{
    if (qobject_cast<const QAbstractSlider *>(&widget))
        return !qobject_cast<const QScrollBar *>(&widget);
    return qobject_cast<const QComboBox *>(&widget) || qobject_cast<const QAbstractSpinBox *>(&widget);
}

/// The editor that a turn of the wheel over this widget would change; null when there is none. A box's opened
/// list is a window of its own, and scrolls.
QWidget *editorAt(QWidget &widget)
{
    for (QWidget *around = &widget; around; around = around->parentWidget()) {
        if (changesByWheel(*around))
            return around;
        if (around->isWindow())
            break;
    }
    return nullptr;
}

bool isInScrollArea(const QWidget &widget)
{
    for (const QWidget *around = &widget; !around->isWindow() && around->parentWidget();) {
        around = around->parentWidget();
        if (qobject_cast<const QAbstractScrollArea *>(around))
            return true;
    }
    return false;
}

bool hasFocus(const QWidget &editor)
{
    const QWidget *focus = QApplication::focusWidget();
    return focus && (focus == &editor || editor.isAncestorOf(focus));
}

class CalmWheel : public QObject
{
public:
    using QObject::QObject;

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::Wheel && event->type() != QEvent::Polish)
            return false;
        auto *widget = qobject_cast<QWidget *>(watched);
        if (!widget)
            return false;
        if (event->type() == QEvent::Polish) {
            if (widget->focusPolicy() == Qt::WheelFocus)
                widget->setFocusPolicy(Qt::StrongFocus);
            return false;
        }
        const QWidget *editor = editorAt(*widget);
        if (!editor || (hasFocus(*editor) && !isInScrollArea(*editor)))
            return false;
        event->ignore(); // It goes on to what is around the editor.
        return true;
    }
};

} // namespace

void calmWheel()
{
    const QString name = QStringLiteral("calmWheel");
    if (qApp->findChild<QObject *>(name, Qt::FindDirectChildrenOnly))
        return;
    auto *calm = new CalmWheel(qApp);
    calm->setObjectName(name);
    qApp->installEventFilter(calm);
}

} // namespace delegations
