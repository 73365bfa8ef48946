#pragma once

#include "models/core/result.h"
#include "models/exchange/formats/exportrequest.h"

#include <QString>

#include <functional>

class QIODevice;

namespace delegations {

class Connection;

/// Told how many of how many records are written, now and then; false asks to stop.
using ExportProgress = std::function<bool(qint64 done, qint64 total)>;

/// What each format that can be written stands behind. Stateless, so any thread may call it.
class Exporter
{
public:
    virtual ~Exporter() = default;

    /// The name by which the command line asks for it: "popolo".
    [[nodiscard]] virtual QString format() const = 0;
    /// Of the files, without the dot.
    [[nodiscard]] virtual QString suffix() const = 0;
    /// How the window calls it.
    [[nodiscard]] virtual QString title() const = 0;
    /// The MIME type as which a record that is dragged into another program is offered; empty where that is
    /// of no use to other programs.
    [[nodiscard]] virtual QString dropType() const { return {}; }
    /// Reads through the connection in its thread; the caller keeps the content unchanged meanwhile. Rows
    /// are streamed. An error leaves part of the text in the target; of the target's own errors only that it
    /// took too little is told.
    virtual Status write(Connection &connection, const ExportRequest &request, QIODevice &target,
                         const ExportProgress &progress) const = 0;
};

} // namespace delegations
