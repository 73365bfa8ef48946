#pragma once

#include "models/core/details.h"

#include <QWidget>

namespace delegations {

class Byline;
class DetailPage;
class LinkLabel;
class TextLabel;

/// A seat or office as in a curriculum vitae: when at the left, what and where at the right.
class OfficeRow : public QWidget
{
    Q_OBJECT

public:
    explicit OfficeRow(DetailPage &page);

    void setOffice(const OfficeEntry &entry);

private:
    TextLabel *m_period;
    TextLabel *m_office;
    LinkLabel *m_chamber;
    LinkLabel *m_organization;
    Byline *m_byline;
    Byline *m_notes; ///< Why, in whose place, by which decision.
};

} // namespace delegations
