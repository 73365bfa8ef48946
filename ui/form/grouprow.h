#pragma once

#include "ui/form/fieldbinding.h"

#include <QWidget>

#include <vector>

class QLabel;
class QToolButton;
class QVBoxLayout;

namespace delegations {

class CellLayout;
class ConflictBar;
struct FieldSpec;
class RecordDraft;
class RecordEditor;
class RemarkLabel;

/// One row of a group in the form: its fields beside each other, and what may be done with the row.
/// Ctrl+Shift with Up, Down or Delete moves or removes it, Ctrl+Return adds another. Fields that are rarely
/// said are hidden until they hold something or more is asked for.
class GroupRow : public QWidget
{
    Q_OBJECT
public:
    GroupRow(RecordDraft &draft, const QString &group, int row, RecordEditor &records,
             QWidget *parent = nullptr);

    [[nodiscard]] int row() const { return m_row; }
    [[nodiscard]] std::vector<FieldBinding *> bindings() const;
    /// What is said of the fields, in their order.
    [[nodiscard]] std::vector<QWidget *> remarks() const;
    [[nodiscard]] QToolButton *removeButton() const { return m_remove; }
    [[nodiscard]] QWidget *conflict() const;
    /// As the person does who asks for more fields.
    void showFurther();
    /// Where it stands among so many.
    void setPlace(int position, int count);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// The person wants another row below this one.
    void anotherWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    struct Cell
    {
        QWidget *place = nullptr; ///< Caption and editor.
        QLabel *caption = nullptr;
        FieldBinding *binding = nullptr;
        RemarkLabel *remark = nullptr;
        ConflictBar *conflict = nullptr;
        bool isUsed = false; ///< It holds something, or did while the form was open.
    };

    void addCell(const FieldSpec &field);
    [[nodiscard]] QLabel *createCaption(const FieldSpec &field, QWidget &input);
    void createButtons();
    void layOut();
    [[nodiscard]] QToolButton *createButton(int stroke, const QString &tip);
    void updateRemark(const Cell &cell);
    void updateConflict(Cell &cell);
    void updateRowConflict();
    void updateCaptions();
    void updateAlternatives();
    void createMore();
    void updateFurther();
    [[nodiscard]] bool isFurther(const Cell &cell) const;
    [[nodiscard]] QString objectNameOf(const QString &what) const;
    [[nodiscard]] bool isCard() const;
    [[nodiscard]] bool isTable() const;
    bool takesKey(const QKeyEvent &event);
    void moveBy(int places);
    void remove();

    RecordDraft &m_draft;
    RecordEditor &m_records;
    QString m_group;
    int m_row;
    int m_position = 0;
    std::vector<Cell> m_cells;
    CellLayout *m_line;
    QVBoxLayout *m_below; ///< Remarks and conflicts.
    QVBoxLayout *m_buttonColumn;
    QToolButton *m_up;
    QToolButton *m_down;
    QToolButton *m_remove;
    QToolButton *m_more = nullptr; ///< Shows the further fields; none where there are none.
    ConflictBar *m_conflict = nullptr;
};

} // namespace delegations
