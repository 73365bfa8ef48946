#include "tests/support/former.h"

#include "models/core/kinds/people.h"
#include "models/store/file/backup.h"
#include "models/store/schema/databasecheck.h"
#include "tests/support/program.h"

#include <QDir>

namespace delegations::test {

void insertPersons(TemporaryDatabase &database, int count)
{
    for (int i = 0; i < count; ++i) {
        database.insert(Record(RecordKind::Person)
                            .set(fields::person.name, QStringLiteral("Person %1").arg(i))
                            .set(fields::person.summary, QString(2000, u'x')));
    }
}

int personsIn(const QString &path)
{
    const auto opened = Database::open(path, Database::Purpose::Write, QStringLiteral("test"));
    if (!opened)
        return -1;
    const Result<QStringList> problems = findProblems((*opened)->connection(), CheckDepth::Full);
    if (!problems || !problems->isEmpty())
        return -2;
    return (*opened)->connection().scalar(QStringLiteral("SELECT count(*) FROM person"))->toInt();
}

Former::Former()
{
    insertPersons(model, 2);
    backup = model.filePath(QStringLiteral("backup.db"));
    made = writeBackup(model.connection(), backup).ok();
    backupContent = fileContent(backup);
    insertPersons(model, 3);
    file = fileContent(model.path());
    log = fileContent(model.path() + QStringLiteral("-wal"));
}

QStringList allFiles(const QString &folder)
{
    return QDir(folder).entryList(QDir::Files | QDir::Hidden, QDir::Name);
}

QString keptIn(const QString &folder)
{
    const QStringList kept = QDir(folder).entryList({QStringLiteral("x.db.before-restore.*.db")});
    return kept.size() == 1 ? QDir(folder).filePath(kept.first()) : QString();
}

} // namespace delegations::test
