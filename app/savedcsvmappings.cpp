#include "app/savedcsvmappings.h"

#include <QCryptographicHash>
#include <QSettings>

namespace delegations {

namespace {

constexpr QLatin1StringView group("csvMappings");
constexpr QLatin1StringView orderKey("csvMappings/order");
constexpr qsizetype mostKept = 200;

/// The header's name in the settings.
QString nameOf(const QStringList &header)
{
    const QByteArray text = header.join(QChar(0x1F)).toUtf8();
    return QString::fromLatin1(QCryptographicHash::hash(text, QCryptographicHash::Sha256).toHex().left(32));
}

} // namespace

std::optional<CsvMapping> SavedCsvMappings::find(const QStringList &header) const
{
    const QSettings settings;
    const QString key = group + u'/' + nameOf(header);
    if (!settings.contains(key))
        return std::nullopt;
    CsvMapping mapping;
    for (const QString &column : settings.value(key).toStringList())
        mapping.columns.append(CsvColumn::fromKey(column).value_or(CsvColumn()));
    return mapping.columns.size() == header.size() ? std::optional(mapping) : std::nullopt;
}

void SavedCsvMappings::remember(const QStringList &header, const CsvMapping &mapping)
{
    QSettings settings;
    const QString name = nameOf(header);
    QStringList columns;
    for (const CsvColumn &column : mapping.columns)
        columns.append(column.key());
    settings.setValue(group + u'/' + name, columns);
    QStringList order = settings.value(orderKey).toStringList();
    order.removeAll(name);
    order.append(name);
    while (order.size() > mostKept)
        settings.remove(group + u'/' + order.takeFirst());
    settings.setValue(orderKey, order);
}

} // namespace delegations
