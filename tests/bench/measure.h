#pragma once

#include <QProcessEnvironment>
#include <QString>
#include <QStringList>

/// How long a program took to say that it is ready, and its memory then.
struct Startup
{
    double milliseconds = 0;
    double mebibytes = 0;
};

/// Runs the two programs in turn, so that both meet the same machine, `runs` times each, after one run to
/// warm the file cache; the medians.
[[nodiscard]] std::pair<Startup, Startup> compareStartups(const QStringList &floorCommand,
                                                          const QStringList &command,
                                                          const QProcessEnvironment &environment, int runs);
