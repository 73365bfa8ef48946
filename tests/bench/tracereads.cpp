// Runs a command of the program and keeps the statements that answered it, with their values, for
// bench_floor_reads. What the program asks besides, to set up the connection and to prove that the file is
// its own, is none of them.
//
//     bench_trace_reads STATEMENTS COMMAND DATABASE...
#include "app/commandline/commands.h"
#include "app/commandline/console.h"
#include "app/language.h"
#include "resources/resources.h"

#include <sqlite3.h>

#include <QCoreApplication>
#include <QFile>
#include <QMap>

using namespace delegations;

namespace {

/// Zero-terminated parts: 'p' and a statement, 's' and the number of the statement that is run next, its
/// values ('i' an integer, 't' a text, 'n' none), and 'r' when it is run.
QByteArray kept;
QMap<QByteArray, int> numbers;

void keep(char sort, const QByteArray &content = {})
{
    kept += sort + content + '\0';
}

bool isNamePart(char c)
{
    return std::isalnum(static_cast<unsigned char>(c)) || c == '_';
}

qsizetype endOfQuoted(const QByteArray &sql, qsizetype at)
{
    const char quote = sql[at];
    for (++at; at < sql.size(); ++at) {
        if (sql[at] == quote && sql[++at] != quote) // Twice: one that belongs to the text.
            return at;
    }
    return at;
}

/// As sqlite3_expanded_sql() wrote it.
QByteArray valueOf(const QByteArray &literal)
{
    if (literal == "NULL")
        return "n";
    if (literal.startsWith('\''))
        return 't' + literal.sliced(1, literal.size() - 2).replace("''", "'");
    return 'i' + literal;
}

/// What stands in the statement where its parameters are, by their numbers.
QMap<int, QByteArray> valuesOf(sqlite3_stmt *statement, const QByteArray &sql, const QByteArray &expanded)
{
    QMap<int, QByteArray> values;
    for (qsizetype at = 0, there = 0; at < sql.size();) {
        if (sql[at] == '\'') {
            const qsizetype end = endOfQuoted(sql, at);
            there += end - at;
            at = end;
        } else if (sql[at] == ':') {
            qsizetype end = at + 1;
            while (end < sql.size() && isNamePart(sql[end]))
                ++end;
            qsizetype valueEnd = there;
            if (expanded[there] == '\'')
                valueEnd = endOfQuoted(expanded, there);
            while (valueEnd < expanded.size() &&
                   (isNamePart(expanded[valueEnd]) || expanded[valueEnd] == '-'))
                ++valueEnd;
            const QByteArray name = sql.sliced(at, end - at);
            values.insert(sqlite3_bind_parameter_index(statement, name.constData()),
                          valueOf(expanded.sliced(there, valueEnd - there)));
            at = end;
            there = valueEnd;
        } else {
            ++at;
            ++there;
        }
    }
    return values;
}

/// Settings, the look at the schema, and what the search index asks of its own tables.
bool isBesides(const QByteArray &sql)
{
    return sql.startsWith("PRAGMA") || sql.contains("sqlite_schema") || sql.contains("'main'.");
}

int trace(unsigned, void *, void *run, void *text)
{
    auto *statement = static_cast<sqlite3_stmt *>(run);
    const QByteArray sql(static_cast<const char *>(text));
    if (sql.startsWith("--") || isBesides(sql))
        return 0;
    if (!numbers.contains(sql)) {
        keep('p', sql);
        numbers.insert(sql, int(numbers.size()));
    }
    char *expanded = sqlite3_expanded_sql(statement);
    keep('s', QByteArray::number(numbers.value(sql)));
    for (const QByteArray &value : valuesOf(statement, sql, expanded))
        keep(value[0], value.sliced(1));
    keep('r');
    sqlite3_free(expanded);
    return 0;
}

int follow(sqlite3 *database, const char **, const sqlite3_api_routines *)
{
    return sqlite3_trace_v2(database, SQLITE_TRACE_STMT, trace, nullptr);
}

} // namespace

int main(int argc, char *argv[])
{
    const QCoreApplication application(argc, argv);
    openResources();
    const ProgramLanguage language;
    sqlite3_auto_extension(reinterpret_cast<void (*)()>(follow));
    QStringList arguments = QCoreApplication::arguments();
    QFile file(arguments.takeAt(1));
    if (runCommand(arguments) != Done || !file.open(QIODevice::WriteOnly) || file.write(kept) != kept.size())
        return 1;
    return 0;
}
