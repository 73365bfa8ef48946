#include "ui/form/wholetext.h"

#include "ui/widgets/plaintext.h"

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
        if (event->type() != QEvent::ToolTip || !isCut())
            return QObject::eventFilter(watched, event);
        QToolTip::showText(static_cast<QHelpEvent *>(event)->globalPos(), toolTipText(m_input.text()),
                           &m_input);
        return true;
    }

private:
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
