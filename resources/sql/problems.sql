-- What staff should look at: a statement for each of problemRules(), by its name. Each gives the record that may be muted
-- for the rule, the record to go to and its title, where it belongs, and what is said of it; then how many there are.
-- :day is the "as of" date.

-- name: uid_of_$known
SELECT uid FROM $known WHERE id = :id

-- name: problem_overfilled
SELECT o.id, o.id, $organization_name(o), $area_names(a), $filled(s), $seats(s, o), count(*) OVER ()
FROM organization o JOIN post s ON s.id = $seat_post(o.id) LEFT JOIN area a ON a.id = o.area_id
WHERE o.classification = 'chamber' AND $filled(s) > $seats(s, o) AND $not_muted(overfilled, organization_id, o.id)
ORDER BY o.id LIMIT :limit

-- name: problem_left_chamber
SELECT m.id, p.id, $person_name(p), $organization_name(c), NULL, NULL, m.start_date, NULL, count(*) OVER ()
FROM post s JOIN organization c ON c.id = s.on_behalf_of_id
JOIN membership m ON m.post_id = s.id JOIN person p ON p.id = m.person_id
WHERE s.kind = 'seat' AND s.organization_id <> s.on_behalf_of_id AND $held_on_day(m) AND $has_left(m, c)
  AND $not_muted(left_chamber, membership_id, m.id)
ORDER BY c.id, m.id LIMIT :limit

-- name: problem_dead_in_office
SELECT m.id, p.id, $person_name(p), coalesce($organization_name(c), $organization_name(o)), NULL, NULL, p.death_date, NULL,
       count(*) OVER ()
FROM person p JOIN membership m ON m.person_id = p.id JOIN organization o ON o.id = m.organization_id
LEFT JOIN legislative_period l ON l.id = m.period_id
LEFT JOIN post s ON s.id = m.post_id LEFT JOIN organization c ON c.id = s.on_behalf_of_id
WHERE p.death_date IS NOT NULL AND o.classification <> 'party'
  AND coalesce(m.end_date, l.end_date, '9999') > p.death_date AND substr(coalesce(m.end_date, l.end_date, '9999'), 1, length(p.death_date)) > p.death_date
  AND $not_muted(dead_in_office, membership_id, m.id)
ORDER BY p.id, m.id LIMIT :limit

-- name: problem_overlapping
-- Of two memberships of one person in one post the later, where it is known when both began; a day on which one ends and
-- the next begins is both's.
SELECT m.id, p.id, $person_name(p), coalesce($organization_name(c), $organization_name(o)), NULL, NULL,
       coalesce(m.start_date, l.start_date), coalesce(m.end_date, l.end_date), count(*) OVER ()
FROM membership m JOIN person p ON p.id = m.person_id JOIN organization o ON o.id = m.organization_id
LEFT JOIN legislative_period l ON l.id = m.period_id
JOIN post s ON s.id = m.post_id LEFT JOIN organization c ON c.id = s.on_behalf_of_id
WHERE EXISTS (SELECT 1 FROM membership earlier
              WHERE m.start_bound > '0001' AND earlier.start_bound > '0001'
                AND earlier.person_id = m.person_id AND earlier.post_id = m.post_id AND earlier.id <> m.id
                AND (earlier.start_bound < m.start_bound OR (earlier.start_bound = m.start_bound AND earlier.id < m.id))
                AND earlier.end_bound > $day_behind(m.start_bound))
  AND $not_muted(overlapping, membership_id, m.id)
ORDER BY p.id, m.id LIMIT :limit

-- name: problem_office_without_seat
SELECT m.id, p.id, $person_name(p), $organization_name(o), NULL, NULL, coalesce(m.role, $post_title(s)), p.gender, count(*) OVER ()
FROM post s JOIN organization o ON o.id = s.organization_id AND o.classification = 'chamber'
JOIN membership m ON m.post_id = s.id JOIN person p ON p.id = m.person_id
WHERE s.kind = 'office' AND $held_on_day(m)
  AND NOT EXISTS (SELECT 1 FROM membership x JOIN post seat ON seat.id = x.post_id AND seat.kind = 'seat'
                  WHERE x.person_id = m.person_id AND seat.on_behalf_of_id = o.id AND $on_day(x))
  AND $not_muted(office_without_seat, membership_id, m.id)
ORDER BY o.id, m.id LIMIT :limit

-- name: problem_end_before_start
SELECT m.id, p.id, $person_name(p), coalesce($organization_name(c), $organization_name(o)), NULL, NULL, m.start_date, m.end_date,
       count(*) OVER ()
FROM membership m JOIN person p ON p.id = m.person_id JOIN organization o ON o.id = m.organization_id
LEFT JOIN post s ON s.id = m.post_id LEFT JOIN organization c ON c.id = s.on_behalf_of_id
WHERE m.end_date IS NOT NULL AND m.start_date IS NOT NULL AND $end_of(m.end_date) <= m.start_bound
  AND $not_muted(end_before_start, membership_id, m.id)
ORDER BY p.id, m.id LIMIT :limit

-- name: problem_birth_after_start
SELECT m.id, p.id, $person_name(p), coalesce($organization_name(c), $organization_name(o)), NULL, NULL, p.birth_date, m.start_date,
       count(*) OVER ()
FROM person p JOIN membership m ON m.person_id = p.id JOIN organization o ON o.id = m.organization_id
LEFT JOIN post s ON s.id = m.post_id LEFT JOIN organization c ON c.id = s.on_behalf_of_id
WHERE p.birth_date IS NOT NULL AND m.start_date IS NOT NULL AND $first_day_of(p.birth_date) >= $end_of(m.start_date)
  AND $not_muted(birth_after_start, membership_id, m.id)
ORDER BY p.id, m.id LIMIT :limit

-- name: problem_death_before_birth
SELECT p.id, p.id, $person_name(p), NULL, NULL, NULL, p.birth_date, p.death_date, count(*) OVER ()
FROM person p WHERE $end_of(p.death_date) <= $first_day_of(p.birth_date) AND $not_muted(death_before_birth, person_id, p.id)
ORDER BY p.id LIMIT :limit

-- name: problem_undated
-- Of the seats in delegations: with neither dates of their own nor those of a period.
SELECT m.id, p.id, $person_name(p), $organization_name(c), NULL, NULL, NULL, NULL, count(*) OVER ()
FROM post s JOIN organization c ON c.id = s.on_behalf_of_id
JOIN membership m ON m.post_id = s.id JOIN person p ON p.id = m.person_id
LEFT JOIN legislative_period l ON l.id = m.period_id
WHERE s.kind = 'seat' AND s.organization_id <> s.on_behalf_of_id
  AND m.start_date IS NULL AND m.end_date IS NULL AND l.start_date IS NULL AND l.end_date IS NULL
  AND $not_muted(undated, membership_id, m.id)
ORDER BY c.id, m.id LIMIT :limit

-- name: problem_no_decision
SELECT m.id, p.id, $person_name(p), $organization_name(c), NULL, NULL, m.start_date, NULL, count(*) OVER ()
FROM post s JOIN organization c ON c.id = s.on_behalf_of_id
JOIN membership m ON m.post_id = s.id JOIN person p ON p.id = m.person_id
WHERE s.kind = 'seat' AND s.organization_id <> s.on_behalf_of_id AND $held_on_day(m) AND m.start_decision_id IS NULL
  AND $not_muted(no_decision, membership_id, m.id)
ORDER BY c.id, m.id LIMIT :limit

-- name: problem_no_russian_name
WITH shown (id) AS ($people_of_delegations())
SELECT p.id, p.id, $person_name(p), NULL, NULL, NULL, NULL, NULL, count(*) OVER ()
FROM shown JOIN person p ON p.id = shown.id
WHERE NOT $has_cyrillic(p.name) AND NOT EXISTS (SELECT 1 FROM person_name n WHERE n.person_id = p.id AND n.language = 'ru')
  AND $not_muted(no_russian_name, person_id, p.id)
ORDER BY p.sort_key, p.id LIMIT :limit

-- name: problem_no_english_name
WITH shown (id) AS ($people_of_delegations())
SELECT p.id, p.id, $person_name(p), NULL, NULL, NULL, NULL, NULL, count(*) OVER ()
FROM shown JOIN person p ON p.id = shown.id
WHERE NOT $has_latin(p.name) AND NOT EXISTS (SELECT 1 FROM person_name n WHERE n.person_id = p.id AND n.language = 'en')
  AND $not_muted(no_english_name, person_id, p.id)
ORDER BY p.sort_key, p.id LIMIT :limit

-- name: problem_country_without_russian_name
-- By their codes countries have names of their own.
SELECT a.id, a.id, a.name, NULL, NULL, NULL, NULL, NULL, count(*) OVER ()
FROM area a
WHERE a.classification = 'country' AND a.code IS NULL AND NOT $has_cyrillic(a.name)
  AND NOT EXISTS (SELECT 1 FROM area_name n WHERE n.area_id = a.id AND n.language = 'ru')
  AND $not_muted(country_without_russian_name, area_id, a.id)
ORDER BY a.id LIMIT :limit

-- name: problem_country_without_english_name
SELECT a.id, a.id, a.name, NULL, NULL, NULL, NULL, NULL, count(*) OVER ()
FROM area a
WHERE a.classification = 'country' AND a.code IS NULL AND NOT $has_latin(a.name)
  AND NOT EXISTS (SELECT 1 FROM area_name n WHERE n.area_id = a.id AND n.language = 'en')
  AND $not_muted(country_without_english_name, area_id, a.id)
ORDER BY a.id LIMIT :limit

-- name: problem_chamber_without_russian_name
SELECT o.id, o.id, $organization_name(o), $area_names(a), NULL, NULL, count(*) OVER ()
FROM organization o LEFT JOIN area a ON a.id = o.area_id
WHERE o.classification = 'chamber' AND NOT $has_cyrillic(o.name)
  AND NOT EXISTS (SELECT 1 FROM organization_name n WHERE n.organization_id = o.id AND n.language = 'ru')
  AND $not_muted(chamber_without_russian_name, organization_id, o.id)
ORDER BY o.id LIMIT :limit

-- name: problem_chamber_without_english_name
SELECT o.id, o.id, $organization_name(o), $area_names(a), NULL, NULL, count(*) OVER ()
FROM organization o LEFT JOIN area a ON a.id = o.area_id
WHERE o.classification = 'chamber' AND NOT $has_latin(o.name)
  AND NOT EXISTS (SELECT 1 FROM organization_name n WHERE n.organization_id = o.id AND n.language = 'en')
  AND $not_muted(chamber_without_english_name, organization_id, o.id)
ORDER BY o.id LIMIT :limit

-- name: problem_unsourced
WITH shown (id) AS ($people_of_delegations())
SELECT p.id, p.id, $person_name(p), NULL, NULL, NULL, NULL, NULL, count(*) OVER ()
FROM shown JOIN person p ON p.id = shown.id
WHERE NOT EXISTS (SELECT 1 FROM source x WHERE x.person_id = p.id)
  AND NOT EXISTS (SELECT 1 FROM link x WHERE x.person_id = p.id)
  AND $not_muted(unsourced, person_id, p.id)
ORDER BY p.sort_key, p.id LIMIT :limit

-- name: problem_news_without_address
SELECT n.id, n.id, n.title, NULL, NULL, NULL, n.published, NULL, count(*) OVER ()
FROM news_item n WHERE n.url IS NULL AND NOT EXISTS (SELECT 1 FROM source x WHERE x.news_item_id = n.id)
  AND $not_muted(news_without_address, news_item_id, n.id)
ORDER BY n.published DESC, n.id DESC LIMIT :limit

-- name: problem_event_ends_before
SELECT e.id, e.id, e.name, NULL, NULL, NULL, e.start_date, e.end_date, count(*) OVER ()
FROM event e WHERE $end_of(e.end_date) <= $first_day_of(e.start_date) AND e.end_date IS NOT NULL
  AND $not_muted(event_ends_before, event_id, e.id)
ORDER BY e.id LIMIT :limit

-- name: muted_problems
-- What was muted, the last first: the muting, its rule and reason, where it belongs, how many there are; of each kind of
-- record id and title.
SELECT x.id, x.rule, x.reason, $organization_name(c), count(*) OVER (),
       p.id, $person_name(p), o.id, $organization_name(o), a.id, a.name, e.id, e.name, n.id, n.title
FROM muted_problem x
LEFT JOIN membership m ON m.id = x.membership_id
LEFT JOIN post s ON s.id = m.post_id
LEFT JOIN organization c ON c.id = coalesce(s.on_behalf_of_id, m.organization_id)
LEFT JOIN person p ON p.id = coalesce(x.person_id, m.person_id)
LEFT JOIN organization o ON o.id = x.organization_id
LEFT JOIN area a ON a.id = x.area_id
LEFT JOIN event e ON e.id = x.event_id
LEFT JOIN news_item n ON n.id = x.news_item_id
ORDER BY x.id DESC LIMIT :limit
