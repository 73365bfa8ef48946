#pragma once

#include <QStringList>

namespace delegations {

/// The commands. Each takes all arguments (the program's name, its own name, the rest), prints its result and
/// returns the exit code. None needs a display.
int runNew(const QStringList &arguments);
int runShow(const QStringList &arguments);
int runSearch(const QStringList &arguments);
int runCheck(const QStringList &arguments);
int runBackup(const QStringList &arguments);
int runRestore(const QStringList &arguments);
int runImport(const QStringList &arguments);
int runExport(const QStringList &arguments);
int runReport(const QStringList &arguments);

/// Whether the word names a command, and not a database for the window.
[[nodiscard]] bool isCommand(const QString &word);
/// The names of all commands.
[[nodiscard]] QStringList commandNames();
/// Whether the command draws text, for which it needs a QGuiApplication.
[[nodiscard]] bool needsFonts(const QString &command);
/// Runs the command that the arguments name.
int runCommand(const QStringList &arguments);
/// What --help prints of the program as a whole.
[[nodiscard]] QString usage();

} // namespace delegations
