#pragma once

#include "models/core/cell.h"
#include "models/core/result.h"

struct sqlite3_stmt;

namespace delegations {

class Connection;

/// A named statement through the engine's own interface, for reading and writing rows by the hundred
/// thousand: no copy of a text on the way in, none on the way out. Belongs to its connection's thread and
/// goes before it.
class Statement
{
public:
    /// Prepares it. A name that stands in no file, or SQL that does not fit the schema, is told by step().
    Statement(Connection &connection, const QString &name);
    ~Statement();
    Statement(const Statement &) = delete;
    Statement &operator=(const Statement &) = delete;

    /// The number of a placeholder, from 1; 0 when the statement has none of that name.
    [[nodiscard]] int parameter(const char *placeholder) const;
    /// The text must stay as it is until the next reset().
    Statement &bind(int parameter, const Cell &value);
    /// As a text also when it is empty.
    Statement &bindText(int parameter, std::string_view text);
    Statement &bind(int parameter, qint64 value) { return bind(parameter, Cell::integer(value)); }

    /// Whether there is a row. An error ends the run.
    [[nodiscard]] Result<bool> step();
    /// Runs a statement that gives no rows.
    Status run();
    /// Ready for the next run; what is bound stays bound.
    void reset();

    [[nodiscard]] int columnCount() const;
    [[nodiscard]] QLatin1String columnName(int column) const;
    [[nodiscard]] qint64 integer(int column) const;
    /// Valid until the next step() or reset().
    [[nodiscard]] std::string_view text(int column) const;
    [[nodiscard]] Cell cell(int column) const;

private:
    Connection &m_connection;
    QString m_name;
    sqlite3_stmt *m_statement = nullptr;
    Error m_prepareError;
};

} // namespace delegations
