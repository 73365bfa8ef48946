#include "ui/navigation/searchresults.h"

#include "models/core/itemroles.h"
#include "ui/widgets/datetext.h"

namespace delegations {

namespace {

/// "29 November 2026, Kazakhstan".
QString subtitle(const SearchHit &hit)
{
    QStringList parts{dateText(hit.date), hit.context};
    parts.removeAll(QString());
    return parts.join(QStringLiteral(", "));
}

} // namespace

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
        return subtitle(hit);
    case Qt::AccessibleTextRole: {
        const QString context = subtitle(hit);
        return context.isEmpty() ? hit.title : tr("%1, %2").arg(hit.title, context);
    }
    case RecordKeyRole:
        return QVariant::fromValue(hit.key);
    default:
        return {};
    }
}

} // namespace delegations
