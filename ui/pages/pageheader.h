#pragma once

#include "ui/pages/byline.h"

#include <QWidget>

class QHBoxLayout;
class QPushButton;

namespace delegations {

class TextLabel;

/// The top of a page: a picture, the record's name, what it is and to whom it belongs, and the Edit button.
class PageHeader : public QWidget
{
    Q_OBJECT

public:
    explicit PageHeader(const Byline::LinkMaker &createLink);

    /// Before the name.
    void setPicture(QWidget *picture);
    void setTitle(const QString &title);
    void setByline(const std::vector<RecordLink> &parts);
    void setEditable(bool editable);

signals:
    void editRequested();

private:
    QHBoxLayout *m_layout;
    TextLabel *m_title;
    Byline *m_byline;
    QPushButton *m_edit;
};

} // namespace delegations
