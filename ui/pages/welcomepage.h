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

signals:
    void newDatabaseRequested();
    void newCountryRequested();
    void importRequested();
    void openRequested();

private:
    void createChoices();
    void centreColumn();
    QPushButton *addChoice(const QString &text, const QString &explanation, const QString &name);

    QVBoxLayout *m_column;
    TextLabel *m_title;
    TextLabel *m_text;
    QPushButton *m_newCountry;
    QPushButton *m_import;
    QPushButton *m_open;
    QPushButton *m_newDatabase;
};

} // namespace delegations
