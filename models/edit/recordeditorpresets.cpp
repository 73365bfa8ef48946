// What a new record begins with, by where it belongs.
#include "models/core/kinds/fields.h"
#include "models/edit/recordeditor.h"
#include "models/edit/seatposts.h"
#include "models/store/read/seatqueries.h"
#include "models/store/write/recordstore.h"

#include <QDate>

#include <algorithm>
#include <iterator>

namespace delegations {

namespace {

/// What the word does not say, the record does not say either.
Record recordOf(const RoleWord &word)
{
    constexpr auto &name = fields::roleName;
    Record record = startingValues(RecordKind::RoleName);
    record.set(name.language, word.language).set(name.name, word.text);
    const auto add = [&record](Field<QString> field, const QString &value) {
        if (!value.isEmpty())
            record.set(field, value);
    };
    add(name.gender, word.gender);
    add(name.number, word.number);
    add(name.grammaticalCase, word.grammaticalCase);
    return record;
}

} // namespace

Result<qint64> RecordEditor::onlyOrganization(qint64 area, const QString &classification) const
{
    auto found = m_store.referring(fields::organization.area, area);
    if (!found)
        return found.error();
    std::erase_if(*found, [&](const Record &organization) {
        return organization.value(fields::organization.classification) != classification;
    });
    return found->size() == 1 ? found->front().id : 0;
}

/// The organization that is shown, where this form edits it.
Result<std::optional<Record>> RecordEditor::shownIn(FormType::Subject form, const RecordKey &context) const
{
    if (context.kind != RecordKind::Organization || !context.isValid())
        return std::optional<Record>();
    const Result<Record> shown = m_store.record(context);
    if (!shown)
        return shown.error();
    return formOf(*shown) == form ? std::optional(*shown) : std::nullopt;
}

void RecordEditor::presetNews(DraftContent &content, const RecordKey &context)
{
    content.record.set(fields::newsItem.published, PartialDate(QDate::currentDate()));
    if (context.kind != RecordKind::Person || !context.isValid())
        return;
    Record mention = startingValues(RecordKind::NewsMention);
    mention.set(fields::newsMention.person, context);
    content.rows[QStringLiteral("mentions")].push_back(mention);
}

/// In a country, of a body, with a person, or a sitting of the session that is shown.
Status RecordEditor::presetEvent(DraftContent &content, const RecordKey &context) const
{
    constexpr auto &event = fields::event;
    if (!context.isValid())
        return {};
    if (context.kind == RecordKind::Area)
        content.record.set(event.area, context);
    const auto body = shownIn(FormType::Body, context);
    if (!body)
        return body.error();
    if (*body)
        content.record.set(event.organization, context);
    if (context.kind == RecordKind::Event) {
        const Result<Record> session = m_store.record(context);
        if (!session)
            return session.error();
        if (session->value(event.classification) != QLatin1String("session"))
            return {};
        content.record.set(event.classification, QStringLiteral("sitting")).set(event.parent, context);
        for (const FieldId same : {FieldId(event.organization), FieldId(event.area), FieldId(event.place)})
            content.record.setCell(same, session->cell(same));
    }
    if (context.kind != RecordKind::Person)
        return {};
    Record participant = startingValues(RecordKind::EventParticipant);
    participant.set(fields::eventParticipant.person, context);
    content.rows[QStringLiteral("participants")].push_back(participant);
    return {};
}

Result<std::unique_ptr<RecordDraft>> RecordEditor::createRole(const QString &usual)
{
    const Role *known = RoleWords::usual(usual);
    if (!known)
        return create(FormType::Role);
    DraftContent content{startingValues(RecordKind::Role), {}, {}};
    content.record.set(fields::role.name, known->name).set(fields::role.sortOrder, known->place);
    std::ranges::transform(known->words, std::back_inserter(content.rows[QStringLiteral("names")]), recordOf);
    return follow(formType(FormType::Role), content);
}

Status RecordEditor::presetChamber(DraftContent &content, const RecordKey &context) const
{
    if (context.kind != RecordKind::Area || !context.isValid())
        return {};
    const Result<qint64> parliament = onlyOrganization(context.id, QStringLiteral("parliament"));
    if (!parliament)
        return parliament.error();
    content.record.set(fields::organization.area, context);
    if (*parliament != 0)
        content.record.set(fields::organization.parent, *parliament);
    return {};
}

/// A part of the assembly that is shown, or of what the body that is shown is a part of; else of the only
/// assembly.
Status RecordEditor::presetBody(DraftContent &content, const RecordKey &context) const
{
    content.record.set(fields::organization.classification, QStringLiteral("commission"));
    Result<qint64> whole = seatqueries::onlyAssembly(m_store.connection());
    const auto body = shownIn(FormType::Body, context);
    if (!body)
        return body.error();
    if (*body) {
        const bool isAssembly =
            (*body)->value(fields::organization.classification) == QLatin1String("assembly");
        const qint64 around = isAssembly ? context.id : (*body)->value(fields::organization.parent).id;
        if (around != 0)
            whole = around;
    }
    if (!whole)
        return whole.error();
    if (*whole != 0)
        content.record.set(fields::organization.parent, *whole);
    return {};
}

Status RecordEditor::presetRepresentative(DraftContent &content, const RecordKey &context) const
{
    const auto shown = shownIn(FormType::Chamber, context);
    if (!shown)
        return shown.error();
    Result<qint64> chamber = *shown ? context.id : 0;
    if (context.kind == RecordKind::Area && context.isValid())
        chamber = onlyOrganization(context.id, QStringLiteral("chamber"));
    if (!chamber || *chamber == 0)
        return chamber ? Status() : chamber.error();
    const Result<qint64> post = SeatPosts(m_store).find(*chamber);
    if (!post)
        return post.error();
    Record membership = startingValues(RecordKind::Membership);
    membership.set(fields::membership.post, *post != 0 ? *post : seatToCome(*chamber));
    content.rows[QStringLiteral("memberships")].push_back(membership);
    return {};
}

} // namespace delegations
