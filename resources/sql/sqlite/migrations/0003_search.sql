-- The search index: one document per country, chamber, person and news item, its rowid being the record's id times
-- four plus its kind (see SearchIndex). `names` and `text` are folded by the program, which writes the index in the same
-- transaction as the record: triggers may not, under trusted_schema = OFF.
CREATE VIRTUAL TABLE search USING fts5 (names, text, prefix = '1 2 3', tokenize = "unicode61 remove_diacritics 0");

PRAGMA user_version = 3;
