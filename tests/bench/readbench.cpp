#include "tests/bench/readbench.h"

#include "tests/bench/largedatabase.h"
#include "tests/bench/measure.h"

#include <QCoreApplication>

#include <cstdio>

namespace {

constexpr int runs = 41;
constexpr double allowance = 5; // Milliseconds beside the ratio.

const QString program = QStringLiteral(DELEGATIONS_PROGRAM);

QString beside(const char *name)
{
    return QCoreApplication::applicationDirPath() + QLatin1String(name);
}

/// What a job took above the start of the program that did it: by the clock on the wall, and of a processor.
struct Differences
{
    std::vector<double> wall, processor;

    void add(const Run &job, const Run &start)
    {
        wall.push_back(job.milliseconds - start.milliseconds);
        processor.push_back(job.processorMilliseconds - start.processorMilliseconds);
    }
};

void print(const char *what, const char *clock, double start, double above, double floor)
{
    std::printf("read, %s, %s: --help %.1f ms, above it %.1f ms; floor %.1f ms; target %.1f ms\n", what,
                clock, start, above, floor, 2 * floor + allowance);
    std::fflush(stdout);
}

void benchRead(const char *what, const QStringList &arguments, const QString &folder)
{
    const QString statements = folder + QStringLiteral("/statements");
    (void)runToEnd(QStringList{beside("/bench_trace_reads"), statements} + arguments);
    const QStringList command = QStringList{program} + arguments;
    const QStringList floor{beside("/bench_floor_reads"), arguments[1], statements};
    Differences asked, least;
    std::vector<double> startWall, startProcessor;
    for (int run = 0; run < runs; ++run) {
        const Run start = runToEnd({program, QStringLiteral("--help")});
        asked.add(runToEnd(command), start);
        const Run floorStart = runToEnd(floor.first(1));
        least.add(runToEnd(floor), floorStart);
        startWall.push_back(start.milliseconds);
        startProcessor.push_back(start.processorMilliseconds);
    }
    print(what, "wall", median(startWall), median(asked.wall), median(least.wall));
    print(what, "processor", median(startProcessor), median(asked.processor), median(least.processor));
}

} // namespace

void benchReads(const QString &folder)
{
    constexpr int people = 50'000;
    std::printf(
        "Reads of %d people are medians of %d; the target is twice the floor and %.0f ms, both above the "
        "program's own start.\n",
        people, runs, allowance);
    const QString path = folder + QStringLiteral("/read.db");
    writeLargeDatabase(path, people);
    const QString json = QStringLiteral("--json");
    benchRead("show", {QStringLiteral("show"), path, json}, folder);
    benchRead("search for one", {QStringLiteral("search"), path, QStringLiteral("0007919"), json}, folder);
    benchRead("search for many", {QStringLiteral("search"), path, QStringLiteral("person"), json}, folder);
}
