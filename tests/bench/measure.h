#pragma once

#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

#include <vector>

/// How long a program took to say that it is ready, and its memory then.
struct Startup
{
    double milliseconds = 0;
    double mebibytes = 0;
};

/// What a program took that ran to its end.
struct Run
{
    double milliseconds = 0;          ///< From its start, by the clock on the wall.
    double processorMilliseconds = 0; ///< Its own and the system's for it.
    double mebibytes = 0;             ///< At its peak.
    QByteArray output;
};

/// Runs a program; stops the bench when it does not end well.
[[nodiscard]] Run runToEnd(const QStringList &command);

[[nodiscard]] double median(std::vector<double> values);

/// Runs the two programs in turn, so that both meet the same machine, `runs` times each, after one run to
/// warm the file cache; the medians.
[[nodiscard]] std::pair<Startup, Startup> compareStartups(const QStringList &floorCommand,
                                                          const QStringList &command,
                                                          const QProcessEnvironment &environment, int runs);
