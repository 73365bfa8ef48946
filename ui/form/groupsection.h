#pragma once

#include <QWidget>

#include <vector>

class QPushButton;
class QVBoxLayout;

namespace delegations {

class GroupRow;
class RecordDraft;
class RecordEditor;

/// A group of the form: its heading, its rows, and the button that adds one.
class GroupSection : public QWidget
{
    Q_OBJECT
public:
    GroupSection(RecordDraft &draft, const QString &group, RecordEditor &records, QWidget *parent = nullptr);

    /// In the order shown.
    [[nodiscard]] const std::vector<GroupRow *> &rows() const { return m_rows; }
    [[nodiscard]] QPushButton *addButton() const { return m_add; }

Q_SIGNALS:
    /// Rows came, went or changed places: the order of tabs is another.
    void rowsChanged();

private:
    void insertRow(int row, int position);
    void createRow(int row, int position);
    void dropRow(int row);
    void moveRow(int row, int position);
    void add(int position);
    void updatePlaces();
    [[nodiscard]] int positionOf(int row) const;
    void connectDraft();

    RecordDraft &m_draft;
    RecordEditor &m_records;
    QString m_group;
    std::vector<GroupRow *> m_rows;
    QVBoxLayout *m_list;
    QPushButton *m_add;
};

} // namespace delegations
