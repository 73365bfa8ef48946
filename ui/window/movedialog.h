#pragma once

#include "models/edit/seatactions.h"

#include <QDialog>

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace delegations {

class DateEditor;
class FieldEditor;
class MessageBar;
class RecordEditor;
class RemarkLabel;
class TextLabel;

/// Asks how a person passes from the seat of one chamber to that of another: both named, from which day, as
/// what. Open it with open(); it deletes itself.
class MoveDialog : public QDialog
{
    Q_OBJECT

public:
    /// What is chosen at first; `chamber` 0 leaves the choice open. The editor must outlive it.
    MoveDialog(const SeatOverview &overview, qint64 chamber, RecordEditor &editor, QWidget *parent);

    /// It could not be done: says why, and what was typed stays.
    void showError(const Error &error);

signals:
    /// The dialog is to be closed when it was done.
    void confirmed(const delegations::SeatMove &move);

private:
    [[nodiscard]] QWidget *createFields();
    [[nodiscard]] QWidget *createButtons();
    [[nodiscard]] QWidget *createSeats();
    void offerSeats();
    void showSeat();
    void fillPlaces(qint64 chamber);
    void update();
    void confirm();
    [[nodiscard]] const HeldSeat &held() const;
    /// Null while none is chosen.
    [[nodiscard]] const SeatPlace *place() const;
    [[nodiscard]] QString problem() const;
    [[nodiscard]] QString endText() const;
    [[nodiscard]] QStringList warnings() const;

    SeatOverview m_overview;
    std::vector<HeldSeat> m_seats; ///< Of those held: what can end on the day that is typed.
    qint64 m_chosen;               ///< The membership that somebody wants to end; 0 while nobody said.
    MessageBar *m_bar;
    QComboBox *m_from;
    TextLabel *m_only; ///< Instead of it, where there is nothing to choose.
    QComboBox *m_to;
    DateEditor *m_day;
    FieldEditor *m_role;
    FieldEditor *m_capacity;
    TextLabel *m_consequence;
    RemarkLabel *m_remark;
    QPushButton *m_move;
};

} // namespace delegations
