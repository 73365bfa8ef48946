#pragma once

#include <QSet>
#include <QWidget>

#include <vector>

class QPushButton;
class QVBoxLayout;

namespace delegations {

class AttendeeDialog;
class GroupRow;
class RecordDraft;
class RecordEditor;

/// A group of the form: its heading, its rows, and the buttons that add one, or several people at once.
class GroupSection : public QWidget
{
    Q_OBJECT
public:
    GroupSection(RecordDraft &draft, const QString &group, RecordEditor &records, QWidget *parent = nullptr);

    /// In the order shown.
    [[nodiscard]] const std::vector<GroupRow *> &rows() const { return m_rows; }
    [[nodiscard]] std::vector<QPushButton *> buttons() const;

Q_SIGNALS:
    /// Rows came, went or changed places: the order of tabs is another.
    void rowsChanged();

private:
    void insertRow(int row, int position);
    void createRow(int row, int position);
    void dropRow(int row);
    void moveRow(int row, int position);
    void createSeveral(const QString &label);
    void askForSeveral();
    void addChosen(const AttendeeDialog &dialog);
    [[nodiscard]] QSet<qint64> peopleInRows() const;
    void add(int position);
    void updatePlaces();
    void updateCaptions();
    [[nodiscard]] int positionOf(int row) const;
    void connectDraft();

    RecordDraft &m_draft;
    RecordEditor &m_records;
    QString m_group;
    std::vector<GroupRow *> m_rows;
    QVBoxLayout *m_list;
    QPushButton *m_add;
    bool m_isFilling = false;         ///< Many rows are being added.
    QPushButton *m_several = nullptr; ///< None where each row is entered alone.
};

} // namespace delegations
