// The least that could do an import: parses the files with simdjson, and inserts the rows that the program
// made of them (read before the clock starts, from a database that the program filled) into an empty database
// of the same schema, in one transaction, the search index included. Prints "milliseconds".
//
//     bench_floor_import FILLED EMPTY FILE...
#include "models/language/textfold.h"

#include <simdjson.h>
#include <sqlite3.h>

#include <QStringList>

#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <map>
#include <string>
#include <vector>

namespace {

struct Value
{
    int type = SQLITE_NULL;
    sqlite3_int64 integer = 0;
    std::string text;
};

struct Table
{
    std::string name;
    int columns = 0;
    std::vector<Value> values; ///< Row after row.
};

/// What one document of the search index is folded from.
struct Document
{
    sqlite3_int64 rowid = 0;
    std::vector<QString> names;
    std::vector<QString> texts;
};

void check(int code, sqlite3 *database)
{
    if (code == SQLITE_OK || code == SQLITE_ROW || code == SQLITE_DONE)
        return;
    std::fprintf(stderr, "%s\n", sqlite3_errmsg(database));
    std::exit(1);
}

sqlite3_stmt *prepare(sqlite3 *database, const std::string &sql)
{
    sqlite3_stmt *statement = nullptr;
    check(sqlite3_prepare_v2(database, sql.c_str(), -1, &statement, nullptr), database);
    return statement;
}

void execute(sqlite3 *database, const char *sql)
{
    check(sqlite3_exec(database, sql, nullptr, nullptr, nullptr), database);
}

sqlite3 *open(const char *path)
{
    sqlite3 *database = nullptr;
    check(sqlite3_open(path, &database), database);
    execute(database, "PRAGMA foreign_keys = ON; PRAGMA synchronous = FULL; PRAGMA temp_store = MEMORY");
    return database;
}

std::string text(sqlite3_stmt *row, int column)
{
    const auto *bytes = static_cast<const char *>(sqlite3_column_blob(row, column));
    return bytes ? std::string(bytes, size_t(sqlite3_column_bytes(row, column))) : std::string();
}

Table readTable(sqlite3 *database, const std::string &name)
{
    sqlite3_stmt *rows = prepare(database, "SELECT * FROM " + name);
    Table table{name, sqlite3_column_count(rows), {}};
    while (sqlite3_step(rows) == SQLITE_ROW) {
        for (int column = 0; column < table.columns; ++column) {
            table.values.push_back(
                {sqlite3_column_type(rows, column), sqlite3_column_int64(rows, column), text(rows, column)});
        }
    }
    sqlite3_finalize(rows);
    return table;
}

std::vector<Table> readTables(sqlite3 *database)
{
    // In an order in which references lead to rows that are there.
    const char *names[] = {"area",          "organization",   "legislative_period", "post",
                           "person",        "event",          "area_name",          "organization_name",
                           "post_capacity", "person_name",    "membership",         "news_item",
                           "news_mention",  "contact_detail", "identifier",         "link",
                           "source",        "attachment",     "change_set",         "change"};
    std::vector<Table> tables;
    for (const char *name : names)
        tables.push_back(readTable(database, name));
    return tables;
}

std::vector<Document> readDocuments(sqlite3 *database)
{
    std::map<sqlite3_int64, Document> documents;
    const auto read = [&](const char *sql, std::vector<QString> Document::*part) {
        sqlite3_stmt *rows = prepare(database, sql);
        while (sqlite3_step(rows) == SQLITE_ROW) {
            Document &document = documents[sqlite3_column_int64(rows, 0)];
            document.rowid = sqlite3_column_int64(rows, 0);
            (document.*part).push_back(QString::fromStdString(text(rows, 1)));
        }
        sqlite3_finalize(rows);
    };
    read("SELECT id * 4, name FROM area WHERE classification = 'country' UNION ALL SELECT id * 4, code FROM "
         "area "
         "WHERE classification = 'country' AND code IS NOT NULL UNION ALL SELECT id * 4 + 1, name FROM "
         "organization "
         "WHERE classification = 'chamber' UNION ALL SELECT id * 4 + 2, name FROM person UNION ALL SELECT "
         "person_id * 4 + 2, name FROM person_name",
         &Document::names);
    read("SELECT DISTINCT person_id * 4 + 2, role FROM membership WHERE role IS NOT NULL", &Document::texts);
    std::vector<Document> list;
    for (auto &[rowid, document] : documents)
        list.push_back(std::move(document));
    return list;
}

size_t visit(simdjson::ondemand::value value)
{
    size_t bytes = 0;
    switch (value.type()) {
    case simdjson::ondemand::json_type::object:
        for (auto field : value.get_object()) {
            bytes += std::string_view(field.unescaped_key()).size();
            bytes += visit(field.value());
        }
        break;
    case simdjson::ondemand::json_type::array:
        for (auto element : value.get_array())
            bytes += visit(element.value());
        break;
    case simdjson::ondemand::json_type::string:
        bytes += std::string_view(value.get_string()).size();
        break;
    default:
        bytes += std::string_view(value.raw_json_token()).size();
    }
    return bytes;
}

size_t parse(const char *path)
{
    simdjson::ondemand::parser parser;
    const simdjson::padded_string content = simdjson::padded_string::load(path);
    simdjson::ondemand::document document = parser.iterate(content);
    size_t bytes = 0;
    for (auto field : document.get_object())
        bytes += visit(field.value());
    return bytes;
}

void bind(sqlite3_stmt *statement, int parameter, const Value &value)
{
    if (value.type == SQLITE_INTEGER)
        sqlite3_bind_int64(statement, parameter, value.integer);
    else if (value.type == SQLITE_TEXT)
        sqlite3_bind_text(statement, parameter, value.text.data(), int(value.text.size()), SQLITE_STATIC);
    else if (value.type == SQLITE_BLOB)
        sqlite3_bind_blob(statement, parameter, value.text.data(), int(value.text.size()), SQLITE_STATIC);
    else
        sqlite3_bind_null(statement, parameter);
}

void insert(sqlite3 *database, const Table &table)
{
    std::string places = "?";
    for (int column = 1; column < table.columns; ++column)
        places += ", ?";
    sqlite3_stmt *statement = prepare(database, "INSERT INTO " + table.name + " VALUES (" + places + ")");
    for (size_t row = 0; row < table.values.size(); row += size_t(table.columns)) {
        for (int column = 0; column < table.columns; ++column)
            bind(statement, column + 1, table.values[row + size_t(column)]);
        check(sqlite3_step(statement), database);
        sqlite3_reset(statement);
    }
    sqlite3_finalize(statement);
}

std::string folded(const std::vector<QString> &texts)
{
    QStringList all;
    for (const QString &one : texts) {
        for (const QString &folding : delegations::foldings(one)) {
            if (!all.contains(folding))
                all.append(folding);
        }
    }
    return all.join(u' ').toStdString();
}

void index(sqlite3 *database, const std::vector<Document> &documents)
{
    sqlite3_stmt *statement = prepare(database, "INSERT INTO search (rowid, names, text) VALUES (?, ?, ?)");
    for (const Document &document : documents) {
        const std::string names = folded(document.names);
        const std::string texts = folded(document.texts);
        sqlite3_bind_int64(statement, 1, document.rowid);
        sqlite3_bind_text(statement, 2, names.data(), int(names.size()), SQLITE_STATIC);
        sqlite3_bind_text(statement, 3, texts.data(), int(texts.size()), SQLITE_STATIC);
        check(sqlite3_step(statement), database);
        sqlite3_reset(statement);
    }
    sqlite3_finalize(statement);
}

} // namespace

int main(int argc, char *argv[])
{
    sqlite3 *filled = open(argv[1]);
    const std::vector<Table> tables = readTables(filled);
    const std::vector<Document> documents = readDocuments(filled);
    sqlite3_close(filled);

    const auto begin = std::chrono::steady_clock::now();
    sqlite3 *empty = open(argv[2]);
    execute(empty, "BEGIN IMMEDIATE");
    size_t bytes = 0;
    for (int file = 3; file < argc; ++file)
        bytes += parse(argv[file]);
    for (const Table &table : tables)
        insert(empty, table);
    index(empty, documents);
    execute(empty, "COMMIT");
    sqlite3_close(empty);
    const std::chrono::duration<double, std::milli> took = std::chrono::steady_clock::now() - begin;
    std::printf("%.1f\n", took.count());
    return bytes > 0 ? 0 : 1;
}
