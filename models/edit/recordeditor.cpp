#include "models/edit/recordeditor.h"

#include "models/core/kinds/fields.h"
#include "models/core/kinds/recordtype.h"
#include "models/core/viewcontext.h"
#include "models/edit/draftwriter.h"
#include "models/edit/removal.h"
#include "models/store/read/attendeequery.h"
#include "models/store/read/readworker.h"
#include "models/store/read/seatqueries.h"
#include "models/store/search/references.h"
#include "models/store/search/rolequeries.h"

#include <QDate>

#include <algorithm>

namespace delegations {

namespace {

constexpr QLatin1StringView capacities("capacities");

QString nameOf(const RecordDraft &draft)
{
    return draft.value(recordType(draft.type().kind).nameField).toString();
}

bool isSeatOf(const ChangeSet &changes, qint64 chamber)
{
    return std::ranges::any_of(changes.inserted, [chamber](const RecordChange &change) {
        return change.key.kind == RecordKind::Post &&
               change.after.value(fields::post.onBehalfOf).id == chamber;
    });
}

} // namespace

RecordEditor::RecordEditor(RecordStore &store, ReadWorker &reader, const ViewContext &context,
                           QObject *parent)
    : QObject(parent), m_store(store), m_reader(reader), m_context(context), m_writer(store)
{
    connect(&store, &RecordStore::holdChanged, this, &RecordEditor::heldBackChanged);
}

bool RecordEditor::isHeldBack() const
{
    return m_store.hold() && m_store.hold()->code == ErrorCode::InUse;
}

Result<DraftContent> RecordEditor::content(const FormType &type, qint64 id) const
{
    const Result<Record> record = m_store.record({type.kind, id});
    if (!record)
        return record.error();
    DraftContent content{*record, {}, {}};
    for (const Group &group : type.groups) {
        qint64 owner = id;
        if (group.key == capacities) {
            const Result<qint64> post = SeatPosts(m_store).find(id);
            if (!post)
                return post.error();
            owner = *post;
        } else if (!group.bearer.isEmpty()) {
            const std::vector<Record> &bearers = content.rows[group.bearer];
            owner = bearers.empty() ? 0 : bearers.front().id;
        }
        if (group.key == capacities || !group.bearer.isEmpty())
            content.owners.insert(group.key, owner);
        auto rows = m_store.referring(group.owner, owner);
        if (!rows)
            return rows.error();
        const DraftGroup members(group, owner);
        std::erase_if(*rows, [&](const Record &row) { return !members.owns(row) || isOfBody(type, row); });
        content.rows.insert(group.key, *rows);
    }
    return content;
}

std::unique_ptr<RecordDraft> RecordEditor::follow(const FormType &type, const DraftContent &content)
{
    auto draft = std::make_unique<RecordDraft>(type, content);
    connect(&m_store, &RecordStore::changed, draft.get(),
            [this, followed = draft.get()](const ChangeSet &changes) {
                if (followed == m_saving)
                    return;
                if (followed->type().subject == FormType::Chamber && isSeatOf(changes, followed->key().id))
                    followSeat(*followed);
                followed->outsideChange(changes);
            });
    return draft;
}

void RecordEditor::followSeat(RecordDraft &chamber)
{
    const Result<qint64> post = SeatPosts(m_store).find(chamber.key().id);
    if (post)
        chamber.setGroupOwner(capacities, *post);
    else
        emit failed(post.error());
}

Result<std::unique_ptr<RecordDraft>> RecordEditor::open(FormType::Subject subject, qint64 id)
{
    const FormType &type = formType(subject);
    const Result<DraftContent> stored = content(type, id);
    if (!stored)
        return stored.error();
    return follow(type, *stored);
}

Result<std::unique_ptr<RecordDraft>> RecordEditor::open(const RecordKey &key)
{
    const Result<Record> record = m_store.record(key);
    if (!record)
        return record.error();
    return open(formOf(*record), key.id);
}

Result<std::unique_ptr<RecordDraft>> RecordEditor::create(FormType::Subject subject, const RecordKey &context)
{
    const FormType &type = formType(subject);
    DraftContent content{startingValues(type.kind), {}, {}};
    content.record.take(type.fixed);
    Status preset;
    if (subject == FormType::Chamber)
        preset = presetChamber(content, context);
    else if (subject == FormType::Representative)
        preset = presetRepresentative(content, context);
    else if (subject == FormType::Body)
        preset = presetBody(content, context);
    else if (subject == FormType::News)
        presetNews(content, context);
    else if (subject == FormType::Event)
        preset = presetEvent(content, context);
    if (!preset)
        return preset.error();
    auto draft = follow(type, content);
    if (!type.startingGroup.isEmpty() && draft->rows(type.startingGroup).isEmpty())
        draft->addRow(type.startingGroup);
    return draft;
}

Result<std::unique_ptr<RecordDraft>> RecordEditor::resume(const DraftState &kept)
{
    auto draft = follow(*kept.type, {});
    draft->takeUp(kept);
    if (!draft->isNew()) {
        const Result<DraftContent> stored = content(draft->type(), draft->key().id);
        if (!stored && stored.error().code != ErrorCode::NotFound)
            return stored.error();
        // Another record may have the number of one that was deleted.
        const bool isSame = stored && stored->record.uid == draft->record().stored().uid;
        if (isSame) {
            for (auto owner = stored->owners.cbegin(); owner != stored->owners.cend(); ++owner)
                draft->setGroupOwner(owner.key(), owner.value());
            draft->refresh(*stored);
        } else {
            draft->setGone(true);
        }
    }
    emptyLostReferences(*draft);
    return draft;
}

void RecordEditor::emptyLostReferences(RecordDraft &draft) const
{
    emptyLostReferences(draft, {});
    for (const Group &group : draft.type().groups) {
        for (const int row : draft.rows(group.key))
            emptyLostReferences(draft, {group.key, row, {}});
    }
}

void RecordEditor::emptyLostReferences(RecordDraft &draft, const FieldPath &place) const
{
    const DraftRow *row = place.isInGroup() ? draft.group(place.group).row(place.row) : nullptr;
    const bool isNew = row ? row->record.isNew() : draft.isNew(); // What it began with is not stored either.
    const QList<FieldId> shown =
        place.isInGroup() ? draft.group(place.group).group().fields : draft.type().fields;
    for (const FieldId id : shown) {
        const FieldPath path{place.group, place.row, id};
        const FieldSpec &field = specOf(id);
        const qint64 target = draft.value(path).toLongLong();
        if (field.kind != FieldKind::Reference || target == 0 || !(isNew || draft.isTouched(path)))
            continue;
        // What is below 0 stands for the seat that saving will make for that chamber.
        if (!isThere(target < 0 ? RecordKind::Organization : field.target, std::abs(target)))
            draft.setValue(path, {});
    }
}

bool RecordEditor::isThere(RecordKind kind, qint64 id) const
{
    const Result<Record> record = m_store.record({kind, id});
    return record || record.error().code != ErrorCode::NotFound;
}

Result<RecordKey> RecordEditor::save(RecordDraft &draft)
{
    if (!draft.conflicts().empty())
        return Error{ErrorCode::Conflict,
                     tr("The record was changed meanwhile. Choose which of the values shall stay."),
                     {}};
    if (const Status free = checkCode(draft); !free)
        return free.error();
    if (const Status apart = checkWhole(draft); !apart)
        return apart.error();
    if (const Status placed = checkOffices(draft); !placed)
        return placed.error();
    if (!draft.problems().empty())
        return Error{ErrorCode::Input, tr("Not saved yet. What must be mended first is marked."), {}};
    m_saving = &draft;
    const Result<RecordKey> written = write(draft);
    m_saving = nullptr;
    if (!written) {
        const ErrorCode code = written.error().code;
        const bool isOutdated = code == ErrorCode::Conflict || code == ErrorCode::NotFound;
        if (const Status compared = isOutdated ? compare(draft) : Status(); !compared)
            return compared.error();
        return written;
    }
    if (const Result<DraftContent> stored = content(draft.type(), written->id); stored)
        draft.reset(*stored);
    else
        emit failed(stored.error()); // It is written all the same.
    return written;
}

Result<RecordKey> RecordEditor::write(const RecordDraft &draft)
{
    const QString label = draft.isNew() ? tr("Add %1") : tr("Edit %1");
    auto transaction = m_store.begin(label.arg(nameOf(draft)));
    if (!transaction)
        return transaction.error();
    const Result<RecordKey> key = DraftWriter(m_store, **transaction, m_context.viewpoint()).write(draft);
    if (!key)
        return key;
    const Result<ChangeSet> committed = (*transaction)->commit();
    return committed ? key : committed.error();
}

Status RecordEditor::compare(RecordDraft &draft) const
{
    if (draft.isNew())
        return {};
    const Result<DraftContent> stored = content(draft.type(), draft.key().id);
    if (!stored && stored.error().code != ErrorCode::NotFound)
        return stored.error();
    if (stored)
        draft.refresh(*stored);
    else
        draft.setGone(true);
    return {};
}

QFuture<Result<Dependents>> RecordEditor::dependents(const RecordKey &key)
{
    if (const Status whole = checkParts(m_store, key); !whole)
        return QtFuture::makeReadyFuture(Result<Dependents>(whole.error()));
    return m_reader.run(
        [key, viewpoint = m_context.viewpoint()](Connection &connection) -> Result<Dependents> {
            const Result<Removal> removal = Removal::of(connection, key);
            if (!removal)
                return removal.error();
            return removal->dependents(connection, viewpoint);
        });
}

QFuture<Status> RecordEditor::remove(const RecordKey &key)
{
    const Error busy{ErrorCode::InUse, tr("Something is being deleted just now. Try again in a moment."), {}};
    return m_writer.run(busy, [key, viewpoint = m_context.viewpoint()](RecordStore &store) {
        return removeFrom(store, key, viewpoint);
    });
}

Status RecordEditor::removeFrom(RecordStore &store, const RecordKey &key, const Viewpoint &viewpoint)
{
    const Result<QString> name = delegations::referenceText(store.connection(), key, viewpoint);
    if (!name)
        return name.error();
    if (const Status whole = checkParts(store, key); !whole)
        return whole;
    auto transaction = store.begin(tr("Delete %1").arg(*name));
    if (!transaction)
        return transaction.error();
    const Result<Removal> removal = Removal::of(store.connection(), key);
    if (!removal)
        return removal.error();
    if (const Status removed = removal->apply(**transaction); !removed)
        return removed;
    const Result<ChangeSet> committed = (*transaction)->commit();
    return committed ? Status() : committed.error();
}

QFuture<Result<std::vector<Suggestion>>> RecordEditor::suggest(const ReferenceQuery &query)
{
    return m_reader.run([query, viewpoint = m_context.viewpoint()](Connection &connection) {
        return suggestions(connection, query, viewpoint);
    });
}

QFuture<Result<RoleWords>> RecordEditor::roles()
{
    return m_reader.run(roleWords);
}

QFuture<Result<std::vector<AttendeeList>>> RecordEditor::attendees()
{
    return m_reader.run([viewpoint = m_context.viewpoint()](Connection &connection) {
        return attendeeLists(connection, viewpoint);
    });
}

Result<QString> RecordEditor::textOf(const RecordKey &key) const
{
    return delegations::referenceText(m_store.connection(), key, m_context.viewpoint());
}

QString RecordEditor::referenceText(RecordKind kind, qint64 id)
{
    const Result<QString> text = textOf({kind, id});
    if (!text)
        emit failed(text.error());
    return text ? *text : QString();
}

} // namespace delegations
