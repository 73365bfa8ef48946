#include "ui/widgets/retire.h"

#include <QCoreApplication>
#include <QWidget>

namespace delegations {

void retire(QWidget &widget, const QObject *source)
{
    widget.hide(); // First: losing the focus queues calls too.
    QList<QObject *> all = widget.findChildren<QObject *>();
    all.append(&widget);
    for (QObject *part : all) {
        part->blockSignals(true);
        part->setObjectName({}); // What takes its place has its name.
        if (source)
            QObject::disconnect(source, nullptr, part, nullptr);
        QCoreApplication::removePostedEvents(part, QEvent::MetaCall);
    }
    widget.deleteLater();
}

} // namespace delegations
