#pragma once

#include "models/core/result.h"

#include <QObject>

#include <memory>

namespace delegations {

class MainWindow;

/// The database that is open in the window, and what the window asks of it: opening another one, making one,
/// copying it, importing into it.
class Session : public QObject
{
    Q_OBJECT

public:
    /// The window must outlive it.
    explicit Session(MainWindow &window, QObject *parent = nullptr);
    ~Session() override;

    /// Opens a database in place of the present one; after an error the present one stays.
    void open(const QString &path);
    /// The last database that was open, or the person's default one, made with the sample data at the first
    /// start.
    void openLast();

private:
    struct Document;

    void create(const QString &path);
    void copyTo(const QString &path);
    void import(const QStringList &paths);
    Status tryOpen(const QString &path);
    void show(std::unique_ptr<Document> document);
    void remember(const QString &path);

    MainWindow &m_window;
    std::unique_ptr<Document> m_document;
};

} // namespace delegations
