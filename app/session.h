#pragma once

#include "app/restoring.h"
#include "models/core/result.h"

#include <QObject>

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
    /// `path` is what was to be opened.
    void show(Result<std::unique_ptr<Document>> opened, const QString &path);
    /// Whether the open database was looked at for damage from end to end: from then on it can be written.
    [[nodiscard]] bool isFileChecked() const;

private:
    void create(const QString &path);
    void copyTo(const QString &path);
    void openWithoutLog(const QString &path);
    void restore(const QString &path, const QString &backup);
    void refuse(const Error &error, const QString &path);
    void close();
    void remember();
    [[nodiscard]] bool isOpen(const QString &path) const;

    MainWindow &m_window;
    Restoring m_restoring;
    std::unique_ptr<Document> m_document;
};

} // namespace delegations
