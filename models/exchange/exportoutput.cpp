#include "models/exchange/exportoutput.h"

#include <QCoreApplication>
#include <QIODevice>

namespace delegations {

Status ExportOutput::flush()
{
    const auto size = qint64(m_text.size());
    if (m_target.write(m_text.data(), size) != size)
        return Error{ErrorCode::InputOutput,
                     QCoreApplication::translate(
                         "Export", "What is exported could not be written. Check the disk or choose another "
                                   "folder, then export again."),
                     m_target.errorString()};
    m_text.clear();
    return {};
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
