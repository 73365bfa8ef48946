#include "ui/exchange/csvpreview.h"

#include "models/exchange/formats/csv/csvreader.h"
#include "ui/widgets/plaintext.h"
#include "ui/widgets/theme.h"

#include <QGuiApplication>

namespace delegations {

namespace {

constexpr size_t shownRows = 20;

QStringList cellsOf(const CsvRow &row)
{
    QStringList cells;
    for (const std::string_view cell : row.cells)
        cells.append(csvCell(cell));
    return cells;
}

} // namespace

CsvPreview::CsvPreview(QObject *parent) : QAbstractTableModel(parent) {}

void CsvPreview::load(const QByteArray &text, const CsvFormat &format)
{
    beginResetModel();
    m_header.clear();
    m_rows.clear();
    m_dates.clear();
    m_mapping = {};
    int number = 0;
    // What is wrong further down, the import will say.
    (void)CsvReader({text.constData(), size_t(text.size())}, format.delimiter, {})
        .read([&](const CsvRow &row) {
            if (++number < format.headerRow)
                return true;
            if (m_header.isEmpty())
                m_header = format.hasHeader() ? cellsOf(row) : QList<QString>(qsizetype(row.cells.size()));
            if (number == format.headerRow)
                return true;
            m_dates.resize(std::max(m_dates.size(), row.cells.size()));
            for (size_t at = 0; at < row.cells.size(); ++at)
                m_dates[at].learn(row.cells[at]);
            if (m_rows.size() < shownRows)
                m_rows.push_back({row.line, cellsOf(row)});
            return true;
        });
    m_names = columnNames(m_header);
    m_dates.resize(std::max(m_dates.size(), size_t(m_header.size())));
    endResetModel();
}

void CsvPreview::setMapping(const CsvMapping &mapping)
{
    m_mapping = mapping;
    m_mapping.columns.resize(m_header.size());
    if (columnCount() > 0)
        emit dataChanged(index(0, 0), index(rowCount() - 1, columnCount() - 1));
}

void CsvPreview::setColumn(int column, const CsvColumn &target)
{
    m_mapping.columns[column] = target;
    emit dataChanged(index(0, column), index(rowCount() - 1, column));
}

int CsvPreview::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_rows.size()) + 1;
}

int CsvPreview::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_header.size());
}

QVariant CsvPreview::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    if (index.row() == targetRow)
        return role == Qt::DisplayRole ? m_mapping.column(index.column()).label() : QVariant();
    return cellData(m_rows[size_t(index.row() - 1)].cells.value(index.column()), index.column(), role);
}

QVariant CsvPreview::cellData(const QString &text, int column, int role) const
{
    const CsvColumn target = m_mapping.column(column);
    const auto value = csvValue(target.target, text, m_dates[size_t(column)].order());
    const bool isKept = target.target != CsvTarget::LeftOut;
    const QPalette palette = QGuiApplication::palette();
    switch (role) {
    case Qt::DisplayRole:
        return isKept ? oneLine(value.value_or(text), 200) : QString();
    case Qt::ForegroundRole:
        if (!value && !text.isEmpty())
            return theme::warning(palette);
        return target.target == CsvTarget::Further ? theme::mutedText(palette) : QVariant();
    case Qt::ToolTipRole:
    case Qt::AccessibleDescriptionRole: {
        if (value || text.isEmpty())
            return {};
        const QString told = tr("“%1” cannot be read as “%2” and will be kept as further data.")
                                 .arg(text.left(80), target.label());
        return role == Qt::ToolTipRole ? toolTipText(told) : told;
    }
    default:
        return {};
    }
}

QVariant CsvPreview::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (role != Qt::DisplayRole)
        return {};
    if (orientation == Qt::Horizontal)
        return m_header.value(section).trimmed().isEmpty() ? tr("Column %1").arg(section + 1)
                                                           : oneLine(m_names.value(section), 60);
    return section == targetRow ? tr("Read as") : QString::number(m_rows[size_t(section - 1)].line);
}

Qt::ItemFlags CsvPreview::flags(const QModelIndex &index) const
{
    if (!index.isValid())
        return Qt::NoItemFlags;
    return index.row() == targetRow ? Qt::ItemIsEnabled : Qt::ItemIsEnabled | Qt::ItemIsSelectable;
}

} // namespace delegations
