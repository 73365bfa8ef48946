#include "models/exchange/formats/fileplace.h"

#include "models/core/cleantext.h"
#include "models/language/countries.h"

#include <QFileInfo>

namespace delegations {

namespace {

QString readable(QString part)
{
    return cleanedLine(part.replace(u'_', u' '));
}

/// What stands before the hyphen, which a country's name may have itself: "Guinea-Bissau-Assembly".
QString countryPart(const QString &name)
{
    for (qsizetype end = name.size(); end > 0; end = name.lastIndexOf(u'-', end - 1)) {
        if (const QString part = readable(name.left(end)); countryNamed(part))
            return part;
    }
    return readable(name.section(u'-', 0, 0));
}

} // namespace

FilePlace filePlace(const QString &path)
{
    const QFileInfo file(path);
    const QString name = file.completeBaseName();
    if (name.startsWith(QLatin1String("ep-popolo")) || name.startsWith(QLatin1String("term-"))) {
        const QStringList folders = file.absolutePath().split(u'/', Qt::SkipEmptyParts);
        if (folders.size() >= 2)
            return {readable(folders[folders.size() - 2]), readable(folders.last())};
        return {readable(name), {}};
    }
    return {countryPart(name), {}};
}

FileCountry fileCountry(const QString &code, const QString &path)
{
    const QString part = filePlace(path).country;
    if (!code.isEmpty())
        return {code.toUpper(), countryOfCode(code).value_or(part)};
    if (const std::optional<CountryName> listed = countryIn(part))
        return {listed->code, listed->name};
    return {{}, part};
}

QString fileKey(const QString &code, const QString &path)
{
    const FileCountry country = fileCountry(code, path);
    const QStringList parts{country.code.isEmpty() ? country.name : country.code, filePlace(path).chamber,
                            QFileInfo(path).fileName()};
    return parts.join(u'/');
}

} // namespace delegations
