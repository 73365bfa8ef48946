#include "models/edit/draftgroup.h"

#include "models/edit/draftrules.h"

#include <algorithm>

namespace delegations {

const DraftRow *DraftGroup::row(int number) const
{
    const auto found = std::ranges::find(m_rows, number, &DraftRow::number);
    return found == m_rows.end() ? nullptr : &*found;
}

DraftRow *DraftGroup::row(int number)
{
    return const_cast<DraftRow *>(std::as_const(*this).row(number));
}

const DraftRow *DraftGroup::stored(qint64 id) const
{
    const auto found =
        std::ranges::find_if(m_rows, [id](const DraftRow &row) { return row.record.id() == id; });
    return found == m_rows.end() ? nullptr : &*found;
}

const DraftRow *DraftGroup::first() const
{
    const auto found = std::ranges::find_if(m_rows, [this](const DraftRow &row) { return !isBlank(row); });
    return found == m_rows.end() ? nullptr : &*found;
}

int DraftGroup::position(int number) const
{
    return int(std::ranges::find(m_rows, number, &DraftRow::number) - m_rows.begin());
}

QSet<qint64> DraftGroup::storedIds() const
{
    QSet<qint64> ids;
    for (const DraftRow &row : m_rows)
        ids.insert(row.record.id());
    for (const DraftRecord &record : m_removed)
        ids.insert(record.id());
    ids.remove(0);
    return ids;
}

void DraftGroup::insert(int position, DraftRow row)
{
    m_rows.insert(m_rows.begin() + position, std::move(row));
}

bool DraftGroup::take(int number, bool byPerson)
{
    const auto found = std::ranges::find(m_rows, number, &DraftRow::number);
    if (found == m_rows.end())
        return false;
    if (byPerson && !found->record.isNew())
        m_removed.push_back(found->record);
    m_rows.erase(found);
    return true;
}

void DraftGroup::move(int number, int position)
{
    const auto from = m_rows.begin() + this->position(number);
    const auto to = m_rows.begin() + position;
    if (from < to)
        std::rotate(from, from + 1, to + 1);
    else
        std::rotate(to, from, from + 1);
}

bool DraftGroup::isRemoved(qint64 id, qint64 revision) const
{
    return std::ranges::any_of(m_removed, [&](const DraftRecord &record) {
        return record.id() == id && record.revision() == revision;
    });
}

bool DraftGroup::forgetRemoved(qint64 id)
{
    return std::erase_if(m_removed, [id](const DraftRecord &record) { return record.id() == id; }) > 0;
}

bool DraftGroup::owns(const Record &record) const
{
    if (record.kind() != m_group->kind() || m_owner == 0 ||
        record.cell(m_group->owner).toLongLong() != m_owner)
        return false;
    const QList<FieldId> fixed = m_group->fixed.said();
    return std::ranges::all_of(
        fixed, [&](FieldId field) { return record.cell(field) == m_group->fixed.cell(field); });
}

bool DraftGroup::isBlank(const DraftRow &row) const
{
    if (!row.record.isNew())
        return false;
    const Record start = startingValues(m_group->kind());
    return std::ranges::all_of(m_group->fields, [&](FieldId field) {
        const QVariant value = row.record.value(field);
        return value.isNull() || value == start.cell(field);
    });
}

bool DraftGroup::isReordered() const
{
    if (!hasOrder(m_group->kind()))
        return false;
    qint64 last = 0;
    bool afterNew = false;
    for (const DraftRow &row : m_rows) {
        const qint64 id = row.record.id();
        if (id != 0 && (id < last || afterNew))
            return true;
        last = std::max(last, id);
        afterNew = afterNew || (id == 0 && !isBlank(row));
    }
    return false;
}

bool DraftGroup::isModified() const
{
    return !m_removed.empty() || isReordered() || std::ranges::any_of(m_rows, [this](const DraftRow &row) {
        return row.record.isModified() && !isBlank(row);
    });
}

void DraftGroup::detach()
{
    for (DraftRow &row : m_rows)
        row.record.detach();
    m_removed.clear();
}

} // namespace delegations
