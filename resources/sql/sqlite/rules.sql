-- Rules about what is SQLite's own.

-- rule: document(id, kind)
-- The rowid of a record's document in the search index, by the number that SearchIndex gives its kind.
$id * 16 + $kind

-- rule: document_subject(rowid)
$rowid / 16

-- rule: document_kind(rowid)
$rowid % 16

-- rule: people_with_words(words)
-- One of whose names has them.
(SELECT $document_subject(rowid) FROM search WHERE search MATCH $words AND $document_kind(rowid) = 2)
