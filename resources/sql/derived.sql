-- Columns that the store derives from others: see DerivedColumns.

-- name: person_to_order
SELECT name, sort_name FROM person WHERE id = :id

-- name: shown_name_of_person
SELECT n.name, n.family_name, n.given_name, n.patronymic_name
FROM person p JOIN person_name n ON n.id = $lasting_person_name(p) WHERE p.id = :id

-- name: update_person_order
UPDATE person SET sort_key = :sort_key, sort_key_en = :sort_key_en, sort_key_ru = :sort_key_ru
WHERE id = :id AND (sort_key <> :sort_key OR sort_key_en IS NOT :sort_key_en OR sort_key_ru IS NOT :sort_key_ru)

-- name: period_dates
SELECT start_date, end_date FROM legislative_period WHERE id = ?

-- name: death_of_person
SELECT death_date FROM person WHERE id = :id

-- name: update_membership_bounds
UPDATE membership SET start_bound = :start_bound, end_bound = :end_bound WHERE id = :id
