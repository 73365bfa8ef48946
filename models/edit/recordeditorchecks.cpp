// What holds between records, and is asked for before something is saved or deleted.
#include "models/core/kinds/browsable.h"
#include "models/core/kinds/fields.h"
#include "models/edit/recordeditor.h"
#include "models/store/sqlite/lookup.h"
#include "models/store/write/recordstore.h"

namespace delegations {

namespace {

/// Of an assembly: neither a chamber nor what has no page.
bool isBody(const Record &organization)
{
    return formOf(organization) == FormType::Body &&
           hasPage(organization.value(fields::organization.classification));
}

} // namespace

/// Whether a person sits in a body without an office that is a post: that is edited with the body, and a
/// person's form has no field to say where it is.
bool RecordEditor::isOfBody(const FormType &type, const Record &row) const
{
    constexpr auto &membership = fields::membership;
    if (type.subject != FormType::Representative || row.kind() != RecordKind::Membership ||
        row.value(membership.post).isValid())
        return false;
    const Result<Record> organization = m_store.record(row.value(membership.organization));
    return organization && isBody(*organization);
}

Status RecordEditor::checkCode(RecordDraft &draft) const
{
    if (draft.type().subject != FormType::Country)
        return {};
    const QVariant code = draft.value(fields::area.code);
    if (code.isNull())
        return {};
    const Result<qint64> owner = findArea(m_store.connection(), code.toString());
    if (!owner)
        return owner.error().code == ErrorCode::NotFound ? Status() : owner.error();
    if (*owner == draft.key().id)
        return {};
    const Result<QString> name = textOf({RecordKind::Area, *owner});
    if (!name)
        return name.error();
    const QString reason = tr("%1 has this code already.").arg(*name);
    draft.reportProblem({{}, 0, fields::area.code}, reason);
    return Error{ErrorCode::Input, reason, {}};
}

/// What is a part of its own part would be found nowhere.
Status RecordEditor::checkWhole(RecordDraft &draft) const
{
    constexpr auto &parent = fields::organization.parent;
    constexpr int deepest = 100;
    if (draft.isNew() || draft.type().kind != RecordKind::Organization)
        return {};
    qint64 whole = draft.value(parent).toLongLong();
    for (int depth = 0; whole != 0 && whole != draft.key().id && depth < deepest; ++depth) {
        const Result<Record> record = m_store.record({RecordKind::Organization, whole});
        if (!record)
            return record.error().code == ErrorCode::NotFound ? Status() : record.error();
        whole = record->value(parent).id;
    }
    if (whole != draft.key().id)
        return {};
    const QString reason = tr("This is the record itself, or a part of it already.");
    draft.reportProblem({{}, 0, parent}, reason);
    return Error{ErrorCode::Input, reason, {}};
}

/// Else the row would go to where that office is.
Status RecordEditor::checkOffices(RecordDraft &draft) const
{
    constexpr auto &post = fields::membership.post;
    const bool isBody = draft.type().subject == FormType::Body;
    const QString group = isBody ? QStringLiteral("members") : QStringLiteral("memberships");
    if (!isBody && draft.type().subject != FormType::Representative)
        return {};
    for (const int row : draft.rows(group)) {
        const FieldPath path{group, row, post};
        const qint64 office = draft.value(path).toLongLong();
        if (office == 0 || !draft.isTouched(path))
            continue;
        if (!isBody) {
            if (!isOfBody(draft.type(), draft.group(group).row(row)->record.stored()))
                continue;
            const QString taken = tr("This row is of another body. Add a row for the seat.");
            draft.reportProblem(path, taken);
            return Error{ErrorCode::Input, taken, {}};
        }
        const Result<Record> stored = m_store.record({RecordKind::Post, office});
        if (stored && stored->value(fields::post.organization) == draft.key())
            continue;
        if (!stored && stored.error().code != ErrorCode::NotFound)
            return stored.error();
        const QString reason = tr("This office is of another body. Say it as a role.");
        draft.reportProblem(path, reason);
        return Error{ErrorCode::Input, reason, {}};
    }
    return {};
}

/// Its parts would be found nowhere.
Status RecordEditor::checkParts(const RecordStore &store, const RecordKey &key)
{
    if (key.kind != RecordKind::Organization)
        return {};
    const Result<Record> body = store.record(key);
    if (!body)
        return body.error();
    const auto parts = store.referring(fields::organization.parent, key.id);
    if (!parts)
        return parts.error();
    if (!isBody(*body) || parts->empty())
        return {};
    return Error{
        ErrorCode::Input,
        tr("“%1” is part of “%2”. Delete its parts first, or make them parts of something else.")
            .arg(parts->front().value(fields::organization.name), body->value(fields::organization.name)),
        {}};
}

} // namespace delegations
