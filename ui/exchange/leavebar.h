#pragma once

#include "ui/widgets/messagebar.h"

namespace delegations {

/// Asks whether to leave when something would be lost. Staying has the focus, as it loses nothing.
class LeaveBar : public MessageBar
{
    Q_OBJECT

public:
    explicit LeaveBar(QWidget *parent = nullptr) : MessageBar(parent) {}

    void ask(const QString &question);
    /// Takes the question back.
    void stay();
    /// Gives the focus to staying; false while nothing is asked.
    bool takeFocus();

signals:
    void left();
    void stayed();
};

} // namespace delegations
