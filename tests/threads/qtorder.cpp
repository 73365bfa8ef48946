// ThreadSanitizer knows what it compiled. Qt it did not, and so does not see that Qt hands things from one
// thread to another in order: calls that are queued, futures, threads that end. These stand before Qt's own
// functions and tell.
#include <QFutureInterface>
#include <QThread>

#include <dlfcn.h>
#include <sanitizer/tsan_interface.h>

namespace {

/// Qt's own function of that name.
template <typename Function>
Function *qt(Function *, const char *symbol)
{
    void *found = dlsym(RTLD_NEXT, symbol);
    if (!found)
        qFatal("This Qt has no %s.", symbol);
    return reinterpret_cast<Function *>(found);
}

/// A call on its way into another thread.
class Queued : public QtPrivate::QSlotObjectBase
{
public:
    explicit Queued(QSlotObjectBase *call) : QSlotObjectBase(&Queued::act), m_call(call)
    {
        __tsan_release(this);
    }

private:
    static void act(int operation, QSlotObjectBase *self, QObject *receiver, void **arguments, bool *)
    {
        __tsan_acquire(self);
        auto *queued = static_cast<Queued *>(self);
        if (operation == Call) {
            queued->m_call->call(receiver, arguments);
            __tsan_release(self); // Whoever lets go of it last deletes it.
            __tsan_release(QThread::currentThread());
        } else if (operation == Destroy) {
            queued->m_call->destroyIfLastRef();
            delete queued;
        }
    }

    QSlotObjectBase *m_call;
};

} // namespace

bool QMetaObject::invokeMethodImpl(QObject *object, QtPrivate::QSlotObjectBase *call, Qt::ConnectionType type,
                                   void *answer)
{
    static auto *const invoke = qt(
        &invokeMethodImpl,
        "_ZN11QMetaObject16invokeMethodImplEP7QObjectPN9QtPrivate15QSlotObjectBaseEN2Qt14ConnectionTypeEPv");
    return invoke(object, new Queued(call), type, answer);
}

void QFutureInterfaceBase::reportFinished()
{
    using Report = void(QFutureInterfaceBase *);
    static auto *const report = qt<Report>(nullptr, "_ZN20QFutureInterfaceBase14reportFinishedEv");
    __tsan_release(d);
    report(this);
}

void QFutureInterfaceBase::waitForFinished()
{
    using Wait = void(QFutureInterfaceBase *);
    static auto *const wait = qt<Wait>(nullptr, "_ZN20QFutureInterfaceBase15waitForFinishedEv");
    wait(this);
    __tsan_acquire(d);
}

bool QFutureInterfaceBase::derefT() const noexcept
{
    using Deref = bool(const QFutureInterfaceBase *);
    static auto *const deref = qt<Deref>(nullptr, "_ZNK20QFutureInterfaceBase6derefTEv");
    __tsan_release(d);
    const bool isShared = deref(this);
    __tsan_acquire(d);
    return isShared;
}

QThread *QThread::createThreadImpl(std::future<void> &&job)
{
    static auto *const create = qt(&createThreadImpl, "_ZN7QThread16createThreadImplEOSt6futureIvE");
    return create(std::async(std::launch::deferred, [work = std::move(job)]() mutable {
        work.get();
        __tsan_release(currentThread());
    }));
}

bool QThread::wait(QDeadlineTimer deadline)
{
    using Wait = bool(QThread *, QDeadlineTimer);
    static auto *const join = qt<Wait>(nullptr, "_ZN7QThread4waitE14QDeadlineTimer");
    const bool hasEnded = join(this, deadline);
    if (hasEnded)
        __tsan_acquire(this);
    return hasEnded;
}
