// Saves one record over and over and says so after each save, until it is killed.
#include "models/core/kinds/people.h"
#include "models/store/file/database.h"
#include "models/store/write/recordstore.h"

#include <QCoreApplication>

#include <cstdio>

using namespace delegations;

namespace {

Status saveOnce(RecordStore &store, Record &person)
{
    auto transaction = store.begin(QStringLiteral("save"));
    if (!transaction)
        return transaction.error();
    if (person.id > 0) {
        if (const Status updated = (*transaction)->update(person.key(), person.revision, person); !updated)
            return updated;
        ++person.revision;
    } else {
        const auto id = (*transaction)->insert(person);
        if (!id)
            return id.error();
        person.id = *id;
        person.revision = 1;
    }
    const auto committed = (*transaction)->commit();
    return committed ? Status() : Status(committed.error());
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    const auto database =
        Database::open(QString::fromLocal8Bit(argv[1]), Database::Purpose::Write, QStringLiteral("saver"));
    if (!database)
        return 1;
    RecordStore store((*database)->connection(), QStringLiteral("saver"));
    Record person(RecordKind::Person);
    if (const auto stored = store.record({RecordKind::Person, 1}))
        person = *stored;
    person.set(fields::person.name, QStringLiteral("Saved"));
    for (qint64 count = person.value(fields::person.summary).toLongLong() + 1;; ++count) {
        person.set(fields::person.summary, QString::number(count));
        if (!saveOnce(store, person))
            return 1;
        std::printf("%lld\n", count);
        std::fflush(stdout);
    }
}
