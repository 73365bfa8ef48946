#pragma once

#include <future>

namespace delegations {

/// Reads fontconfig's configuration on a thread of its own while the rest of the program starts.
class FontConfiguration
{
public:
    FontConfiguration();

    /// Returns when it has been read. Whoever asks fontconfig for a font before reads it all once more.
    void wait() const { m_read.wait(); }

private:
    std::future<void> m_read; ///< Waited for when this goes.
};

/// Fills Qt's list of fonts on a thread of its own. Qt lets whoever needs a font wait for the list meanwhile.
class FontList
{
public:
    /// Needs the application object; both must outlive it.
    explicit FontList(const FontConfiguration &configuration);
    FontList(const FontList &) = delete;
    FontList &operator=(const FontList &) = delete;

    /// Returns when the list is there, so that only then the first font is asked for.
    void wait() const { m_filled.wait(); }

private:
    std::future<void> m_filled; ///< Waited for when this goes.
};

} // namespace delegations
