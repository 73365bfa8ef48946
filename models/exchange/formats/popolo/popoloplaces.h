#pragma once

#include "models/exchange/formats/batch.h"

#include <optional>
#include <string>
#include <unordered_map>
#include <vector>

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
    /// A parliament that has members and no chamber is one itself.
    void recogniseChambers();
    /// On whose behalf somebody is a member is a party; where it is a chamber or the like, it is whose seat
    /// it is.
    void tellPartiesFromChambers();
    /// Gives each member of a chamber who has no post, or one that is a constituency's, a seat of the
    /// chamber's own.
    void addOwnSeats();
    /// Puts periods that name no organization, and what the file says of its sources, to its only chamber; of
    /// several chambers' file, the sources to the country.
    void addToChamber(const std::vector<std::string_view> &sources);

private:
    /// Their rows.
    [[nodiscard]] std::vector<quint32> countries() const;
    quint32 addCountryOf(const FileCountry &named);
    [[nodiscard]] bool isChamber(quint32 organization) const;
    /// Whether members sit there for whom files give no post but that of their constituency.
    [[nodiscard]] bool isConstituencySeat(quint32 post) const;
    [[nodiscard]] quint32 seatOf(quint32 chamber);
    /// The area of which the post is the seat, in the chamber's country; none where it does not say so.
    [[nodiscard]] std::optional<quint32> constituency(quint32 post);
    /// The row of the only chamber.
    [[nodiscard]] std::optional<quint32> onlyChamber() const;

    Batch &m_batch;
    std::unordered_map<quint32, quint32> m_seats;              ///< Rows of posts, by the chamber's row.
    std::unordered_map<std::string, quint32> m_constituencies; ///< Rows of areas by their names.
};

} // namespace delegations
