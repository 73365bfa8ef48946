#pragma once

#include <QWidget>

namespace delegations {

/// The background that pages stand on, in the colour of text fields; it follows the program's palette.
class Paper : public QWidget
{
    Q_OBJECT

public:
    Paper();

protected:
    void changeEvent(QEvent *event) override;

private:
    void updatePalette();

    bool m_updating = false;
};

} // namespace delegations
