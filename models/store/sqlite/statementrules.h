#pragma once

#include <QHash>
#include <QString>
#include <QStringList>

namespace delegations {

/// The rules that recur in statements, each in one place: rules.sql in resources/sql and in
/// resources/sql/sqlite. "-- rule: on_day(m)" is
/// followed by its SQL, in which $m stands for what the statement that says $on_day(x) gives.
class StatementRules
{
public:
    /// Those of a file.
    void add(const QString &sql);
    /// A statement with its rules and the columns of its kinds written out. What is neither stays, and does
    /// not prepare.
    [[nodiscard]] QString applied(QString statement) const;

private:
    struct Rule
    {
        QStringList parameters;
        QString text;
    };
    /// A null string for what is neither.
    [[nodiscard]] QString meaningOf(const QString &name, const QStringList &arguments) const;
    [[nodiscard]] static QString filledIn(const Rule &rule, const QStringList &arguments);

    QHash<QString, Rule> m_rules;
};

} // namespace delegations
