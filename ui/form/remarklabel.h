#pragma once

#include "ui/form/remark.h"

#include <QLabel>

namespace delegations {

/// A remark in words, with a sign that tells its kind by shape. Takes no room while there is none.
class RemarkLabel : public QWidget
{
    Q_OBJECT
public:
    explicit RemarkLabel(QWidget *parent = nullptr);

    void setRemark(const Remark &remark);
    [[nodiscard]] const Remark &remark() const { return m_remark; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    [[nodiscard]] QColor color() const;
    void updateLabel();

    Remark m_remark;
    QLabel *m_label;
};

} // namespace delegations
