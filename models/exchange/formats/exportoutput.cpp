#include "models/exchange/formats/exportoutput.h"

#include <QCoreApplication>
#include <QIODevice>

namespace delegations {

Status writeAll(QIODevice &target, const char *bytes, qint64 size)
{
    while (size > 0) {
        const qint64 taken = target.write(bytes, size);
        if (taken <= 0)
            return Error{ErrorCode::InputOutput,
                         QCoreApplication::translate(
                             "Export",
                             "What is exported could not be written. Check the disk or choose another "
                             "folder, then export again."),
                         target.errorString()};
        bytes += taken;
        size -= taken;
    }
    return {};
}

Status ExportOutput::flush()
{
    const Status written = writeAll(m_target, m_text.data(), qint64(m_text.size()));
    m_text.clear();
    return written;
}

Status ExportCount::step()
{
    constexpr qint64 recordsPerStep = 500;
    if (m_done++ % recordsPerStep != 0 || !m_progress || m_progress(m_done, m_total))
        return {};
    return Error{ErrorCode::Cancelled,
                 QCoreApplication::translate("Export", "The export was cancelled. No file was written."),
                 {}};
}

} // namespace delegations
