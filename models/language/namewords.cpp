#include "models/language/namewords.h"

#include "models/core/kinds/people.h"

#include <QList>
#include <QStringList>

#include <algorithm>

namespace delegations::namewords {

namespace {

/// The words of a text, and what stands before each of them.
struct Words
{
    QStringList words;
    QStringList gaps;

    explicit Words(const QString &text)
    {
        QString gap;
        bool inWord = false;
        for (const QChar c : text) {
            const bool parts = c.isSpace() || c == u',';
            if (parts) {
                gap += c;
            } else if (inWord) {
                words.last() += c;
            } else {
                words.append(c);
                gaps.append(std::exchange(gap, {}));
            }
            inWord = !parts;
        }
    }

    [[nodiscard]] qsizetype count() const { return words.size(); }
    /// The words before the first comma; the first one where there is none or it stands elsewhere.
    [[nodiscard]] qsizetype headSize() const
    {
        for (qsizetype at = 1; at < count(); ++at) {
            if (gaps[at].contains(u','))
                return at;
        }
        return qMin(count(), 1);
    }
    [[nodiscard]] bool hasComma() const { return gaps.join(QString()).contains(u','); }
};

bool isSame(const QString &word, const QString &other)
{
    return word.compare(other, Qt::CaseInsensitive) == 0;
}

/// For each of the words its place among the others, each place taken once; -1 where it has none.
QList<qsizetype> placesIn(const QStringList &others, const QStringList &words)
{
    QList<qsizetype> places;
    for (const QString &word : words) {
        qsizetype found = -1;
        for (qsizetype at = 0; at < others.size() && found < 0; ++at) {
            if (isSame(others[at], word) && !places.contains(at))
                found = at;
        }
        places.append(found);
    }
    return places;
}

/// For each word of the old name its place in the new one: the same word, else the new word that took its
/// turn; -1 where new words are more or fewer than those that went.
QList<qsizetype> successors(const QStringList &old, const QStringList &now)
{
    QList<qsizetype> places = placesIn(now, old);
    QList<qsizetype> added;
    for (qsizetype at = 0; at < now.size(); ++at) {
        if (!places.contains(at))
            added.append(at);
    }
    if (places.count(-1) != added.size())
        return places;
    for (qsizetype &place : places) {
        if (place < 0)
            place = added.takeFirst();
    }
    return places;
}

QString replaced(const Words &text, const QList<qsizetype> &places, const QStringList &now)
{
    QString result;
    for (qsizetype at = 0; at < text.count(); ++at)
        result += text.gaps[at] + now[places[at]];
    return result;
}

/// The head's words, then all other words of the name as they come.
QString headFirst(const Words &text, const QList<qsizetype> &head, const QStringList &now)
{
    QStringList first;
    QStringList rest;
    for (const qsizetype place : head)
        first.append(now[place]);
    for (qsizetype at = 0; at < now.size(); ++at) {
        if (!head.contains(at))
            rest.append(now[at]);
    }
    if (rest.isEmpty())
        return first.join(u' ');
    return first.join(u' ') + text.gaps.value(text.headSize(), QStringLiteral(" ")) + rest.join(u' ');
}

/// Where the words stand in the name one after another; -1 where they do not.
qsizetype runStart(const QStringList &name, const QStringList &words)
{
    for (qsizetype start = 0; start + words.size() <= name.size(); ++start) {
        bool isHere = true;
        for (qsizetype at = 0; at < words.size() && isHere; ++at)
            isHere = isSame(name[start + at], words[at]);
        if (isHere)
            return start;
    }
    return -1;
}

QList<qsizetype> range(qsizetype start, qsizetype size)
{
    QList<qsizetype> places;
    for (qsizetype at = start; at < start + size; ++at)
        places.append(at);
    return places;
}

bool loses(const QList<qsizetype> &places, qsizetype first, qsizetype last)
{
    return std::find(places.begin() + first, places.begin() + last, -1) != places.begin() + last;
}

/// The places of the head in the new name together with those of the new words beside it: from it to the
/// name's end, or behind it where it begins the name. A word that took the turn of another is not new. Empty
/// when there are none, or when of the old name nothing but the head is left.
QList<qsizetype> withNeighbours(const QStringList &head, const QStringList &old, const QStringList &now)
{
    const qsizetype size = head.size();
    const qsizetype was = size > 0 ? runStart(old, head) : -1;
    const QList<qsizetype> kept = placesIn(now, old);
    const qsizetype start = was < 0 ? -1 : kept[was];
    if (start < 0 || runStart(now.sliced(start), head) != 0 || kept.count(-1) == old.size() - size)
        return {};
    qsizetype first = start;
    while (first > 0 && !kept.contains(first - 1))
        --first;
    qsizetype end = start + size;
    while (end < now.size() && !kept.contains(end))
        ++end;
    if (first > 0 || loses(kept, 0, was))
        first = start;
    if ((start > 0 && end < now.size()) || loses(kept, was + size, old.size()))
        end = start + size;
    return end - first > size ? range(first, end - first) : QList<qsizetype>();
}

/// As many words as the text, or its head, has, from the end of the name at which these stood.
QString fromSameEnd(const Words &text, const QStringList &old, const QStringList &now)
{
    const bool isWhole = text.count() == old.size();
    const QStringList head = isWhole ? text.words.first(text.headSize()) : text.words;
    const qsizetype start = runStart(old, head);
    const qsizetype size = head.size();
    if (start < 0 || now.size() < size || (isWhole && now.size() == size))
        return {};
    const bool isLast = start > 0 && start + size == old.size();
    if (start > 0 && !isLast)
        return {};
    const QList<qsizetype> places = range(isLast ? now.size() - size : 0, size);
    return isWhole ? headFirst(text, places, now) : now.sliced(places.first(), size).join(u' ');
}

/// The text with the name in it replaced.
QString withName(const QString &text, const QString &before, const QString &after)
{
    const Words words(text);
    const qsizetype size = Words(before).count();
    const qsizetype start = runStart(words.words, Words(before).words);
    QString result;
    for (qsizetype at = 0; at < words.count(); ++at) {
        if (at > start && at < start + size)
            continue;
        result += words.gaps[at] + (at == start ? after.simplified() : words.words[at]);
    }
    return result;
}

} // namespace

bool sameWords(const QString &name, const QString &other)
{
    const Words words(name);
    return words.count() == Words(other).count() && runStart(words.words, Words(other).words) == 0;
}

bool isArrangement(const QString &text, const QString &name)
{
    const Words words(text);
    return words.count() > 0 && words.count() == Words(name).count() &&
           !placesIn(Words(name).words, words.words).contains(-1);
}

bool mentions(const QString &text, const QString &name)
{
    const QStringList words = Words(name).words;
    return !words.isEmpty() && runStart(Words(text).words, words) >= 0;
}

std::optional<QString> followed(const QString &text, const QString &before, const QString &after)
{
    if (before == after)
        return text;
    const Words written(text);
    const QStringList old = Words(before).words;
    const QStringList now = Words(after).words;
    const QList<qsizetype> sources = placesIn(old, written.words);
    if (written.count() == 0 || now.isEmpty() || sources.contains(-1))
        return std::nullopt;
    if (!written.hasComma() && sameWords(text, before) && !isArrangement(after, before))
        return after;
    if (isArrangement(text, before) && !grown(text, before, after).isEmpty())
        return std::nullopt;
    const QList<qsizetype> moved = successors(old, now);
    QList<qsizetype> places;
    for (const qsizetype source : sources)
        places.append(moved[source]);
    const bool isWhole = written.count() == old.size();
    if (!places.contains(-1) && (!isWhole || old.size() == now.size()))
        return replaced(written, places, now);
    const QList<qsizetype> head = places.first(written.headSize());
    if (!isWhole || head.contains(-1))
        return std::nullopt;
    return headFirst(written, head, now);
}

QString grown(const QString &text, const QString &before, const QString &after)
{
    const Words written(text);
    const QStringList now = Words(after).words;
    const bool isWhole = isArrangement(text, before);
    const QStringList head = isWhole ? written.words.first(written.headSize()) : written.words;
    const QList<qsizetype> places = withNeighbours(head, Words(before).words, now);
    if (places.isEmpty())
        return {};
    return isWhole ? headFirst(written, places, now) : now.sliced(places.first(), places.size()).join(u' ');
}

std::optional<QString> followedField(FieldId field, const QString &text, const QString &before,
                                     const QString &after)
{
    const bool isFamily = field == fields::personName.familyName;
    if (isFamily && before != after && !grown(text, before, after).isEmpty())
        return std::nullopt;
    return followed(text, before, after);
}

QString suggested(const QString &text, const QString &before, const QString &after)
{
    if (const QString wider = grown(text, before, after); !wider.isEmpty())
        return wider;
    const Words written(text);
    const QStringList old = Words(before).words;
    const QStringList now = Words(after).words;
    if (written.count() == 0 || now.isEmpty())
        return {};
    QList<qsizetype> sources = placesIn(old, written.words);
    if (!sources.contains(-1))
        return fromSameEnd(written, old, now);
    if (mentions(text, before))
        return withName(text, before, after);
    if (written.count() != old.size())
        return {};
    // Spelled otherwise: what is left of the one stands for what is left of the other.
    QList<qsizetype> left = range(0, old.size());
    left.removeIf([&](qsizetype place) { return sources.contains(place); });
    for (qsizetype &source : sources) {
        if (source < 0)
            source = left.takeFirst();
    }
    const QString asNamed = replaced(written, sources, old);
    const auto told = followed(asNamed, before, after);
    return told ? *told : fromSameEnd(Words(asNamed), old, now);
}

} // namespace delegations::namewords
