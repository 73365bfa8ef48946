#include "ui/form/completionkeys.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QCoreApplication>
#include <QKeyEvent>

namespace delegations {

namespace {

class SavingThrough : public QObject
{
public:
    explicit SavingThrough(QCompleter &completer) : QObject(&completer), m_completer(completer) {}

    bool eventFilter(QObject *watched, QEvent *event) override
    {
        if (event->type() != QEvent::KeyPress ||
            !static_cast<QKeyEvent *>(event)->matches(QKeySequence::Save))
            return QObject::eventFilter(watched, event);
        m_completer.popup()->hide();
        QCoreApplication::postEvent(m_completer.widget(), event->clone());
        return true;
    }

private:
    QCompleter &m_completer;
};

} // namespace

void letSavingThrough(QCompleter &completer)
{
    completer.popup()->installEventFilter(new SavingThrough(completer));
}

} // namespace delegations
