#pragma once

#include "models/core/overview.h"

#include <QWidget>

namespace delegations {

class CountBadge;
class DetailPage;
class FlagLabel;
class Flags;
class LinkLabel;
class TextLabel;

/// A delegation among the others: its flag, who speaks for it, and its seats in words and as a gauge.
class DelegationRow : public QWidget
{
    Q_OBJECT

public:
    /// `flags` must outlive it.
    DelegationRow(DetailPage &page, Flags &flags);

    void setCountry(const CountryOverview &country);

private:
    FlagLabel *m_flag;
    LinkLabel *m_name;
    TextLabel *m_seats;
    TextLabel *m_speakers;
    CountBadge *m_badge;
};

} // namespace delegations
