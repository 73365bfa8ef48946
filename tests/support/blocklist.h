#pragma once

#include "models/report/layout/document.h"

#include <functional>

namespace delegations::test {

/// Blocks made one by one by a function of their number; it returns nothing at the end.
class MadeBlocks : public BlockSource
{
public:
    using Make = std::function<std::optional<Block>(int)>;

    explicit MadeBlocks(Make make) : m_make(std::move(make)) {}
    explicit MadeBlocks(std::vector<Block> blocks)
        : m_make([list = std::move(blocks)](int i) {
            return size_t(i) < list.size() ? std::optional(list[size_t(i)]) : std::nullopt;
        })
    {
    }

    [[nodiscard]] Result<std::optional<Block>> next() override { return m_make(m_next++); }
    Status restart() override
    {
        m_next = 0;
        return {};
    }

private:
    Make m_make;
    int m_next = 0;
};

} // namespace delegations::test
