#include "ui/exchange/pasted.h"

#include "ui/exchange/filedrops.h"

#include <QCoreApplication>
#include <QMimeData>

namespace delegations {

namespace {

QString tr(const char *text)
{
    return QCoreApplication::translate("ImportPage", text);
}

/// Rows of as many cells each, as spreadsheets put them into the clipboard.
bool isTable(const QString &text)
{
    const QStringList lines = text.split(u'\n', Qt::SkipEmptyParts);
    const qsizetype tabs = lines.value(0).count(u'\t');
    return lines.size() > 1 && tabs > 0 &&
           std::all_of(lines.cbegin(), lines.cend(),
                       [tabs](const QString &line) { return line.count(u'\t') == tabs; });
}

} // namespace

QList<ImportSource> pastedSources(const QMimeData &data)
{
    QList<ImportSource> sources;
    for (const QString &path : FileDrops::localFiles(data))
        sources.append(ImportSource{path});
    if (!sources.isEmpty())
        return sources;
    const QString text = data.text();
    const QString name = tr(QT_TRANSLATE_NOOP("ImportPage", "Pasted text"));
    QList<ImportFile> forms;
    if (data.hasHtml())
        forms.append({name + QStringLiteral(".html"), data.html().toUtf8()});
    if (isTable(text))
        forms.prepend({name + QStringLiteral(".csv"), text.toUtf8()});
    if (!text.trimmed().isEmpty())
        forms.append({name + QStringLiteral(".txt"), text.toUtf8()});
    if (!forms.isEmpty())
        sources.append(ImportSource{{}, forms});
    return sources;
}

} // namespace delegations
