// The detail area's tables of a chamber's members.
#include "models/core/answer.h"
#include "models/items/membersmodel.h"
#include "models/items/recordreader.h"
#include "ui/pages/members/chamberpage.h"
#include "ui/pages/representativepage.h"
#include "ui/window/detailarea.h"

#include <algorithm>

namespace delegations {

/// And not a body of an assembly.
bool DetailArea::isChamberShown() const
{
    const RecordKey shown = place().record;
    return shown.isValid() && shown == m_membersOf && m_pages.contains(shown.kind);
}

/// As a person's page does.
bool DetailArea::isOfAllTimes() const
{
    const RecordKind shown = place().record.kind;
    const auto *chamber = qobject_cast<const ChamberPage *>(m_pages.value(shown));
    return shown == RecordKind::Person || (chamber && isChamberShown() && chamber->isOfAllTimes());
}

std::optional<QList<qint64>> DetailArea::memberships() const
{
    const RecordKind shown = place().record.kind;
    if (isChamberShown())
        return static_cast<ChamberPage *>(m_pages.value(shown))->memberships();
    const auto *person = qobject_cast<RepresentativePage *>(m_pages.value(shown));
    if (shown != RecordKind::Person || !person)
        return std::nullopt;
    const QList<qint64> offices = person->memberships();
    return offices.isEmpty() ? std::nullopt : std::optional(offices);
}

void DetailArea::giveUpMembers()
{
    for (auto &[seats, members] : m_members)
        members.asked.cancel();
}

/// They were given up for a page that is not shown after all.
void DetailArea::readMembersAgain()
{
    const bool areGivenUp = std::ranges::any_of(m_members, [](const auto &members) {
        return members.second.areAwaited && members.second.asked.isCanceled();
    });
    if (areGivenUp && m_membersOf == place().record)
        readMembers();
}

/// Those that the page's filters leave. While another page is being read they wait whether this one stays.
void DetailArea::readMembers()
{
    for (auto &[seats, members] : m_members)
        members.areAwaited = true;
    if (m_wanted != place())
        return;
    giveUpMembers();
    askMembers(m_membersOf);
    showMembers(m_membersOf);
}

/// As the page wants them that shows them now; of another chamber all.
void DetailArea::askMembers(const RecordKey &chamber)
{
    for (auto &[seats, members] : m_members) {
        MembersWanted wanted;
        wanted.seats = seats;
        if (chamber == m_membersOf)
            wanted = chamberPage().wanted(seats);
        members.asked = m_workspace.reader->members(chamber.id, wanted);
    }
}

/// With the page of the chamber, or, where they take longer, as soon as they are read: never on another's.
void DetailArea::showMembers(const RecordKey &chamber)
{
    ChamberPage &shown = chamberPage();
    const bool isAnother = std::exchange(m_membersOf, chamber) != chamber;
    for (auto &[seats, members] : m_members) {
        shown.setMembers(seats, members.model);
        if (isAnother)
            members.model->setMembers({});
    }
    if (isAnother)
        shown.forgetFilter();
    for (const SeatsOf seats : {SeatsOf::Delegation, SeatsOf::Chamber})
        showMembers(seats);
}

void DetailArea::showMembers(SeatsOf seats)
{
    Members &members = m_members[seats];
    members.areAwaited = true;
    const auto show = [this, seats](const Result<MemberList> &read) { takeMembers(seats, read); };
    if (members.asked.isFinished() && members.asked.resultCount() > 0)
        show(members.asked.result());
    else
        whenAnswered(members.asked, this, show);
}

void DetailArea::takeMembers(SeatsOf seats, const Result<MemberList> &read)
{
    m_members[seats].areAwaited = false;
    if (!read)
        return emit failed(read.error());
    m_members[seats].model->setMembers(read->rows);
    chamberPage().setMemberCounts(seats, int(read->rows.size()), read->all);
}

} // namespace delegations
