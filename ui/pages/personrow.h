#pragma once

#include "models/core/details.h"

#include <QWidget>

namespace delegations {

class Avatar;
class DetailPage;
class LinkLabel;
class TextLabel;

/// Somebody with an office: a face, the name as a link, the office under it.
class PersonRow : public QWidget
{
    Q_OBJECT

public:
    explicit PersonRow(DetailPage &page);

    void setHolder(const OfficeHolder &holder);

private:
    Avatar *m_avatar;
    LinkLabel *m_name;
    TextLabel *m_office;
};

} // namespace delegations
