// The least that could answer a read command: opens the database and runs the statements that
// bench_trace_reads kept, each prepared once, and reads every value of every row. No library but SQLite.
//
//     bench_floor_reads [DATABASE STATEMENTS]
#include <sqlite3.h>

#include <cstdio>
#include <cstdlib>
#include <cstring>

#include <malloc.h>

namespace {

void check(int code, sqlite3 *database)
{
    if (code == SQLITE_OK || code == SQLITE_ROW || code == SQLITE_DONE)
        return;
    std::fprintf(stderr, "%s\n", sqlite3_errmsg(database));
    std::exit(1);
}

/// The file's bytes, with a zero behind them. Nobody gives them back: the program ends with its one job.
char *contentOf(const char *path, long &size)
{
    FILE *file = std::fopen(path, "rb");
    if (!file || std::fseek(file, 0, SEEK_END) != 0)
        std::exit(1);
    size = std::ftell(file);
    std::rewind(file);
    auto *content = static_cast<char *>(std::calloc(size_t(size) + 1, 1));
    if (std::fread(content, 1, size_t(size), file) != size_t(size))
        std::exit(1);
    std::fclose(file);
    return content;
}

void bind(sqlite3_stmt *statement, int parameter, const char *value)
{
    if (*value == 'i')
        sqlite3_bind_int64(statement, parameter, std::atoll(value + 1));
    else if (*value == 't')
        sqlite3_bind_text(statement, parameter, value + 1, -1, SQLITE_STATIC);
    else
        sqlite3_bind_null(statement, parameter);
}

/// So that no value is left unread.
long valueOf(sqlite3_stmt *row, int column)
{
    switch (sqlite3_column_type(row, column)) {
    case SQLITE_INTEGER:
        return long(sqlite3_column_int64(row, column));
    case SQLITE_NULL:
        return 0;
    default:
        return *static_cast<const char *>(sqlite3_column_blob(row, column)) +
               sqlite3_column_bytes(row, column);
    }
}

long run(sqlite3_stmt *statement, sqlite3 *database)
{
    long sum = 0;
    int code = SQLITE_ROW;
    while ((code = sqlite3_step(statement)) == SQLITE_ROW) {
        for (int column = 0; column < sqlite3_column_count(statement); ++column)
            sum += valueOf(statement, column);
    }
    check(code, database);
    sqlite3_reset(statement);
    return sum;
}

} // namespace

int main(int argc, char *argv[])
{
    if (argc < 3)
        return 0;
    // What one statement gives back the next one takes: not by way of the system.
    constexpr int much = 64 * 1024 * 1024;
    mallopt(M_TRIM_THRESHOLD, much);
    mallopt(M_MMAP_THRESHOLD, much / 2);
    sqlite3 *database = nullptr;
    check(sqlite3_open_v2(argv[1], &database, SQLITE_OPEN_READWRITE, nullptr), database);
    long size = 0;
    char *content = contentOf(argv[2], size);
    constexpr int most = 1000;
    sqlite3_stmt *statements[most] = {};
    int prepared = 0;
    sqlite3_stmt *next = nullptr;
    int parameter = 0;
    long sum = 0;
    for (char *part = content; part < content + size; part += std::strlen(part) + 1) {
        if (*part == 'p' && prepared < most) {
            check(sqlite3_prepare_v2(database, part + 1, -1, &statements[prepared++], nullptr), database);
        } else if (*part == 's') {
            next = statements[std::atoi(part + 1)];
            parameter = 0;
        } else if (*part == 'r') {
            sum += run(next, database);
        } else {
            bind(next, ++parameter, part);
        }
    }
    for (int i = 0; i < prepared; ++i)
        sqlite3_finalize(statements[i]);
    sqlite3_close(database);
    std::printf("%ld\n", sum);
    return 0;
}
