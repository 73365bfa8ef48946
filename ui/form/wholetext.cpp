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
    explicit WholeText(QLineEdit &input) : QObject(&input), m_input(input) { input.installEventFilter(this); }

protected:
    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() == QEvent::FocusOut && isLeft(*static_cast<QFocusEvent *>(event)))
            m_input.setCursorPosition(0);
        if (event->type() != QEvent::ToolTip || !isCut())
            return QObject::eventFilter(watched, event);
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), toolTipText(m_input.text()),
                           &m_input);
        return true;
    }

private:
    /// Not for a list or another window, from which the person comes back to where they were writing.
    static bool isLeft(const QFocusEvent &event)
    {
        return event.reason() != Qt::PopupFocusReason && event.reason() != Qt::ActiveWindowFocusReason;
    }
    [[nodiscard]] bool isCut() const
    {
        // The frame and the cursor's room are about as wide as two letters.
        const int room = m_input.contentsRect().width() - 2 * m_input.fontMetrics().averageCharWidth();
        return m_input.fontMetrics().horizontalAdvance(m_input.text().left(1000)) > room;
    }

    QLineEdit &m_input;
};

} // namespace

void showWholeText(QLineEdit &input)
{
    new WholeText(input); // The input owns it.
}

} // namespace delegations
