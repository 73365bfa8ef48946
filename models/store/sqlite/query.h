#pragma once

#include "models/core/record.h"
#include "models/core/result.h"
#include "models/core/term.h"
#include "models/core/viewpoint.h"
#include "models/store/sqlite/connection.h"

#include <QVariantMap>

#include <memory>
#include <vector>

namespace delegations {

/// One run of a named statement. Finishes the statement when it goes out of scope, so that no open cursor
/// blocks a commit. Lives no longer than its connection.
class Query
{
public:
    /// A name that stands in no file, or SQL that does not fit the schema, is told by run().
    Query(Connection &connection, const char *statement);
    Query(Connection &connection, const QString &statement);
    /// As seen from there: :day and :language are bound where the statement has them; of a statement that
    /// there is for each language it is the one for the viewpoint's.
    Query(Connection &connection, const char *statement, const Viewpoint &viewpoint);
    Query(Connection &connection, const QString &statement, const Viewpoint &viewpoint);
    ~Query();
    Query(const Query &) = delete;
    Query &operator=(const Query &) = delete;

    /// A value for a placeholder, which the statement must have.
    Query &bind(const char *placeholder, const QVariant &value);
    Query &bind(const QString &placeholder, const QVariant &value);
    /// Values by the names of their placeholders, without the colon.
    Query &bindAll(const QVariantMap &values);
    /// All values that the record says, for the placeholders of their columns.
    Query &bindRecord(const Record &record);

    Status run();
    [[nodiscard]] Connection &connection() const { return m_connection; }
    /// Steps to the next row of a run statement. False at the end and on failure: then failed() tells.
    [[nodiscard]] bool next();
    [[nodiscard]] bool failed() const;
    [[nodiscard]] Error error() const;

    [[nodiscard]] QVariant value(int column) const { return m_prepared->query.value(column); }
    [[nodiscard]] QString text(int column) const { return m_prepared->query.value(column).toString(); }
    [[nodiscard]] qint64 integer(int column) const { return m_prepared->query.value(column).toLongLong(); }
    [[nodiscard]] bool isNull(int column) const { return m_prepared->query.isNull(column); }
    /// Unknown where the column holds no date.
    [[nodiscard]] PartialDate date(int column) const;
    /// Of five columns from this one on: a membership's start and end, and its period's name, start and end.
    [[nodiscard]] Term term(int column) const;
    /// The current row of a statement that selects id, uid, revision and $columns of the kind, and no more.
    [[nodiscard]] Record record(RecordKind kind) const;
    /// The rowid that a run insert gave.
    [[nodiscard]] qint64 lastInsertId() const { return m_prepared->query.lastInsertId().toLongLong(); }

    /// Runs and collects what `read` makes of each row.
    template <typename T, typename Read>
    [[nodiscard]] Result<std::vector<T>> all(Read read)
    {
        if (const Status started = run(); !started)
            return started.error();
        std::vector<T> rows;
        while (next())
            rows.push_back(read(*this));
        if (failed())
            return error();
        return rows;
    }

private:
    Connection &m_connection;
    QString m_name;
    std::unique_ptr<PreparedQuery> m_prepared;
    Error m_prepareError;
};

} // namespace delegations
