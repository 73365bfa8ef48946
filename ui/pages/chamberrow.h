#pragma once

#include "models/core/details.h"

#include <QWidget>

namespace delegations {

class CountBadge;
class DetailPage;
class LinkLabel;
class SectorMark;

/// A chamber of a country: its place in the hemicycle, its name, its website, its seats.
class ChamberRow : public QWidget
{
    Q_OBJECT

public:
    explicit ChamberRow(DetailPage &page);

    /// Its sector begins `from` and ends `to`, both from 0 to 1; all of it hides the mark.
    void setChamber(const ChamberSummary &chamber, double from, double to);

private:
    SectorMark *m_mark;
    LinkLabel *m_name;
    LinkLabel *m_website;
    CountBadge *m_seats;
};

} // namespace delegations
