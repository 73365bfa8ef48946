#pragma once

#include "models/exchange/formats/csv/csvformat.h"
#include "models/exchange/formats/csv/csvmapping.h"
#include "models/exchange/formats/csv/csvvalue.h"

#include <QAbstractTableModel>

namespace delegations {

/// The beginning of a table as it will be read. Its first row says what the columns are read as; below stand
/// the first twenty rows, each value in the form that it will have.
class CsvPreview : public QAbstractTableModel
{
    Q_OBJECT

public:
    static constexpr int targetRow = 0;

    explicit CsvPreview(QObject *parent = nullptr);

    /// Shows another text, or the same read otherwise; nothing is mapped then.
    void load(const QByteArray &text, const CsvFormat &format);
    /// As the file has it; empty names where no row names the columns.
    [[nodiscard]] const QStringList &header() const { return m_header; }
    [[nodiscard]] const CsvMapping &mapping() const { return m_mapping; }
    void setMapping(const CsvMapping &mapping);
    void setColumn(int column, const CsvColumn &target);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;

private:
    [[nodiscard]] QVariant cellData(const QString &text, int column, int role) const;

    QStringList m_header;
    QStringList m_names;
    std::vector<CsvLine> m_rows;
    std::vector<ColumnDates> m_dates; ///< By column.
    CsvMapping m_mapping;
};

} // namespace delegations
