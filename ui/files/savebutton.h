#pragma once

#include <QByteArray>
#include <QPushButton>

namespace delegations {

/// Saves a document that is kept with a record as a file of its own.
class SaveButton : public QPushButton
{
    Q_OBJECT

public:
    explicit SaveButton(QWidget *parent = nullptr);

    /// `name` is proposed for the file.
    void setDocument(const QString &name, const QByteArray &content);

signals:
    /// What became of it, for the person.
    void told(const QString &text);

private:
    void choose();
    void save(const QString &path);

    QString m_name;
    QByteArray m_content;
};

} // namespace delegations
