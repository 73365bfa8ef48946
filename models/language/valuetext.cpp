#include "models/language/valuetext.h"

#include "models/core/fieldspec.h"
#include "models/core/kinds/recordtype.h"
#include "models/language/datewords.h"
#include "models/language/languagename.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QVariant>

namespace delegations {

namespace {

QString plainText(const QJsonValue &value)
{
    if (value.isObject())
        return QString::fromUtf8(QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact));
    if (value.isArray())
        return QString::fromUtf8(QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact));
    return value.toVariant().toString();
}

/// Of what a file says besides: "name: value; name: value".
QString furtherText(const QString &json)
{
    const QJsonObject members = QJsonDocument::fromJson(json.toUtf8()).object();
    QStringList parts;
    for (auto member = members.begin(); member != members.end(); ++member)
        parts.append(member.key() + QStringLiteral(": ") + plainText(member.value()));
    return parts.isEmpty() ? json : parts.join(QStringLiteral("; "));
}

} // namespace

QString valueText(const FieldSpec &field, const QVariant &value)
{
    if (field.kind == FieldKind::Date) {
        if (const auto date = PartialDate::parse(value.toString()))
            return DateWords().date(*date);
    }
    if (field.id == extrasField(field.id.kind))
        return furtherText(value.toString());
    return field.kind == FieldKind::Language ? languageName(value.toString()) : field.displayText(value);
}

} // namespace delegations
