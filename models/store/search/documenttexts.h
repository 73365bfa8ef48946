#pragma once

#include "models/store/sqlite/statement.h"

#include <QStringList>

namespace delegations {

/// The texts of documents of the search index, of one record after the other in the order of their ids.
class DocumentTexts
{
public:
    /// The statement gives id, place and text of the records between two ids, in this order.
    DocumentTexts(Connection &connection, const QString &statement) : m_statement(connection, statement) {}

    /// Those of the records from `first` to `last` come next.
    void begin(qint64 first, qint64 last);
    /// The record's folded texts, each once.
    [[nodiscard]] Result<QByteArray> of(qint64 id);
    /// The same in two steps: as they are stored, and what the document says of them. The second on any
    /// thread.
    [[nodiscard]] Result<QStringList> stored(qint64 id);
    [[nodiscard]] static QByteArray folded(const QStringList &stored);
    /// No cursor stays open.
    void end();

private:
    enum class Row { Unread, Read, None };

    Statement m_statement;
    Row m_row = Row::None;
};

} // namespace delegations
