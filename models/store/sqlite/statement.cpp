#include "models/store/sqlite/statement.h"

#include "models/store/sqlite/connection.h"
#include "models/store/sqlite/sqliteerror.h"
#include "models/store/sqlite/statementcatalog.h"

#include <QCoreApplication>

#include <sqlite3.h>

namespace delegations {

namespace {

Error engineError(const Connection &connection, const QString &context)
{
    return sqliteError(sqlite3_extended_errcode(connection.handle()),
                       QString::fromUtf8(sqlite3_errmsg(connection.handle())), context);
}

} // namespace

Statement::Statement(Connection &connection, const QString &name) : m_connection(connection), m_name(name)
{
    const QByteArray sql = StatementCatalog::sqlite().text(name).toUtf8();
    if (sql.isEmpty())
        m_prepareError = {
            ErrorCode::Internal,
            QCoreApplication::translate("Store", "A part of the program is missing. Install it again."),
            name};
    else if (sqlite3_prepare_v3(connection.handle(), sql.constData(), int(sql.size()),
                                SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr) != SQLITE_OK)
        m_prepareError = engineError(connection, name);
}

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

int Statement::parameter(const char *placeholder) const
{
    return sqlite3_bind_parameter_index(m_statement, placeholder);
}

Statement &Statement::bind(int parameter, const Cell &value)
{
    if (parameter == 0)
        return *this;
    switch (value.kind()) {
    case Cell::Nothing:
        sqlite3_bind_null(m_statement, parameter);
        break;
    case Cell::Integer:
    case Cell::Reference:
        sqlite3_bind_int64(m_statement, parameter, value.integer());
        break;
    case Cell::Text:
        sqlite3_bind_text(m_statement, parameter, value.view().data(), int(value.view().size()),
                          SQLITE_STATIC);
        break;
    case Cell::Bytes:
        sqlite3_bind_blob(m_statement, parameter, value.view().data(), int(value.view().size()),
                          SQLITE_STATIC);
        break;
    }
    return *this;
}

Statement &Statement::bindText(int parameter, std::string_view text)
{
    sqlite3_bind_text(m_statement, parameter, text.empty() ? "" : text.data(), int(text.size()),
                      SQLITE_STATIC);
    return *this;
}

Result<bool> Statement::step()
{
    if (!m_statement)
        return m_prepareError;
    switch (sqlite3_step(m_statement)) {
    case SQLITE_ROW:
        return true;
    case SQLITE_DONE:
        return false;
    default: {
        const Error error = engineError(m_connection, m_name);
        sqlite3_reset(m_statement);
        return error;
    }
    }
}

Status Statement::run()
{
    const Result<bool> stepped = step();
    reset();
    return stepped ? Status() : Status(stepped.error());
}

void Statement::reset()
{
    sqlite3_reset(m_statement);
}

int Statement::columnCount() const
{
    return sqlite3_column_count(m_statement);
}

QLatin1String Statement::columnName(int column) const
{
    return QLatin1String(sqlite3_column_name(m_statement, column));
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

std::string_view Statement::text(int column) const
{
    const auto *text = reinterpret_cast<const char *>(sqlite3_column_text(m_statement, column));
    return {text ? text : "", size_t(sqlite3_column_bytes(m_statement, column))};
}

Cell Statement::cell(int column) const
{
    switch (sqlite3_column_type(m_statement, column)) {
    case SQLITE_INTEGER:
        return Cell::integer(integer(column));
    case SQLITE_TEXT:
        return Cell::text(text(column));
    case SQLITE_BLOB: {
        const auto *bytes = static_cast<const char *>(sqlite3_column_blob(m_statement, column));
        return Cell::bytes({bytes, size_t(sqlite3_column_bytes(m_statement, column))});
    }
    default:
        return {};
    }
}

} // namespace delegations
