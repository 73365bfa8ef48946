#pragma once

#include "models/exchange/formats/csv/csvformat.h"
#include "models/exchange/formats/csv/csvmapping.h"

#include <QDialog>

class QComboBox;
class QPushButton;
class QStandardItemModel;
class QTableView;

namespace delegations {

class CsvMappings;
class CsvPreview;
class LeaveBar;
class MessageBar;

/// Asks how a table of separated values is to be read: how it is written, and what its columns hold, over the
/// first rows as they will be read. What the file and the column names suggest is chosen already. Open it
/// with open(); when it is accepted, format() and mapping() are for readCsvBatch().
class CsvMappingDialog : public QDialog
{
    Q_OBJECT

public:
    /// The mappings may be absent, else must outlive the dialog; what is accepted is remembered there.
    CsvMappingDialog(const QByteArray &bytes, const QString &path, CsvMappings *mappings, QWidget *parent);

    [[nodiscard]] CsvFormat format() const { return m_format; }
    [[nodiscard]] CsvMapping mapping() const;

    void accept() override;
    /// Asks first when the person has chosen something; a second time takes the question back.
    void reject() override;

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *createFormat();
    [[nodiscard]] QComboBox *createChoice(const char *name, const QString &label);
    void createPreview();
    [[nodiscard]] QWidget *createButtons();
    void connectSignals();

    /// The text in the chosen encoding.
    void decode();
    void fillHeaderRows();
    /// The columns by the chosen separator and header.
    void load();
    void createTargets();
    [[nodiscard]] QComboBox *createTarget(int column);
    void check();

    QByteArray m_bytes;
    QString m_name;
    CsvMappings *m_mappings;
    CsvFormat m_format;
    QByteArray m_text;
    QString m_problem; ///< Why it is no text.
    QComboBox *m_encoding = nullptr;
    QComboBox *m_delimiter = nullptr;
    QComboBox *m_headerRow = nullptr;
    MessageBar *m_bar;
    LeaveBar *m_leaving;
    CsvPreview *m_preview;
    QStandardItemModel *m_targets; ///< Shared by all columns.
    QTableView *m_table = nullptr;
    QPushButton *m_proceed = nullptr;
    bool m_isTouched = false; ///< The person chose something.
};

} // namespace delegations
