#pragma once

#include "models/core/details.h"

#include <QWidget>

class QBoxLayout;

namespace delegations {

class Hemicycle;
class TextLabel;

/// The figure that matters most, in words beside the seats themselves; under them where there is little room.
class SeatsPanel : public QWidget
{
    Q_OBJECT

public:
    SeatsPanel();

    /// Whether vacant seats lead to a new representative.
    void setFillable(bool fillable);
    void setSeats(const SeatCount &count, const std::vector<ChamberSummary> &chambers);

signals:
    void holderActivated(const delegations::RecordKey &person);
    void vacancyActivated(const delegations::RecordKey &chamber);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void paintEvent(QPaintEvent *event) override;

private:
    TextLabel *m_filled;
    TextLabel *m_vacancy;
    Hemicycle *m_hemicycle;
    QBoxLayout *m_layout;
};

} // namespace delegations
