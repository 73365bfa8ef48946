#pragma once

#include <QDialog>

class QLineEdit;

namespace delegations {

class MessageBar;
struct Error;
struct ProblemEntry;

/// Asks why a problem need not be shown again. Open it with open(); it deletes itself.
class MuteDialog final : public QDialog
{
    Q_OBJECT

public:
    MuteDialog(const ProblemEntry &problem, QWidget *parent);

    /// Tells why it could not be done; the dialog stays.
    void showError(const Error &error);

signals:
    void confirmed(const QString &reason);

private:
    QLineEdit *m_reason;
    MessageBar *m_bar;
};

} // namespace delegations
