#pragma once

#include "models/core/datedlist.h"
#include "models/core/itemroles.h"
#include "models/core/scope.h"

#include <QAbstractTableModel>

#include <functional>

namespace delegations {

/// A list of news, or of another kind that is listed by month, a line for each; between those of all time
/// stands a line for each month. Holds what it is given and asks for more by moreWanted(), so that it begins
/// at once however long it is.
class DatedListModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column { Date, Name, People, ColumnCount };

    using Wording = std::function<QString(const PartialDate &)>;
    /// `worded` puts a date, or a month, into the words of who shows the list.
    explicit DatedListModel(Wording worded, QObject *parent = nullptr);

    /// The list from its beginning. When the place is the one that is held already, just the lines that
    /// differ change.
    void setList(const Scope &place, const DatedList &list);
    /// What follows the last one.
    void append(const DatedList &list);
    /// What was asked for by moreWanted() is not to be had; it is asked for again when somebody scrolls on.
    void giveUp() { m_isWaiting = false; }

    /// "5 people, 2 countries".
    [[nodiscard]] static QString peopleText(const DatedEntry &entry);

    [[nodiscard]] Scope place() const { return m_place; }
    /// The last item that is held; without a record when there is none.
    [[nodiscard]] DatedEntry last() const;
    /// How many items are held.
    [[nodiscard]] int held() const { return m_held; }

    [[nodiscard]] int rowCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex &parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex &index, int role = Qt::DisplayRole) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    /// The line of a month cannot be chosen.
    [[nodiscard]] Qt::ItemFlags flags(const QModelIndex &index) const override;
    [[nodiscard]] bool canFetchMore(const QModelIndex &parent) const override;
    void fetchMore(const QModelIndex &parent) override;

Q_SIGNALS:
    void moreWanted();

private:
    /// An item, or the month of those that follow.
    struct Line
    {
        DatedEntry entry;
        bool isMonth = false;

        [[nodiscard]] bool isOf(const Line &other) const;
        bool operator==(const Line &) const = default;
    };

    [[nodiscard]] std::vector<Line> lines(const std::vector<DatedEntry> &entries) const;
    void become(std::vector<Line> lines);
    void removeMissing(const std::vector<Line> &lines);
    [[nodiscard]] QString text(const Line &line, int column) const;

    Wording m_worded;
    Scope m_place;
    std::vector<Line> m_lines;
    int m_held = 0;
    bool m_isComplete = true;
    bool m_isWaiting = false; ///< More was asked for.
};

} // namespace delegations
