-- What follows from the declarations of the kinds alone. A statement with $table in its name stands for one of each
-- kind, with $reference too for one of each reference of each kind. $columns(T) are the columns of all fields,
-- $written(T) those with the derived ones, $values(T) their placeholders, $assignments(T) both.

-- name: insert_$table
INSERT INTO $table (id, uid, revision, created_at, updated_at, $written($table))
VALUES (:id, :uid, :revision, :now, :now, $values($table))

-- name: update_$table
-- Touches no row when the revision is not the one expected.
UPDATE $table SET revision = revision + 1, updated_at = :now, $assignments($table)
WHERE id = :id AND revision = :expected

-- name: delete_$table
DELETE FROM $table WHERE id = :id AND revision = :expected

-- name: select_$table
SELECT id, uid, revision, $columns($table) FROM $table WHERE id = :id

-- name: $table_by_uid
SELECT id, uid, revision, $columns($table) FROM $table WHERE uid = :uid

-- name: $table_by_$reference
SELECT id, uid, revision, $columns($table) FROM $table WHERE $reference = :id ORDER BY id

-- name: delete_run_of_$table
DELETE FROM $table WHERE id BETWEEN :first AND :last

-- name: named_by_$reference_of_$table
-- Whom the records of a run refer to.
SELECT DISTINCT $reference FROM $table WHERE id BETWEEN :first AND :last AND $reference IS NOT NULL
