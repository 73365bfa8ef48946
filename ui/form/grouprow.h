#pragma once

#include "models/edit/recorddraft.h"
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
    [[nodiscard]] QToolButton *removeButton() const { return m_remove; }
    /// As the person does who asks for more fields.
    void showFurther();
    /// Which of the fields are shown.
    [[nodiscard]] QList<FieldId> shownFields() const;
    /// Whether the row needs captions of its own: the one above it has others, or none of the kind.
    void setCaptioned(bool captioned);
    /// What Tab reaches, in its order; some of it may be hidden.
    [[nodiscard]] std::vector<QWidget *> tabStops() const;
    /// Where it stands among so many.
    void setPlace(int position, int count);

    bool eventFilter(QObject *watched, QEvent *event) override;

Q_SIGNALS:
    /// The person wants another row below this one.
    void anotherWanted();
    /// shownFields() are others now.
    void shownFieldsChanged();

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
    [[nodiscard]] bool isFurther(const Cell &cell) const
    {
        return m_draft.group(m_group).group().isFurther(cell.binding->path().field);
    }
    [[nodiscard]] QString objectNameOf(const QString &what) const;
    [[nodiscard]] bool isCard() const;
    /// Of rows that are added many at a time, each takes one line until more is asked for.
    [[nodiscard]] bool isTable() const { return m_draft.group(m_group).group().choosing.person.isValid(); }
    bool takesKey(const QKeyEvent &event);
    void moveBy(int places);
    void remove();

    RecordDraft &m_draft;
    RecordEditor &m_records;
    QString m_group;
    int m_row;
    int m_position = 0;
    bool m_isCaptioned = false;
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
