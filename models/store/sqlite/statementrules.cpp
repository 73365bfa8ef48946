#include "models/store/sqlite/statementrules.h"

#include "models/store/sqlite/recordstatements.h"

#include <algorithm>
#include <optional>

namespace delegations {

namespace {

// Read by hand: compiling a regular expression takes longer than all the rest for a statement.

QStringList commaSeparated(QStringView text)
{
    QStringList parts;
    for (const QStringView part : text.split(u',', Qt::SkipEmptyParts))
        parts.append(part.trimmed().toString());
    return parts;
}

bool isOfName(QChar c)
{
    return c.isLetterOrNumber() || c == u'_';
}

bool isOfArguments(QChar c)
{
    return isOfName(c) || c == u'.' || c == u':' || c == u',' || c == u' ';
}

/// Where what begins at `from` and consists of such letters ends.
qsizetype endOf(QStringView text, qsizetype from, bool (*isOfIt)(QChar))
{
    return std::find_if_not(text.begin() + from, text.end(), isOfIt) - text.begin();
}

/// "$name(arguments)", or a rule's "name(parameters)".
struct Call
{
    qsizetype begin = 0;
    qsizetype end = 0;
    QString name;
    QStringList arguments;
};

/// One whose name begins there.
std::optional<Call> callAt(QStringView text, qsizetype at)
{
    const qsizetype nameEnd = endOf(text, at, isOfName);
    if (nameEnd == at || nameEnd == text.size() || text[nameEnd] != u'(')
        return std::nullopt;
    const qsizetype end = endOf(text, nameEnd + 1, isOfArguments);
    if (end == text.size() || text[end] != u')')
        return std::nullopt;
    return Call{at, end + 1, text.sliced(at, nameEnd - at).toString(),
                commaSeparated(text.sliced(nameEnd + 1, end - nameEnd - 1))};
}

} // namespace

void StatementRules::add(const QString &sql)
{
    const QLatin1String head("-- rule: ");
    Rule *rule = nullptr;
    for (const QStringView line : QStringView(sql).split(u'\n')) {
        const auto call = line.startsWith(head) ? callAt(line, head.size()) : std::nullopt;
        if (call && call->end == line.size()) {
            rule = &m_rules[call->name];
            rule->parameters = call->arguments;
        } else if (rule && !line.startsWith(QLatin1String("--")) && !line.isEmpty()) {
            if (!rule->text.isEmpty())
                rule->text += u'\n';
            rule->text += line;
        }
    }
}

QString StatementRules::filledIn(const Rule &rule, const QStringList &arguments)
{
    QString text;
    qsizetype done = 0;
    for (qsizetype at = rule.text.indexOf(u'$'); at >= 0; at = rule.text.indexOf(u'$', at + 1)) {
        const qsizetype end = endOf(rule.text, at + 1, isOfName);
        const qsizetype parameter = rule.parameters.indexOf(rule.text.sliced(at + 1, end - at - 1));
        if (parameter < 0 || parameter >= arguments.size())
            continue;
        text += QStringView(rule.text).sliced(done, at - done);
        text += arguments.at(parameter);
        done = end;
    }
    text += QStringView(rule.text).sliced(done);
    return text;
}

QString StatementRules::meaningOf(const QString &name, const QStringList &arguments) const
{
    const auto rule = m_rules.constFind(name);
    return rule == m_rules.cend() ? columnsFor(name, arguments) : filledIn(*rule, arguments);
}

QString StatementRules::applied(QString statement) const
{
    for (qsizetype at = statement.indexOf(u'$'); at >= 0; at = statement.indexOf(u'$', at)) {
        const auto call = callAt(statement, at + 1);
        const QString meaning = call ? meaningOf(call->name, call->arguments) : QString();
        if (meaning.isNull())
            ++at; // A mistake.
        else
            statement.replace(at, call->end - at, meaning); // In which there may be further ones.
    }
    return statement;
}

} // namespace delegations
