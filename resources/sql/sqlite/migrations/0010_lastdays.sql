-- A last day counts: what ends on a day is over on the next one. Nobody holds anything after death.
UPDATE post_capacity SET end_bound = coalesce(date(valid_until, '+1 day'), '9999-12-31') WHERE length(valid_until) = 10;
UPDATE membership SET end_bound = coalesce(date(end_date, '+1 day'), '9999-12-31') WHERE length(end_date) = 10;
UPDATE membership
SET end_bound = (SELECT coalesce(date(l.end_date, '+1 day'), '9999-12-31') FROM legislative_period l WHERE l.id = period_id)
WHERE end_date IS NULL AND period_id IN (SELECT id FROM legislative_period WHERE length(end_date) = 10);
UPDATE membership
SET end_bound = min(end_bound, (SELECT CASE length(p.death_date) WHEN 10 THEN date(p.death_date, '+1 day')
                                       WHEN 7 THEN date(p.death_date || '-01', '+1 month')
                                       ELSE date(p.death_date || '-01-01', '+1 year') END
                                FROM person p WHERE p.id = person_id))
WHERE person_id IN (SELECT id FROM person WHERE death_date IS NOT NULL);
PRAGMA user_version = 10;
