#include "models/exchange/storednames.h"

#include "models/exchange/bodynames.h"
#include "models/store/query.h"
#include "models/store/textfold.h"

#include <algorithm>

namespace delegations {

namespace {

QList<qint64> ascending(QList<qint64> ids)
{
    std::sort(ids.begin(), ids.end());
    ids.erase(std::unique(ids.begin(), ids.end()), ids.end());
    return ids;
}

bool areWithin(const QStringList &words, const QStringList &others)
{
    return std::ranges::all_of(words, [&](const QString &word) { return others.contains(word); });
}

} // namespace

QList<qint64> StoredNames::Circle::ids(const QString &foldedName) const
{
    return ascending(folded.values(foldedName));
}

QList<qint64> StoredNames::Circle::alike(const QString &foldedName) const
{
    if (m_words.isEmpty()) {
        for (const QString &name : folded.uniqueKeys()) {
            for (const QString &word : name.split(u' ', Qt::SkipEmptyParts))
                m_words.insert(word, name);
        }
    }
    const QStringList wanted = foldedName.split(u' ', Qt::SkipEmptyParts);
    QSet<QString> names;
    for (const QString &word : wanted) {
        const auto [first, last] = m_words.equal_range(word);
        for (auto name = first; name != last; ++name) {
            const QStringList others = name->split(u' ', Qt::SkipEmptyParts);
            if (std::min(wanted.size(), others.size()) >= 2 &&
                (areWithin(wanted, others) || areWithin(others, wanted)))
                names.insert(*name);
        }
    }
    QList<qint64> found;
    for (const QString &name : std::as_const(names))
        found += folded.values(name);
    return ascending(found);
}

QList<qint64> StoredNames::Circle::bodies(const QString &name) const
{
    if (!m_bodies) {
        m_bodies.emplace();
        for (auto entry = asWritten.cbegin(); entry != asWritten.cend(); ++entry)
            m_bodies->insert(bodyKey(entry.key()), entry.value());
    }
    return ascending(m_bodies->values(bodyKey(name)));
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
        const QString name = query.text(1);
        circle->asWritten.insert(name, query.integer(0));
        circle->folded.insert(folded(name), query.integer(0));
    }
    if (query.failed())
        return query.error();
    return m_circles.insert(key, circle)->get();
}

} // namespace delegations
