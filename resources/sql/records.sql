-- What follows from the declarations of the kinds alone. A statement with $table in its name stands for one of each
-- kind, with $reference too for one of each reference of each kind, with $known for one of each kind that has uids.
-- $columns(T) are the columns of all fields, $uid(T) that of the uid, or NULL, $written(T) what is written to a new row
-- (the uid if any, the fields, the derived columns), $values(T) its placeholders, $places(T) the same without names, $assignments(T) what an update sets.

-- name: insert_$table
-- An import numbers the placeholders, here and in the next: the id, then those of $written.
INSERT INTO $table (id, revision, $written($table)) VALUES (:id, 1, $values($table))

-- name: insert_many_$table
-- 32 rows: each statement copies the pages that it touches once, so as to be undone by itself.
INSERT INTO $table (id, revision, $written($table)) VALUES
(?, 1, $places($table)), (?, 1, $places($table)), (?, 1, $places($table)), (?, 1, $places($table)),
(?, 1, $places($table)), (?, 1, $places($table)), (?, 1, $places($table)), (?, 1, $places($table)),
(?, 1, $places($table)), (?, 1, $places($table)), (?, 1, $places($table)), (?, 1, $places($table)),
(?, 1, $places($table)), (?, 1, $places($table)), (?, 1, $places($table)), (?, 1, $places($table)),
(?, 1, $places($table)), (?, 1, $places($table)), (?, 1, $places($table)), (?, 1, $places($table)),
(?, 1, $places($table)), (?, 1, $places($table)), (?, 1, $places($table)), (?, 1, $places($table)),
(?, 1, $places($table)), (?, 1, $places($table)), (?, 1, $places($table)), (?, 1, $places($table)),
(?, 1, $places($table)), (?, 1, $places($table)), (?, 1, $places($table)), (?, 1, $places($table))

-- name: last_ids_of_$table
-- The last one there is, and those of which the journal tells.
SELECT max(id) FROM $table
UNION ALL SELECT max(row_id) FROM change WHERE table_name = '$table'
UNION ALL SELECT max(last_row_id) FROM change WHERE table_name = '$table' AND last_row_id IS NOT NULL

-- name: update_$table
-- Touches no row when the revision is not the one expected.
UPDATE $table SET revision = revision + 1, $assignments($table)
WHERE id = :id AND revision = :expected

-- name: delete_$table
DELETE FROM $table WHERE id = :id AND revision = :expected

-- name: select_$table
SELECT id, $uid($table), revision, $columns($table) FROM $table WHERE id = :id

-- name: $known_by_uid
SELECT id, uid, revision, $columns($known) FROM $known WHERE uid = :uid

-- name: $table_by_$reference
SELECT id, $uid($table), revision, $columns($table) FROM $table WHERE $reference = :id ORDER BY id

-- name: run_of_$table
-- Every column in its place.
SELECT * FROM $table WHERE id BETWEEN :first AND :last ORDER BY id

-- name: delete_run_of_$table
DELETE FROM $table WHERE id BETWEEN :first AND :last

-- name: named_by_$reference_of_$table
-- Whom the records of a run refer to, but for those of another run.
SELECT DISTINCT $reference FROM $table
WHERE id BETWEEN :first AND :last AND $reference NOT BETWEEN :besides_first AND :besides_last
