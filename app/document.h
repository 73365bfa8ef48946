#pragma once

#include "app/savedcsvmappings.h"
#include "models/core/viewcontext.h"
#include "models/edit/problemmuting.h"
#include "models/edit/recordeditor.h"
#include "models/edit/seatactions.h"
#include "models/exchange/transfer/exportworker.h"
#include "models/exchange/transfer/importworker.h"
#include "models/items/delegationtree.h"
#include "models/items/filecheck.h"
#include "models/items/recordreader.h"
#include "models/report/output/reportexporter.h"
#include "models/store/file/checkpointer.h"
#include "models/store/file/database.h"
#include "models/store/read/readworker.h"
#include "models/store/write/recordstore.h"
#include "ui/window/workspace.h"

namespace delegations {

/// Everything that belongs to one open database, in the order in which it is made; unmade in reverse. Begins
/// to read the tree's first level when it is made.
class Document
{
public:
    /// For writing; for reading only where somebody else is editing it or it cannot be written.
    [[nodiscard]] static Result<std::unique_ptr<Document>> open(const QString &path);
    /// The first half of that, on any thread: the database is then given to `thread`, for on().
    [[nodiscard]] static Result<std::unique_ptr<Database>> openFile(const QString &path, QThread *thread);
    /// The second half.
    [[nodiscard]] static Result<std::unique_ptr<Document>> on(Result<std::unique_ptr<Database>> opened);

    Document(const Document &) = delete;
    Document &operator=(const Document &) = delete;

    [[nodiscard]] Database &database() { return *m_database; }
    [[nodiscard]] RecordStore &store() { return m_store; }
    [[nodiscard]] FileCheck &check() { return m_check; }
    [[nodiscard]] Workspace workspace();

private:
    explicit Document(std::unique_ptr<Database> database);

    std::unique_ptr<Database> m_database;
    ReadWorker m_reader;
    RecordStore m_store;
    ViewContext m_context;
    DelegationTree m_tree;
    RecordReader m_records;
    RecordEditor m_editor;
    SeatActions m_seats;
    ProblemMuting m_muting;
    ReportExporter m_reports;
    SavedCsvMappings m_mappings;
    ImportWorker m_imports;
    ExportWorker m_exports;
    FileCheck m_check;
    Checkpointer m_checkpointer;
};

} // namespace delegations
