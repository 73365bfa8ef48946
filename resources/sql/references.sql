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
-- Id, kind, role, title, chamber, organization, further names. Chambers without a seat post stand with their id below zero.
SELECT p.id, p.kind, p.role, p.label, c.name, o.name,
       o.name || ' ' || coalesce((SELECT group_concat(n.name, ' ') FROM organization_name n
                                  WHERE n.organization_id IN (p.on_behalf_of_id, p.organization_id)), '')
FROM post p JOIN organization o ON o.id = p.organization_id LEFT JOIN organization c ON c.id = p.on_behalf_of_id
UNION ALL
SELECT -c.id, 'seat', NULL, NULL, c.name, NULL,
       (SELECT group_concat(n.name, ' ') FROM organization_name n WHERE n.organization_id = c.id)
FROM organization c
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

-- name: reference_post
SELECT p.id, p.kind, p.role, p.label, c.name, o.name
FROM post p JOIN organization o ON o.id = p.organization_id LEFT JOIN organization c ON c.id = p.on_behalf_of_id
WHERE p.id = :id

-- name: reference_seat_to_come
SELECT -id, 'seat', NULL, NULL, name, NULL FROM organization WHERE id = :id

-- name: reference_person
-- With what tells two persons of one name apart: the latest seat or office, and the birth.
SELECT p.id, p.name, p.birth_date,
       (SELECT coalesce(c.name, m.role, post.label, o.name)
        FROM membership m JOIN organization o ON o.id = m.organization_id LEFT JOIN post ON post.id = m.post_id
        LEFT JOIN organization c ON c.id = coalesce(post.on_behalf_of_id, m.on_behalf_of_id)
        WHERE m.person_id = p.id ORDER BY m.end_bound DESC, m.start_bound DESC, m.id LIMIT 1)
FROM person p WHERE p.id = :id

-- name: suggest_first_persons
SELECT id FROM person ORDER BY sort_key, id LIMIT 20

-- name: only_assembly
-- Null when there are several, or none.
SELECT CASE count(*) WHEN 1 THEN min(id) END FROM organization WHERE classification = 'assembly'
