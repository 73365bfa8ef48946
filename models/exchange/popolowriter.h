#pragma once

#include "models/exchange/exportoutput.h"
#include "models/exchange/exportselection.h"
#include "models/exchange/furthermembers.h"
#include "models/exchange/popolomembers.h"
#include "models/store/statement.h"

#include <map>
#include <optional>

namespace delegations {

/// Writes the records of a selection as one Popolo file.
class PopoloWriter
{
public:
    PopoloWriter(Connection &connection, const ExportSelection &selection, ExportOutput &output,
                 bool includePrivate);

    Status write(const ExportProgress &progress);

private:
    /// A statement that gives records of one kind, and where it gives what.
    struct Source
    {
        Source(Connection &connection, RecordKind recordKind, const QString &name);

        [[nodiscard]] Cell cell(int field) const
        {
            return field < 0 || columns[size_t(field)] < 0 ? Cell() : statement.cell(columns[size_t(field)]);
        }
        [[nodiscard]] Cell named(const char *column) const;

        Statement statement;
        RecordKind kind;
        int id = 0;               ///< The placeholder.
        std::vector<int> columns; ///< By field; -1 where the statement does not give it.
        int uid = -1;
        int extras = -1;
        std::vector<std::pair<int, RecordKind>> targets; ///< Columns of ids that the selection must have.
    };
    /// The name of which the parts stand in the person itself.
    struct OwnName
    {
        int place = -1; ///< Among the person's names.
        std::array<std::string, 3> parts;
    };
    /// What is written of one object, besides its text.
    struct Object
    {
        const Source &source;
        qint64 id;
        FurtherMembers &further;
        OwnName own;
        bool isFirst = true;
    };

    Status writeList(const PopoloList &list, ExportCount &count);
    Status writeRecord(RecordKind kind, qint64 id);
    Status writeObject(Object object);
    Status writeMember(Object &object, const PopoloMember &member);
    void writeValue(Object &object, const PopoloMember &member);
    void writeOwnName(Object &object, const PopoloMember &member);
    void writeBytes(Object &object, const PopoloMember &member);
    void writeFurther(Object &object);
    Status writeChildren(Object &object, const PopoloMember &member);
    Status writeEmail(Object &object, const PopoloMember &member);
    [[nodiscard]] Result<OwnName> ownName(const Source &person, qint64 id);
    [[nodiscard]] bool isWanted(const Source &child) const;

    /// The order in which the records of a list stand.
    [[nodiscard]] Result<std::vector<qint64>> ordered(RecordKind kind);
    Source &records(RecordKind kind);
    Source &children(RecordKind kind, RecordKind owner);
    void beginMember(Object &object, std::string_view name);

    Connection &m_connection;
    const ExportSelection &m_selection;
    std::string &m_text;
    ExportOutput &m_output;
    bool m_includePrivate;
    std::map<std::pair<RecordKind, int>, std::unique_ptr<Source>> m_sources; ///< By kind and owner's kind.
    std::array<FurtherMembers, 2> m_further;                                 ///< Of a record, of its child.
};

} // namespace delegations
