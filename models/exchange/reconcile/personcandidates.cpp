// Which stored people somebody in a file may be.
#include "models/exchange/reconcile/candidates.h"

#include "models/core/kinds/belongings.h"
#include "models/core/kinds/people.h"
#include "models/core/kinds/seats.h"
#include "models/exchange/formats/recorduid.h"
#include "models/language/textfold.h"

#include <QCoreApplication>

#include <algorithm>

namespace delegations {

/// Collects stored people with the reasons to think of each.
class Candidates::Duplicates
{
public:
    explicit Duplicates(BatchKey record) : m_record(record) {}

    void add(qint64 id, const QString &name, const QString &reason)
    {
        constexpr size_t most = 20; // Nobody answers more questions on one person.
        auto known =
            std::ranges::find(m_found, id, [](const DuplicateCandidate &one) { return one.stored.id; });
        if (known == m_found.end() && m_found.size() == most)
            return;
        if (known == m_found.end())
            known = m_found.insert(known, {m_record, {RecordKind::Person, id}, name, {}});
        if (!known->reasons.contains(reason))
            known->reasons.append(reason);
    }
    [[nodiscard]] std::vector<DuplicateCandidate> found() const { return m_found; }

private:
    BatchKey m_record;
    std::vector<DuplicateCandidate> m_found;
};

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Import", text);
}

/// Plain numbers are counted by each register for itself.
bool isNumber(std::string_view identifier)
{
    return std::ranges::all_of(identifier, [](char c) { return c >= '0' && c <= '9'; });
}

/// Whether a value means the same wherever it stands: a UUID, a web address, an item of Wikidata. What other
/// registers give out is their own, however they are called in a file.
bool isGlobal(std::string_view scheme, std::string_view identifier)
{
    if (isUuid(identifier) || identifier.starts_with("https://") || identifier.starts_with("http://"))
        return true;
    return scheme == "wikidata" && identifier.size() > 1 && identifier.front() == 'Q' &&
           isNumber(identifier.substr(1));
}

bool shareAWord(const QStringList &foldedNames, const QString &foldedName)
{
    const QStringList words = foldedName.split(u' ', Qt::SkipEmptyParts);
    return std::ranges::any_of(foldedNames, [&](const QString &name) {
        return std::ranges::any_of(QStringView(name).split(u' ', Qt::SkipEmptyParts),
                                   [&](QStringView word) { return words.contains(word); });
    });
}

/// The folded name by which people are sorted.
QByteArray sortedUnder(const Wanted &person)
{
    const Cell &sortName = person.cell(fields::person.sortName);
    const Cell &sorted = sortName.isNull() ? person.cell(fields::person.name) : sortName;
    return folded(sorted.toString()).toUtf8();
}

/// The rows that refer to people, by the person's row.
QMultiHash<quint32, quint32> rowsByPerson(const Batch &batch, FieldId reference)
{
    QMultiHash<quint32, quint32> rows;
    const BatchTable &table = batch.table(reference.kind);
    for (quint32 row = 0; row < table.size(); ++row) {
        if (const Cell &person = cellOf(table.row(row), reference); !person.isNull())
            rows.insert(quint32(person.integer()), row);
    }
    return rows;
}

} // namespace

void Candidates::indexPeople()
{
    if (m_isIndexed)
        return;
    m_isIndexed = true;
    m_memberships = rowsByPerson(m_batch, fields::membership.person);
    m_otherNames = rowsByPerson(m_batch, fields::personName.person);
    m_identifiers = rowsByPerson(m_batch, fields::identifier.subject.person);
}

Result<const StoredNames::Circle *> Candidates::context(quint32 membership)
{
    const BatchKey owner = whereHeld(membership);
    const bool hasPost = owner.kind == RecordKind::Post;
    const BatchKey key{RecordKind::Membership, membership};
    const bool isNowhere = !hasPost && m_batch.cell(key, fields::membership.organization).isNull();
    const qint64 id = isNowhere ? 0 : m_matches.id(owner);
    if (id == 0)
        return nullptr;
    return hasPost ? m_names.circle("names_of_holders", {{":post_id", id}})
                   : m_names.circle("names_of_members", {{":organization_id", id}});
}

QStringList Candidates::namesOf(const BatchKey &person) const
{
    constexpr qsizetype most = 100;
    QStringList names{nameKey(m_batch.cell(person, fields::person.name).toString())};
    const auto [first, last] = m_otherNames.equal_range(person.row);
    for (auto row = first; row != last && names.size() < most; ++row)
        names.append(
            nameKey(m_batch.cell({RecordKind::PersonName, *row}, fields::personName.name).toString()));
    names.removeDuplicates();
    names.removeAll(QString());
    return names;
}

Result<QList<const Candidates::Circle *>> Candidates::contexts(const BatchKey &person)
{
    QList<const Circle *> circles;
    QSet<BatchKey> places;
    const auto [first, last] = m_memberships.equal_range(person.row);
    for (auto membership = first; membership != last; ++membership) {
        const BatchKey place = whereHeld(*membership);
        if (places.contains(place))
            continue;
        places.insert(place);
        const Result<const Circle *> circle = context(*membership);
        if (!circle)
            return circle.error();
        if (*circle && !(*circle)->isEmpty())
            circles.append(*circle);
    }
    return circles;
}

/// Those whom the file's own ids name.
Result<const QSet<qint64> *> Candidates::knownByLocalUid()
{
    if (m_knownByLocalUid)
        return &*m_knownByLocalUid;
    QSet<qint64> known;
    const BatchTable &table = m_batch.table(RecordKind::Person);
    for (quint32 row = 0; row < table.size(); ++row) {
        if (!table.isUidLocal(row))
            continue;
        const auto found = m_records.found(RecordKind::Person, QStringLiteral("person_by_uid"),
                                           {Cell::text(table.uid(row))});
        if (!found)
            return found.error();
        if (!(*found)->isEmpty())
            known.insert((*found)->id(0));
    }
    return &m_knownByLocalUid.emplace(std::move(known));
}

/// Never by the name alone: only someone of that name who has the same seat or office, or belongs to the same
/// organization where the file names no post. Whoever bears a UUID is somebody else without it; an id that is
/// only the file's own says nothing of whom other files name.
Result<const StoredRows *> Candidates::people(const Wanted &wanted)
{
    const BatchTable &table = m_batch.table(RecordKind::Person);
    const bool isLocal = table.isUidLocal(wanted.key.row);
    if (!m_hasPeople || (!table.uid(wanted.key.row).empty() && !isLocal))
        return rows(RecordKind::Person, {});
    indexPeople();
    const auto circles = contexts(wanted.key);
    if (!circles)
        return circles.error();
    const QStringList names = namesOf(wanted.key);
    QList<qint64> ids;
    for (const Circle *circle : *circles) {
        for (const QString &name : names) {
            const QList<qint64> found = circle->ids(name);
            ids += found.first(std::min(found.size(), Circle::most + 1)); // So that one sees that it is more.
        }
    }
    std::sort(ids.begin(), ids.end());
    ids.resize(std::unique(ids.begin(), ids.end()) - ids.begin());
    if (isLocal && !ids.isEmpty()) {
        const auto known = knownByLocalUid();
        if (!known)
            return known.error();
        ids.removeIf([&](qint64 id) { return (*known)->contains(id); });
    }
    return rows(RecordKind::Person, ids);
}

/// Where a membership is held: its post, else its organization.
BatchKey Candidates::whereHeld(quint32 membership) const
{
    const BatchKey key{RecordKind::Membership, membership};
    if (const Cell post = m_batch.cell(key, fields::membership.post); !post.isNull())
        return {RecordKind::Post, quint32(post.integer())};
    return {RecordKind::Organization, quint32(m_batch.cell(key, fields::membership.organization).integer())};
}

void Candidates::indexNamesakes()
{
    if (!m_namesakes.isEmpty())
        return;
    const BatchTable &memberships = m_batch.table(RecordKind::Membership);
    for (quint32 row = 0; row < memberships.size(); ++row) {
        const auto holder = quint32(cellOf(memberships.row(row), fields::membership.person).integer());
        const QString name =
            nameKey(m_batch.cell({RecordKind::Person, holder}, fields::person.name).toString());
        m_namesakes[{whereHeld(row), name}].insert(holder);
    }
}

bool Candidates::hasNamesakes(const BatchKey &person, int count)
{
    indexPeople();
    indexNamesakes();
    const QString name = nameKey(m_batch.cell(person, fields::person.name).toString());
    QSet<quint32> people{person.row};
    const auto [first, last] = m_memberships.equal_range(person.row);
    for (auto membership = first; membership != last && people.size() < count; ++membership) {
        const auto known = m_namesakes.constFind({whereHeld(*membership), name});
        if (known == m_namesakes.cend())
            continue;
        for (auto one = known->cbegin(); one != known->cend() && people.size() < count; ++one)
            people.insert(*one);
    }
    return people.size() >= count;
}

Result<std::vector<DuplicateCandidate>> Candidates::duplicates(const Wanted &person)
{
    if (!m_hasPeople)
        return std::vector<DuplicateCandidate>();
    indexPeople();
    Duplicates duplicates(person.key);
    for (const auto step : {&Candidates::addSameBirth, &Candidates::addSameIdentifiers,
                            &Candidates::addNamesakes, &Candidates::addSameNames}) {
        if (const Status done = (this->*step)(person, duplicates); !done)
            return done.error();
    }
    return duplicates.found();
}

Status Candidates::addSameBirth(const Wanted &person, Duplicates &duplicates)
{
    const Cell &birth = person.cell(fields::person.birthDate);
    if (birth.isNull())
        return {};
    const QByteArray key = sortedUnder(person);
    if (key.isEmpty())
        return {};
    const auto people = m_people.sortedFrom({key.constData(), size_t(key.size())});
    if (!people)
        return people.error();
    for (const StoredPeople::Person &stored : *people) {
        if (stored.birthDate == birth.toString())
            duplicates.add(stored.id, stored.name,
                           tr(QT_TRANSLATE_NOOP("Import", "same name and date of birth")));
    }
    return {};
}

QList<qint64> Candidates::bodiesOf(const BatchKey &person) const
{
    QList<qint64> bodies;
    const auto [first, last] = m_memberships.equal_range(person.row);
    for (auto row = first; row != last; ++row) {
        const Cell &body = m_batch.cell({RecordKind::Membership, *row}, fields::membership.organization);
        const qint64 id =
            body.isNull() ? 0 : m_matches.id({RecordKind::Organization, quint32(body.integer())});
        if (id != 0 && !bodies.contains(id))
            bodies.append(id);
    }
    return bodies;
}

Result<std::vector<StoredPeople::Person>> Candidates::identified(const BatchKey &person, const Cell &scheme,
                                                                 const Cell &value)
{
    if (isGlobal(scheme.view(), value.view()))
        return m_people.identified(scheme, value);
    std::vector<StoredPeople::Person> people;
    const QList<qint64> bodies = bodiesOf(person);
    for (const qint64 body : bodies) {
        const auto ofBody = m_people.identifiedIn(body, scheme, value);
        if (!ofBody)
            return ofBody.error();
        people.insert(people.end(), ofBody->begin(), ofBody->end());
    }
    return people;
}

Status Candidates::addSameIdentifiers(const Wanted &person, Duplicates &duplicates)
{
    QStringList names; // Few bear an identifier that is stored, and folding takes long.
    const auto [first, last] = m_identifiers.equal_range(person.key.row);
    for (auto row = first; row != last; ++row) {
        const BatchKey identifier{RecordKind::Identifier, *row};
        const Cell scheme = m_batch.cell(identifier, fields::identifier.scheme);
        const Cell value = m_batch.cell(identifier, fields::identifier.identifier);
        const auto people = identified(person.key, scheme, value);
        if (!people)
            return people.error();
        if (!people->empty() && names.isEmpty())
            names = namesOf(person.key);
        for (const StoredPeople::Person &stored : *people) {
            if (!isNumber(value.view()) || shareAWord(names, folded(stored.name)))
                duplicates.add(
                    stored.id, stored.name,
                    tr(QT_TRANSLATE_NOOP("Import", "same %1 %2")).arg(scheme.toString(), value.toString()));
        }
    }
    return {};
}

/// Whose words of one name are all in the other's, in any order: Viktor Rogalev, Rogalev Viktor Pavlovich.
Status Candidates::addNamesakes(const Wanted &person, Duplicates &duplicates)
{
    const auto circles = contexts(person.key);
    if (!circles)
        return circles.error();
    const QStringList names = circles->isEmpty() ? QStringList() : namesOf(person.key);
    for (const Circle *circle : *circles) {
        for (const QString &name : names) {
            for (const qint64 id : circle->alike(name)) {
                if (!m_matches.isTaken({RecordKind::Person, id}))
                    duplicates.add(id, circle->nameOf(id),
                                   tr(QT_TRANSLATE_NOOP("Import", "same name in the same place")));
            }
        }
    }
    return {};
}

/// Of whom the file says nothing but the name, the name has to do.
Status Candidates::addSameNames(const Wanted &person, Duplicates &duplicates)
{
    const bool isPlaced = m_memberships.contains(person.key.row);
    if (isPlaced || !person.cell(fields::person.birthDate).isNull())
        return {};
    const QByteArray key = sortedUnder(person);
    if (key.isEmpty())
        return {};
    const auto people = m_people.sortedFrom({key.constData(), size_t(key.size())});
    if (!people)
        return people.error();
    const QString name = folded(person.cell(fields::person.name).toString());
    for (const StoredPeople::Person &stored : *people) {
        if (folded(stored.name) == name)
            duplicates.add(stored.id, stored.name, tr(QT_TRANSLATE_NOOP("Import", "same name")));
    }
    return {};
}

} // namespace delegations
