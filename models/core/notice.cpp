#include "models/core/notice.h"

#include <QMutex>

namespace delegations {

namespace {

struct Receiver
{
    QMutex guard;
    std::function<void(const QString &)> tell;
};

Receiver &receiver()
{
    static Receiver one;
    return one;
}

} // namespace

void setNoticeReceiver(std::function<void(const QString &text)> tell)
{
    const QMutexLocker lock(&receiver().guard);
    receiver().tell = std::move(tell);
}

void notice(const QString &text)
{
    const QMutexLocker lock(&receiver().guard);
    if (receiver().tell)
        receiver().tell(text);
}

} // namespace delegations
