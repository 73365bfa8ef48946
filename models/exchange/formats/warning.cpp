#include "models/exchange/formats/warning.h"

#include "models/core/cleantext.h"

#include <QCoreApplication>
#include <QLocale>
#include <QStringList>

namespace delegations {

namespace {

constexpr qsizetype longestName = 80;

QString tr(const char *text)
{
    return QCoreApplication::translate("Import", text);
}

} // namespace

QString outcomeText(Warning::Outcome outcome)
{
    switch (outcome) {
    case Warning::NotImported:
        return tr(QT_TRANSLATE_NOOP("Import", "Not imported"));
    case Warning::KeptAside:
        return tr(QT_TRANSLATE_NOOP("Import", "Kept as further data only"));
    case Warning::ToLookAt:
        break;
    }
    return tr(QT_TRANSLATE_NOOP("Import", "To look at"));
}

QString placeOf(const Warning &warning, const QString &file, const QString &gap)
{
    QStringList place{file};
    if (warning.line > 0)
        place.append(tr(QT_TRANSLATE_NOOP("Import", "line %1")).arg(warning.line));
    place.append(cleanedLine(warning.about).left(longestName));
    place.removeAll(QString());
    return place.join(gap);
}

QString placedText(const Warning &warning, const QString &file)
{
    const QString place = placeOf(warning, file, QStringLiteral(", "));
    return place.isEmpty() ? warning.text : place + QStringLiteral(": ") + warning.text;
}

void addWarning(QList<Warning> &warnings, UnsaidWarnings &unsaid, const Warning &warning)
{
    if (warnings.size() < mostWarnings)
        warnings.append(warning);
    else
        unsaid[warning.outcome] += warning.count;
}

void addUnsaid(QList<Warning> &warnings, const UnsaidWarnings &unsaid)
{
    for (const Warning::Outcome outcome : warningOutcomes) {
        if (const qsizetype count = unsaid[outcome]; count > 0)
            warnings.append({0,
                             tr(QT_TRANSLATE_NOOP("Import", "There are %1 more warnings about this file."))
                                 .arg(QLocale().toString(count)),
                             outcome,
                             {},
                             count});
    }
}

} // namespace delegations
