#pragma once

#include <QByteArray>
#include <QJsonDocument>
#include <QStringList>

namespace delegations::test {

/// One run of the program as a person would start it.
struct ProgramRun
{
    int exitCode = -1;
    QByteArray output;
    QByteArray errors;

    [[nodiscard]] QJsonDocument json() const { return QJsonDocument::fromJson(output); }
};

/// Runs the program that was built, without a display, and waits for it.
[[nodiscard]] ProgramRun runProgram(const QStringList &arguments);
/// Runs any program in that way.
[[nodiscard]] ProgramRun runCommand(const QString &program, const QStringList &arguments);

[[nodiscard]] QByteArray fileContent(const QString &path);
void writeFile(const QString &path, const QByteArray &content);
/// A file of the shared data, or an empty name where that folder is absent.
[[nodiscard]] QString sharedFile(const QString &name);

} // namespace delegations::test
