// Takes back one change set, saying when it begins and when it is done, so that it can be killed in between.
#include "models/store/file/database.h"
#include "models/store/write/recordstore.h"
#include "models/store/write/reversal.h"

#include <QCoreApplication>

#include <cstdio>
#include <cstdlib>

using namespace delegations;

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const auto database =
        Database::open(QString::fromLocal8Bit(argv[1]), Database::Purpose::Write, QStringLiteral("reverter"));
    if (!database)
        return 1;
    RecordStore store((*database)->connection(), QStringLiteral("reverter"));
    std::puts("begins");
    std::fflush(stdout);
    const auto done = revert(store, std::atoll(argv[2]));
    if (!done) {
        std::puts(done.error().userText.toUtf8().constData());
        return 1;
    }
    std::puts("done");
    std::fflush(stdout);
    return 0;
}
