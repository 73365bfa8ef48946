#include "models/core/viewcontext.h"

#include <QDateTime>

#include <algorithm>

namespace delegations {

namespace {

/// A timer stands still while the computer sleeps, so that the next midnight alone would be missed; in
/// milliseconds.
constexpr qint64 longestWait = 60'000;

qint64 untilMidnight()
{
    const QDateTime now = QDateTime::currentDateTime();
    return now.msecsTo(now.date().addDays(1).startOfDay());
}

} // namespace

ViewContext::ViewContext(Clock clock, QObject *parent)
    : QObject(parent), m_clock(std::move(clock)), m_viewpoint(m_clock())
{
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &ViewContext::look);
    lookLater();
}

ViewContext::ViewContext(QDate day, QObject *parent) : QObject(parent), m_viewpoint(day) {}

void ViewContext::look()
{
    if (!m_clock)
        return;
    lookLater();
    if (const QDate today = m_clock(); today != day()) {
        m_viewpoint.day = today;
        Q_EMIT changed();
    }
}

void ViewContext::setLanguage(const QString &language)
{
    if (language == m_viewpoint.language)
        return;
    m_viewpoint.language = language;
    Q_EMIT changed();
}

void ViewContext::setScope(const Scope &scope)
{
    m_scope = scope;
    Q_EMIT scopeSet(scope);
}

void ViewContext::lookLater()
{
    m_timer.start(std::chrono::milliseconds(std::clamp<qint64>(untilMidnight(), 1, longestWait)));
}

} // namespace delegations
