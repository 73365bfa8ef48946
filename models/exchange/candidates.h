#pragma once

#include "models/exchange/bundle.h"
#include "models/exchange/matches.h"
#include "models/exchange/storednames.h"

#include "models/core/result.h"

#include <vector>

namespace delegations {

class RecordStore;

/// A record of a bundle, checked and with its references looked up.
struct Wanted
{
    const BundleRecord *record = nullptr;
    /// What is said and concluded, each value in its column's type; references to stored records as ids.
    Row columns;
    /// References to records that are themselves new.
    QMap<QString, QString> newReferences;
};

/// Finds the stored records that may be the one a bundle speaks of. Everything that a record refers to must
/// have been matched before.
class Candidates
{
public:
    /// The bundle and the matches must outlive it.
    Candidates(RecordStore &store, const Bundle &bundle, const Matches &matches);

    [[nodiscard]] Result<std::vector<Row>> of(const Wanted &wanted);
    /// How many people of the bundle have this one's name and a seat or office in common with it, itself
    /// included.
    [[nodiscard]] int namesakes(const BundleRecord &person) const;

private:
    [[nodiscard]] Result<std::vector<Row>> areas(const Wanted &wanted);
    [[nodiscard]] Result<std::vector<Row>> organizations(const Wanted &wanted);
    [[nodiscard]] Result<QList<qint64>> assemblies(const QString &name);
    /// Of the same name in the same country, whatever its classification: a chamber once taken for a
    /// parliament.
    [[nodiscard]] Result<QList<qint64>> reclassified(const Wanted &wanted);
    [[nodiscard]] Result<std::vector<Row>> people(const Wanted &wanted);
    [[nodiscard]] Result<QList<qint64>> inContext(const BundleRecord &membership, const QString &foldedName);
    [[nodiscard]] Result<std::vector<Row>> newsItems(const Wanted &wanted);
    [[nodiscard]] Result<std::vector<Row>> events(const Wanted &wanted);
    [[nodiscard]] Result<std::vector<Row>> ofOwner(const Wanted &wanted);
    [[nodiscard]] Result<std::vector<Row>> rows(RecordKind kind, const QList<qint64> &ids);

    [[nodiscard]] QStringList namesOf(const BundleRecord &person) const;
    [[nodiscard]] static QString contextOf(const BundleRecord &membership);

    RecordStore &m_store;
    const Matches &m_matches;
    StoredNames m_names;
    QMultiHash<QString, const BundleRecord *> m_memberships; ///< By the person's key.
    QMultiHash<QString, QString> m_otherNames;               ///< Folded, by the person's key.
    QHash<QString, QSet<QString>> m_people;                  ///< Keys, by context and folded name.
    QSet<QString> m_organizations;                           ///< Classification, area and folded name.
};

} // namespace delegations
