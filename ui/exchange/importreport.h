#pragma once

#include <QDialog>

namespace delegations {

/// What an import did, for the person to read afterwards.
struct ImportReport
{
    QString notice;      ///< In a sentence or two.
    QStringList details; ///< What was refused or left out, a paragraph each.
};

/// Lists what an import refused or left out; the text can be selected and copied.
class ImportReportDialog : public QDialog
{
    Q_OBJECT

public:
    explicit ImportReportDialog(const ImportReport &report, QWidget *parent = nullptr);
};

} // namespace delegations
