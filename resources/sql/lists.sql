-- Lists of the kinds that are listed by month: a record with how many people and countries have to do with it, a page at a
-- time (keyset paging). With $dated in its name a statement stands for one of each such kind (see recordstatements.h);
-- people_of_$dated, countries_of_$dated and with_words_$dated are rules. :words is NULL for all.

-- name: list_of_$dated
-- Of the month or year that :month names as the tree does, or of all where it is NULL.
SELECT n.id, n.$title, n.$date, $people_of_$dated(n), $countries_of_$dated(n) FROM $dated n
WHERE n.$date >= coalesce(:month, '') AND n.$date < coalesce(:month, '') || '~'
  AND (:month IS NULL OR substr(n.$date, 1, 7) = :month)
  AND (n.$date, n.id) < (:after_key, :after_id)
  AND (:words IS NULL OR n.id IN $with_words_$dated(:words))
ORDER BY n.$date DESC, n.id DESC LIMIT :limit

-- name: list_of_undated_$dated
SELECT n.id, n.$title, NULL, $people_of_$dated(n), $countries_of_$dated(n)
FROM $dated n WHERE n.$date IS NULL AND n.id < :after_id
  AND (:words IS NULL OR n.id IN $with_words_$dated(:words))
ORDER BY n.id DESC LIMIT :limit

-- name: list_total_of_$dated
-- Of all where :month is NULL, of the undated where it is empty.
SELECT count(*) FROM $dated n
WHERE (:month IS NULL OR (:month = '' AND n.$date IS NULL)
       OR (n.$date >= :month AND n.$date < :month || '~' AND substr(n.$date, 1, 7) = :month))
  AND (:words IS NULL OR n.id IN $with_words_$dated(:words))

-- name: roles_with_titles
-- In protocol order, a row for each title, at least one: nominatives singular.
SELECT r.id, r.name, r.sort_order, n.language, n.gender, n.number, n.grammatical_case, n.name
FROM role r
LEFT JOIN role_name n ON n.role_id = r.id AND coalesce(n.number, '') <> 'plural' AND coalesce(n.grammatical_case, 'nominative') = 'nominative'
ORDER BY r.sort_order IS NULL, r.sort_order, r.name, r.id, n.id
