#pragma once

#include "models/exchange/reconcile/difference.h"
#include "models/exchange/reconcile/matches.h"
#include "models/store/read/storednames.h"
#include "models/store/read/storedpeople.h"
#include "models/store/read/storedrows.h"

#include <functional>
#include <optional>

namespace delegations {

/// A record of a batch, checked and with its references looked up.
struct Wanted
{
    BatchKey key;
    /// References to stored records are their ids (integers); those to new ones stay references.
    std::vector<Cell> cells;

    [[nodiscard]] const Cell &cell(FieldId field) const { return cells[size_t(field.index)]; }
};

/// Finds the stored records that may be the one a batch speaks of. Everything that a record refers to must
/// have been matched before.
class Candidates
{
public:
    /// The batch, the matches and `known` must outlive it.
    Candidates(Connection &connection, const Batch &batch, const Matches &matches,
               const KnownIdentifiers *known);

    /// To be called before the first question.
    [[nodiscard]] Status begin();
    /// All that bear the name by which the file refers to one of the batch's bodies or places, of the same
    /// kind and in the same place; none where it has an id of its own.
    [[nodiscard]] Result<QList<qint64>> namesakes(const BatchKey &named);
    /// The one with the UUID that the file gives, if any.
    [[nodiscard]] Result<const StoredRows *> ofUid(const Wanted &wanted);
    /// Those that may be it by what they say; of more than a hundred that are called alike, the first. The
    /// rows stay until the next question about the kind.
    [[nodiscard]] Result<const StoredRows *> of(const Wanted &wanted);
    [[nodiscard]] Result<const StoredRows *> withId(RecordKind kind, qint64 id);
    /// The further names of a stored person.
    [[nodiscard]] Result<const StoredRows *> furtherNames(qint64 person);
    /// Whether so many people of the batch have this one's name and a seat or office in common with it,
    /// itself included.
    [[nodiscard]] bool hasNamesakes(const BatchKey &person, int count);
    /// Stored people who may be a new one, with the reasons.
    [[nodiscard]] Result<std::vector<DuplicateCandidate>> duplicates(const Wanted &person);
    /// False while nobody is stored, so that nobody can be recognised.
    [[nodiscard]] bool hasPeople() const { return m_hasPeople; }

    /// The stored chambers that the one in hand may be, which the file calls otherwise.
    [[nodiscard]] QList<DuplicateCandidate> likelyBodies(const BatchKey &key) const
    {
        return m_likelyBodies.value(key.row);
    }

private:
    using Circle = StoredNames::Circle;
    class Duplicates;

    [[nodiscard]] Result<const StoredRows *> rows(RecordKind kind, const QList<qint64> &ids);
    /// Those of the name that no record of the batch has been recognised as yet.
    [[nodiscard]] Result<const StoredRows *> freeRows(RecordKind kind, const Circle &circle,
                                                      const QString &foldedName);
    /// The first rows of the statement that no record of the batch has been recognised as yet.
    [[nodiscard]] Result<const StoredRows *> freeRows(RecordKind kind, const QString &statement,
                                                      const Cell &key);
    [[nodiscard]] Circle::IsTaken isTaken(RecordKind kind) const;
    [[nodiscard]] Result<const StoredRows *> areas(const Wanted &wanted);
    [[nodiscard]] Result<const StoredRows *> organizations(const Wanted &wanted);
    [[nodiscard]] Result<const StoredRows *> people(const Wanted &wanted);
    [[nodiscard]] Result<const StoredRows *> newsItems(const Wanted &wanted);
    [[nodiscard]] Result<const StoredRows *> events(const Wanted &wanted);
    [[nodiscard]] Result<const StoredRows *> ofOwner(const Wanted &wanted);
    /// Of the same name in the same country, whatever its classification: a chamber once taken for a
    /// parliament.
    [[nodiscard]] Result<QList<qint64>> reclassified(const Wanted &wanted, const Circle &ofKind);
    [[nodiscard]] Result<const Circle *> namesOfAreas(const Cell &parent);
    [[nodiscard]] Result<const Circle *> namesOfOrganizations(const Cell &classification, const Cell &area);
    /// The one of the same country, or within the same body, that is called otherwise: in another language,
    /// or at other length.
    [[nodiscard]] Result<QList<qint64>> sameBodies(const Wanted &wanted, const Circle &ofKind);
    /// Chambers of the country that the name may mean, though it says less or more; several are no answer.
    [[nodiscard]] QList<qint64> likelyBodies(const Wanted &wanted, const Circle &ofKind);
    [[nodiscard]] bool hasOrganization(std::string_view classification, const Cell &area,
                                       const QString &foldedName);
    /// The holders of the membership's post, or the members of its organization; null when it is new.
    [[nodiscard]] Result<const Circle *> context(quint32 membership);
    /// The folded names by which somebody is looked for.
    [[nodiscard]] QStringList namesOf(const BatchKey &person) const;
    /// Of where somebody is or was, each place once.
    [[nodiscard]] Result<QList<const Circle *>> contexts(const BatchKey &person);
    void indexPeople();
    [[nodiscard]] BatchKey whereHeld(quint32 membership) const;
    void indexNamesakes();
    Status addSameBirth(const Wanted &person, Duplicates &duplicates);
    /// The stored bodies of which the file makes the person a member.
    [[nodiscard]] QList<qint64> bodiesOf(const BatchKey &person) const;
    /// Whom an identifier proves the person to be: anybody where its values are the same everywhere, else a
    /// member of a body of the person's, by whose register it goes.
    [[nodiscard]] Result<std::vector<StoredPeople::Person>> identified(const BatchKey &person,
                                                                       const Cell &scheme, const Cell &value);
    Status addSameIdentifiers(const Wanted &person, Duplicates &duplicates);
    Status addNamesakes(const Wanted &person, Duplicates &duplicates);
    Status addSameNames(const Wanted &person, Duplicates &duplicates);
    [[nodiscard]] Result<const QSet<qint64> *> knownByLocalUid();

    Connection &m_connection;
    const Batch &m_batch;
    const Matches &m_matches;
    StoredNames m_names;
    StoredRecords m_records;
    StoredPeople m_people;
    bool m_hasPeople = false;
    bool m_isIndexed = false;
    QMultiHash<quint32, quint32> m_memberships; ///< By the person's row.
    QMultiHash<quint32, quint32> m_otherNames;  ///< Rows of names, by the person's row.
    QMultiHash<quint32, quint32> m_identifiers; ///< Rows, by the person's row.
    /// People's rows, by where they are and their folded name.
    QHash<std::pair<BatchKey, QString>, QSet<quint32>> m_namesakes;
    std::optional<QSet<qint64>> m_knownByLocalUid;
    QHash<quint32, QList<DuplicateCandidate>> m_likelyBodies; ///< By the organization's row.
    QSet<QString> m_organizations;  ///< Of the batch: classification, area and folded name.
    QHash<QString, qint64> m_taken; ///< By statement and key: the last id before which all are taken.
};

} // namespace delegations
