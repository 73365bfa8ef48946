#include "tests/support/program.h"

#include <QFile>
#include <QFileInfo>
#include <QProcess>

namespace delegations::test {

ProgramRun runProgram(const QStringList &arguments)
{
    return runCommand(QStringLiteral(DELEGATIONS_PROGRAM), arguments);
}

ProgramRun runCommand(const QString &program, const QStringList &arguments)
{
    QProcess process;
    QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
    environment.remove(QStringLiteral("DISPLAY"));
    environment.insert(QStringLiteral("USER"), QStringLiteral("tester"));
    if (QFileInfo(program).fileName() == QStringLiteral("strace")) // Leaks are not found under it.
        environment.insert(QStringLiteral("ASAN_OPTIONS"), QStringLiteral("detect_leaks=0"));
    process.setProcessEnvironment(environment);
    process.start(program, arguments);
    ProgramRun run;
    if (!process.waitForFinished(120'000))
        return run;
    run.exitCode = process.exitStatus() == QProcess::NormalExit ? process.exitCode() : -1;
    run.output = process.readAllStandardOutput();
    run.errors = process.readAllStandardError();
    return run;
}

QByteArray fileContent(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

void writeFile(const QString &path, const QByteArray &content)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("%s cannot be written", qPrintable(path));
}

QString sharedFile(const QString &name)
{
    const QString path = QStringLiteral(DELEGATIONS_SOURCE_DIR "/../shared/data/") + name;
    return QFileInfo::exists(path) ? path : QString();
}

} // namespace delegations::test
