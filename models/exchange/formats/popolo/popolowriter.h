#pragma once

#include "models/exchange/formats/exportoutput.h"
#include "models/exchange/formats/extensionmembers.h"
#include "models/exchange/formats/popolo/popolomembers.h"
#include "models/store/read/exportselection.h"
#include "models/store/read/exportsource.h"

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
    /// The name of which the parts stand in the person itself.
    struct OwnName
    {
        int place = -1; ///< Among the person's names.
        std::array<std::pair<FieldId, std::string>, 3> parts;
    };
    /// What is written of one object, besides its text.
    struct Object
    {
        const ExportSource &source;
        qint64 id;
        ExtensionMembers &further;
        OwnName own;
        bool isFirst = true;
    };

    Status writeList(const PopoloList &list, ExportCount &count);
    Status writeAll(RecordKind kind, ExportCount &count);
    Status writeOne(RecordKind kind, qint64 id, ExportCount &count);
    Status writeRecord(RecordKind kind, qint64 id);
    Status writeObject(Object object);
    Status writeMember(Object &object, const PopoloMember &member);
    void writeValue(Object &object, const PopoloMember &member);
    void writeOwnName(Object &object, const PopoloMember &member);
    void writeBytes(Object &object, const PopoloMember &member);
    void writeFurther(Object &object);
    Status writeChildren(Object &object, const PopoloMember &member);
    Status writeEmail(Object &object, const PopoloMember &member);
    [[nodiscard]] Result<OwnName> ownName(const ExportSource &person, qint64 id);
    [[nodiscard]] bool isWanted(const ExportSource &child) const;

    /// The records of kinds that may be part of each other, in an order that an import keeps.
    ExportSource &records(RecordKind kind);
    ExportSource &children(RecordKind kind, RecordKind owner);
    void beginMember(Object &object, std::string_view name);

    Connection &m_connection;
    const ExportSelection &m_selection;
    std::string &m_text;
    ExportOutput &m_output;
    bool m_includePrivate;
    bool m_isFirst = true; ///< Of the list in hand.
    std::map<std::pair<RecordKind, int>, std::unique_ptr<ExportSource>>
        m_sources;                             ///< By kind and owner's kind.
    std::array<ExtensionMembers, 2> m_further; ///< Of a record, of its child.
};

} // namespace delegations
