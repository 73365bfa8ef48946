#pragma once

#include "models/exchange/formats/batch.h"
#include "models/exchange/formats/cellvalidation.h"
#include "models/exchange/formats/popolo/popolomembers.h"
#include "models/exchange/markup/jsonslices.h"

#include <simdjson.h>

#include <optional>
#include <string>
#include <unordered_map>

namespace delegations {

struct ImportFile;

/// Reads the records of one Popolo file into a batch, in one pass over its text, a record at a time.
/// References are joined at the end, so lists and records may stand in any order.
class PopoloReader
{
public:
    /// `text` must have simdjson::SIMDJSON_PADDING bytes behind it; the batch does not hold on to it. `file`
    /// makes ids that are no UUIDs the file's own.
    PopoloReader(Batch &batch, std::string_view text, const ImportFile &file);

    /// Throws simdjson_error where the text is no JSON; `position()` tells where.
    Status read();
    /// 0 also when it did not come so far as to read anything.
    [[nodiscard]] size_t position();

    /// What the file says of its sources as a whole; taken up by the importer.
    [[nodiscard]] const std::vector<std::string_view> &fileSources() const { return m_sources; }
    /// Whether this program wrote the file, so that it leaves nothing to infer.
    [[nodiscard]] bool saysAll() const { return m_saysAll; }

private:
    struct Pending
    {
        BatchKey record;
        const PopoloMember *member = nullptr;
        std::string_view id;
    };

    /// A value that does not fit its field, and why.
    struct Unfit
    {
        FieldId field;
        QString value;
        QString problem;
    };

    /// One record while its members are read.
    struct Reading
    {
        BatchKey key;
        std::string_view id;
        std::string_view email;
        std::string_view unknownChoice; ///< The last value that is none of its field's.
        std::array<std::pair<FieldId, Cell>, 3> ownNames;
        int ownNameCount = 0;
        std::string extras; ///< Members, without the braces.
        std::vector<Unfit> unfit;
    };

    using Object = simdjson::ondemand::object;
    using Array = simdjson::ondemand::array;
    using JsonValue = simdjson::ondemand::value;

    void readList(std::string_view name);
    void readMeta(std::string_view text);
    void readMetaMember(std::string_view name, JsonValue value);
    /// Begins with another part of the text.
    void parse(std::string_view part);
    /// Whatever it is, to its end.
    void checkPart(std::string_view part);
    BatchKey readRecord(Object object, RecordKind kind, const BatchKey *owner);
    /// What the record says itself; complete() finishes it.
    [[nodiscard]] Reading readMembers(Object object, RecordKind kind, const BatchKey *owner);
    void readMember(Reading &reading, const PopoloMember &member, JsonValue value);
    void readValue(Reading &reading, const PopoloMember &member, JsonValue value);
    void readChildren(Reading &reading, const PopoloMember &member, JsonValue list);
    void readChild(const Reading &reading, RecordKind kind, Object child, std::string &further);
    void readEmbedded(Reading &reading, const PopoloMember &member, JsonValue value);
    void readBytes(Reading &reading, const PopoloMember &member, JsonValue value);
    [[nodiscard]] Cell cellFrom(const FieldSpec &field, JsonValue value);
    [[nodiscard]] std::string_view token(JsonValue value);
    /// A text that lives as long as the batch.
    [[nodiscard]] std::string_view text(JsonValue value)
    {
        return m_batch.keep(std::string_view(value.get_string()));
    }
    void refer(const BatchKey &record, const PopoloMember &member, std::string_view id);
    [[nodiscard]] QString missing(const Reading &child) const;
    void keepFurther(Reading &reading, std::string_view name, JsonValue value);
    void keepFurther(Reading &reading, std::string_view name, std::string_view text);

    void complete(Reading &reading);
    void completeName(Reading &reading);
    void completeEmail(const Reading &reading);
    void completeKind(const Reading &reading);
    void infer(quint32 row, FieldId field, std::string_view text);
    void registerId(Reading &reading);
    void join();
    void recogniseTheUnnumbered();
    void keepDangling(std::span<const Pending> ofOneRecord);

    /// About the file, or about a record.
    void warn(Warning::Outcome outcome, const QString &text, const std::optional<BatchKey> &record = {})
    {
        addWarning(m_batch.warnings, m_unsaid, {0, text, outcome, {}, 1, record});
    }

    Batch &m_batch;
    QString m_fileName;
    QString m_fileKey;
    std::string_view m_text;
    JsonSlices m_slices;
    simdjson::ondemand::parser m_parser;
    simdjson::ondemand::document m_document;
    CellValidation m_check;
    std::array<std::unordered_map<std::string_view, quint32>, recordKindCount> m_rows; ///< By id.
    std::vector<Pending> m_pending;
    std::vector<std::string_view> m_sources;
    bool m_isParsing = false; ///< A part; else where parts begin is looked for.
    UnsaidWarnings m_unsaid{};
    bool m_hasLists = false;
    bool m_saysAll = false;
};

} // namespace delegations
