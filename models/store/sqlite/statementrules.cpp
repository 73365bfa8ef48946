#include "models/store/sqlite/statementrules.h"

#include <QRegularExpression>

namespace delegations {

namespace {

QStringList commaSeparated(const QString &text)
{
    QStringList parts;
    for (const QString &part : text.split(u',', Qt::SkipEmptyParts))
        parts.append(part.trimmed());
    return parts;
}

} // namespace

void StatementRules::add(const QString &sql)
{
    static const QRegularExpression head(QStringLiteral(R"(^-- rule: (\w+)\(([\w, ]*)\)$)"));
    Rule *rule = nullptr;
    for (const QString &line : sql.split(u'\n')) {
        if (const auto found = head.match(line); found.hasMatch()) {
            rule = &m_rules[found.captured(1)];
            rule->parameters = commaSeparated(found.captured(2));
        } else if (rule && !line.startsWith(QLatin1String("--")) && !line.isEmpty()) {
            rule->text += rule->text.isEmpty() ? line : u'\n' + line;
        }
    }
}

QString StatementRules::filledIn(const Rule &rule, const QStringList &arguments)
{
    QString text = rule.text;
    for (qsizetype at = 0; at < rule.parameters.size() && at < arguments.size(); ++at)
        text.replace(QRegularExpression(QStringLiteral("\\$%1\\b").arg(rule.parameters.at(at))),
                     arguments.at(at));
    return text;
}

QString StatementRules::applied(QString statement) const
{
    static const QRegularExpression use(QStringLiteral(R"(\$(\w+)\(([\w.:, ]*)\))"));
    qsizetype from = 0;
    for (auto found = use.match(statement, from); found.hasMatch(); found = use.match(statement, from)) {
        const auto rule = m_rules.constFind(found.captured(1));
        from = found.capturedStart();
        if (rule == m_rules.cend())
            from = found.capturedEnd(); // Columns of a kind, or a mistake.
        else
            statement.replace(found.capturedStart(), found.capturedLength(),
                              filledIn(*rule, commaSeparated(found.captured(2))));
    }
    return statement;
}

} // namespace delegations
