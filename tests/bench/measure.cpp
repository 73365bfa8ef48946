#include "tests/bench/measure.h"

#include "tests/bench/startupclock.h"

#include <QProcess>

#include <algorithm>
#include <vector>

namespace {

Startup startOnce(const QStringList &command, QProcessEnvironment environment)
{
    QProcess process;
    environment.insert(QStringLiteral("BENCH_STARTED"), QString::number(StartupClock::now()));
    process.setProcessEnvironment(environment);
    process.setProcessChannelMode(QProcess::SeparateChannels);
    process.start(command.first(), command.sliced(1));
    process.waitForFinished(60'000);
    const QList<QByteArray> figures = process.readAllStandardOutput().trimmed().split(' ');
    if (figures.size() != 2)
        qFatal("%s did not get ready: %s", qPrintable(command.join(u' ')),
               process.readAllStandardError().constData());
    return {figures[0].toDouble(), figures[1].toDouble() / 1024};
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

Startup median(const std::vector<Startup> &runs)
{
    std::vector<double> milliseconds;
    std::vector<double> mebibytes;
    for (const Startup &run : runs) {
        milliseconds.push_back(run.milliseconds);
        mebibytes.push_back(run.mebibytes);
    }
    return {median(milliseconds), median(mebibytes)};
}

} // namespace

std::pair<Startup, Startup> compareStartups(const QStringList &floorCommand, const QStringList &command,
                                            const QProcessEnvironment &environment, int runs)
{
    std::vector<Startup> floors;
    std::vector<Startup> measured;
    startOnce(floorCommand, environment);
    startOnce(command, environment);
    for (int i = 0; i < runs; ++i) {
        floors.push_back(startOnce(floorCommand, environment));
        measured.push_back(startOnce(command, environment));
    }
    return {median(floors), median(measured)};
}
