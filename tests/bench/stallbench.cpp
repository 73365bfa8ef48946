#include "tests/bench/stallbench.h"

#include "models/store/file/database.h"
#include "models/store/schema/derivedcolumns.h"
#include "models/store/search/searchindex.h"
#include "tests/bench/largedatabase.h"

#include <QCoreApplication>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>

#include <algorithm>
#include <cstdio>
#include <vector>

namespace {

constexpr int people = 50'000;
constexpr int runs = 3;
constexpr double target = 50; // Milliseconds.

struct Stall
{
    QByteArray step;
    double milliseconds = 0;
    double work = 0; ///< Of the thread itself, between two turns.
};

/// What follows from the rows: without that the file would pass for damaged, and be opened for reading only.
void derive(const QString &path)
{
    const auto database = delegations::Database::open(path, delegations::Database::Purpose::Write, {});
    if (!database)
        qFatal("%s", qPrintable(database.error().detail));
    delegations::Connection &connection = (*database)->connection();
    const bool isDerived = connection.execute("BEGIN IMMEDIATE") &&
                           delegations::DerivedColumns(connection).orderEverybody() &&
                           delegations::SearchIndex(connection).rebuild() && connection.execute("COMMIT");
    if (!isDerived)
        qFatal("%s cannot be completed.", qPrintable(path));
}

std::vector<Stall> workOnce(const QString &database)
{
    QProcess program;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    program.setProcessEnvironment(environment);
    program.start(QCoreApplication::applicationDirPath() + QStringLiteral("/bench_stalls"), {database});
    if (!program.waitForFinished(600'000) || program.exitCode() != 0)
        qFatal("The window's work failed: %s", program.readAllStandardError().constData());
    std::vector<Stall> stalls;
    for (const QByteArray &line : program.readAllStandardOutput().trimmed().split('\n')) {
        const QList<QByteArray> words = line.split(' ');
        stalls.push_back({words.value(0), words.value(1).toDouble(), words.value(2).toDouble()});
    }
    return stalls;
}

} // namespace

/// The shortest of some runs: what the machine did besides is not the window's.
void benchStalls(const QString &folder)
{
    const QString model = folder + QStringLiteral("/stalls.db");
    writeLargeDatabase(model, people);
    derive(model);
    std::vector<Stall> best;
    for (int run = 0; run < runs; ++run) {
        const QString database = folder + QStringLiteral("/stalls-%1.db").arg(run);
        if (!QFile::copy(model, database))
            qFatal("%s cannot be copied.", qPrintable(model));
        const std::vector<Stall> stalls = workOnce(database);
        if (run == 0)
            best = stalls;
        for (size_t step = 0; step < std::min(best.size(), stalls.size()); ++step) {
            best[step].milliseconds = std::min(best[step].milliseconds, stalls[step].milliseconds);
            best[step].work = std::min(best[step].work, stalls[step].work);
        }
    }
    std::printf("Longest time in which the window does not answer, with %d people, the least of %d runs; the "
                "target is %.0f ms.\n",
                people, runs, target);
    double longest = 0;
    double mostWork = 0;
    for (const Stall &stall : best) {
        std::printf("window, %-10s %6.1f ms, at work for %6.1f ms\n", stall.step.constData(),
                    stall.milliseconds, stall.work);
        longest = std::max(longest, stall.milliseconds);
        mostWork = std::max(mostWork, stall.work);
    }
    std::printf("window, longest    %6.1f ms, at work for %6.1f ms: %.2f and %.2f of the target\n", longest,
                mostWork, longest / target, mostWork / target);
    std::fflush(stdout);
}
