#pragma once

#include <QDialog>

namespace delegations {

/// What an import did, for the person to read afterwards.
struct ImportReport
{
    QString notice;      ///< In some short sentences.
    QStringList details; ///< What was not taken as it stands in the files, a list below its title each.
};

/// Lists what an import did not take as it stands; the text can be selected and copied.
class ImportReportDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ImportReportDialog(const ImportReport &report, QWidget *parent = nullptr);
};

} // namespace delegations
