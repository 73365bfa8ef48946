#pragma once

#include "models/core/attachmententry.h"

#include <QWidget>

namespace delegations {

class SaveButton;
class TextLabel;

/// A document of the record that is shown: its name, what it is, and a button that saves it as a file.
class AttachmentRow : public QWidget
{
    Q_OBJECT

public:
    AttachmentRow();

    void show(const AttachmentEntry &attachment);
    using QWidget::show;

private:
    TextLabel *m_name;
    TextLabel *m_kind;
    TextLabel *m_told;
    SaveButton *m_save;
    AttachmentEntry m_attachment;
};

} // namespace delegations
