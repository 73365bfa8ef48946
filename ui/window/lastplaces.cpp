#include "ui/window/lastplaces.h"

#include "models/core/kinds/browsable.h"
#include "models/core/kinds/recordtype.h"

#include <QDateTime>
#include <QFileInfo>
#include <QSettings>

#include <algorithm>

namespace delegations::lastplaces {

namespace {

constexpr QLatin1StringView settingsKey("window/places");
/// Of as many databases as anybody works with; the one closed last stands first.
constexpr qsizetype mostFiles = 30;

/// "12:345:678" of device, inode and birth: a file that was deleted leaves its inode to the next one.
QString fileText(const FileIdentity &file, const QString &path)
{
    const QDateTime born = QFileInfo(path).birthTime();
    const qint64 birth = born.isValid() ? born.toMSecsSinceEpoch() : 0;
    return QStringLiteral("%1:%2:%3").arg(file.device).arg(file.inode).arg(birth);
}

/// "record/person/12"; "news/2022-06" and "news" for a month and the whole of a list.
QString placeText(const Scope &place)
{
    switch (place.kind) {
    case Scope::OneRecord:
        return QStringLiteral("record/%1/%2").arg(recordType(place.record.kind).table).arg(place.record.id);
    case Scope::Month:
        return QLatin1String(browsable(place.record.kind)->code) + u'/' + place.month;
    case Scope::List:
        return QLatin1String(browsable(place.record.kind)->code);
    case Scope::Overview:
        return QStringLiteral("overview");
    case Scope::Problems:
        return QStringLiteral("problems");
    case Scope::Roles:
        return QStringLiteral("roles");
    case Scope::Everything:
        break;
    }
    return {};
}

Scope placeOf(const QString &text)
{
    const QStringList parts = text.split(u'/');
    if (parts[0] == QLatin1String("overview"))
        return Scope::overview();
    if (parts[0] == QLatin1String("problems"))
        return Scope::problems();
    if (parts[0] == QLatin1String("roles"))
        return Scope::roles();
    for (const Browsable &kind : browsables()) {
        if (kind.dated && parts[0] == QLatin1String(kind.code))
            return parts.size() == 2 ? Scope::monthOf(kind.kind, parts[1]) : Scope::listOf(kind.kind);
    }
    const auto kind = recordKindOfTable(parts.value(1));
    if (parts[0] == QLatin1String("record") && kind)
        return RecordKey{*kind, parts.value(2).toLongLong()};
    return {};
}

/// One file's line: its identity, its places, its path, which may hold anything.
struct Line
{
    explicit Line(const QString &text)
        : file(text.section(u'|', 0, 0)), places(text.section(u'|', 1, 1)), path(text.section(u'|', 2))
    {
    }

    QString file;
    QString places;
    QString path;
};

} // namespace

QList<Scope> of(const FileIdentity &file, const QString &path)
{
    const QStringList lines = QSettings().value(settingsKey).toStringList();
    const auto find = [&](const auto &isIt) {
        const auto found =
            std::find_if(lines.cbegin(), lines.cend(), [&](const QString &line) { return isIt(Line(line)); });
        return found == lines.cend() ? QString() : Line(*found).places;
    };
    const QString known = fileText(file, path);
    QString texts = find([&](const Line &line) { return line.file == known; });
    if (texts.isEmpty())
        texts = find([&](const Line &line) { return line.path == path; });
    QList<Scope> places;
    for (const QString &text : texts.split(u',', Qt::SkipEmptyParts)) {
        if (const Scope place = placeOf(text); !place.isNowhere())
            places.append(place);
    }
    return places;
}

void remember(const FileIdentity &file, const QString &path, const QList<Scope> &places)
{
    QSettings settings;
    QStringList lines = settings.value(settingsKey).toStringList();
    const QString known = fileText(file, path);
    lines.removeIf([&](const QString &text) {
        const Line line(text);
        return line.file == known || line.path == path;
    });
    QStringList texts;
    for (const Scope &place : places)
        texts.append(placeText(place));
    lines.prepend(known + u'|' + texts.join(u',') + u'|' + path);
    settings.setValue(settingsKey, lines.mid(0, mostFiles));
}

} // namespace delegations::lastplaces
