#include "models/exchange/formats/exportsource.h"

#include "models/core/recordtype.h"
#include "models/exchange/formats/batch.h"

#include <algorithm>

namespace delegations {

ExportSource::ExportSource(Connection &connection, RecordKind recordKind, const QString &name,
                           const QByteArray &day)
    : statement(connection, name), kind(recordKind), m_id(statement.parameter(":id"))
{
    if (const int parameter = statement.parameter(":day"))
        statement.bindText(parameter, {day.constData(), size_t(day.size())});
    const auto &fields = recordType(kind).fields;
    columns.assign(fields.size(), -1);
    for (int column = 0; column < statement.columnCount(); ++column) {
        const QLatin1String title = statement.columnName(column);
        const auto field = std::ranges::find(fields, title, &FieldSpec::key);
        if (field != fields.end())
            columns[size_t(field - fields.begin())] = column;
        if (title == QLatin1String("uid"))
            m_uid = column;
        else if (title == QLatin1String("extras"))
            m_extras = column;
        else if (title == QLatin1String("person_row"))
            targets.emplace_back(column, RecordKind::Person);
        else if (title == QLatin1String("organization_row"))
            targets.emplace_back(column, RecordKind::Organization);
        else if (title == QLatin1String("area_row"))
            targets.emplace_back(column, RecordKind::Area);
    }
}

Cell ExportSource::cell(const char *column) const
{
    return cell(fieldOf(kind, column));
}

bool ExportSource::isPrivate() const
{
    static const int field = fieldOf(RecordKind::ContactDetail, "private");
    return kind == RecordKind::ContactDetail && cell(field).integer() != 0;
}

int fieldOf(RecordKind kind, const char *column)
{
    const int field = fieldIndex(kind, QLatin1String(column));
    return field < int(recordType(kind).fields.size()) ? field : -1;
}

QString childrenStatement(RecordKind kind, RecordKind owner)
{
    const RecordType &type = recordType(kind);
    switch (kind) {
    case RecordKind::PostCapacity: // Those of the day.
    case RecordKind::NewsMention:  // With the uids of what they refer to.
    case RecordKind::EventParticipant:
        return QStringLiteral("export_") + type.table;
    default:
        return type.table + QStringLiteral("_by_") + type.fields[size_t(ownerField(kind, owner))].key;
    }
}

} // namespace delegations
