#pragma once

#include "ui/form/remark.h"

#include <QLabel>

class QPushButton;

namespace delegations {

/// A remark in words, with a sign that tells its kind by shape, and buttons for the answers where it asks.
/// Takes no room while there is none.
class RemarkLabel : public QWidget
{
    Q_OBJECT
public:
    explicit RemarkLabel(QWidget *parent = nullptr);

    void setRemark(const Remark &remark);
    [[nodiscard]] const Remark &remark() const { return m_remark; }
    /// Ends the buttons' objectNames.
    void setPlace(const QString &place);

Q_SIGNALS:
    /// The answers to what is asked.
    void proposalWanted();
    void keepingWanted();

protected:
    void paintEvent(QPaintEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    class AnswerButton;

    [[nodiscard]] QColor color() const;
    void updateLabel();
    void createAnswers();
    void updateAnswers();

    Remark m_remark;
    QLabel *m_label;
    QString m_place;
    QWidget *m_answers = nullptr; ///< Null until something is asked.
    AnswerButton *m_use = nullptr;
    QPushButton *m_keep = nullptr;
};

} // namespace delegations
