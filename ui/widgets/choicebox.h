#pragma once

#include <QComboBox>

namespace delegations {

/// A list to choose from that may be narrower than its texts: one that has no room ends in an ellipsis, and
/// the tool tip tells the whole.
class ChoiceBox : public QComboBox
{
    Q_OBJECT

public:
    using QComboBox::QComboBox;

    /// What of the chosen text there is room for.
    [[nodiscard]] QString shownText() const;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace delegations
