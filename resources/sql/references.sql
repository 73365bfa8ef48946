-- What a reference field offers, and how a reference reads: the id, its name, further names by which it is found, and
-- whether it is nearby.

-- name: suggest_areas
SELECT a.id, $area_names(a),
       coalesce(a.code, '') || ' ' || a.name || ' ' || coalesce((SELECT group_concat(n.name, ' ') FROM area_name n WHERE n.area_id = a.id), ''),
       0
FROM area a

-- name: suggest_decisions
SELECT d.id, d.name, coalesce(d.number, ''), 0 FROM decision d

-- name: suggest_events
SELECT e.id, e.name, coalesce(e.start_date, ''), 0 FROM event e WHERE e.parent_id IS NULL

-- name: suggest_organizations
-- Of the classification :among, any but parties, or, where it is empty, those that others can be a part of.
SELECT o.id, $organization_name(o),
       o.name || ' ' || coalesce((SELECT group_concat(n.name, ' ') FROM organization_name n WHERE n.organization_id = o.id), ''),
       o.area_id IS NOT NULL AND o.area_id = :area
FROM organization o WHERE CASE :among WHEN '' THEN o.classification NOT IN ('chamber', 'delegation', 'party')
                                   WHEN 'any' THEN o.classification <> 'party' ELSE o.classification = :among END

-- name: suggest_posts
-- Id, kind, title, chamber (none for its own seats where it has others in a delegation), organization, further names,
-- whether it is nearby, how many hold it, and the seats, as in seat_counts. Chambers without a seat post stand with their id
-- below zero.
WITH chosen (body) AS (SELECT coalesce((SELECT coalesce(on_behalf_of_id, organization_id) FROM post WHERE id = :chosen), -:chosen))
SELECT p.id, p.kind, $post_title(p), $chamber_of_seat(p, c), $organization_name(o),
       o.name || ' ' || coalesce(c.name, '') || ' ' || coalesce((SELECT group_concat(n.name, ' ') FROM organization_name n
                                  WHERE n.organization_id IN (p.on_behalf_of_id, p.organization_id)), ''),
       coalesce(p.on_behalf_of_id, p.organization_id) = chosen.body,
       $filled(p), $seats(p, c)
FROM post p JOIN organization o ON o.id = p.organization_id LEFT JOIN organization c ON c.id = p.on_behalf_of_id
JOIN chosen
UNION ALL
SELECT -c.id, 'seat', NULL, $organization_name(c), NULL,
       c.name || ' ' || coalesce((SELECT group_concat(n.name, ' ') FROM organization_name n WHERE n.organization_id = c.id), ''),
       c.id = chosen.body, 0, NULL
FROM organization c JOIN chosen
WHERE c.classification = 'chamber' AND c.area_id IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM post p WHERE p.on_behalf_of_id = c.id AND p.kind = 'seat')

-- name: reference_area
SELECT a.id, $area_names(a), NULL, 0 FROM area a WHERE a.id = :id

-- name: reference_organization
SELECT o.id, $organization_name(o), NULL, 0 FROM organization o WHERE o.id = :id

-- name: reference_legislative_period
SELECT id, name, NULL, 0 FROM legislative_period WHERE id = :id

-- name: reference_role
SELECT id, name, NULL, 0 FROM role WHERE id = :id

-- name: reference_$dated
SELECT id, $title, NULL, 0 FROM $dated WHERE id = :id

-- name: holders_of_post_$language
WITH seat (id) AS (SELECT :id)
SELECT $person_name(p) FROM membership m JOIN person p ON p.id = m.person_id
WHERE $held_seat(m) ORDER BY $protocol_order(m, p), m.id LIMIT 3

-- name: reference_post
-- The chamber as in suggest_posts.
SELECT p.id, p.kind, $post_title(p), $chamber_of_seat(p, c), $organization_name(o)
FROM post p JOIN organization o ON o.id = p.organization_id LEFT JOIN organization c ON c.id = p.on_behalf_of_id
WHERE p.id = :id

-- name: reference_seat_to_come
SELECT -o.id, 'seat', NULL, $organization_name(o), NULL FROM organization o WHERE o.id = :id

-- name: reference_person
-- With what tells two persons of one name apart, the birth and the seat or office of the day: the latest, else the last
-- one before, else the first to come. A party is none where there is another.
SELECT p.id, $person_name(p), p.birth_date, $organization_name(c), 
       coalesce(m.role, CASE WHEN post.label IS NOT NULL THEN $post_title(post) END), $organization_name(o), $held_on_day(m),
       m.start_date, m.end_date, l.name, l.start_date, l.end_date, p.gender
FROM person p
LEFT JOIN membership m ON m.id = (
    SELECT x.id FROM membership x JOIN organization b ON b.id = x.organization_id WHERE x.person_id = p.id
    ORDER BY b.classification = 'party', $held_on_day(x) DESC, x.start_bound > :day,
             CASE WHEN x.start_bound > :day THEN x.start_bound END, x.end_bound DESC, x.start_bound DESC, x.id LIMIT 1)
LEFT JOIN organization o ON o.id = m.organization_id
LEFT JOIN post ON post.id = m.post_id
LEFT JOIN organization c ON c.id = coalesce(post.on_behalf_of_id, m.on_behalf_of_id) AND c.classification <> 'delegation'
LEFT JOIN legislative_period l ON l.id = m.period_id
WHERE p.id = :id

-- name: reference_term
-- Of a membership: whether it holds on the day, and its term.
SELECT $held_on_day(m), m.start_date, m.end_date, l.name, l.start_date, l.end_date
FROM membership m LEFT JOIN legislative_period l ON l.id = m.period_id WHERE m.id = :id

-- name: suggest_first_persons_$language
SELECT p.id FROM person p ORDER BY $person_order(p), p.id LIMIT 20

-- name: only_assembly
-- Null when there are several, or none.
SELECT CASE count(*) WHEN 1 THEN min(id) END FROM organization WHERE classification = 'assembly'
