#pragma once

#include <QMessageBox>

namespace delegations {

struct Dependents;

/// Asks whether to delete a record, naming what goes with it. Open it with open(); it deletes itself.
class RemoveDialog : public QMessageBox
{
    Q_OBJECT

public:
    RemoveDialog(const Dependents &dependents, QWidget *parent);

private:
    void widen();
};

} // namespace delegations
