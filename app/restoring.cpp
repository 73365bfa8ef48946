#include "app/restoring.h"

#include "app/useridentity.h"
#include "models/store/file/restore.h"
#include "ui/window/mainwindow.h"
#include "ui/window/restoredialog.h"

#include <QDir>

namespace delegations {

Restoring::Restoring(MainWindow &window, QObject *parent) : QObject(parent), m_window(window) {}

void Restoring::begin(const QString &path, const QString &backup, std::function<void()> release,
                      Reopen reopen)
{
    if (m_job.isRunning()) // One that was cancelled.
        return m_window.showNotice(tr("Another backup is still being looked at. Try again in a moment."));
    m_release = std::move(release);
    m_reopen = std::move(reopen);
    m_dialog = new RestoreDialog(backup, &m_window);
    m_dialog->open();
    m_job.run<Result<RestorePreview>>([path, backup] { return previewRestore(path, backup); },
                                      [this](const Result<RestorePreview> &preview) { ask(preview); });
}

void Restoring::ask(const Result<RestorePreview> &preview)
{
    if (!m_dialog || !m_dialog->isVisible())
        return;
    if (!preview) {
        m_dialog->done(QDialog::Rejected);
        return m_window.showError(preview.error());
    }
    connect(m_dialog, &RestoreDialog::confirmed, this, [this, seen = *preview] { replace(seen); });
    m_dialog->ask(*preview);
}

void Restoring::replace(const RestorePreview &preview)
{
    m_release();
    m_job.run<Result<QString>>(
        [preview] { return restoreDatabase(preview.path, preview.backup, userName()); },
        [this](const Result<QString> &kept) { tell(kept); });
}

void Restoring::tell(const Result<QString> &kept)
{
    if (m_dialog)
        m_dialog->done(QDialog::Accepted);
    m_reopen([this, kept] {
        if (!kept)
            m_window.showError(kept.error());
        else if (kept->isEmpty())
            m_window.showNotice(tr("The backup was restored."));
        else
            m_window.showNotice(tr("The backup was restored. The former file is kept as %1.")
                                    .arg(QDir::toNativeSeparators(*kept)));
    });
}

} // namespace delegations
