#include "tests/bench/measure.h"

#include "tests/bench/startupclock.h"

#include <QProcess>
#include <QTemporaryFile>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

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

} // namespace

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

namespace {

Startup median(const std::vector<Startup> &runs)
{
    std::vector<double> milliseconds;
    std::vector<double> mebibytes;
    for (const Startup &run : runs) {
        milliseconds.push_back(run.milliseconds);
        mebibytes.push_back(run.mebibytes);
    }
    return {::median(milliseconds), ::median(mebibytes)};
}

double ofProcessor(const rusage &usage)
{
    const auto milliseconds = [](const timeval &time) {
        return double(time.tv_sec) * 1000 + double(time.tv_usec) / 1000;
    };
    return milliseconds(usage.ru_utime) + milliseconds(usage.ru_stime);
}

} // namespace

Run runToEnd(const QStringList &command)
{
    QByteArrayList words;
    for (const QString &word : command)
        words.append(word.toLocal8Bit());
    std::vector<char *> arguments;
    for (QByteArray &word : words)
        arguments.push_back(word.data());
    arguments.push_back(nullptr);
    QTemporaryFile output;
    if (!output.open())
        qFatal("No temporary file can be made.");
    const qint64 started = StartupClock::now();
    const pid_t child = fork();
    if (child == 0) {
        dup2(output.handle(), STDOUT_FILENO);
        execv(arguments[0], arguments.data());
        _exit(127);
    }
    int status = 0;
    rusage usage{};
    wait4(child, &status, 0, &usage);
    if (status != 0)
        qFatal("%s failed.", qPrintable(command.first(2).join(u' ')));
    const double milliseconds = double(StartupClock::now() - started) / 1000.0;
    output.seek(0); // The child has moved on what both share.
    return {milliseconds, ofProcessor(usage), double(usage.ru_maxrss) / 1024, output.readAll()};
}

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
