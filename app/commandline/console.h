#pragma once

#include "models/core/kinds/filter.h"
#include "models/core/result.h"
#include "models/store/file/database.h"

#include <QCommandLineParser>
#include <QJsonDocument>
#include <QString>

#include <optional>

namespace delegations {

/// How a command ends: the process's exit code.
enum ExitCode { Done = 0, Failed = 1, WrongUsage = 2 };

/// What commands share: reading arguments, printing results, and one line for whatever went wrong.
namespace console {

void print(const QString &text);
void print(const QJsonDocument &json);
/// As it is, without a line end of its own.
void printRaw(const QByteArray &bytes);
/// Whether everything printed so far was taken.
[[nodiscard]] bool isPrinted();
/// The exit code of a program that ends with `exitCode`: Failed, with one line, when it could not print all
/// that it printed. To be asked while the program's language is there. Without a line when nobody reads it
/// any more.
[[nodiscard]] int finished(int exitCode);
/// One line on the error stream: what happened and what to do. Nothing once a signal asked to stop.
void complain(const QString &text);
/// The error's text as complaint; Failed.
int fail(const Error &error);

/// Words to choose from, within a sentence: "a, b or c".
[[nodiscard]] QString oneOf(const QStringList &words);
/// "a, b and c".
[[nodiscard]] QString allOf(const QStringList &words);
/// Parts of a sentence: "the first, the second, or the third".
[[nodiscard]] QString anyOf(const QStringList &parts);

/// Parses the command's arguments. Nothing when the command is to run; else the exit code with which it ends
/// (after --help, or wrong usage). `positional` is how many names must follow the command, at least and at
/// most.
[[nodiscard]] std::optional<int> parse(QCommandLineParser &parser, const QStringList &arguments, int atLeast,
                                       int atMost);

/// Opens a database. Who reads is told of damage by what is read.
[[nodiscard]] Result<std::unique_ptr<Database>> open(const QString &path, Database::Purpose purpose);
[[nodiscard]] Result<std::unique_ptr<Database>> openForReading(const QString &path);
/// What a check of the database found, for the person. Nothing is written into a damaged one.
[[nodiscard]] Status found(const Result<QStringList> &problems, const QString &path);

/// The --as-of option of a parsed command: today when it is not given.
[[nodiscard]] Result<QDate> asOf(const QCommandLineParser &parser);
[[nodiscard]] QCommandLineOption asOfOption();
[[nodiscard]] QCommandLineOption jsonOption();

/// The --filter option of a parsed command; nothing is asked for when it is not given.
[[nodiscard]] Result<Filter> filter(Connection &connection, const QCommandLineParser &parser);
[[nodiscard]] QCommandLineOption filterOption();

} // namespace console

} // namespace delegations
