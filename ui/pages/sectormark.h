#pragma once

#include <QWidget>

namespace delegations {

/// A small half ring that shows which sector of the page's hemicycle a chamber has.
class SectorMark : public QWidget
{
    Q_OBJECT

public:
    SectorMark();

    /// Both from 0 at the left end to 1 at the right one.
    void setSector(double from, double to);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_from = 0;
    double m_to = 0;
};

} // namespace delegations
