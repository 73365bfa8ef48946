#include "models/store/sqlite/recordstatements.h"

#include "models/core/kinds/browsable.h"
#include "models/core/kinds/recordtype.h"
#include "models/language/languagecode.h"

#include <functional>

namespace delegations {

namespace {

constexpr QLatin1StringView tableMark("$table");
constexpr QLatin1StringView knownMark("$known");
constexpr QLatin1StringView referenceMark("$reference");
constexpr QLatin1StringView languageMark("$language");
constexpr QLatin1StringView browsableMark("$browsable");
constexpr QLatin1StringView datedMark("$dated");

using Write = std::function<QString(const QString &column)>;

QString listed(const QStringList &columns, const Write &write)
{
    QStringList parts;
    for (const QString &column : columns)
        parts.append(write(column));
    return parts.join(QStringLiteral(", "));
}

QStringList columnsOf(const RecordType &type)
{
    QStringList columns;
    for (const FieldSpec &field : type.fields)
        columns.append(field.column);
    return columns;
}

/// A reference's column as the uid of the record that it names, any other as it is.
QString exported(const RecordType &type, const QString &alias)
{
    QStringList parts;
    for (const FieldSpec &field : type.fields) {
        const QString column = alias + u'.' + field.column;
        parts.append(field.kind == FieldKind::Reference
                         ? QStringLiteral("(SELECT t.uid FROM %1 t WHERE t.id = %2) AS %3")
                               .arg(recordType(field.target).table, column, field.column)
                         : column);
    }
    return parts.join(QStringLiteral(", "));
}

/// What the records of the kind have in common that have a page: what its form fixes, or one of several.
QString condition(const Browsable &kind)
{
    if (kind.kind == RecordKind::Organization)
        return QStringLiteral("$has_page_as(organization)");
    const Record &fixed = formType(kind.form).fixed;
    QStringList parts;
    for (const FieldId field : fixed.said())
        parts.append(QStringLiteral("%1 = '%2'").arg(specOf(field).column, fixed.cell(field).toString()));
    return parts.isEmpty() ? QStringLiteral("TRUE") : parts.join(QStringLiteral(" AND "));
}

using Marks = QList<std::pair<QString, QString>>;

Marks marksOf(const Browsable &kind)
{
    const RecordType &type = recordType(kind.kind);
    Marks marks{{browsableMark, type.table},
                {datedMark, type.table},
                {QStringLiteral("$title"), specOf(type.nameField).column},
                {QStringLiteral("$has_page"), condition(kind)},
                {QStringLiteral("$number"), QString::number(kind.document)}};
    if (kind.dated)
        marks.append({QStringLiteral("$date"), specOf(kind.dated->date).column});
    return marks;
}

QList<StatementMeaning> ofBrowsables(bool onlyDated)
{
    QList<StatementMeaning> meanings;
    for (const Browsable &kind : browsables()) {
        if (kind.dated || !onlyDated)
            meanings.append({marksOf(kind)});
    }
    return meanings;
}

QList<StatementMeaning> ofTables(bool andReferences)
{
    QList<StatementMeaning> meanings;
    for (int kind = 0; kind < recordKindCount; ++kind) {
        const RecordType &type = recordType(RecordKind(kind));
        if (!andReferences)
            meanings.append({{{tableMark, type.table}}});
        for (const FieldSpec &field : type.fields) {
            if (andReferences && field.kind == FieldKind::Reference)
                meanings.append({{{tableMark, type.table}, {referenceMark, field.column}}});
        }
    }
    return meanings;
}

QList<StatementMeaning> ofKnown()
{
    QList<StatementMeaning> meanings;
    for (int kind = 0; kind < recordKindCount; ++kind) {
        if (const RecordType &type = recordType(RecordKind(kind)); type.hasUid)
            meanings.append({{{knownMark, type.table}}});
    }
    return meanings;
}

QList<StatementMeaning> ofKinds(const QString &name)
{
    const bool isDated = name.contains(datedMark);
    if (isDated || name.contains(browsableMark))
        return ofBrowsables(isDated);
    if (name.contains(knownMark))
        return ofKnown();
    if (name.contains(tableMark))
        return ofTables(name.contains(referenceMark));
    return {StatementMeaning()};
}

} // namespace

QString StatementMeaning::writtenInto(QString text) const
{
    for (const auto &[mark, meant] : marks)
        text.replace(mark, meant);
    return text;
}

QList<StatementMeaning> meaningsOf(const QString &name)
{
    const QList<StatementMeaning> ofEachKind = ofKinds(name);
    if (!name.contains(languageMark))
        return ofEachKind;
    QList<StatementMeaning> meanings;
    for (const StatementMeaning &meaning : ofEachKind) {
        for (const QString &language : programLanguages())
            meanings.append({meaning.marks + Marks{{languageMark, language}}});
    }
    return meanings;
}

QString columnsFor(const QString &macro, const QStringList &arguments)
{
    const auto kind = recordKindOfTable(arguments.value(0));
    if (!kind)
        return {}; // Does not prepare then, which names it.
    const RecordType &type = recordType(*kind);
    const QString alias = arguments.value(1);
    const QString uid = QStringLiteral("uid");
    if (macro == uid)
        return type.hasUid ? uid : QStringLiteral("NULL");
    if (macro == QLatin1String("exported"))
        return exported(type, alias);
    const QStringList columns = columnsOf(type);
    if (macro == QLatin1String("columns"))
        return listed(
            columns, [&](const QString &column) { return alias.isEmpty() ? column : alias + u'.' + column; });
    QStringList written = columns;
    for (const DerivedColumn column : type.derived)
        written.append(nameOf(column));
    if (macro == QLatin1String("assignments"))
        return listed(written, [](const QString &column) { return QStringLiteral("%1 = :%1").arg(column); });
    if (type.hasUid)
        written.prepend(uid);
    if (macro == QLatin1String("values"))
        return listed(written, [](const QString &column) { return u':' + column; });
    if (macro == QLatin1String("places"))
        return listed(written, [](const QString &) { return QStringLiteral("?"); });
    return macro == QLatin1String("written") ? written.join(QStringLiteral(", ")) : QString();
}

QString statementOf(const char *beginning, RecordKind kind)
{
    return QLatin1String(beginning) + recordType(kind).table;
}

QString statementIn(const QString &language, const QString &name)
{
    const QStringList &spoken = programLanguages();
    return name + u'_' + (spoken.contains(language) ? language : spoken.first());
}

QString referringStatement(FieldId reference)
{
    return recordType(reference.kind).table + QStringLiteral("_by_") + specOf(reference).column;
}

} // namespace delegations
