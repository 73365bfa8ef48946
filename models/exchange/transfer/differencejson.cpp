#include "models/exchange/transfer/differencejson.h"

#include "models/core/kinds/recordtype.h"
#include "models/exchange/transfer/recordtext.h"

namespace delegations {

namespace {

/// Null for what there is nothing of.
QJsonValue orNull(const QString &text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

QJsonValue orNull(int line)
{
    return line == 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(line);
}

QString outcomeName(RecordDifference::Outcome outcome)
{
    switch (outcome) {
    case RecordDifference::Added:
        return QStringLiteral("added");
    case RecordDifference::Changed:
        return QStringLiteral("changed");
    case RecordDifference::Ending:
        return QStringLiteral("ending");
    default:
        return {};
    }
}

QJsonArray fieldsOf(const FileDifference &file, const RecordDifference &record)
{
    QJsonArray list;
    for (const FieldText &text : fieldTexts(file, record, std::mem_fn(&FieldSpec::displayText))) {
        list.append(QJsonObject{{QStringLiteral("field"), specOf(text.field).column},
                                {QStringLiteral("before"), orNull(text.before)},
                                {QStringLiteral("after"), orNull(text.after)}});
    }
    return list;
}

QJsonObject toJson(const FileDifference &file, const RecordDifference &record)
{
    const RecordText text = recordText(file, record);
    return {{QStringLiteral("file"), file.name},
            {QStringLiteral("line"), orNull(file.difference.line(record))},
            {QStringLiteral("outcome"), outcomeName(record.outcome)},
            {QStringLiteral("table"), recordType(record.record.kind).table},
            {QStringLiteral("name"), text.name},
            {QStringLiteral("context"), text.context},
            {QStringLiteral("fields"), fieldsOf(file, record)}};
}

QJsonObject toJson(const FileDifference &file, const DuplicateCandidate &duplicate)
{
    const int line = file.batch->table(duplicate.record.kind).line(duplicate.record.row);
    return {{QStringLiteral("file"), file.name},
            {QStringLiteral("line"), orNull(line)},
            {QStringLiteral("name"), recordText(*file.batch, duplicate.record).name},
            {QStringLiteral("stored_name"), duplicate.name},
            {QStringLiteral("stored_id"), duplicate.stored.id},
            {QStringLiteral("reasons"), QJsonArray::fromStringList(duplicate.reasons)}};
}

} // namespace

void DifferenceJson::add(const FileDifference &file)
{
    for (const RecordDifference &record : file.difference.records) {
        if (!outcomeName(record.outcome).isEmpty())
            m_differences.append(toJson(file, record));
    }
    for (const DuplicateCandidate &duplicate : file.difference.duplicates)
        m_duplicates.append(toJson(file, duplicate));
}

QJsonObject DifferenceJson::addedTo(QJsonObject counts) const
{
    counts.insert(QStringLiteral("differences"), m_differences);
    counts.insert(QStringLiteral("suspicions"), m_duplicates);
    return counts;
}

} // namespace delegations
