#include "models/store/read/exportsource.h"

#include "models/core/kinds/belongings.h"
#include "models/core/kinds/recordtype.h"
#include "models/store/sqlite/recordstatements.h"

namespace delegations {

namespace {

/// The reference whose row a statement gives besides its uid: that of "person_row" is "person_id". Invalid
/// for other columns.
FieldId referenceOfRow(RecordKind kind, const QString &column)
{
    const auto mark = QStringLiteral("_row");
    return column.endsWith(mark) ? fieldOfColumn(kind, column.chopped(mark.size()) + QStringLiteral("_id"))
                                 : FieldId();
}

} // namespace

ExportSource::ExportSource(Connection &connection, RecordKind kind, const QString &statement,
                           const QByteArray &day)
    : m_statement(connection, statement)
    , m_kind(kind)
    , m_columns(recordType(kind).fields.size(), -1)
    , m_id(m_statement.parameter(":id"))
{
    if (const int parameter = m_statement.parameter(":day"))
        m_statement.bindText(parameter, {day.constData(), size_t(day.size())});
    for (int column = 0; column < m_statement.columnCount(); ++column) {
        const QString title = m_statement.columnName(column);
        if (const FieldId field = fieldOfColumn(kind, title); field.isValid())
            m_columns[size_t(field.index)] = column;
        else if (const FieldId reference = referenceOfRow(kind, title); reference.isValid())
            m_targets.emplace_back(column, specOf(reference).target);
        else if (title == QLatin1String("uid"))
            m_uid = column;
    }
}

ExportSource::Ptr ExportSource::make(Connection &connection, RecordKind kind, const QString &statement,
                                     const QByteArray &day)
{
    return Ptr(new ExportSource(connection, kind, statement, day));
}

ExportSource::Ptr ExportSource::records(Connection &connection, RecordKind kind, const QByteArray &day)
{
    return make(connection, kind, QStringLiteral("export_") + recordType(kind).table, day);
}

ExportSource::Ptr ExportSource::belongings(Connection &connection, RecordKind kind, RecordKind owner,
                                           const QByteArray &day)
{
    switch (kind) {
    case RecordKind::PostCapacity: // Those of the day.
    case RecordKind::NewsMention:  // With the uids of what they refer to.
    case RecordKind::EventParticipant:
        return records(connection, kind, day);
    default:
        return storedBelongings(connection, kind, owner);
    }
}

ExportSource::Ptr ExportSource::storedBelongings(Connection &connection, RecordKind kind, RecordKind owner)
{
    return make(connection, kind, referringStatement(ownerField(kind, owner)));
}

ExportSource::Ptr ExportSource::stored(Connection &connection, RecordKind kind)
{
    return make(connection, kind, QStringLiteral("select_") + recordType(kind).table);
}

ExportSource::Ptr ExportSource::nameParts(Connection &connection)
{
    return make(connection, RecordKind::PersonName, QStringLiteral("export_name_parts"));
}

void ExportSource::speak(const QString &language)
{
    m_language = language.toUtf8();
    m_statement.bindText(m_statement.parameter(":language"),
                         {m_language.constData(), size_t(m_language.size())});
}

ExportSource::Ptr ExportSource::shownName(Connection &connection, const QString &language)
{
    Ptr source = make(connection, RecordKind::PersonName, QStringLiteral("shown_name_of_person"));
    source->speak(language);
    return source;
}

ExportSource::Ptr ExportSource::offices(Connection &connection, const QByteArray &day,
                                        const QString &language)
{
    Ptr source = make(connection, RecordKind::Membership, QStringLiteral("export_offices"), day);
    source->speak(language);
    return source;
}

std::string_view ExportSource::extras() const
{
    return cell(extrasField(m_kind)).view();
}

bool ExportSource::isPrivate() const
{
    return m_kind == RecordKind::MutedProblem ||
           (m_kind == RecordKind::ContactDetail && cell(fields::contactDetail.isPrivate).integer() != 0);
}

} // namespace delegations
