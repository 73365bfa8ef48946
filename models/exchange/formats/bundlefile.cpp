#include "models/exchange/formats/bundlefile.h"

#include "models/core/kinds/recordtype.h"
#include "models/exchange/markup/plaintext.h"
#include "resources/resources.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSet>

namespace delegations {

namespace {

constexpr QLatin1StringView formatKey("format");
constexpr QLatin1StringView formatName("delegations-bundle");
constexpr QLatin1StringView versionKey("version");
constexpr int currentVersion = 1;
constexpr QLatin1StringView keyColumn("key");

QString tr(const char *text)
{
    return QCoreApplication::translate("Import", text);
}

Error refusal(const QString &reason)
{
    return {ErrorCode::Input, reason, {}};
}

/// How a record names the field: a reference without the "_id" of its column.
QLatin1StringView nameOf(const FieldSpec &field)
{
    return field.kind == FieldKind::Reference ? field.column.chopped(3) : field.column;
}

const FieldSpec *fieldNamed(const RecordType &type, const QString &name)
{
    for (const FieldSpec &field : type.fields) {
        if (nameOf(field) == name)
            return &field;
    }
    return nullptr;
}

/// Invalid for an array, an object and a fraction, which no column holds.
QVariant columnValue(const FieldSpec &field, const QJsonValue &value)
{
    if (value.isString()) {
        const QString text = value.toString();
        return field.isBytes() ? QVariant(QByteArray::fromBase64(text.toLatin1())) : QVariant(text);
    }
    if (value.isBool())
        return value.toBool() ? 1 : 0;
    if (value.isDouble() && value.toDouble() == double(value.toInteger()))
        return value.toInteger();
    return {};
}

class BundleReader
{
public:
    explicit BundleReader(QString file) : m_file(std::move(file)) {}

    Result<Bundle> read(const QJsonObject &root)
    {
        for (auto table = root.begin(); table != root.end(); ++table) {
            if (table.key() == formatKey || table.key() == versionKey)
                continue;
            if (const Status taken = readTable(table.key(), table.value()); !taken)
                return taken.error();
        }
        if (const Status resolved = checkReferences(); !resolved)
            return resolved.error();
        return m_bundle;
    }

private:
    Status readTable(const QString &table, const QJsonValue &records);
    Status readRecord(const RecordType &type, const QString &place, const QJsonObject &record);
    Status checkReferences() const;

    QString m_file;
    Bundle m_bundle;
    QSet<BundleKey> m_keys;
};

Status BundleReader::readTable(const QString &table, const QJsonValue &records)
{
    const std::optional<RecordKind> kind = recordKindOfTable(table);
    if (!kind || !records.isArray()) {
        return refusal(
            tr(QT_TRANSLATE_NOOP("Import", "%1 was not imported: “%2” is not a list of records of a "
                                           "table that this program knows."))
                .arg(m_file, table));
    }
    int number = 0;
    const QJsonArray list = records.toArray();
    for (const auto &record : list) {
        const QString place = QStringLiteral("%1 %2").arg(table).arg(++number);
        if (const Status taken = readRecord(recordType(*kind), place, record.toObject()); !taken)
            return taken;
    }
    return {};
}

Status BundleReader::readRecord(const RecordType &type, const QString &place, const QJsonObject &record)
{
    BundleRecord made;
    made.kind = type.kind;
    made.key = record.value(keyColumn).toString(u'#' + place);
    if (m_keys.contains({type.kind, made.key})) {
        return refusal(
            tr(QT_TRANSLATE_NOOP("Import", "%1 was not imported: the key “%2” (%3) is given twice."))
                .arg(m_file, made.key, place));
    }
    m_keys.insert({type.kind, made.key});
    for (auto column = record.begin(); column != record.end(); ++column) {
        if (column.key() == keyColumn || column.value().isNull())
            continue;
        const FieldSpec *field = fieldNamed(type, column.key());
        const QVariant value = field ? columnValue(*field, column.value()) : QVariant();
        if (!value.isValid()) {
            return refusal(
                tr(QT_TRANSLATE_NOOP("Import", "%1 was not imported: “%2” of %3 is not a column with "
                                               "a text, a whole number or yes or no."))
                    .arg(m_file, column.key(), place));
        }
        if (field->kind == FieldKind::Reference)
            made.references.insert(field->id, value.toString());
        else
            made.values.setCell(field->id, value);
    }
    m_bundle.records.append(made);
    return {};
}

Status BundleReader::checkReferences() const
{
    for (const BundleRecord &record : m_bundle.records) {
        for (auto reference = record.references.cbegin(); reference != record.references.cend();
             ++reference) {
            const FieldSpec &field = specOf(reference.key());
            if (!m_keys.contains({field.target, reference.value()})) {
                return refusal(
                    tr(QT_TRANSLATE_NOOP("Import", "%1 was not imported: “%2” (%3 of the %4 “%5”) is the "
                                                   "key of no record in the file."))
                        .arg(m_file, reference.value(), field.column, recordType(record.kind).table,
                             record.key));
            }
        }
    }
    return {};
}

} // namespace

QString BundleFile::title() const
{
    return QCoreApplication::translate("Import", "Data of this program (JSON)");
}

bool BundleFile::accepts(const QString &, const QByteArray &firstBytes) const
{
    return firstBytes.contains("\"delegations-bundle\"");
}

Result<Bundle> BundleFile::read(const ImportFile &file) const
{
    const Result<QString> text = plainText(file.content, file.path);
    if (!text)
        return text.error();
    const QByteArray utf8 = text->toUtf8();
    QJsonParseError problem;
    const QJsonDocument document = QJsonDocument::fromJson(utf8, &problem);
    if (document.isNull()) {
        const qsizetype line = utf8.first(qMin(qsizetype(problem.offset), utf8.size())).count('\n') + 1;
        return refusal(tr(QT_TRANSLATE_NOOP("Import", "%1 was not imported: line %2 is not JSON (%3). Get "
                                                      "the file again, or ask whoever made it."))
                           .arg(file.path, QString::number(line), problem.errorString()));
    }
    const QJsonObject root = document.object();
    if (root.value(formatKey).toString() != formatName || root.value(versionKey).toInt() != currentVersion) {
        return refusal(
            tr(QT_TRANSLATE_NOOP("Import", "%1 was not imported: it is not a bundle of version %2. A later "
                                           "version of the program may read it."))
                .arg(file.path, QString::number(currentVersion)));
    }
    return BundleReader(file.path).read(root);
}

Result<Bundle> sampleBundle()
{
    openResources();
    const QString path = QStringLiteral(":/sample/csto-pa.json");
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly)) {
        return Error{ErrorCode::Internal,
                     tr(QT_TRANSLATE_NOOP("Import", "A part of the program is missing. Install it again.")),
                     path};
    }
    Result<Bundle> bundle = BundleFile().read({path, file.readAll()});
    if (bundle)
        bundle->source = tr(QT_TRANSLATE_NOOP("Import", "sample data"));
    return bundle;
}

} // namespace delegations
