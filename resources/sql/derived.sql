-- Columns that the store derives from others: see DerivedColumns.

-- name: person_sort_key
SELECT sort_key FROM person WHERE id = ?

-- name: period_dates
SELECT start_date, end_date FROM legislative_period WHERE id = ?

-- name: update_membership_sort_keys
-- The first nine characters are the protocol order and a space.
UPDATE membership SET sort_key = substr(sort_key, 1, 9) || :person_key WHERE person_id = :person_id

-- name: update_membership_bounds
UPDATE membership SET start_bound = :start_bound, end_bound = :end_bound WHERE id = :id
