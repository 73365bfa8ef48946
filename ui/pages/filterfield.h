#pragma once

#include <QTimer>
#include <QWidget>

class QLineEdit;
class QPushButton;

namespace delegations {

class TextLabel;

/// Narrows the list below it to what the typed words begin, and says how much of it that is. There only above
/// a list of more lines than are seen at a glance. Esc clears it, Down and Return lead into the list.
class FilterField : public QWidget
{
    Q_OBJECT

public:
    explicit FilterField(QWidget &list);

    /// By what: "Filter by name".
    void setPurpose(const QString &purpose);
    /// Without spaces around it; empty for the whole list.
    [[nodiscard]] QString text() const;
    /// How many lines are left of how many.
    void setCounts(qint64 left, qint64 all);
    /// Another list is shown, whole; not told by changed().
    void forget();

signals:
    /// A moment after the last key.
    void changed();

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void createRow();
    void take();
    void tell();
    void clear();
    [[nodiscard]] bool handleKey(int key);

    QWidget &m_list;
    QLineEdit *m_input;
    TextLabel *m_count;
    QPushButton *m_showAll;
    QTimer m_delay;
    QString m_taken; ///< As changed() told it last.
    qint64 m_left = 0;
    qint64 m_all = 0;
};

} // namespace delegations
