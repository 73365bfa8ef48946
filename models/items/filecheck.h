#pragma once

#include "models/core/result.h"

#include <QObject>
#include <QStringList>

#include <memory>

namespace delegations {

class ReadWorker;
class RecordStore;

/// Looks at the whole file for damage before the session's first write, on a thread and with a connection of
/// its own. Until that has ended well the store does not write: what is damaged must not be written into.
class FileCheck : public QObject
{
    Q_OBJECT
public:
    /// `isWritable`: whether this program has the right to write the file. Who only reads is told of damage.
    /// The store must outlive it.
    FileCheck(RecordStore &store, bool isWritable, QObject *parent = nullptr);
    ~FileCheck() override;

    /// Begins, once what the person sees is there. Once is enough: while another program writes it tries
    /// again.
    void start();
    [[nodiscard]] bool hasEnded() const { return m_ended; }

Q_SIGNALS:
    /// `problem` is the first one found; empty when the file is sound.
    void ended(const QString &problem);
    /// It could not be looked at; the store goes on refusing.
    void failed(const delegations::Error &error);

private:
    void look();
    void take(const Result<QStringList> &problems);

    RecordStore &m_store;
    bool m_isWritable;
    bool m_ended = false;
    std::unique_ptr<ReadWorker> m_worker;
};

} // namespace delegations
