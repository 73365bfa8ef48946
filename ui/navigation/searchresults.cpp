#include "ui/navigation/searchresults.h"

#include "models/core/itemroles.h"

namespace delegations {

void SearchResults::setHits(std::vector<SearchHit> hits)
{
    // Another query's results are other items: nothing in the old list lives on.
    beginResetModel();
    m_hits = std::move(hits);
    endResetModel();
}

int SearchResults::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : int(m_hits.size());
}

QVariant SearchResults::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const SearchHit &hit = m_hits[size_t(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return hit.title;
    case SubtitleRole:
        return hit.context;
    case Qt::AccessibleTextRole:
        return hit.context.isEmpty() ? hit.title : tr("%1, %2").arg(hit.title, hit.context);
    case RecordKeyRole:
        return QVariant::fromValue(hit.key);
    default:
        return {};
    }
}

} // namespace delegations
