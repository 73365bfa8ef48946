#pragma once

#include "models/edit/seatactions.h"
#include "ui/window/seatdialog.h"

class QLineEdit;
class QListView;
class QSortFilterProxyModel;

namespace delegations {

/// Asks whom a chamber appoints to the delegation, where that is not known yet: one of its own members, or
/// somebody else; from which day, as what.
class AppointDialog final : public SeatDialog
{
    Q_OBJECT

public:
    /// `people` is empty for a choice of the candidates. The editor must outlive it.
    AppointDialog(AppointmentChoice choice, QList<RecordLink> people, RecordEditor &editor, QWidget *parent);
    ~AppointDialog() override;

signals:
    /// The dialog is to be closed when it was done.
    void confirmed(const delegations::Appointment &appointment);
    /// The dialog is closed by then.
    void somebodyElseWanted(const delegations::RecordKey &chamber);

protected:
    [[nodiscard]] bool isChosen() const override { return !people().isEmpty(); }
    [[nodiscard]] QString problem() const override;
    [[nodiscard]] QString consequence() const override;
    [[nodiscard]] QStringList warnings() const override;
    void confirm() override;
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    [[nodiscard]] QWidget *createCandidates();
    void narrow(const QString &typed);
    [[nodiscard]] QList<RecordLink> people() const;
    [[nodiscard]] static RecordKey chosenIn(const FieldEditor &editor, RecordKind kind);
    [[nodiscard]] bool isSubstitute() const;

    AppointmentChoice m_choice;
    QList<RecordLink> m_people;
    QLineEdit *m_search;
    QListView *m_candidates;
    QSortFilterProxyModel *m_found;
    FieldEditor *m_standsInFor; ///< Of a substitute.
    FieldEditor *m_decision;
};

} // namespace delegations
