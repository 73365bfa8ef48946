-- The bodies of an assembly are found, too: the program adds their documents. Beginnings of three letters are found by the
-- words themselves: an index of their own is a quarter of the whole, and no faster.
CREATE VIRTUAL TABLE new_search USING fts5 (names, text, prefix = '1 2', detail = column, columnsize = 0,
                                            tokenize = "unicode61 remove_diacritics 0");
-- In bytes: what is written at once before it becomes a part of the index. Fewer parts need less merging.
INSERT INTO new_search (new_search, rank) VALUES ('hashsize', 2097152);
INSERT INTO new_search (rowid, names, text) SELECT rowid, names, text FROM search;
DROP TABLE search;
ALTER TABLE new_search RENAME TO search;

-- Periods are few, and seldom change or go: then the memberships are looked through.
DROP INDEX membership_by_period_id;

PRAGMA user_version = 12;
