-- The journal of RecordStore.

-- name: insert_change_set
INSERT INTO change_set (uid, made_at, author, label, undoes_id) VALUES (:uid, :now, :author, :label, :undoes_id)

-- name: insert_change
INSERT INTO change (change_set_id, table_name, row_id, last_row_id, before, after)
VALUES (:change_set_id, :table_name, :row_id, :last_row_id, :before, :after)

-- name: insert_change_content
INSERT INTO change_content (change_set_id, content) VALUES (:change_set_id, :content)

-- name: change_sets
SELECT id, made_at, author, label FROM change_set WHERE id < :before ORDER BY id DESC LIMIT :limit

-- name: change_set
SELECT id, label, undoes_id FROM change_set WHERE id = :id

-- name: change_set_undoing
SELECT id FROM change_set WHERE undoes_id = :id

-- name: changes_of_set
SELECT table_name, row_id, last_row_id, before, after FROM change WHERE change_set_id = :id ORDER BY id

-- name: change_content
SELECT content FROM change_content WHERE change_set_id = :id

-- name: changed_after
-- What changed one of these records after the change set, and was not taken back since: a change set and those that take
-- it back and do it again count as one, which stands when they are odd in number.
WITH RECURSIVE later (id, root) AS (
    SELECT id, id FROM change_set WHERE undoes_id IS NULL
    UNION ALL SELECT u.id, later.root FROM later JOIN change_set u ON u.undoes_id = later.id)
SELECT r.label FROM later JOIN change_set r ON r.id = later.root
WHERE later.id > :change_set_id AND later.id IN (
    SELECT change_set_id FROM change
    WHERE table_name = :table_name AND row_id BETWEEN :first AND :last AND last_row_id IS NULL
    UNION SELECT change_set_id FROM change
    WHERE table_name = :table_name AND last_row_id IS NOT NULL AND row_id <= :last AND last_row_id >= :first)
GROUP BY later.root HAVING count(*) % 2 = 1 ORDER BY later.root LIMIT 1
