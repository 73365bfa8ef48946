#pragma once

#include <QObject>
#include <QSocketNotifier>

namespace delegations {

/// Turns the signals that ask a program to end (SIGTERM, SIGHUP, SIGINT) into a Qt signal in the window's
/// thread, so that it ends in order. A second one ends the program at once. One that
/// was ignored when the program started (nohup, a job in the background) stays ignored. One object at a time.
class EndSignals : public QObject
{
    Q_OBJECT

public:
    explicit EndSignals(QObject *parent = nullptr);
    /// They mean what they meant before again.
    ~EndSignals() override;

signals:
    void received();

private:
    QSocketNotifier m_notifier;
};

} // namespace delegations
