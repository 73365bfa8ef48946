// Prints how the program compares with the least that could do the same job, measured in the same run; with
// an argument ("start", "read", "import", "window") only those figures.
#include "tests/bench/displayserver.h"
#include "tests/bench/importbench.h"
#include "tests/bench/largedatabase.h"
#include "tests/bench/measure.h"
#include "tests/bench/readbench.h"
#include "tests/bench/stallbench.h"

#include <QCoreApplication>
#include <QProcess>
#include <QTemporaryDir>

#include <cstdio>

namespace {

void benchStartup(const char *platform, const QString &path, int representatives,
                  const QProcessEnvironment &environment)
{
    const QString programs = QCoreApplication::applicationDirPath();
    const auto [floor, window] =
        compareStartups({programs + QStringLiteral("/bench_floor_window")},
                        {programs + QStringLiteral("/bench_window"), path}, environment, 15);
    std::printf(
        "start, %7d people, %s: floor %5.1f ms %5.1f MiB, window %5.1f ms %5.1f MiB, ratio %.2f time, "
        "%.2f memory\n",
        representatives, platform, floor.milliseconds, floor.mebibytes, window.milliseconds, window.mebibytes,
        window.milliseconds / floor.milliseconds, window.mebibytes / floor.mebibytes);
    std::fflush(stdout);
}

/// On a display, as people see it; and on Qt's offscreen platform, where the floor has no window to show.
void benchStartups(const QString &folder)
{
    std::printf("Starts are medians of 15; the target on a display is 2.00 for time and memory.\n");
    const DisplayServer display;
    QProcessEnvironment offscreen = display.environment();
    offscreen.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
    for (const int representatives : {50'000, 1'000'000}) {
        const QString path = folder + QStringLiteral("/%1.db").arg(representatives);
        writeLargeDatabase(path, representatives);
        benchStartup("display  ", path, representatives, display.environment());
        benchStartup("offscreen", path, representatives, offscreen);
    }
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const QTemporaryDir folder;
    // The programs' settings go there too: a bench leaves nothing behind.
    qputenv("XDG_CONFIG_HOME", folder.path().toLocal8Bit());
    const QString only = QString::fromLocal8Bit(argc > 1 ? argv[1] : "");
    if (only.isEmpty() || only == QStringLiteral("start"))
        benchStartups(folder.path());
    if (only.isEmpty() || only == QStringLiteral("read"))
        benchReads(folder.path());
    if (only.isEmpty() || only == QStringLiteral("import"))
        benchImports(folder.path());
    if (only.isEmpty() || only == QStringLiteral("window"))
        benchStalls(folder.path());
    return 0;
}
