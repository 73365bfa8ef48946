#include "models/store/sqlite/query.h"

#include "models/core/kinds/recordtype.h"
#include "models/store/sqlite/recordstatements.h"
#include "models/store/sqlite/sqliteerror.h"
#include "models/store/sqlite/statementcatalog.h"

#include <QSqlError>

#include <sqlite3.h>

namespace delegations {

namespace {

QString seenFrom(const QString &name, const Viewpoint &viewpoint)
{
    return StatementCatalog::sqlite().contains(name) ? name : statementIn(viewpoint.language, name);
}

} // namespace

Query::Query(Connection &connection, const char *statement)
    : Query(connection, QString::fromLatin1(statement))
{
}

Query::Query(Connection &connection, const QString &statement) : m_connection(connection), m_name(statement)
{
    Result<std::unique_ptr<PreparedQuery>> prepared = connection.take(statement);
    if (prepared)
        m_prepared = std::move(prepared).value();
    else
        m_prepareError = prepared.error();
}

Query::Query(Connection &connection, const char *statement, const Viewpoint &viewpoint)
    : Query(connection, QString::fromLatin1(statement), viewpoint)
{
}

Query::Query(Connection &connection, const QString &statement, const Viewpoint &viewpoint)
    : Query(connection, seenFrom(statement, viewpoint))
{
    if (m_prepared && m_prepared->asksDay)
        m_prepared->query.bindValue(QStringLiteral(":day"), viewpoint.day.toString(Qt::ISODate));
    if (m_prepared && m_prepared->asksLanguage)
        m_prepared->query.bindValue(QStringLiteral(":language"), viewpoint.language);
}

Query::~Query()
{
    if (m_prepared)
        m_connection.giveBack(m_name, std::move(m_prepared));
}

Query &Query::bind(const char *placeholder, const QVariant &value)
{
    return bind(QString::fromLatin1(placeholder), value);
}

Query &Query::bind(const QString &placeholder, const QVariant &value)
{
    if (m_prepared)
        m_prepared->query.bindValue(placeholder, value);
    return *this;
}

Query &Query::bindAll(const QVariantMap &values)
{
    for (auto value = values.cbegin(); value != values.cend(); ++value)
        bind(u':' + value.key(), value.value());
    return *this;
}

Query &Query::bindRecord(const Record &record)
{
    for (const FieldId field : record.said())
        bind(u':' + specOf(field).column, record.cell(field));
    return *this;
}

Status Query::run()
{
    if (!m_prepared)
        return m_prepareError;
    if (m_connection.isStopped())
        return sqliteError(SQLITE_INTERRUPT, {}, m_name);
    ++m_connection.m_statementsRun;
    if (!m_prepared->query.exec())
        return error();
    return {};
}

bool Query::next()
{
    return m_prepared && m_prepared->query.next();
}

bool Query::failed() const
{
    return !m_prepared || m_prepared->query.lastError().isValid();
}

Error Query::error() const
{
    return m_prepared ? sqliteError(m_prepared->query.lastError(), m_name) : m_prepareError;
}

PartialDate Query::date(int column) const
{
    return PartialDate::parse(text(column)).value_or(PartialDate());
}

Term Query::term(int column) const
{
    return Term::of(date(column), date(column + 1), text(column + 2), date(column + 3), date(column + 4));
}

Record Query::record(RecordKind kind) const
{
    constexpr int before = 3;
    Record record(kind);
    record.id = integer(0);
    record.uid = text(1);
    record.revision = integer(2);
    for (const FieldSpec &field : recordType(kind).fields) {
        const int column = before + field.id.index;
        record.setCell(field.id, isNull(column) ? QVariant() : value(column));
    }
    return record;
}

} // namespace delegations
