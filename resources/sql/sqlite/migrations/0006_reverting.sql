-- What a change set removed in bulk: its rows as the engine recorded them (a changeset of its session extension,
-- compressed by zlib). The runs of a change set that has such content were removed, those of any other added.
CREATE TABLE change_content (
    change_set_id INTEGER PRIMARY KEY REFERENCES change_set (id) ON DELETE RESTRICT,
    content BLOB NOT NULL
) STRICT;

-- Runs of a table do not overlap, but for one that was removed and restored: those of a record are found by where they
-- begin.
CREATE INDEX change_run ON change (table_name, row_id) WHERE last_row_id IS NOT NULL;

PRAGMA user_version = 6;
