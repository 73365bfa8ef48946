#include "models/exchange/difference.h"

#include "models/core/recordtype.h"

#include <QCoreApplication>
#include <QJsonArray>

#include <algorithm>

namespace delegations {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("Import", text);
}

QJsonObject toJson(const QMap<QString, int> &counts)
{
    QJsonObject object;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count)
        object.insert(count.key(), count.value());
    return object;
}

/// "area 5, person 3", or "nothing".
QString toText(const QMap<QString, int> &counts)
{
    QStringList parts;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count)
        parts.append(QStringLiteral("%1 %2").arg(count.key()).arg(count.value()));
    return parts.isEmpty() ? tr(QT_TRANSLATE_NOOP("Import", "nothing")) : parts.join(QStringLiteral(", "));
}

QString toText(const QString &source, const Warning &warning)
{
    if (warning.line == 0)
        return QStringLiteral("%1: %2").arg(source, warning.text);
    return tr(QT_TRANSLATE_NOOP("Import", "%1, line %2: %3"))
        .arg(source, QString::number(warning.line), warning.text);
}

} // namespace

int Difference::count(RecordDifference::Outcome outcome) const
{
    return int(std::count_if(records.cbegin(), records.cend(), [outcome](const RecordDifference &record) {
        return record.outcome == outcome;
    }));
}

void ImportSummary::add(const Difference &difference)
{
    for (const RecordDifference &record : difference.records) {
        if (record.outcome != RecordDifference::Skipped)
            ++m_counts[record.outcome][recordType(record.kind).table];
    }
    m_skipped += difference.skipped;
    for (const Warning &warning : difference.warnings)
        m_warnings.append(toText(difference.source, warning));
}

QJsonObject ImportSummary::toJson() const
{
    return {{QStringLiteral("added"), delegations::toJson(m_counts[RecordDifference::Added])},
            {QStringLiteral("changed"), delegations::toJson(m_counts[RecordDifference::Changed])},
            {QStringLiteral("unchanged"), delegations::toJson(m_counts[RecordDifference::Unchanged])},
            {QStringLiteral("skipped"), m_skipped},
            {QStringLiteral("warnings"), QJsonArray::fromStringList(m_warnings)}};
}

QStringList ImportSummary::toLines() const
{
    QStringList lines{
        tr(QT_TRANSLATE_NOOP("Import", "Added: %1")).arg(toText(m_counts[RecordDifference::Added])),
        tr(QT_TRANSLATE_NOOP("Import", "Changed: %1")).arg(toText(m_counts[RecordDifference::Changed])),
        tr(QT_TRANSLATE_NOOP("Import", "Unchanged: %1")).arg(toText(m_counts[RecordDifference::Unchanged])),
        tr(QT_TRANSLATE_NOOP("Import", "Skipped: %1")).arg(m_skipped)};
    return lines + m_warnings;
}

} // namespace delegations
