#pragma once

#include "models/core/record.h"
#include "models/exchange/formats/warning.h"

#include <QList>
#include <QMap>
#include <QString>

namespace delegations {

/// Names one record within a file.
struct BundleKey
{
    RecordKind kind = RecordKind::Area;
    QString key;

    bool operator==(const BundleKey &) const = default;
};

inline size_t qHash(const BundleKey &key, size_t seed = 0)
{
    return qHashMulti(seed, int(key.kind), key.key);
}

/// One record as a file tells it. Its key is local to the file and to the kind.
struct BundleRecord
{
    RecordKind kind = RecordKind::Area;
    QString key;
    /// What the file says, references apart. An absent or empty value is "not said" and never blanks a
    /// stored one.
    Record values;
    /// What the importer infers rather than reads (a protocol order from the order of lines). Only a new
    /// record takes it: it recognises a stored one, but never changes it.
    Record defaults;
    /// The keys of the records that references name, each of its field's target.
    QMap<FieldId, QString> references;
    int line = 0; ///< Where the file says it, from 1; 0 when the place has no line.

    /// The value said, else the one inferred.
    [[nodiscard]] QVariant value(FieldId field) const
    {
        const QVariant said = values.cell(field);
        return said.toString().isEmpty() ? defaults.cell(field) : said;
    }
};

/// What an importer reads out of one file, independent of any database. Records may stand in any order.
struct Bundle
{
    QString source; ///< The file's name without its folder.
    QList<BundleRecord> records;
    QList<Warning> warnings;
    int skipped = 0; ///< Records of the file that gave none here.
    QString day;     ///< The day of which the file speaks (ISO 8601); empty when it says none.
};

} // namespace delegations
