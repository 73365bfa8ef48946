#pragma once

#include <QDialog>

namespace delegations {

/// A database that takes a while to open. Stands before the window until then, so that nothing else is begun
/// meanwhile: open it with open(), and close it with done(); it deletes itself.
class OpeningDialog : public QDialog
{
    Q_OBJECT

public:
    OpeningDialog(const QString &path, QWidget *parent);

    /// There is no way back: what is half brought up to date is of no use.
    void reject() override {}
};

} // namespace delegations
