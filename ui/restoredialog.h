#pragma once

#include <QDialog>

namespace delegations {

struct RestorePreview;

/// Shows what a database and a backup of it hold, and asks whether the backup shall take its place. Open it
/// with open(); it deletes itself.
class RestoreDialog : public QDialog
{
    Q_OBJECT

public:
    RestoreDialog(const RestorePreview &preview, QWidget *parent);
};

} // namespace delegations
