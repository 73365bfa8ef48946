#pragma once

#include "models/exchange/formats/exporter.h"

#include <string>

class QIODevice;

namespace delegations {

/// All of it, or an error; where a disk is nearly full it takes a piece first, and then tells why no more.
Status writeAll(QIODevice &target, const char *bytes, qint64 size);

/// Collects what an exporter writes and passes it on in large pieces.
class ExportOutput
{
public:
    explicit ExportOutput(QIODevice &target) : m_target(target) {}

    /// To be appended to. UTF-8.
    [[nodiscard]] std::string &text() { return m_text; }
    /// To be called now and then: passes the text on when there is enough of it.
    Status passOn() { return m_text.size() < enough ? Status() : flush(); }
    /// Passes on all there is.
    Status flush();

private:
    static constexpr size_t enough = 256 * 1024;

    QIODevice &m_target;
    std::string m_text;
};

/// Counts the records written, and asks now and then whether to go on.
class ExportCount
{
public:
    ExportCount(const ExportProgress &progress, qint64 total) : m_progress(progress), m_total(total) {}

    /// Error Cancelled when the person stopped it.
    Status step();

private:
    const ExportProgress &m_progress;
    qint64 m_total;
    qint64 m_done = 0;
};

} // namespace delegations
