-- The journal: what each transaction wrote. `before` and `after` are JSON objects of columns: of an insert only
-- `after`, of a delete only `before`, of an update both, with just the columns that differ. A picture is base64 text.
CREATE TABLE change_set (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    made_at TEXT NOT NULL,
    author TEXT NOT NULL,
    label TEXT NOT NULL,
    undoes_id INTEGER REFERENCES change_set (id) ON DELETE RESTRICT
) STRICT;

CREATE TABLE change (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    change_set_id INTEGER NOT NULL REFERENCES change_set (id) ON DELETE RESTRICT,
    table_name TEXT NOT NULL,
    row_id INTEGER NOT NULL,
    before TEXT,
    after TEXT
) STRICT;

CREATE INDEX change_by_set ON change (change_set_id);
CREATE INDEX change_by_row ON change (table_name, row_id);
CREATE INDEX change_set_by_undoes ON change_set (undoes_id) WHERE undoes_id IS NOT NULL;

PRAGMA user_version = 2;
