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

QString namedText(const Warning &warning)
{
    const QString name = cleanedLine(warning.about).left(longestName);
    return name.isEmpty() ? warning.text : name + QStringLiteral(": ") + warning.text;
}

QString lineText(const Warning &warning)
{
    return warning.line > 0 ? tr(QT_TRANSLATE_NOOP("Import", "line %1")).arg(warning.line) : QString();
}

QString placedText(const Warning &warning, const QString &file)
{
    QStringList place{file, lineText(warning)};
    place.removeAll(QString());
    const QString gap = warning.about.isEmpty() ? QStringLiteral(": ") : QStringLiteral(", ");
    return place.isEmpty() ? namedText(warning) : place.join(QStringLiteral(", ")) + gap + namedText(warning);
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
