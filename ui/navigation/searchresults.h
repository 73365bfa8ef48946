#pragma once

#include "models/core/searchhit.h"

#include <QAbstractListModel>

#include <vector>

namespace delegations {

/// What a search found, best first, by the roles of models/core/itemroles.h.
class SearchResults : public QAbstractListModel
{
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setHits(std::vector<SearchHit> hits);

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;

private:
    std::vector<SearchHit> m_hits;
};

} // namespace delegations
