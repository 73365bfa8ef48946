#include "models/exchange/transfer/differencejson.h"

#include "models/core/recordtype.h"
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

QJsonArray fields(const FileDifference &file, const RecordDifference &record)
{
    QJsonArray list;
    for (const FieldText &field : fieldTexts(file, record)) {
        list.append(QJsonObject{{QStringLiteral("field"), field.column},
                                {QStringLiteral("before"), orNull(field.before)},
                                {QStringLiteral("after"), orNull(field.after)}});
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
            {QStringLiteral("fields"), fields(file, record)}};
}

QJsonObject toJson(const FileDifference &file, const Suspicion &suspicion)
{
    const int line = file.batch->table(suspicion.record.kind).line(suspicion.record.row);
    return {{QStringLiteral("file"), file.name},
            {QStringLiteral("line"), orNull(line)},
            {QStringLiteral("name"), recordText(*file.batch, suspicion.record).name},
            {QStringLiteral("stored_name"), suspicion.name},
            {QStringLiteral("stored_id"), suspicion.stored.id},
            {QStringLiteral("reasons"), QJsonArray::fromStringList(suspicion.reasons)}};
}

} // namespace

void DifferenceJson::add(const FileDifference &file)
{
    for (const RecordDifference &record : file.difference.records) {
        if (!outcomeName(record.outcome).isEmpty())
            m_differences.append(toJson(file, record));
    }
    for (const Suspicion &suspicion : file.difference.suspicions)
        m_suspicions.append(toJson(file, suspicion));
}

QJsonObject DifferenceJson::addedTo(QJsonObject counts) const
{
    counts.insert(QStringLiteral("differences"), m_differences);
    counts.insert(QStringLiteral("suspicions"), m_suspicions);
    return counts;
}

} // namespace delegations
