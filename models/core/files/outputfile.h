#pragma once

#include "models/core/files/hiddenpart.h"
#include "models/core/files/outputtarget.h"

#include <QIODevice>

#include <memory>

namespace delegations {

/// A file that is written whole or not at all: whoever reads it finds what stood there before, or all of the
/// new one. Never over the open database or another one (see OutputTarget). Pipes and devices are written to
/// as they are. One thread.
class OutputFile : public QIODevice
{
public:
    enum class Readers {
        Ordinary, ///< As what stands there, else as any new file.
        Owner,    ///< Nobody but its owner may read it.
    };

    explicit OutputFile(QString path, Readers readers = Readers::Ordinary);
    /// Without commit() what stood there stays.
    ~OutputFile() override;

    /// To be called first. Waits for whoever reads a pipe.
    Status begin();
    /// How the writing went so far: what is written to a device may be lost without its writer seeing it.
    [[nodiscard]] Status state() const;
    /// The last call: what was written is on the disk and has its name.
    Status commit();

    [[nodiscard]] bool isSequential() const override { return true; }

protected:
    qint64 readData(char *, qint64) override { return -1; }
    qint64 writeData(const char *bytes, qint64 size) override;

private:
    [[nodiscard]] Status beginStream();
    [[nodiscard]] bool writeOut(const char *bytes, qint64 size);
    [[nodiscard]] bool flush();
    [[nodiscard]] bool isComplete() const;
    [[nodiscard]] Error failure() const;
    [[nodiscard]] FileAccess access() const;

    QString m_path;
    Readers m_readers;
    OutputTarget m_target;
    std::unique_ptr<HiddenPart> m_part; ///< Of a file.
    int m_descriptor = -1;
    QByteArray m_waiting; ///< Not yet written.
    qint64 m_written = 0;
    int m_error = 0;
};

} // namespace delegations
