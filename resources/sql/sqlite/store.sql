-- What is SQLite's own: the schema, the search index, the journal's ids.

-- name: schema_objects
SELECT type, name, tbl_name, sql FROM main.sqlite_schema
WHERE substr(name, 1, 7) <> 'sqlite_'
  AND NOT (type = 'table' AND name IN ('search_data', 'search_idx', 'search_content', 'search_docsize', 'search_config'))
ORDER BY type, name

-- name: delete_search_document
DELETE FROM search WHERE rowid = :rowid

-- name: insert_search_document
INSERT INTO search (rowid, names, text) VALUES (:rowid, :names, :text)

-- name: search_documents
-- In rowid order, which costs only what is read; who calls ranks the few that come.
SELECT rowid FROM search WHERE search MATCH :query ORDER BY rowid LIMIT :limit

-- name: search_people_wanted
SELECT $document(p.id, 2) FROM person p
WHERE p.id IN $people_with_words(:query) AND $filter(p) ORDER BY p.id LIMIT :limit

-- name: search_document_texts
SELECT rowid, names, text FROM search ORDER BY rowid

-- name: clear_search
DELETE FROM search

-- name: count_search_documents
SELECT count(*) FROM search_content

-- name: forget_search_documents
-- The texts alone: search_again is to follow.
DELETE FROM search_content WHERE id BETWEEN :first AND :last AND $document_kind(id) = :kind

-- name: search_again
-- Indexes the texts that there are.
INSERT INTO search (search) VALUES ('rebuild')

-- name: search_all_$browsable
-- For each kind that has a page (see recordstatements.h): those of its records that have one.
SELECT id FROM $browsable WHERE $has_page ORDER BY id

-- What is folded into the documents of the records from :first to :last: id, place, text, in this order. Names first.

-- name: search_names_of_area
-- Only countries are found: the other areas have no page of their own.
SELECT id, 0, name FROM area WHERE id BETWEEN :first AND :last AND classification = 'country'
UNION ALL SELECT a.id, n.id, n.name FROM area a JOIN area_name n ON n.area_id = a.id
WHERE a.id BETWEEN :first AND :last AND a.classification = 'country'
UNION ALL SELECT id, 9223372036854775807, code FROM area
WHERE id BETWEEN :first AND :last AND code IS NOT NULL AND classification = 'country'
ORDER BY 1, 2

-- name: search_text_of_area
SELECT area_id, id, name FROM organization
WHERE area_id BETWEEN :first AND :last AND classification = 'delegation' ORDER BY 1, 2

-- name: search_names_of_organization
-- Only those with a page of their own are found.
SELECT o.id, 0, o.name FROM organization o WHERE o.id BETWEEN :first AND :last AND $has_page_as(o)
UNION ALL SELECT o.id, n.id, n.name FROM organization o JOIN organization_name n ON n.organization_id = o.id
WHERE o.id BETWEEN :first AND :last AND $has_page_as(o)
ORDER BY 1, 2

-- name: search_text_of_organization
SELECT o.id, a.id, a.name FROM organization o JOIN area a ON a.id = o.area_id
WHERE o.id BETWEEN :first AND :last ORDER BY 1, 2

-- name: search_names_of_person
SELECT id, 0, name FROM person WHERE id BETWEEN :first AND :last
UNION ALL SELECT person_id, id, name FROM person_name WHERE person_id BETWEEN :first AND :last
ORDER BY 1, 2

-- name: search_text_of_person
SELECT m.person_id, m.id, coalesce(m.role, p.label, p.role) FROM membership m LEFT JOIN post p ON p.id = m.post_id
WHERE m.person_id BETWEEN :first AND :last AND coalesce(m.role, p.label, p.role) IS NOT NULL ORDER BY 1, 2

-- name: search_names_of_news_item
SELECT id, 0, title FROM news_item WHERE id BETWEEN :first AND :last ORDER BY 1, 2

-- name: search_text_of_news_item
SELECT id, 0, summary FROM news_item WHERE id BETWEEN :first AND :last AND summary IS NOT NULL
UNION ALL SELECT id, 1, body FROM news_item WHERE id BETWEEN :first AND :last AND body IS NOT NULL
ORDER BY 1, 2

-- name: search_names_of_event
SELECT id, 0, name FROM event WHERE id BETWEEN :first AND :last ORDER BY 1, 2

-- name: search_text_of_event
SELECT id, 0, place FROM event WHERE id BETWEEN :first AND :last AND place IS NOT NULL
UNION ALL SELECT id, 1, summary FROM event WHERE id BETWEEN :first AND :last AND summary IS NOT NULL
ORDER BY 1, 2

-- name: search_names_of_decision
SELECT id, 0, name FROM decision WHERE id BETWEEN :first AND :last
UNION ALL SELECT id, 1, number FROM decision WHERE id BETWEEN :first AND :last AND number IS NOT NULL ORDER BY 1, 2

-- name: search_text_of_decision
SELECT id, 0, summary FROM decision WHERE id BETWEEN :first AND :last AND summary IS NOT NULL ORDER BY 1, 2

-- name: copy_into
VACUUM INTO :file

-- name: quick_check
PRAGMA quick_check(20)

-- name: integrity_check
PRAGMA integrity_check(20)

-- name: foreign_key_check
PRAGMA foreign_key_check

-- name: search_check
-- Fails when the index is damaged or does not fit the documents.
INSERT INTO search (search) VALUES ('integrity-check')

-- name: search_missing_$browsable
-- Also those that have none because no name of theirs says a word.
SELECT id, $title FROM $browsable WHERE $has_page AND $document(id, $number) NOT IN (SELECT rowid FROM search)

-- name: search_stray_$browsable
SELECT rowid FROM search
WHERE $document_kind(rowid) = $number
  AND NOT EXISTS (SELECT 1 FROM $browsable WHERE id = $document_subject(search.rowid))
LIMIT :limit

-- name: search_of_no_kind
SELECT rowid FROM search WHERE $document_kind(rowid) >= :kinds LIMIT :limit

-- name: suggest_persons_$language
-- In rowid order, which costs only what is read.
SELECT p.id
FROM (SELECT $document_subject(rowid) AS id FROM search
      WHERE search MATCH :query AND $document_kind(rowid) = 2 ORDER BY rowid LIMIT 20) found
JOIN person p ON p.id = found.id ORDER BY $person_order(p), p.id


-- name: persons_to_order
-- Whose order may depend on the language: whose name is not in plain letters, or who has names in languages. Those behind
-- :after, a page at a time.
SELECT p.id FROM person p
WHERE p.id > :after
  AND (length(CAST(coalesce(p.sort_name, p.name) AS BLOB)) > length(coalesce(p.sort_name, p.name))
       OR EXISTS (SELECT 1 FROM person_name n WHERE n.person_id = p.id AND n.language IS NOT NULL))
ORDER BY p.id LIMIT 1000

-- name: advance_file_state
-- In the name stands of which layout of pages it is the state: VACUUM, also into another file, lays them out anew, and
-- counts that in the schema's version.
UPDATE file_state
SET previous = state,
    state = CAST(hex(randomblob(12)) || (SELECT printf('%08X', schema_version) FROM pragma_schema_version) AS BLOB)

-- name: begin_file_state
-- Of a copy, which has no past.
UPDATE file_state
SET previous = x'',
    state = CAST(hex(randomblob(12)) || (SELECT printf('%08X', schema_version) FROM pragma_schema_version) AS BLOB)

-- name: file_state_page
SELECT rootpage FROM sqlite_schema WHERE type = 'table' AND name = 'file_state'

-- name: file_state
SELECT state FROM file_state

-- name: record_numbers
SELECT (SELECT count(*) FROM person), (SELECT count(*) FROM organization), (SELECT count(*) FROM membership),
       (SELECT count(*) FROM news_item)

-- name: bound_run_of_membership
-- As DerivedColumns does; of rows that an earlier version removed. The same below.
UPDATE membership SET end_bound = (
    SELECT min($end_of(t.ends), $end_of(t.dies))
    FROM (SELECT coalesce(membership.end_date,
                          (SELECT l.end_date FROM legislative_period l WHERE l.id = membership.period_id)) AS ends,
                 (SELECT p.death_date FROM person p WHERE p.id = membership.person_id) AS dies) t)
WHERE id BETWEEN :first AND :last

-- name: bound_run_of_post_capacity
UPDATE post_capacity SET end_bound = $end_of(valid_until) WHERE id BETWEEN :first AND :last
