#pragma once

#include "models/edit/seatactions.h"
#include "ui/window/seatdialog.h"

class QComboBox;

namespace delegations {

/// Asks how a person passes from the seat of one chamber to that of another: both named, from which day, as
/// what.
class MoveDialog final : public SeatDialog
{
    Q_OBJECT

public:
    /// What is chosen at first; `chamber` 0 leaves the choice open. The editor must outlive it.
    MoveDialog(const SeatOverview &overview, qint64 chamber, RecordEditor &editor, QWidget *parent);

signals:
    /// The dialog is to be closed when it was done.
    void confirmed(const delegations::SeatMove &move);

protected:
    [[nodiscard]] bool isChosen() const override { return place() != nullptr; }
    [[nodiscard]] QString problem() const override;
    [[nodiscard]] QString consequence() const override;
    [[nodiscard]] QStringList warnings() const override;
    void confirm() override;

private:
    [[nodiscard]] QWidget *createSeats();
    void offerSeats();
    void showSeat();
    void fillPlaces(qint64 chamber);
    [[nodiscard]] const HeldSeat &held() const;
    /// Null while none is chosen.
    [[nodiscard]] const SeatPlace *place() const;
    [[nodiscard]] QString endText() const;

    SeatOverview m_overview;
    std::vector<HeldSeat> m_seats; ///< Of those held: what can end on the day that is typed.
    qint64 m_chosen;               ///< The membership that somebody wants to end; 0 while nobody said.
    QComboBox *m_from;
    TextLabel *m_only; ///< Instead of it, where there is nothing to choose.
    QComboBox *m_to;
};

} // namespace delegations
