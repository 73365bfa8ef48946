#include "models/store/read/storednames.h"

#include "models/language/bodies/assemblynames.h"
#include "models/language/bodies/bodynames.h"
#include "models/language/textfold.h"
#include "models/store/sqlite/query.h"

#include <algorithm>

namespace delegations {

namespace {

QList<qint64> ascending(QList<qint64> ids)
{
    std::sort(ids.begin(), ids.end());
    ids.resize(std::unique(ids.begin(), ids.end()) - ids.begin());
    return ids;
}

constexpr qsizetype mostWords = 50; // Of a person's name; what has more is none.

QStringList wordsOf(const QString &foldedName)
{
    return foldedName.split(u' ', Qt::SkipEmptyParts);
}

/// The word that the fewest names have.
QString rarest(const QStringList &words, const QHash<QString, QStringList> &names)
{
    const auto count = [&](const QString &word) { return names.value(word).size(); };
    return *std::ranges::min_element(words, {}, count);
}

bool areWithin(const QStringList &words, const QStringList &others)
{
    return std::ranges::all_of(words, [&](const QString &word) { return others.contains(word); });
}

} // namespace

QString nameKey(const QString &name)
{
    const QString letters = folded(name);
    return letters.isEmpty() ? name : letters;
}

QString StoredNames::Circle::nameOf(qint64 id) const
{
    return m_own.value(id);
}

QList<qint64> StoredNames::Circle::all() const
{
    QList<qint64> ids;
    for (const auto &[id, name] : m_names)
        ids.append(id);
    return ascending(std::move(ids));
}

QList<qint64> StoredNames::Circle::free(const QString &foldedName, const IsTaken &isTaken) const
{
    constexpr qsizetype mostLooked = 1000; // Between those that are free, others may be taken.
    const auto known = m_folded.constFind(foldedName);
    if (known == m_folded.cend())
        return {};
    qsizetype &begin = m_begun[foldedName];
    while (begin < known->size() && isTaken(known->at(begin)))
        ++begin;
    QList<qint64> found;
    const qsizetype end = std::min(known->size(), begin + mostLooked);
    for (qsizetype at = begin; at < end && found.size() < most; ++at) {
        if (!isTaken(known->at(at)))
            found.append(known->at(at));
    }
    return found;
}

void StoredNames::Circle::indexWords() const
{
    if (!m_words.isEmpty())
        return;
    for (auto name = m_folded.keyBegin(); name != m_folded.keyEnd(); ++name) {
        QStringList words = wordsOf(*name);
        words.removeDuplicates();
        for (const QString &word : std::as_const(words))
            m_words[word].append(*name);
    }
    for (auto name = m_folded.keyBegin(); name != m_folded.keyEnd(); ++name) {
        if (const QStringList words = wordsOf(*name); words.size() >= 2)
            m_rarest[rarest(words, m_words)].append(*name);
    }
}

/// A name that has all of the wanted words has the rarest of them; one whose words are all wanted has its own
/// rarest among them.
QList<qint64> StoredNames::Circle::alike(const QString &foldedName) const
{
    constexpr qsizetype mostNames = 1000;
    indexWords();
    const QStringList wanted = wordsOf(foldedName);
    if (wanted.size() < 2 || wanted.size() > mostWords)
        return {};
    QList<qint64> found;
    const auto add = [&](const QStringList &names, bool isWider) {
        for (qsizetype at = 0; at < std::min(names.size(), mostNames) && found.size() < most; ++at) {
            const QStringList words = wordsOf(names[at]);
            if (words.size() >= 2 && words.size() <= mostWords &&
                (isWider ? areWithin(wanted, words) : areWithin(words, wanted))) {
                const QList<qint64> ids = m_folded.value(names[at]);
                found += ids.first(std::min(ids.size(), most));
            }
        }
    };
    add(m_words.value(rarest(wanted, m_words)), true);
    for (const QString &word : wanted)
        add(m_rarest.value(word), false);
    return ascending(found);
}

StoredNames::Circle::Ids
StoredNames::Circle::byKeys(const std::function<QStringList(const QString &)> &keys) const
{
    Ids all;
    for (const auto &[id, name] : m_names) {
        for (const QString &key : keys(name)) {
            QList<qint64> &ids = all[key];
            if (ids.isEmpty() || ids.last() != id)
                ids.append(id);
        }
    }
    return all;
}

QList<qint64> StoredNames::Circle::bodies(const QString &name) const
{
    if (!m_bodies)
        m_bodies = byKeys([](const QString &one) { return QStringList{bodyKey(one)}; });
    return m_bodies->value(bodyKey(name));
}

QList<qint64> StoredNames::Circle::likelyBodies(const QString &name) const
{
    QList<qint64> found;
    for (const auto &[id, known] : m_names) {
        if (mayBeSameBody(name, known))
            found.append(id);
    }
    return ascending(found);
}

QList<qint64> StoredNames::Circle::assemblies(const QString &name) const
{
    if (!m_assemblies)
        m_assemblies = byKeys(assemblyKeys);
    QList<qint64> found;
    for (const QString &key : assemblyQuestions(name))
        found += m_assemblies->value(key);
    return ascending(found);
}

Result<const StoredNames::Circle *> StoredNames::circle(const char *statement, const Bindings &bindings)
{
    QString key = QString::fromLatin1(statement);
    for (const auto &[placeholder, value] : bindings)
        key += u' ' + value.toString();
    if (const auto known = m_circles.constFind(key); known != m_circles.cend())
        return known->get();
    auto circle = std::make_shared<Circle>();
    Query query(m_connection, statement);
    for (const auto &[placeholder, value] : bindings)
        query.bind(placeholder, value);
    if (const Status started = query.run(); !started)
        return started.error();
    while (query.next()) {
        const QString text = query.text(1);
        const QStringList names =
            text.startsWith(u';') ? text.split(u';', Qt::SkipEmptyParts) : QStringList(text);
        if (!circle->m_own.contains(query.integer(0)))
            circle->m_own.insert(query.integer(0), names.value(0));
        for (const QString &name : names) {
            circle->m_names.emplace_back(query.integer(0), name.trimmed());
            circle->m_folded[nameKey(name.trimmed())].append(query.integer(0));
        }
    }
    if (query.failed())
        return query.error();
    std::ranges::sort(circle->m_names);
    for (QList<qint64> &ids : circle->m_folded)
        ids = ascending(std::move(ids));
    return m_circles.insert(key, circle)->get();
}

} // namespace delegations
