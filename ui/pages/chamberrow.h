#pragma once

#include "models/core/details.h"

#include <QWidget>

namespace delegations {

class CountBadge;
class DetailPage;
class LinkLabel;

/// A chamber of a country: its name, its website, its seats.
class ChamberRow : public QWidget
{
    Q_OBJECT

public:
    explicit ChamberRow(DetailPage &page);

    void setChamber(const ChamberSummary &chamber);

private:
    LinkLabel *m_name;
    LinkLabel *m_website;
    CountBadge *m_seats;
};

} // namespace delegations
