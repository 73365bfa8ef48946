#pragma once

#include "models/core/restorepreview.h"
#include "models/core/result.h"

#include <QObject>
#include <QPointer>
#include <QThread>

#include <functional>
#include <memory>

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
    /// Waits for what is being written.
    ~Restoring() override;

    /// `release` closes the database where it is open, `reopen` opens what has its name afterwards, whatever
    /// came of it.
    void begin(const QString &path, const QString &backup, std::function<void()> release,
               std::function<void()> reopen);

private:
    template <typename Answer>
    void run(std::function<Answer()> job, std::function<void(const Answer &)> take);
    void ask(const Result<RestorePreview> &preview);
    void replace(const RestorePreview &preview);
    void tell(const Result<QString> &kept);

    MainWindow &m_window;
    std::function<void()> m_release;
    std::function<void()> m_reopen;
    QPointer<RestoreDialog> m_dialog;
    std::unique_ptr<QThread> m_thread;
};

} // namespace delegations
