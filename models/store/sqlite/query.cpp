#include "models/store/sqlite/query.h"

#include "models/store/sqlite/connection.h"
#include "models/store/sqlite/sqliteerror.h"

#include <QSqlError>
#include <QSqlRecord>

namespace delegations {

Query::Query(Connection &connection, const char *statement)
    : Query(connection, QString::fromLatin1(statement))
{
}

Query::Query(Connection &connection, const QString &statement) : m_connection(connection), m_name(statement)
{
    Result<std::unique_ptr<QSqlQuery>> prepared = connection.take(statement);
    if (prepared)
        m_query = std::move(prepared).value();
    else
        m_prepareError = prepared.error();
}

Query::~Query()
{
    if (m_query)
        m_connection.giveBack(m_name, std::move(m_query));
}

Query &Query::bind(const char *placeholder, const QVariant &value)
{
    return bind(QString::fromLatin1(placeholder), value);
}

Query &Query::bind(const QString &placeholder, const QVariant &value)
{
    if (m_query)
        m_query->bindValue(placeholder, value);
    return *this;
}

Query &Query::bindRow(const Row &row)
{
    for (auto column = row.cbegin(); column != row.cend(); ++column)
        bind(u':' + column.key(), column.value());
    return *this;
}

Status Query::run()
{
    if (!m_query)
        return m_prepareError;
    ++m_connection.m_statementsRun;
    if (!m_query->exec())
        return error();
    return {};
}

bool Query::next()
{
    return m_query && m_query->next();
}

bool Query::failed() const
{
    return !m_query || m_query->lastError().isValid();
}

Error Query::error() const
{
    return m_query ? sqliteError(m_query->lastError(), m_name) : m_prepareError;
}

PartialDate Query::date(int column) const
{
    return PartialDate::parse(text(column)).value_or(PartialDate());
}

Term Query::term(int column) const
{
    return Term::of(date(column), date(column + 1), text(column + 2), date(column + 3), date(column + 4));
}

Row Query::row() const
{
    Row row;
    const QSqlRecord record = m_query->record();
    for (int column = 0; column < record.count(); ++column)
        row.insert(record.fieldName(column), record.isNull(column) ? QVariant() : record.value(column));
    return row;
}

} // namespace delegations
