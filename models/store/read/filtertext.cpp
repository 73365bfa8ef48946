#include "models/store/read/filtertext.h"

#include "models/core/kinds/people.h"
#include "models/core/kinds/seats.h"
#include "models/language/textfold.h"
#include "models/store/sqlite/lookup.h"
#include "models/store/sqlite/query.h"

#include <QCoreApplication>
#include <QSet>

#include <algorithm>

namespace delegations {

namespace {

Error wrong(const char *text, const QString &what, const QStringList &choices = {})
{
    QString message = QCoreApplication::translate("Console", text).arg(what);
    if (!choices.isEmpty())
        message +=
            u' ' +
            QCoreApplication::translate("Console", "Choose %1.").arg(choices.join(QStringLiteral(", ")));
    return {ErrorCode::Input, message, {}};
}

/// The organization of which this is a name, in whatever language.
Result<qint64> findOrganization(Connection &connection, const QString &name)
{
    using Named = std::pair<qint64, QString>;
    Query query(connection, "names_of_all_organizations");
    const auto all = query.all<Named>([](const Query &row) { return Named(row.integer(0), row.text(1)); });
    if (!all)
        return all.error();
    const QString wanted = folded(name);
    QSet<qint64> found;
    for (const auto &[id, known] : *all) {
        if (folded(known) == wanted)
            found.insert(id);
    }
    if (found.size() == 1)
        return *found.cbegin();
    return Error{ErrorCode::NotFound,
                 (found.isEmpty() ? QCoreApplication::translate("Console", "The database has no body “%1”.")
                                  : QCoreApplication::translate("Console", "Several bodies are called “%1”."))
                     .arg(name),
                 {}};
}

Status read(qint64 &into, const Result<qint64> &found)
{
    if (!found)
        return found.error();
    into = *found;
    return {};
}

Status read(const QString &value, QString &into, std::span<const Choice> choices)
{
    QStringList known;
    for (const Choice &choice : choices)
        known.append(QString::fromLatin1(choice.value));
    if (!known.contains(value))
        return wrong(QT_TRANSLATE_NOOP("Console", "There is no “%1”."), value, known);
    into = value;
    return {};
}

Status read(const QString &value, PartialDate &into)
{
    const auto date = PartialDate::parse(value);
    if (!date || date->isNull())
        return wrong(QT_TRANSLATE_NOOP("Console", "“%1” is no date: write YYYY, YYYY-MM or YYYY-MM-DD."),
                     value);
    into = *date;
    return {};
}

Status read(const QString &value, QStringList &into)
{
    const QStringList known = Filter::properties();
    if (!known.contains(value))
        return wrong(QT_TRANSLATE_NOOP("Console", "There is no “%1”."), value, known);
    into.append(value);
    return {};
}

Status read(const QString &value, QString &into)
{
    into = value;
    return {};
}

using Reader = Status (*)(Connection &, const QString &, Filter &);

struct Word
{
    const char *word;
    Reader read;
};

constexpr Word words[] = {
    {"country", [](Connection &c, const QString &v, Filter &f) { return read(f.area, findArea(c, v)); }},
    {"body", [](Connection &c, const QString &v, Filter &f) { return read(f.body, findOrganization(c, v)); }},
    {"party",
     [](Connection &c, const QString &v, Filter &f) { return read(f.party, findOrganization(c, v)); }},
    {"role", [](Connection &, const QString &v, Filter &f) { return read(v, f.role); }},
    {"capacity",
     [](Connection &, const QString &v, Filter &f) { return read(v, f.capacity, choices::capacities); }},
    {"from", [](Connection &, const QString &v, Filter &f) { return read(v, f.from); }},
    {"until", [](Connection &, const QString &v, Filter &f) { return read(v, f.until); }},
    {"gender", [](Connection &, const QString &v, Filter &f) { return read(v, f.gender, choices::genders); }},
    {"text", [](Connection &, const QString &v, Filter &f) { return read(v, f.text); }},
    {"has", [](Connection &, const QString &v, Filter &f) { return read(v, f.has); }},
    {"lacks", [](Connection &, const QString &v, Filter &f) { return read(v, f.lacks); }},
};

/// Commas part them, but within quotation marks.
QStringList conditions(const QString &text)
{
    QStringList parts{QString()};
    bool isQuoted = false;
    for (const QChar c : text) {
        if (c == u'"')
            isQuoted = !isQuoted;
        if (c == u',' && !isQuoted)
            parts.append(QString());
        else
            parts.last().append(c);
    }
    parts.removeIf([](const QString &part) { return part.trimmed().isEmpty(); });
    return parts;
}

QString unquoted(const QString &value)
{
    const bool isQuoted = value.size() > 1 && value.startsWith(u'"') && value.endsWith(u'"');
    return isQuoted ? value.sliced(1, value.size() - 2) : value;
}

/// A person can have several things.
bool mayRepeat(const QString &word)
{
    return word == QLatin1String("has") || word == QLatin1String("lacks");
}

} // namespace

QStringList filterWords()
{
    QStringList all;
    for (const Word &word : words)
        all.append(QString::fromLatin1(word.word));
    return all;
}

Result<Filter> readFilter(Connection &connection, const QString &text)
{
    Filter filter;
    QSet<QString> said;
    for (const QString &part : conditions(text)) {
        const QString name = part.section(u'=', 0, 0).trimmed();
        const QString value = unquoted(part.section(u'=', 1).trimmed());
        const auto word =
            std::ranges::find_if(words, [&](const Word &known) { return name == QLatin1String(known.word); });
        if (word == std::end(words))
            return wrong(QT_TRANSLATE_NOOP("Console", "A filter knows no “%1”."), name, filterWords());
        if (value.isEmpty())
            return wrong(QT_TRANSLATE_NOOP("Console", "The filter does not say which “%1”."), name);
        if (!mayRepeat(name) && said.contains(name))
            return wrong(QT_TRANSLATE_NOOP("Console", "The filter says “%1” twice; both cannot hold."), name);
        said.insert(name);
        if (const Status taken = word->read(connection, value, filter); !taken)
            return taken.error();
    }
    if (!filter.from.isNull() && !filter.until.isNull() &&
        filter.until.certainlyOver() <= filter.from.firstDay())
        return wrong(QT_TRANSLATE_NOOP("Console", "The filter ends before it begins: “%1”."), text);
    return filter;
}

} // namespace delegations
