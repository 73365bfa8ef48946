-- The journal of RecordStore.

-- name: insert_change_set
INSERT INTO change_set (uid, made_at, author, label, undoes_id) VALUES (:uid, :now, :author, :label, :undoes_id)

-- name: insert_change
INSERT INTO change (change_set_id, table_name, row_id, last_row_id, before, after)
VALUES (:change_set_id, :table_name, :row_id, :last_row_id, :before, :after)

-- name: change_sets
SELECT id, made_at, author, label FROM change_set WHERE id < :before ORDER BY id DESC LIMIT :limit

-- name: changes_of_set
SELECT table_name, row_id, last_row_id, before, after FROM change WHERE change_set_id = :id ORDER BY id
