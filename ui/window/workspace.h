#pragma once

#include "models/core/files/fileidentity.h"

#include <QString>

namespace delegations {

class DelegationTree;
class ImportWorker;
class ExportWorker;
class FileCheck;
class RecordEditor;
class RecordReader;
class SeatActions;
class ProblemMuting;
class ReportExporter;
class ViewContext;

/// What a window needs of the database that is open in it. Who makes it owns the objects and keeps them until
/// the window has been given another workspace.
struct Workspace
{
    QString path;
    bool writable = false;
    QString readingReason;          ///< Why it is not writable, for the person.
    ViewContext *context = nullptr; ///< Its scope is what the window shows.
    DelegationTree *tree = nullptr;
    RecordReader *reader = nullptr;
    RecordEditor *editor = nullptr;
    SeatActions *seats = nullptr;
    ProblemMuting *muting = nullptr;
    ReportExporter *reports = nullptr;
    ImportWorker *imports = nullptr;
    ExportWorker *exports = nullptr;
    FileCheck *check = nullptr; ///< Started by the window, once what the person sees is there.
    FileIdentity identity = {}; ///< Of the file, whatever its name.

    [[nodiscard]] bool isOpen() const { return tree != nullptr; }
};

} // namespace delegations
