#pragma once

#include <QDate>
#include <QObject>
#include <QTimer>

#include <functional>

namespace delegations {

/// As of which day everything in a window is shown. Belongs to the window's thread; whoever shows something
/// asks anew after changed().
class ViewContext : public QObject
{
    Q_OBJECT
public:
    /// Tells which day it is.
    using Clock = std::function<QDate()>;

    /// Today, which moves on at midnight.
    explicit ViewContext(Clock clock = QDate::currentDate, QObject *parent = nullptr);
    /// One day for good.
    explicit ViewContext(QDate day, QObject *parent = nullptr);

    [[nodiscard]] QDate day() const { return m_day; }
    /// Looks which day it is. Happens by itself soon after midnight, and after the computer slept.
    void look();

Q_SIGNALS:
    void changed();

private:
    void lookLater();

    Clock m_clock; ///< None for a day that stays.
    QDate m_day;
    QTimer m_timer{this};
};

} // namespace delegations
