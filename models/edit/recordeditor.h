#pragma once

#include "models/core/attendees.h"
#include "models/core/result.h"
#include "models/core/suggestion.h"
#include "models/edit/dependents.h"
#include "models/edit/recorddraft.h"
#include "models/language/bodies/rolewords.h"
#include "models/store/write/writeworker.h"

#include <QFuture>

#include <memory>
#include <optional>

namespace delegations {

class DraftWriter;
class ReadWorker;
class RecordStore;
class ViewContext;
struct Viewpoint;

/// Opens records for editing and writes what came of it, each time as one entry of the journal. The rules
/// that hold between records have their place here: what a seat, a delegation, a membership is made with.
/// Lives in the store's thread; store, reader and context must outlive it, and it the drafts.
class RecordEditor : public QObject
{
    Q_OBJECT
public:
    RecordEditor(RecordStore &store, ReadWorker &reader, const ViewContext &context,
                 QObject *parent = nullptr);

    /// The record with its groups. The draft follows changes underneath until it is deleted.
    [[nodiscard]] Result<std::unique_ptr<RecordDraft>> open(FormType::Subject subject, qint64 id);
    /// The same by the form that edits such a record.
    [[nodiscard]] Result<std::unique_ptr<RecordDraft>> open(const RecordKey &key);
    /// A new record that belongs where `context` is: a chamber in a country, a representative in a chamber,
    /// or in the country's only one, news about a person, a sitting of a session, a part of a body. A context
    /// that says nothing is left aside.
    [[nodiscard]] Result<std::unique_ptr<RecordDraft>> create(FormType::Subject subject,
                                                              const RecordKey &context = {});

    /// A new role with all that is known of one of the usual ones, which it takes the place of when it is
    /// saved.
    [[nodiscard]] Result<std::unique_ptr<RecordDraft>> createRole(const QString &usual);

    /// Goes on with a draft that was kept: what was stored since then becomes a conflict where both changed
    /// it, and a record that was deleted since then leaves the draft isGone(). References to what is no
    /// longer there are emptied.
    [[nodiscard]] Result<std::unique_ptr<RecordDraft>> resume(const DraftState &kept);

    /// Writes the draft in one transaction; afterwards it holds what is stored. Error Input while it has
    /// problems. Error Conflict while it has conflicts, and when the record changed underneath: then the
    /// draft holds both values. Whatever the error, the draft keeps what was typed.
    [[nodiscard]] Result<RecordKey> save(RecordDraft &draft);

    /// The database is still being looked at for damage: what is saved now would be refused, but not for
    /// long.
    [[nodiscard]] bool isHeldBack() const;

    /// What remove() would take along. Read on the worker.
    [[nodiscard]] QFuture<Result<Dependents>> dependents(const RecordKey &key);
    /// Deletes the record with all that dependents() names, as a WriteWorker's job: that may be thousands.
    [[nodiscard]] QFuture<Status> remove(const RecordKey &key);
    /// Ends that: ErrorCode::Cancelled is answered, unless it is done already, and nothing is deleted.
    void cancel() { m_writer.cancel(); }

    /// Read on the worker.
    [[nodiscard]] QFuture<Result<std::vector<Suggestion>>> suggest(const ReferenceQuery &query);
    /// What may be written where a role is asked for. Read on the worker.
    [[nodiscard]] QFuture<Result<RoleWords>> roles();
    /// Who may be chosen to take part, on the day that is shown. Read on the worker.
    [[nodiscard]] QFuture<Result<std::vector<AttendeeList>>> attendees();
    /// How the reference reads on the day that is shown; empty when the record is not there.
    [[nodiscard]] QString referenceText(RecordKind kind, qint64 id);

Q_SIGNALS:
    /// Something could not be read that was to be shown, and nobody was given the error.
    void failed(const delegations::Error &error);
    /// isHeldBack() may have ended, well or not.
    void heldBackChanged();

private:
    static Status checkParts(const RecordStore &store, const RecordKey &key);
    static Status removeFrom(RecordStore &store, const RecordKey &key, const Viewpoint &viewpoint);
    [[nodiscard]] Result<DraftContent> content(const FormType &type, qint64 id) const;
    [[nodiscard]] bool isOfBody(const FormType &type, const Record &row) const;
    [[nodiscard]] std::unique_ptr<RecordDraft> follow(const FormType &type, const DraftContent &content);
    [[nodiscard]] Result<RecordKey> write(const RecordDraft &draft);
    [[nodiscard]] Result<std::optional<Record>> shownIn(FormType::Subject form,
                                                        const RecordKey &context) const;
    static void presetNews(DraftContent &content, const RecordKey &context);
    Status presetEvent(DraftContent &content, const RecordKey &context) const;
    Status presetChamber(DraftContent &content, const RecordKey &context) const;
    Status presetBody(DraftContent &content, const RecordKey &context) const;
    Status presetRepresentative(DraftContent &content, const RecordKey &context) const;
    [[nodiscard]] Result<qint64> onlyOrganization(qint64 area, const QString &classification) const;
    Status checkCode(RecordDraft &draft) const;
    Status checkWhole(RecordDraft &draft) const;
    Status checkOffices(RecordDraft &draft) const;
    [[nodiscard]] Result<QString> textOf(const RecordKey &key) const;
    void followSeat(RecordDraft &chamber);
    void emptyLostReferences(RecordDraft &draft) const;
    void emptyLostReferences(RecordDraft &draft, const FieldPath &place) const;
    [[nodiscard]] bool isThere(RecordKind kind, qint64 id) const;
    /// Shows the draft what is stored now.
    Status compare(RecordDraft &draft) const;

    RecordStore &m_store;
    ReadWorker &m_reader;
    const ViewContext &m_context;
    const RecordDraft *m_saving = nullptr;
    WriteWorker m_writer; ///< The last member, so that its thread ends first.
};

} // namespace delegations
