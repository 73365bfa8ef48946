#include "models/store/sqlite/recordstatements.h"

#include "models/core/kinds/browsable.h"
#include "models/core/kinds/recordtype.h"
#include "models/language/languagecode.h"

#include <QRegularExpression>

#include <functional>

namespace delegations {

namespace {

const QString tableMark = QStringLiteral("$table");
const QString referenceMark = QStringLiteral("$reference");
const QString languageMark = QStringLiteral("$language");
const QString browsableMark = QStringLiteral("$browsable");
const QString datedMark = QStringLiteral("$dated");

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

QString expansion(const QString &macro, const RecordType &type, const QString &alias)
{
    const QStringList columns = columnsOf(type);
    if (macro == QLatin1String("exported"))
        return exported(type, alias);
    if (macro == QLatin1String("columns"))
        return listed(
            columns, [&](const QString &column) { return alias.isEmpty() ? column : alias + u'.' + column; });
    QStringList written = columns;
    for (const DerivedColumn column : type.derived)
        written.append(nameOf(column));
    if (macro == QLatin1String("values"))
        return listed(written, [](const QString &column) { return u':' + column; });
    if (macro == QLatin1String("assignments"))
        return listed(written, [](const QString &column) { return QStringLiteral("%1 = :%1").arg(column); });
    return written.join(QStringLiteral(", "));
}

QString withColumns(QString text)
{
    static const QRegularExpression macro(
        QStringLiteral(R"(\$(columns|exported|written|values|assignments)\((\w+)(?:, (\w+))?\))"));
    for (auto found = macro.match(text); found.hasMatch(); found = macro.match(text)) {
        const auto kind = recordKindOfTable(found.captured(2));
        if (!kind)
            break; // Does not prepare then, which names it.
        text.replace(found.capturedStart(), found.capturedLength(),
                     expansion(found.captured(1), recordType(*kind), found.captured(3)));
    }
    return text;
}

NamedStatement filledIn(NamedStatement statement, const QString &mark, const QString &with)
{
    return {statement.name.replace(mark, with), statement.text.replace(mark, with)};
}

/// What the records of the kind have in common that have a page: what its form fixes.
QString condition(const Browsable &kind)
{
    const Record &fixed = formType(kind.form).fixed;
    QStringList parts;
    for (const FieldId field : fixed.said())
        parts.append(QStringLiteral("%1 = '%2'").arg(specOf(field).column, fixed.cell(field).toString()));
    return parts.isEmpty() ? QStringLiteral("TRUE") : parts.join(QStringLiteral(" AND "));
}

NamedStatement ofBrowsable(NamedStatement statement, const Browsable &kind)
{
    const RecordType &type = recordType(kind.kind);
    statement = filledIn(statement, browsableMark, type.table);
    statement = filledIn(statement, datedMark, type.table);
    statement = filledIn(statement, QStringLiteral("$title"), specOf(type.nameField).column);
    statement = filledIn(statement, QStringLiteral("$has_page"), condition(kind));
    statement = filledIn(statement, QStringLiteral("$number"), QString::number(kind.document));
    if (kind.dated)
        statement = filledIn(statement, QStringLiteral("$date"), specOf(kind.dated->date).column);
    return statement;
}

} // namespace

QList<NamedStatement> ofKinds(const NamedStatement &statement)
{
    QList<NamedStatement> all;
    const bool isDated = statement.name.contains(datedMark);
    if (isDated || statement.name.contains(browsableMark)) {
        for (const Browsable &kind : browsables()) {
            if (kind.dated || !isDated)
                all.append(ofBrowsable(statement, kind));
        }
        return all;
    }
    if (!statement.name.contains(tableMark))
        return {{statement.name, withColumns(statement.text)}};
    for (int kind = 0; kind < recordKindCount; ++kind) {
        const RecordType &type = recordType(RecordKind(kind));
        NamedStatement ofKind = filledIn(statement, tableMark, type.table);
        ofKind.text = withColumns(ofKind.text);
        if (!ofKind.name.contains(referenceMark)) {
            all.append(ofKind);
            continue;
        }
        for (const FieldSpec &field : type.fields) {
            if (field.kind == FieldKind::Reference)
                all.append(filledIn(ofKind, referenceMark, field.column));
        }
    }
    return all;
}

QList<NamedStatement> ofLanguages(const NamedStatement &statement)
{
    if (!statement.name.contains(languageMark))
        return {statement};
    QList<NamedStatement> all;
    for (const QString &language : programLanguages())
        all.append(filledIn(statement, languageMark, language));
    return all;
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
