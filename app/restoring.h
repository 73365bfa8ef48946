#pragma once

#include "app/sidejob.h"
#include "models/core/restorepreview.h"
#include "models/core/result.h"

#include <QObject>
#include <QPointer>

#include <functional>

namespace delegations {

class MainWindow;
class RestoreDialog;

/// The window's way to a backup: looks at it, asks, and lets it take the database's place, the long work on a
/// thread of its own, behind a dialog that lets nothing else begin.
class Restoring : public QObject
{
    Q_OBJECT
public:
    explicit Restoring(MainWindow &window, QObject *parent = nullptr);
    /// `release` closes the database where it is open, `reopen` opens what has its name afterwards, whatever
    /// came of it, and calls what it is given once that is shown.
    using Reopen = std::function<void(const std::function<void()> &then)>;
    void begin(const QString &path, const QString &backup, std::function<void()> release, Reopen reopen);

private:
    void ask(const Result<RestorePreview> &preview);
    void replace(const RestorePreview &preview);
    void tell(const Result<QString> &kept);

    MainWindow &m_window;
    std::function<void()> m_release;
    Reopen m_reopen;
    QPointer<RestoreDialog> m_dialog;
    SideJob m_job; ///< The last member, so that what is being written is waited for first.
};

} // namespace delegations
