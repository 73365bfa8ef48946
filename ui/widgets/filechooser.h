#pragma once

#include "ui/widgets/fileicons.h"

#include <QFileDialog>

namespace delegations {

/// The dialog by which files are chosen, everywhere in the window. It opens none of the files that it lists:
/// closing the open database would drop SQLite's locks. For that it is never the platform's, which looks into
/// files in this very process, tells icons and kinds by names, and copies nothing that is dropped on it. Open
/// it with open(); it deletes itself. The folder is remembered from one to the next, for reading and for
/// saving.
class FileChooser : public QFileDialog
{
    Q_OBJECT

public:
    enum class Purpose { Open, OpenSeveral, Save };

    FileChooser(Purpose purpose, const QString &title, const QString &filter, QWidget *parent);

    /// A name for what is to be saved; its suffix is added to names without one.
    void suggest(const QString &fileName);

private:
    void keepFilesClosed();
    void makeRoom();

    FileIcons m_icons;
};

} // namespace delegations
