#pragma once

#include <QWidget>

#include <algorithm>
#include <functional>
#include <vector>

class QVBoxLayout;

namespace delegations {

class TextLabel;

/// Rows under one another that are filled again in place, so that focus and scroll position stay.
class RowColumn : public QWidget
{
    Q_OBJECT

public:
    /// More rows than this are only counted: no page is for reading ten thousand lines.
    static constexpr size_t mostRows = 100;

protected:
    RowColumn(const QString &name, int spacing);

    void append(QWidget *row, size_t index);
    static void discard(QWidget *row);
    void setLeftOut(size_t count);

private:
    QString m_name;
    QVBoxLayout *m_layout;
    TextLabel *m_more = nullptr;
};

template <typename Row>
class RowStack : public RowColumn
{
public:
    /// Rows are named `name`-0, `name`-1 ...
    RowStack(const QString &name, int spacing, std::function<Row *()> create)
        : RowColumn(name, spacing), m_create(std::move(create))
    {
    }

    /// `fill` writes an entry into its row. Without entries the stack is hidden. `total` is how many there
    /// are where that is more than the entries.
    template <typename Entry, typename Fill>
    void fill(const std::vector<Entry> &entries, Fill fill, size_t total = 0)
    {
        const size_t shown = std::min(entries.size(), mostRows);
        while (m_rows.size() < shown) {
            Row *row = m_create();
            append(row, m_rows.size());
            m_rows.push_back(row);
        }
        while (m_rows.size() > shown) {
            discard(m_rows.back());
            m_rows.pop_back();
        }
        for (size_t i = 0; i < shown; ++i)
            fill(*m_rows[i], entries[i]);
        setLeftOut(std::max(entries.size(), total) - shown);
        setVisible(!entries.empty());
    }

    /// Which of the entries the row shows; beyond them when it shows none.
    [[nodiscard]] size_t indexOf(const Row *row) const
    {
        return size_t(std::ranges::find(m_rows, row) - m_rows.begin());
    }

private:
    std::function<Row *()> m_create;
    std::vector<Row *> m_rows;
};

} // namespace delegations
