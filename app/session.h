#pragma once

#include "app/awaitedfile.h"
#include "app/draftkeeper.h"
#include "app/restoring.h"
#include "app/sidejob.h"
#include "models/core/result.h"

#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace delegations {

class Document;
class MainWindow;

/// The database that is open in the window, and what the window asks of it: opening another one, making
/// one. What stands unsaved in a form is kept, and offered when that database is opened again.
class Session : public QObject
{
    Q_OBJECT

public:
    /// The window must outlive it.
    explicit Session(MainWindow &window, QObject *parent = nullptr);
    /// Whatever a form holds unsaved by then stays kept: nobody was asked.
    ~Session() override;

    /// Opens a database in place of the present one; after an error the present one stays.
    void open(const QString &path) { openThen(path, {}); }
    /// Shows what was opened by this path in place of the present one, or why it could not be. Without a
    /// present one it waits for the file, and opens it when it is there.
    void show(const QString &path, Result<std::unique_ptr<Document>> opened);
    /// Ends the program as the window's button does, but without a question: what stands in a form is kept,
    /// what an import has not written is rolled back. Exit status 1 when the form could not be kept.
    void end();
    /// The desktop ends its session: keeps what stands in a form, so that closing need not ask.
    void keepForLogout();
    /// The same, but asks first what shall become of what is unsaved. False when the person stays.
    [[nodiscard]] bool askForLogout();
    /// Whether the open database was looked at for damage from end to end: from then on it can be written.
    [[nodiscard]] bool isFileChecked() const;

private:
    void connectDrafts();
    void connectUnopened();
    /// Afterwards `then` is called, whatever came of it: at once, but for what takes long to open.
    void openThen(const QString &path, const std::function<void()> &then);
    void create(const QString &path);
    void openWithoutLog(const QString &path);
    void restore(const QString &path, const QString &backup);
    void close();
    /// Whether what is saved still goes where the person expects it: else nothing more is, and the window
    /// says so.
    void watchPlace();
    void remember();
    void refuse(const QString &path, const Error &reason);
    void awaitedAppeared();
    void offerDraft();
    void continueDraft();
    void discardDraft();
    [[nodiscard]] bool isOpen(const QString &path) const;

    MainWindow &m_window;
    Restoring m_restoring;
    std::unique_ptr<Document> m_document;
    QTimer m_watch;
    QTimer m_untilPainted; ///< Of what was opened last.
    bool m_hasMoved = false;
    AwaitedFile m_awaited;
    QString m_wanted; ///< What could not be opened, while nothing else is open; else empty.
    DraftKeeper m_keeper;
    QString m_offered;            ///< The kept draft that the window offers.
    std::function<void()> m_next; ///< Opens what was asked for while something was being opened.
    SideJob m_opening;            ///< The last member, so that what is being opened is waited for first.
};

} // namespace delegations
