#pragma once

#include "models/core/scope.h"
#include "models/core/viewpoint.h"

#include <QObject>
#include <QTimer>

#include <functional>

namespace delegations {

/// As of which day and in which language everything in a window is shown, and which part of the data it
/// shows. Belongs to the window's thread; whoever shows something asks anew after changed().
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

    [[nodiscard]] const Viewpoint &viewpoint() const { return m_viewpoint; }
    [[nodiscard]] QDate day() const { return m_viewpoint.day; }
    void setLanguage(const QString &language);
    /// What the window shows: tree, history and commands follow it.
    [[nodiscard]] const Scope &scope() const { return m_scope; }
    /// Told by scopeSet() also when it is the same again.
    void setScope(const Scope &scope);
    /// Looks which day it is. Happens by itself soon after midnight, and after the computer slept.
    void look();

Q_SIGNALS:
    void changed();
    /// The window shows this now, or it still does: what was asked for cannot be shown.
    void scopeSet(const delegations::Scope &scope);

private:
    void lookLater();

    Clock m_clock; ///< None for a day that stays.
    Viewpoint m_viewpoint;
    Scope m_scope;
    QTimer m_timer{this};
};

} // namespace delegations
