#pragma once

#include "models/core/result.h"

#include <QObject>
#include <QTimer>

#include <memory>

namespace delegations {

class Document;
class MainWindow;

/// The database that is open in the window, and what the window asks of it: opening another one, making one,
/// copying it.
class Session : public QObject
{
    Q_OBJECT

public:
    /// The window must outlive it.
    explicit Session(MainWindow &window, QObject *parent = nullptr);
    ~Session() override;

    /// Opens a database in place of the present one; after an error the present one stays.
    void open(const QString &path);
    /// Shows what was opened in place of the present one, or why it could not be.
    void show(Result<std::unique_ptr<Document>> opened);

private:
    void create(const QString &path);
    void copyTo(const QString &path);
    void close();
    /// Whether what is saved still goes where the person expects it: else nothing more is, and the window
    /// says so.
    void watchPlace();
    void remember();
    [[nodiscard]] bool isOpen(const QString &path) const;

    MainWindow &m_window;
    std::unique_ptr<Document> m_document;
    QTimer m_watch;
    bool m_hasMoved = false;
};

} // namespace delegations
