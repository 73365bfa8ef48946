#include "models/exchange/transfer/importrun.h"

#include "models/core/kinds/belongings.h"
#include "models/core/kinds/bodies.h"
#include "models/core/kinds/recordtype.h"
#include "models/core/kinds/seats.h"
#include "models/store/write/recordstore.h"

#include <QSet>

#include <algorithm>

namespace delegations {

namespace {

/// What makes two questions one. The id of somebody from an earlier file is another in each comparison.
struct Asked
{
    BatchKey record;
    int file;
    qint64 person;

    explicit Asked(const Question &question)
        : record(question.duplicate.record)
        , file(question.originFile)
        , person(file < 0 ? question.duplicate.stored.id : qint64(question.originRow))
    {
    }
    bool operator==(const Asked &) const = default;
};

size_t qHash(const Asked &asked, size_t seed = 0)
{
    return qHashMulti(seed, asked.record, asked.file, asked.person);
}

/// Empty when the record is not there.
Result<QString> nameOf(const RecordStore &store, const RecordKey &key)
{
    const Result<Record> record = store.record(key);
    if (!record && record.error().code != ErrorCode::NotFound)
        return record.error();
    const FieldId name = recordType(key.kind).nameField;
    return record && name.isValid() ? record->cell(name).toString() : QString();
}

/// "Surname Given, Senate of the Parliament".
Result<QString> nameOfMembership(const RecordStore &store, const RecordKey &key)
{
    const Result<Record> held = store.record(key);
    if (!held)
        return held.error().code == ErrorCode::NotFound ? Result<QString>(QString()) : held.error();
    RecordKey place = held->value(fields::membership.onBehalfOf);
    if (!place.isValid())
        place = held->value(fields::membership.organization);
    const Result<QString> person = nameOf(store, held->value(fields::membership.person));
    const Result<QString> body = nameOf(store, place);
    if (!person || !body)
        return person ? body : person;
    return *person + QStringLiteral(", ") + *body;
}

QList<Warning> joined(QList<Warning> warnings, const QList<Warning> &further)
{
    QSet<std::pair<int, QString>> known;
    for (const Warning &warning : std::as_const(warnings))
        known.insert({warning.line, warning.text});
    for (const Warning &warning : further) {
        if (!known.contains({warning.line, warning.text}))
            warnings.append(warning);
    }
    return warnings;
}

} // namespace

ImportRun::ImportRun(RecordStore &store, const ImportWatch &watch, int files)
    : m_store(store), m_watch(watch), m_files(files)
{
}

Status ImportRun::begin(const QStringList &names)
{
    auto begun = m_store.begin(reconciler::label(names));
    if (!begun)
        return begun.error();
    m_transaction = std::move(begun).value();
    return {};
}

Status ImportRun::startFile(const QString &name)
{
    ++m_file;
    m_name = name;
    m_people.emplace_back();
    return report(ImportStep::Reading) ? Status() : Status(importCancelled());
}

bool ImportRun::report(ImportStep::Stage stage, qint64 done, qint64 total) const
{
    return !m_watch || m_watch({stage, m_name, m_file, m_files, done, total});
}

ImportProgress ImportRun::progress(ImportStep::Stage stage) const
{
    return [this, stage](size_t done, size_t total) { return report(stage, qint64(done), qint64(total)); };
}

/// Who of the file is which stored person. Somebody whom an earlier file added has another id each time, and
/// none when that was unticked.
Identities ImportRun::identities(const FileDifference &file) const
{
    Identities known;
    QSet<BatchKey> inDoubt; // Bodies of which not every likeness has been denied.
    for (const Question &question : file.questions) {
        if (question.duplicate.isBody() && question.answer != Answer::Different)
            inDoubt.insert(question.duplicate.record);
    }
    for (const Question &question : file.questions) {
        const BatchKey &record = question.duplicate.record;
        if (question.duplicate.isBody() && !inDoubt.contains(record))
            known.insert(record, 0);
        if (question.answer != Answer::Same)
            continue;
        const qint64 id = question.originFile < 0
                              ? question.duplicate.stored.id
                              : m_people[size_t(question.originFile)].at(question.originRow);
        if (id > 0)
            known.insert(question.duplicate.record, id);
    }
    return known;
}

Status ImportRun::compare(FileDifference &file, const Difference *before)
{
    if (const Status read = readIdentifiers(); !read)
        return read;
    Result<Difference> difference = reconciler::compare(m_store.connection(), file.batch, identities(file),
                                                        progress(ImportStep::Comparing), &*m_identifiers);
    if (!difference)
        return difference.error();
    file.difference = std::move(difference).value();
    if (before)
        file.difference.warnings = joined(before->warnings, file.difference.warnings);
    keepNamedElsewhere(file.difference);
    addQuestions(file);
    return {};
}

Status ImportRun::readIdentifiers()
{
    if (m_identifiers)
        return {};
    Result<KnownIdentifiers> stored = KnownIdentifiers::stored(m_store.connection());
    if (!stored)
        return stored.error();
    m_identifiers = std::move(stored).value();
    return {};
}

/// Those that are written, and maybe more.
void ImportRun::noteIdentifiers(const Difference &difference)
{
    if (!m_identifiers)
        return;
    constexpr FieldId value = fields::identifier.identifier;
    for (const RecordDifference &record : difference.records) {
        if (record.record.kind != RecordKind::Identifier)
            continue;
        if (record.isInFile)
            m_identifiers->add(difference.batch->cell(record.record, value).view());
        for (const FieldChange &change : record.fields) {
            if (change.field == value)
                m_identifiers->add(change.after.toString().toStdString());
        }
    }
}

void ImportRun::noteMembership(qint64 id)
{
    const auto next = m_memberships.upper_bound(id);
    if (next != m_memberships.begin()) {
        auto &[first, last] = *std::prev(next);
        if (id <= last + 1) {
            last = std::max(last, id);
            return;
        }
    }
    m_memberships.emplace_hint(next, id, id);
}

bool ImportRun::isNamed(qint64 membership) const
{
    const auto next = m_memberships.upper_bound(membership);
    return next != m_memberships.begin() && membership <= std::prev(next)->second;
}

/// What one file does not name and another of the same import does, has not ended.
void ImportRun::keepNamedElsewhere(Difference &difference) const
{
    std::erase_if(difference.records, [this](const RecordDifference &record) {
        return record.outcome == RecordDifference::Ending && isNamed(record.stored.id);
    });
}

void ImportRun::addQuestions(FileDifference &file) const
{
    QSet<Asked> known;
    for (const Question &question : file.questions)
        known.insert(Asked(question));
    for (const DuplicateCandidate &duplicate : file.difference.duplicates) {
        // A body of an earlier file has another id in each comparison: nobody could be asked about it twice.
        if (duplicate.isBody() && m_newBodies.contains(duplicate.stored.id))
            continue;
        Question question{duplicate};
        const auto origin = duplicate.isBody() ? m_origins.cend() : m_origins.constFind(duplicate.stored.id);
        if (origin != m_origins.cend()) {
            question.originFile = origin->first;
            question.originRow = origin->second;
        }
        const Asked asked(question);
        if (known.contains(asked))
            continue;
        known.insert(asked);
        file.questions.push_back(question);
    }
}

Status ImportRun::describe(FileDifference &file) const
{
    file.subjects = Subjects(file.difference);
    return readNames(file);
}

/// Of a stored body that keeps its name, whatever the file calls it.
Status ImportRun::readBodyName(FileDifference &file, const RecordDifference &record) const
{
    constexpr FieldId field = fields::organization.name;
    const bool isRenamed =
        std::ranges::find(record.fields, field, &FieldChange::field) != record.fields.end();
    if (record.record.kind != field.kind || !record.isInFile || !record.stored.isValid() || isRenamed)
        return {};
    const Result<QString> name = nameOf(m_store, record.stored);
    if (!name)
        return name.error();
    if (*name != file.batch->cell(record.record, field).toString())
        file.bodyNames.insert(record.record, *name);
    return {};
}

Status ImportRun::readNames(FileDifference &file) const
{
    size_t done = 0;
    for (const RecordDifference &record : file.difference.records) {
        if (record.outcome == RecordDifference::Ending && record.stored.kind == RecordKind::Membership) {
            const Result<QString> name = nameOfMembership(m_store, record.stored);
            if (!name)
                return name.error();
            file.storedNames.insert(record.stored, *name);
        }
        if (const Status named = readBodyName(file, record); !named)
            return named;
        if (record.outcome != RecordDifference::Changed)
            continue;
        if (!record.isInFile && record.stored.kind == RecordKind::PersonName)
            file.storedNames.insert(record.stored, record.fields.front().before.toString());
        for (const FieldChange &change : record.fields) {
            const FieldSpec &field = specOf(change.field);
            const RecordKey before{field.target, change.before.toLongLong()};
            if (field.kind != FieldKind::Reference || !before.isValid() || file.storedNames.contains(before))
                continue;
            const Result<QString> name = nameOf(m_store, before);
            if (!name)
                return name.error();
            file.storedNames.insert(before, *name);
        }
        if (++done % recordsPerStep == 0 && !report(ImportStep::Comparing))
            return importCancelled();
    }
    return {};
}

Status ImportRun::write(const Difference &difference)
{
    BatchIds ids;
    const Status written = reconciler::write(*m_transaction, difference, progress(ImportStep::Writing), &ids);
    if (!written)
        return written;
    for (const qint64 id : ids[size_t(RecordKind::Membership)])
        noteMembership(id);
    noteIdentifiers(difference);
    for (const RecordDifference &record : difference.records) {
        if (record.record.kind == RecordKind::Organization && record.outcome == RecordDifference::Added)
            m_newBodies.insert(ids[size_t(RecordKind::Organization)][record.record.row]);
    }
    m_people.back() = std::move(ids[size_t(RecordKind::Person)]);
    for (size_t row = 0; row < m_people.back().size() && !isLastFile(); ++row) {
        const std::pair origin(int(m_people.size()) - 1, quint32(row));
        if (const qint64 id = m_people.back()[row]; id != 0 && !m_origins.contains(id))
            m_origins.insert(id, origin);
    }
    return {};
}

Result<ChangeSet> ImportRun::commit()
{
    if (!report(ImportStep::Finishing))
        return importCancelled();
    return m_transaction->commit();
}

} // namespace delegations
