// How a draft's fields go along with the names that they were made from.
#include "models/core/kinds/belongings.h"
#include "models/core/kinds/recordtype.h"
#include "models/edit/derivednames.h"
#include "models/edit/recorddraft.h"
#include "models/language/namewords.h"

#include <QCoreApplication>
#include <QMimeDatabase>

namespace delegations {

RecordDraft::Derivation RecordDraft::derivation(const FieldPath &path, const FieldPath &leader) const
{
    if (const auto written = m_written.constFind(path); written != m_written.cend())
        return *written;
    return {theirs(leader).toString(), theirs(path).toString()};
}

void RecordDraft::noteWritten(const FieldPath &path)
{
    if (const auto leader = derivednames::leader(*this, path))
        m_written.insert(path, {value(*leader).toString(), value(path).toString()});
}

void RecordDraft::lead(const FieldPath &leader, const QString &before)
{
    const QString after = value(leader).toString();
    for (const FieldPath &path : derivednames::followers(*this, leader)) {
        const Derivation made = derivation(path, leader);
        const auto with = [&](const QString &name) {
            return derivednames::followed(path, made.value, made.name, name).value_or(made.value);
        };
        const QString current = value(path).toString();
        const QString next = with(after);
        if (current != with(before) || current == next || !recordAt(path)->setValue(path.field, next))
            continue;
        m_reported.remove(path);
        Q_EMIT valueChanged(path);
        Q_EMIT conflictChanged(path);
        lead(path, current);
    }
}

Problem RecordDraft::question(const FieldPath &path) const
{
    const auto leader = derivednames::leader(*this, path);
    const QString text = value(path).toString();
    if (!leader || text.isEmpty())
        return {};
    const QString name = value(*leader).toString();
    const Derivation made = derivation(path, *leader);
    if (text != made.value || name.isEmpty() || made.name.isEmpty() ||
        namewords::sameWords(name, made.name) || derivednames::followed(path, text, made.name, name) ||
        !derivednames::speaksOf(path, text, made.name))
        return {};
    Problem asked;
    asked.text =
        QCoreApplication::translate("Edit", "The name is another now, but this still says “%1”.").arg(text);
    asked.asks = true;
    asked.proposal = namewords::suggested(text, made.name, name);
    if (asked.proposal == text)
        asked.proposal.clear();
    return asked;
}

std::vector<FieldPath> RecordDraft::questions() const
{
    std::vector<FieldPath> found;
    const auto isOfAnother = [this](const FieldPath &path) {
        const Group *rows = path.isInGroup() ? &group(path.group).group() : nullptr;
        return rows && (rows->kind() == RecordKind::Organization || !rows->bearer.isEmpty());
    };
    forEachField([&](const FieldPath &path) {
        if (m_problems.value(path).asks && !isOfAnother(path))
            found.push_back(path);
    });
    return found;
}

void RecordDraft::takeProposal(const FieldPath &path)
{
    const QString proposal = problem(path).proposal;
    if (!proposal.isEmpty())
        setValue(path, proposal);
}

void RecordDraft::keepAsWritten(const FieldPath &path)
{
    noteWritten(path);
    review();
}

void RecordDraft::describeFile(const FieldPath &path, const QString &fileName)
{
    const auto beside = [&](FieldId field) { return FieldPath{path.group, path.row, field}; };
    const FieldPath name = beside(recordType(path.field.kind).nameField);
    const QMimeDatabase types;
    const QMimeType type = types.mimeTypeForFileNameAndData(fileName, value(path).toByteArray());
    const QString before = value(name).toString();
    const QMimeType named = types.mimeTypesForFileName(before).value(0);
    // A name that says another kind of file is that of the file before.
    if (before.isEmpty() || (named.isValid() && named != type))
        setValue(name, fileName);
    setValue(beside(fields::attachment.mediaType), type.name());
}

} // namespace delegations
