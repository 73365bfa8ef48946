-- What a reference field offers, and how a reference reads: the id, its name, further names by which it is found, and
-- whether it is nearby.

-- name: suggest_areas
SELECT a.id, a.name,
       coalesce(a.code, '') || ' ' || coalesce((SELECT group_concat(n.name, ' ') FROM area_name n WHERE n.area_id = a.id), ''),
       0
FROM area a

-- name: suggest_organizations
-- Those that others can be a part of.
SELECT o.id, o.name,
       (SELECT group_concat(n.name, ' ') FROM organization_name n WHERE n.organization_id = o.id),
       o.area_id IS NOT NULL AND o.area_id = :area
FROM organization o WHERE o.classification NOT IN ('chamber', 'delegation', 'party')

-- name: suggest_posts
-- Id, kind, role, title, chamber (none for its own seats where it has others in a delegation), organization, further names,
-- whether it is nearby, how many hold it, and the seats, as in seat_counts. Chambers without a seat post stand with their id
-- below zero.
WITH chosen (body) AS (SELECT coalesce((SELECT coalesce(on_behalf_of_id, organization_id) FROM post WHERE id = :chosen), -:chosen))
SELECT p.id, p.kind, p.role, p.label,
       CASE WHEN p.organization_id = c.id AND EXISTS (SELECT 1 FROM post x WHERE x.on_behalf_of_id = c.id AND x.kind = 'seat'
                                                      AND x.organization_id <> c.id) THEN NULL ELSE c.name END,
       o.name,
       o.name || ' ' || coalesce((SELECT group_concat(n.name, ' ') FROM organization_name n
                                  WHERE n.organization_id IN (p.on_behalf_of_id, p.organization_id)), ''),
       coalesce(p.on_behalf_of_id, p.organization_id) = chosen.body,
       (SELECT count(*) FROM membership m WHERE m.post_id = p.id AND m.capacity IS NOT 'substitute'
        AND m.start_bound <= :day AND :day < m.end_bound),
       coalesce((SELECT q.seats FROM post_capacity q WHERE q.post_id = p.id AND q.start_bound <= :day AND :day < q.end_bound
                 ORDER BY q.start_bound DESC, q.id DESC LIMIT 1), CASE WHEN p.organization_id = c.id THEN c.seats END)
FROM post p JOIN organization o ON o.id = p.organization_id LEFT JOIN organization c ON c.id = p.on_behalf_of_id
JOIN chosen
UNION ALL
SELECT -c.id, 'seat', NULL, NULL, c.name, NULL,
       (SELECT group_concat(n.name, ' ') FROM organization_name n WHERE n.organization_id = c.id),
       c.id = chosen.body, 0, NULL
FROM organization c JOIN chosen
WHERE c.classification = 'chamber' AND c.area_id IS NOT NULL
  AND NOT EXISTS (SELECT 1 FROM post p WHERE p.on_behalf_of_id = c.id AND p.kind = 'seat')

-- name: reference_area
SELECT id, name, NULL, 0 FROM area WHERE id = :id

-- name: reference_organization
SELECT id, name, NULL, 0 FROM organization WHERE id = :id

-- name: reference_legislative_period
SELECT id, name, NULL, 0 FROM legislative_period WHERE id = :id

-- name: reference_news_item
SELECT id, title, NULL, 0 FROM news_item WHERE id = :id

-- name: holders_of_post
SELECT p.name FROM membership m JOIN person p ON p.id = m.person_id
WHERE m.post_id = :id AND m.start_bound <= :day AND :day < m.end_bound ORDER BY m.sort_key, m.id LIMIT 3

-- name: reference_post
-- The chamber as in suggest_posts.
SELECT p.id, p.kind, p.role, p.label,
       CASE WHEN p.organization_id = c.id AND EXISTS (SELECT 1 FROM post x WHERE x.on_behalf_of_id = c.id AND x.kind = 'seat'
                                                      AND x.organization_id <> c.id) THEN NULL ELSE c.name END,
       o.name
FROM post p JOIN organization o ON o.id = p.organization_id LEFT JOIN organization c ON c.id = p.on_behalf_of_id
WHERE p.id = :id

-- name: reference_seat_to_come
SELECT -id, 'seat', NULL, NULL, name, NULL FROM organization WHERE id = :id

-- name: reference_person
-- With what tells two persons of one name apart, the birth and the seat or office of the day: the latest, else the last
-- one before, else the first to come. A party is none where there is another.
SELECT p.id, p.name, p.birth_date, coalesce(c.name, m.role, post.label, o.name), m.start_bound <= :day AND :day < m.end_bound,
       m.start_date, m.end_date, l.name, l.start_date, l.end_date
FROM person p
LEFT JOIN membership m ON m.id = (
    SELECT x.id FROM membership x JOIN organization b ON b.id = x.organization_id WHERE x.person_id = p.id
    ORDER BY b.classification = 'party', x.start_bound <= :day AND :day < x.end_bound DESC, x.start_bound > :day,
             CASE WHEN x.start_bound > :day THEN x.start_bound END, x.end_bound DESC, x.start_bound DESC, x.id LIMIT 1)
LEFT JOIN organization o ON o.id = m.organization_id
LEFT JOIN post ON post.id = m.post_id
LEFT JOIN organization b ON b.id = m.on_behalf_of_id AND b.classification <> 'party'
LEFT JOIN organization c ON c.id = coalesce(post.on_behalf_of_id, b.id)
LEFT JOIN legislative_period l ON l.id = m.period_id
WHERE p.id = :id

-- name: reference_term
-- Of a membership: whether it holds on the day, and its term.
SELECT m.start_bound <= :day AND :day < m.end_bound, m.start_date, m.end_date, l.name, l.start_date, l.end_date
FROM membership m LEFT JOIN legislative_period l ON l.id = m.period_id WHERE m.id = :id

-- name: suggest_first_persons
SELECT id FROM person ORDER BY sort_key, id LIMIT 20

-- name: only_assembly
-- Null when there are several, or none.
SELECT CASE count(*) WHEN 1 THEN min(id) END FROM organization WHERE classification = 'assembly'
