#include "tests/bench/importbench.h"

#include "models/exchange/transfer/importing.h"
#include "models/store/file/database.h"
#include "models/store/sqlite/connection.h"
#include "models/store/write/recordstore.h"
#include "tests/bench/measure.h"

#include <QCoreApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <cstdio>

using namespace delegations;

namespace {

constexpr int runs = 5;

const QString program = QStringLiteral(DELEGATIONS_PROGRAM);

QStringList sharedFiles()
{
    const QDir folder(QStringLiteral(DELEGATIONS_SOURCE_DIR "/../shared/data/popolo"));
    QStringList paths;
    for (const QString &name : folder.entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name))
        paths.append(folder.filePath(name));
    return paths;
}

/// The newest entry of the journal.
QString lastChangeSet(const QString &path)
{
    const auto database = Database::open(path, Database::Purpose::Read, {});
    const auto id = database
                        ? (*database)->connection().scalar(QStringLiteral("SELECT max(id) FROM change_set"))
                        : database.error();
    if (!id)
        qFatal("%s has no journal.", qPrintable(path));
    return id->toString();
}

QString read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read.", qPrintable(path));
    return QString::fromUtf8(file.readAll());
}

/// Two of them: a copy's number in letters.
QString lettersOf(int copy)
{
    return QString(QChar(u'a' + copy / 26)) + QChar(u'a' + copy % 26);
}

/// Other people in another country: every name gets the copy's letters, every identifier its number, and
/// every UUID begins otherwise. Of at most 240 copies.
QString renamed(QString text, int copy)
{
    static const QRegularExpression uuid(QStringLiteral("\"[0-9a-f]{2}([0-9a-f]{6}-[0-9a-f]{4}-)"));
    static const QRegularExpression named(QStringLiteral("(\"(?:name|sort_name)\": ?\"[^\"\\\\]+)"));
    static const QRegularExpression identified(QStringLiteral("(\"identifier\": ?\"[^\"\\\\]+)"));
    text.replace(uuid, QStringLiteral("\"%1\\1").arg(copy + 16, 2, 16));
    text.replace(named, QStringLiteral("\\1") + lettersOf(copy));
    return text.replace(identified, QStringLiteral("\\1") + QString::number(copy));
}

QStringList writeCopies(const QStringList &files, const QString &folder, int copies)
{
    QStringList paths;
    for (int copy = 0; copy < copies; ++copy) {
        for (const QString &path : files) {
            const QString name = QFileInfo(path).fileName();
            QFile file(QStringLiteral("%1/%2%3").arg(folder, lettersOf(copy), name));
            const QByteArray content = renamed(read(path), copy).toUtf8();
            if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
                qFatal("%s cannot be written.", qPrintable(file.fileName()));
            paths.append(file.fileName());
        }
    }
    return paths;
}

void makeEmpty(const QString &path)
{
    for (const char *suffix : {"", "-wal", "-shm"})
        QFile::remove(path + QLatin1String(suffix));
    (void)runToEnd({program, QStringLiteral("new"), path, QStringLiteral("--empty")});
}

double mebibytesOfLargest(const QStringList &files)
{
    qint64 largest = 0;
    for (const QString &path : files)
        largest = std::max(largest, QFileInfo(path).size());
    return double(largest) / 1024 / 1024;
}

struct Figures
{
    std::vector<double> floor, fresh, again, out, back;
    double mebibytes = 0;
    double mebibytesBack = 0;
};

Figures measure(const QStringList &files, const QString &folder)
{
    const QString filled = folder + QStringLiteral("/filled.db");
    const QString target = folder + QStringLiteral("/floor.db");
    const QString floor = QCoreApplication::applicationDirPath() + QStringLiteral("/bench_floor_import");
    Figures figures;
    for (int run = 0; run < runs; ++run) {
        makeEmpty(filled);
        const QStringList import = QStringList{program, QStringLiteral("import"), filled} + files;
        const Run fresh = runToEnd(import);
        const QString imported = lastChangeSet(filled);
        const Run again = runToEnd(import);
        const Run out =
            runToEnd({program, QStringLiteral("export"), filled, QStringLiteral("--format"),
                      QStringLiteral("popolo"), QStringLiteral("-o"), folder + QStringLiteral("/out.json")});
        makeEmpty(target);
        const Run least = runToEnd(QStringList{floor, filled, target} + files);
        const Run back = runToEnd({QStringLiteral(DELEGATIONS_REVERTER), filled, imported});
        figures.back.push_back(back.milliseconds);
        figures.mebibytesBack = std::max(figures.mebibytesBack, back.mebibytes);
        figures.fresh.push_back(fresh.milliseconds);
        figures.again.push_back(again.milliseconds);
        figures.out.push_back(out.milliseconds);
        figures.floor.push_back(least.output.trimmed().toDouble());
        figures.mebibytes = std::max(figures.mebibytes, std::max(fresh.mebibytes, again.mebibytes));
    }
    return figures;
}

/// Milliseconds of a fresh import.
double print(const char *what, const QStringList &files, const QString &folder)
{
    const Figures figures = measure(files, folder);
    const double floor = median(figures.floor);
    const double fresh = median(figures.fresh);
    std::printf(
        "import, %s: floor %.0f ms; program %.0f ms, ratio %.2f (target 1.25); again %.0f ms, ratio %.2f "
        "(target 1.00); peak %.1f MiB (target %.1f)\n",
        what, floor, fresh, fresh / floor, median(figures.again), median(figures.again) / floor,
        figures.mebibytes, 3 * mebibytesOfLargest(files) + 60e6 / 1024 / 1024);
    std::printf("export, %s: %.0f ms, ratio to the import %.2f (target 1.00)\n", what, median(figures.out),
                median(figures.out) / fresh);
    std::printf(
        "taking back, %s: %.0f ms, ratio to the import %.2f (target 0.60); peak %.1f MiB (target 400)\n",
        what, median(figures.back), median(figures.back) / fresh, figures.mebibytesBack);
    std::fflush(stdout);
    return fresh;
}

/// When each of the files, imported into an empty database, had been compared and written, in milliseconds.
std::vector<double> importTimes(const QStringList &paths, const QString &target)
{
    makeEmpty(target);
    const auto database = Database::open(target, Database::Purpose::Write, {});
    if (!database)
        qFatal("%s cannot be opened.", qPrintable(target));
    RecordStore store((*database)->connection(), QStringLiteral("bench"));
    QList<ImportSource> sources;
    for (const QString &path : paths)
        sources.append(ImportSource{path});
    std::vector<double> times{0};
    QElapsedTimer timer;
    timer.start();
    const auto take = [&](FileDifference &&) { times.push_back(double(timer.nsecsElapsed()) / 1e6); };
    const auto outcome = importFiles(store, sources, {}, ImportMode::Apply, {}, take);
    if (!outcome)
        qFatal("%s", qPrintable(outcome.error().userText));
    return times;
}

/// Whether a file costs more when many like it are there already.
void benchManyFiles(const QStringList &files, const QString &folder)
{
    constexpr int copies = 235;
    constexpr int few = 10;
    const QStringList paths = writeCopies(files, folder, copies);
    std::vector<double> first;
    std::vector<double> last;
    for (int run = 0; run < runs; ++run) {
        const std::vector<double> times = importTimes(paths, folder + QStringLiteral("/many.db"));
        first.push_back(times[few]);
        last.push_back(times[copies] - times[copies - few]);
    }
    std::printf(
        "import, the last %d of %d copies of a small legislature: %.0f ms, ratio %.2f to the first %d "
        "(target 1.20)\n",
        few, copies, median(last), median(last) / median(first), few);
}

} // namespace

void benchImports(const QString &folder)
{
    const QStringList files = sharedFiles();
    if (files.isEmpty()) {
        std::printf("import: not measured, the folder ../shared is not there.\n");
        return;
    }
    constexpr int copies = 10;
    std::printf("Imports are medians of %d.\n", runs);
    const double once = print("the legislatures", files, folder);
    const double often = print("ten renamed copies", writeCopies(files, folder, copies), folder);
    std::printf("import, per row at ten copies: ratio %.2f to that at one (target 1.15)\n",
                often / copies / once);
    benchManyFiles(files.filter(QStringLiteral("Kazakhstan")), folder);
}
