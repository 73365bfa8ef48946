#pragma once

#include <QDialog>

class QLabel;
class QProgressBar;
class QPushButton;
class QVBoxLayout;

namespace delegations {

struct RestorePreview;

/// A backup on its way into a database's place: while it is looked at, asked about with what both hold, and
/// while it is restored. Stands before the window until that is done, so that nothing else is begun
/// meanwhile. Open it with open(); it deletes itself.
class RestoreDialog : public QDialog
{
    Q_OBJECT

public:
    /// The backup is being looked at.
    RestoreDialog(const QString &backup, QWidget *parent);

    /// It was looked at: whether it shall take the database's place.
    void ask(const RestorePreview &preview);

    void reject() override;

signals:
    /// It shall; from then on there is no way back until the dialog is closed with done().
    void confirmed();

private:
    void confirm();

    QVBoxLayout *m_layout;
    QLabel *m_text;
    QProgressBar *m_progress;
    QPushButton *m_restore;
    QPushButton *m_cancel;
    bool m_isConfirmed = false;
};

} // namespace delegations
