#include "models/core/files/passingfile.h"

#include <array>
#include <atomic>
#include <climits>
#include <cstring>
#include <unistd.h>

namespace delegations {

namespace {

enum class Use { Free, Filling, Marked };

struct Slot
{
    std::atomic<Use> use = Use::Free;
    std::array<char, PATH_MAX> path;
    size_t length = 0;
};

constexpr size_t longestCompanion = sizeof "-journal";

/// Fixed, because a signal handler reads it. Whoever finds it full goes without.
std::array<Slot, 32> table;

void removeWithCompanions(const Slot &slot)
{
    std::array<char, PATH_MAX> path = slot.path;
    for (const char *companion : databaseCompanions) {
        std::memcpy(path.data() + slot.length, companion, std::strlen(companion) + 1);
        ::unlink(path.data());
    }
    ::unlink(slot.path.data());
}

} // namespace

PassingFile::PassingFile(const QByteArray &path)
{
    if (size_t(path.size()) + longestCompanion > PATH_MAX)
        return;
    for (size_t i = 0; i < table.size() && m_slot < 0; ++i) {
        Use expected = Use::Free;
        if (!table[i].use.compare_exchange_strong(expected, Use::Filling))
            continue;
        m_slot = int(i);
        table[i].length = size_t(path.size());
        std::memcpy(table[i].path.data(), path.constData(), table[i].length + 1);
        table[i].use = Use::Marked;
    }
}

PassingFile::~PassingFile()
{
    if (m_slot >= 0)
        table[size_t(m_slot)].use = Use::Free;
}

void removePassingFiles() noexcept
{
    for (const Slot &slot : table) {
        if (slot.use == Use::Marked)
            removeWithCompanions(slot);
    }
}

} // namespace delegations
