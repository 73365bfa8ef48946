#pragma once

#include "models/exchange/formats/batch.h"

namespace delegations {

struct FileCountry;

/// What a Popolo file does not say of its places because everybody who uses it knows: its country, and the
/// seats of its chambers.
class PopoloPlaces
{
public:
    explicit PopoloPlaces(Batch &batch) : m_batch(batch) {}

    /// Puts the file's areas and organizations into the country: the file's own, else the one of this code,
    /// else the one that the path names.
    void addCountry(const QString &code, const QString &path);
    /// A post is of the organization that those who hold it belong to, and the other way round.
    void joinPosts();
    /// Gives each member of a chamber who has no post a seat of the chamber's own.
    void addOwnSeats();
    /// Puts periods that name no organization, and what the file says of its sources, to its only chamber; of
    /// several chambers' file, the sources to the country.
    void addToChamber(const std::vector<std::string_view> &sources);

private:
    /// Their rows.
    [[nodiscard]] std::vector<quint32> countries() const;
    quint32 addCountryOf(const FileCountry &named);
    [[nodiscard]] bool isChamber(quint32 organization) const;
    /// The row of the only chamber.
    [[nodiscard]] std::optional<quint32> onlyChamber() const;

    Batch &m_batch;
};

} // namespace delegations
