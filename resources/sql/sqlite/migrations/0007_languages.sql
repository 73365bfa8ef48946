-- Names and their order follow the language of who reads. Beside sort_key, the folded name, which orders names in Latin
-- letters, stand the keys of the languages of the program where they differ (see NameOrder).
ALTER TABLE person ADD COLUMN sort_key_en TEXT;
ALTER TABLE person ADD COLUMN sort_key_ru TEXT;
ALTER TABLE membership ADD COLUMN sort_key_en TEXT;
ALTER TABLE membership ADD COLUMN sort_key_ru TEXT;
CREATE INDEX person_in_order_en ON person (coalesce(sort_key_en, sort_key), id);
CREATE INDEX person_in_order_ru ON person (coalesce(sort_key_ru, sort_key), id);
CREATE INDEX membership_in_order_en ON membership (post_id, coalesce(sort_key_en, sort_key), id) WHERE post_id IS NOT NULL;
CREATE INDEX membership_in_order_ru ON membership (post_id, coalesce(sort_key_ru, sort_key), id) WHERE post_id IS NOT NULL;
DROP INDEX membership_by_post_id;

-- An office's titles in languages.
CREATE TABLE post_name (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    post_id INTEGER NOT NULL REFERENCES post (id) ON DELETE RESTRICT,
    language TEXT NOT NULL,
    name TEXT NOT NULL,
    extras TEXT
) STRICT;
CREATE INDEX post_name_by_post_id ON post_name (post_id);

-- The search index anew, with room for sixteen kinds of documents: the rowid is the record's id times sixteen plus the
-- number of its kind (see SearchIndex). The program fills it.
DROP TABLE search;
CREATE VIRTUAL TABLE search USING fts5 (names, text, prefix = '1 2 3', tokenize = "unicode61 remove_diacritics 0");

PRAGMA user_version = 7;
