// Prints how the program compares with the least that could do the same job, measured in the same run.
#include "tests/bench/largedatabase.h"
#include "tests/bench/measure.h"

#include <QCoreApplication>
#include <QTemporaryDir>

#include <cstdio>

namespace {

void benchStartup(const QString &folder, int representatives)
{
    const QString path = folder + QStringLiteral("/%1.db").arg(representatives);
    writeLargeDatabase(path, representatives);
    const QString programs = QCoreApplication::applicationDirPath();
    const auto [floor, window] = compareStartups({programs + QStringLiteral("/bench_floor_window")},
                                                 {programs + QStringLiteral("/bench_window"), path}, 15);
    std::printf("start, %7d people: floor %5.1f ms %5.1f MiB, window %5.1f ms %5.1f MiB, ratio %.2f time, "
                "%.2f memory\n",
                representatives, floor.milliseconds, floor.mebibytes, window.milliseconds, window.mebibytes,
                window.milliseconds / floor.milliseconds, window.mebibytes / floor.mebibytes);
    std::fflush(stdout);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    // The programs' settings go there too: a bench leaves nothing behind.
    qputenv("XDG_CONFIG_HOME", folder.path().toLocal8Bit());
    std::printf("Starts are medians of 15; the target is 2.00 for time and memory.\n");
    benchStartup(folder.path(), 50'000);
    benchStartup(folder.path(), 1'000'000);
    return 0;
}
