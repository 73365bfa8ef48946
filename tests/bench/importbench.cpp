#include "tests/bench/importbench.h"

#include "tests/bench/measure.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QRegularExpression>

#include <algorithm>
#include <cstdio>

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

QString read(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("%s cannot be read.", qPrintable(path));
    return QString::fromUtf8(file.readAll());
}

/// Other people in another country: every name gets the copy's letter, every identifier its digit, and every
/// UUID begins otherwise.
QString renamed(QString text, int copy)
{
    static const QRegularExpression uuid(QStringLiteral("\"[0-9a-f]{2}([0-9a-f]{6}-[0-9a-f]{4}-)"));
    static const QRegularExpression named(QStringLiteral("(\"(?:name|sort_name)\": ?\"[^\"\\\\]+)"));
    static const QRegularExpression identified(QStringLiteral("(\"identifier\": ?\"[^\"\\\\]+)"));
    text.replace(uuid, QStringLiteral("\"%1\\1").arg(copy + 16, 2, 16));
    text.replace(named, QStringLiteral("\\1") + QChar(u'a' + copy));
    return text.replace(identified, QStringLiteral("\\1") + QChar(u'0' + copy));
}

QStringList writeCopies(const QStringList &files, const QString &folder, int copies)
{
    QStringList paths;
    for (int copy = 0; copy < copies; ++copy) {
        for (const QString &path : files) {
            const QString name = QFileInfo(path).fileName();
            QFile file(QStringLiteral("%1/%2%3").arg(folder).arg(QChar(u'A' + copy)).arg(name));
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
    std::vector<double> floor, fresh, again, out;
    double mebibytes = 0;
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
        const Run again = runToEnd(import);
        const Run out =
            runToEnd({program, QStringLiteral("export"), filled, QStringLiteral("--format"),
                      QStringLiteral("popolo"), QStringLiteral("-o"), folder + QStringLiteral("/out.json")});
        makeEmpty(target);
        const Run least = runToEnd(QStringList{floor, filled, target} + files);
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
        "import, %s: floor %.0f ms; program %.0f ms, ratio %.2f (target 2.00); again %.0f ms, ratio %.2f "
        "(target 1.00); peak %.1f MiB (target %.1f)\n",
        what, floor, fresh, fresh / floor, median(figures.again), median(figures.again) / floor,
        figures.mebibytes, 3 * mebibytesOfLargest(files) + 60e6 / 1024 / 1024);
    std::printf("export, %s: %.0f ms, ratio to the import %.2f (target 1.00)\n", what, median(figures.out),
                median(figures.out) / fresh);
    std::fflush(stdout);
    return fresh;
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
}
