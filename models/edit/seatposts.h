#pragma once

#include "models/store/write/recordstore.h"

namespace delegations {

/// A reference to the seat of a chamber that has no seat post yet: saving makes the post. Never stored.
[[nodiscard]] inline qint64 seatToCome(qint64 chamber)
{
    return -chamber;
}

/// What a country's delegation is called until somebody names it otherwise: in the language of the country's
/// name, as it is stored and goes into documents; in that of the window where the name is none that is known.
[[nodiscard]] QString delegationName(const QString &country);

/// The posts by which chambers hold seats in the delegation of their country, made when they are wanted.
class SeatPosts
{
public:
    explicit SeatPosts(const RecordStore &store) : m_store(store) {}

    /// The chamber's seat post, which is the first one on its behalf; 0 when it has none.
    [[nodiscard]] Result<qint64> find(qint64 chamber) const;
    /// Error Input when the chamber has no country, and so no delegation to sit in.
    [[nodiscard]] Result<qint64> findOrCreate(Transaction &transaction, qint64 chamber) const;
    /// The same, but never for its own seats.
    [[nodiscard]] Result<qint64> findOrCreateInDelegation(Transaction &transaction, qint64 chamber) const;
    /// The chamber's post for its own seats, as opposed to those that it fills in a delegation.
    [[nodiscard]] Result<qint64> findOrCreateOwn(Transaction &transaction, qint64 chamber) const;
    /// The country's delegation, with the office of its plenipotentiary representative.
    [[nodiscard]] Result<qint64> delegation(Transaction &transaction, qint64 area) const;
    /// After the chamber came to another country: its seats, and who holds them, move to the delegation
    /// there.
    Status followCountry(Transaction &transaction, qint64 chamber) const;
    /// The membership with what its post decides.
    [[nodiscard]] Result<Record> withPost(Transaction &transaction, Record membership) const;

private:
    [[nodiscard]] Result<qint64> createSeats(Transaction &transaction, qint64 chamber) const;
    [[nodiscard]] Result<qint64> countryOf(qint64 chamber) const;
    [[nodiscard]] Result<qint64> createDelegation(Transaction &transaction, qint64 area) const;
    Status addPlenipotentiary(Transaction &transaction, qint64 delegation) const;

    const RecordStore &m_store;
};

} // namespace delegations
