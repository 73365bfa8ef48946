#pragma once

#include "ui/pages/paper.h"

class QPushButton;
class QVBoxLayout;

namespace delegations {

class TextLabel;

/// What stands where a record would: what can be done in an empty database or without one, or that something
/// is to be chosen.
class WelcomePage : public Paper
{
    Q_OBJECT

public:
    WelcomePage();

    /// A database that cannot be written only offers to open another one.
    void showEmptyDatabase(bool editable);
    void showNothingSelected();
    void showNoDatabase();
    /// The database that was asked for is missing, or cannot be opened for this reason. The path and the
    /// reason may hold anything: they are shown as plain text.
    void showUnopened(const QString &path, bool isMissing, const QString &reason);

signals:
    void newDatabaseRequested();
    void newCountryRequested();
    void importRequested();
    void openRequested();
    void retryRequested();
    void sampleRequested();

private:
    void createChoices();
    void centreColumn();
    /// These and no others.
    void showChoices(const QList<QPushButton *> &shown);
    void tell(const QString &title, const QString &text, const QString &path = {},
              const QString &remark = {});
    QPushButton *addChoice(const QString &text, const QString &explanation, const QString &name);

    QVBoxLayout *m_column;
    TextLabel *m_title;
    TextLabel *m_text;
    TextLabel *m_path;
    TextLabel *m_remark;
    QPushButton *m_retry;
    QPushButton *m_newCountry;
    QPushButton *m_import;
    QPushButton *m_open;
    QPushButton *m_newDatabase;
    QPushButton *m_sample;
};

} // namespace delegations
