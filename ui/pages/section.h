#pragma once

#include <QWidget>

class QVBoxLayout;

namespace delegations {

class TextLabel;

/// A heading and what stands under it. Its page hides it while it has no content.
class Section : public QWidget
{
    Q_OBJECT

public:
    explicit Section(const QString &title);

    void setTitle(const QString &title);
    void add(QWidget *widget);
    void add(QLayout *row);

private:
    TextLabel *m_title;
    QVBoxLayout *m_layout;
};

} // namespace delegations
