// What keys do in a form.
#include "models/edit/recorddraft.h"
#include "ui/form/formbody.h"
#include "ui/form/formpage.h"
#include "ui/form/imageeditor.h"
#include "ui/widgets/messagebar.h"

#include <QApplication>
#include <QClipboard>
#include <QKeyEvent>
#include <QMimeData>
#include <QPushButton>
#include <QScrollArea>

#include <algorithm>

namespace delegations {

/// To the next field, wherever in the form the person is, and from the last one to the button that saves.
void FormPage::goOn()
{
    const std::vector<QWidget *> order = m_body->tabOrder();
    const std::vector<QWidget *> inputs = m_body->inputs();
    const auto isNext = [&](QWidget *widget) {
        return std::ranges::find(inputs, widget) != inputs.end() && widget->isEnabled() &&
               !widget->isHidden() && widget->isVisibleTo(m_body);
    };
    auto place = std::ranges::find(order, QApplication::focusWidget());
    if (place == order.end())
        return;
    place = std::find_if(place + 1, order.end(), isNext);
    QWidget *next = place != order.end() ? *place : m_save->isEnabled() ? m_save : nullptr;
    if (next)
        next->setFocus(Qt::TabFocusReason);
}

/// A line takes Ctrl+V for itself, and does nothing with a picture.
bool FormPage::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::FocusIn &&
        static_cast<QFocusEvent *>(event)->reason() != Qt::MouseFocusReason)
        scrollTo(*static_cast<QWidget *>(watched));
    if (event->type() == QEvent::KeyPress && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Paste)) {
        if (pastePicture(*static_cast<QWidget *>(watched)))
            return true;
    }
    return QWidget::eventFilter(watched, event);
}

/// Whether what was copied is no matter of the widget that has the focus: a picture, or anything at the
/// picture.
bool FormPage::pastePicture(const QWidget &where)
{
    const QMimeData *copied = QApplication::clipboard()->mimeData();
    ImageEditor *picture = m_body->picture();
    const bool isAtPicture = picture && picture->isAncestorOf(&where);
    if (!copied || (!isAtPicture && (copied->hasText() || !ImageEditor::isPicture(*copied))))
        return false;
    if (!picture) {
        m_tellsOfFields = false;
        m_message->present(MessageBar::Kind::Information,
                           tr("A picture was copied, but this form has no place for one."));
        return true;
    }
    if (!picture->paste(*copied))
        picture->refusePaste();
    m_scroll->ensureWidgetVisible(picture);
    return true;
}

void FormPage::keyPressEvent(QKeyEvent *event)
{
    if (event->matches(QKeySequence::Save))
        save();
    else if (event->key() == Qt::Key_Escape && m_asking)
        m_message->dismiss();
    else if (event->key() == Qt::Key_Escape)
        cancel();
    else if ((event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter) &&
             !(event->modifiers() & ~Qt::KeypadModifier))
        goOn();
    else
        QWidget::keyPressEvent(event);
}

} // namespace delegations
