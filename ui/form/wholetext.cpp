#include "ui/form/wholetext.h"

#include "ui/widgets/plaintext.h"

#include <QFocusEvent>
#include <QHelpEvent>
#include <QLineEdit>
#include <QToolTip>

namespace delegations {

namespace {

class WholeText : public QObject
{
public:
    explicit WholeText(QLineEdit &input) : QObject(&input) { input.installEventFilter(this); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        auto *input = qobject_cast<QLineEdit *>(watched);
        if (!input) // It loses the focus as it goes, and is just a widget by then.
            return QObject::eventFilter(watched, event);
        if (event->type() == QEvent::FocusOut && isLeft(*static_cast<QFocusEvent *>(event)))
            input->setCursorPosition(0);
        if (event->type() != QEvent::ToolTip || !isCut(*input))
            return QObject::eventFilter(watched, event);
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), toolTipText(input->text()), input);
        return true;
    }

private:
    /// Not for a list or another window, from which the person comes back to where they were writing.
    static bool isLeft(const QFocusEvent &event)
    {
        return event.reason() != Qt::PopupFocusReason && event.reason() != Qt::ActiveWindowFocusReason;
    }
    [[nodiscard]] static bool isCut(const QLineEdit &input)
    {
        // The frame and the cursor's room are about as wide as two letters.
        const int room = input.contentsRect().width() - 2 * input.fontMetrics().averageCharWidth();
        return input.fontMetrics().horizontalAdvance(input.text().left(1000)) > room;
    }
};

} // namespace

void showWholeText(QLineEdit &input)
{
    new WholeText(input); // The input owns it.
}

} // namespace delegations
