-- The journal of RecordStore.

-- name: insert_change_set
INSERT INTO change_set (uid, made_at, author, label, undoes_id) VALUES (:uid, :now, :author, :label, :undoes_id)

-- name: insert_change
INSERT INTO change (change_set_id, table_name, row_id, last_row_id, before, after)
VALUES (:change_set_id, :table_name, :row_id, :last_row_id, :before, :after)

-- name: insert_change_content
INSERT INTO change_content (change_set_id, content) VALUES (:change_set_id, :content)

-- name: change_set
SELECT label FROM change_set WHERE id = :id

-- name: change_set_begun
-- What a change set comes from that takes another back, or does it again, and how many such steps lie between.
WITH RECURSIVE climbed (id, steps) AS (
    SELECT :id, 0
    UNION ALL SELECT s.undoes_id, climbed.steps + 1
    FROM climbed JOIN change_set s ON s.id = climbed.id WHERE s.undoes_id IS NOT NULL)
SELECT s.label, climbed.steps FROM climbed JOIN change_set s ON s.id = climbed.id ORDER BY climbed.steps DESC LIMIT 1

-- name: change_set_undoing
SELECT id FROM change_set WHERE undoes_id = :id

-- name: changes_of_set
SELECT table_name, row_id, last_row_id, before, after FROM change WHERE change_set_id = :id ORDER BY id

-- name: change_contents
SELECT change_set_id FROM change_content ORDER BY change_set_id

-- name: update_change_content
UPDATE change_content SET content = :content WHERE change_set_id = :id

-- name: change_content
SELECT content FROM change_content WHERE change_set_id = :id

-- name: changed_after
-- What changed one of these records after the change set, and was not taken back since: a change set and those that take
-- it back and do it again count as one, which stands when they are odd in number.
WITH RECURSIVE touched (id) AS (
    SELECT change_set_id FROM change
    WHERE table_name = :table_name AND row_id BETWEEN :first AND :last AND last_row_id IS NULL
    UNION SELECT change_set_id FROM change
    WHERE table_name = :table_name AND last_row_id IS NOT NULL AND row_id BETWEEN :first AND :last
    -- Runs are the same or apart, so that of those before only the nearest may reach here.
    UNION SELECT change_set_id FROM change
    WHERE table_name = :table_name AND last_row_id >= :first
      AND row_id = (SELECT max(row_id) FROM change
                    WHERE table_name = :table_name AND last_row_id IS NOT NULL AND row_id <= :first)),
climbed (id, above) AS (
    SELECT id, id FROM touched WHERE id > :change_set_id
    UNION ALL SELECT climbed.id, s.undoes_id
    FROM climbed JOIN change_set s ON s.id = climbed.above WHERE s.undoes_id IS NOT NULL)
SELECT root.label FROM climbed JOIN change_set root ON root.id = climbed.above AND root.undoes_id IS NULL
GROUP BY root.id HAVING count(*) % 2 = 1 ORDER BY root.id LIMIT 1
