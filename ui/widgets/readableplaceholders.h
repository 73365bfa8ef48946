#pragma once

#include <QObject>

namespace delegations {

/// Gives the texts of empty fields a colour that can be read on the palette's fields, also after the palette
/// has changed: platforms leave it to Qt, which takes black for it on a dark ground.
class ReadablePlaceholders : public QObject
{
    Q_OBJECT

public:
    /// For as long as the window lives.
    explicit ReadablePlaceholders(QWidget *window);

    bool eventFilter(QObject *watched, QEvent *event) override;
};

} // namespace delegations
