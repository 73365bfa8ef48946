-- What exports read: which records belong to what is wanted, and each of them with the uids of those it refers to.
-- :day is an ISO date, or empty for all times.

-- name: export_areas_within
-- The area and all that is part of it.
WITH RECURSIVE part (id) AS (SELECT :id UNION SELECT a.id FROM part JOIN area a ON a.parent_id = part.id)
SELECT id FROM part

-- name: export_areas_around
-- What the area is part of.
WITH RECURSIVE whole (id) AS (SELECT :id UNION SELECT a.parent_id FROM whole JOIN area a ON a.id = whole.id
                              WHERE a.parent_id IS NOT NULL)
SELECT id FROM whole

-- name: export_organizations_of_area
SELECT id FROM organization WHERE area_id = :id

-- name: export_organizations_within
WITH RECURSIVE part (id) AS (SELECT :id UNION SELECT o.id FROM part JOIN organization o ON o.parent_id = part.id)
SELECT id FROM part

-- name: export_organizations_around
WITH RECURSIVE whole (id) AS (SELECT :id UNION SELECT o.parent_id FROM whole JOIN organization o ON o.id = whole.id
                              WHERE o.parent_id IS NOT NULL)
SELECT id FROM whole

-- name: export_posts_of_organization
SELECT id FROM post WHERE organization_id = :id UNION SELECT id FROM post WHERE on_behalf_of_id = :id

-- name: export_periods_of_organization
SELECT id FROM legislative_period WHERE organization_id = :id

-- name: export_people_of_organization
-- Who belongs to it, or to another body on its behalf.
SELECT person_id FROM membership
WHERE organization_id = :id AND (:day = '' OR (start_bound <= :day AND :day < end_bound))
UNION SELECT person_id FROM membership
WHERE on_behalf_of_id = :id AND (:day = '' OR (start_bound <= :day AND :day < end_bound))
UNION SELECT m.person_id FROM post p JOIN membership m ON m.post_id = p.id
WHERE p.on_behalf_of_id = :id AND (:day = '' OR (m.start_bound <= :day AND :day < m.end_bound))

-- name: export_memberships_of_person
SELECT id, organization_id, on_behalf_of_id, post_id, area_id, period_id FROM membership
WHERE person_id = :id AND (:day = '' OR (start_bound <= :day AND :day < end_bound)) ORDER BY id

-- name: export_owners_of_post
SELECT organization_id, on_behalf_of_id FROM post WHERE id = :id

-- name: export_owner_of_period
SELECT organization_id FROM legislative_period WHERE id = :id

-- name: export_area_of_organization
SELECT area_id FROM organization WHERE id = :id AND area_id IS NOT NULL

-- name: export_person_of_membership
SELECT person_id FROM membership WHERE id = :id

-- name: export_people_of_news
SELECT person_id FROM news_mention WHERE news_item_id = :id AND person_id IS NOT NULL AND state <> 'ignored'

-- name: export_events_of_organization
SELECT id FROM event WHERE organization_id = :id

-- name: export_events_of_area
SELECT id FROM event WHERE area_id = :id

-- name: export_owners_of_event
SELECT organization_id, area_id FROM event WHERE id = :id

-- name: export_news_of_person
SELECT news_item_id FROM news_mention WHERE person_id = :id AND state <> 'ignored'

-- name: export_news_of_organization
SELECT news_item_id FROM news_mention WHERE organization_id = :id AND state <> 'ignored'

-- name: export_news_of_area
SELECT news_item_id FROM news_mention WHERE area_id = :id AND state <> 'ignored'

-- name: export_all_areas
SELECT id FROM area

-- name: export_all_organizations
SELECT id FROM organization

-- name: export_all_posts
SELECT id FROM post

-- name: export_all_periods
SELECT id FROM legislative_period

-- name: export_all_people
SELECT id FROM person

-- name: export_people_on_day
SELECT person_id FROM membership WHERE start_bound <= :day AND :day < end_bound

-- name: export_all_memberships
SELECT id FROM membership WHERE :day = '' OR (start_bound <= :day AND :day < end_bound)

-- name: export_all_events
-- Of a day: what had begun by then, or may have.
SELECT id FROM event WHERE :day = '' OR start_date IS NULL OR start_date <= :day

-- name: export_all_news
SELECT id FROM news_item WHERE :day = '' OR published IS NULL OR published <= :day

-- name: export_area_order
-- By uid, an order that does not depend on which file the records stand in: one may be part of a later one.
SELECT id FROM area ORDER BY uid

-- name: export_organization_order
SELECT id FROM organization ORDER BY uid

-- name: export_area
SELECT uid, name, code, classification, (SELECT uid FROM area o WHERE o.id = a.parent_id) AS parent_id, sort_order, extras
FROM area a WHERE id = :id

-- name: export_organization
SELECT uid, name, classification, (SELECT uid FROM organization p WHERE p.id = o.parent_id) AS parent_id,
    (SELECT uid FROM area a WHERE a.id = o.area_id) AS area_id, seats, founding_date, dissolution_date, sort_order, extras
FROM organization o WHERE id = :id

-- name: export_legislative_period
SELECT uid, (SELECT uid FROM organization o WHERE o.id = l.organization_id) AS organization_id, name, start_date,
    end_date, extras
FROM legislative_period l WHERE id = :id

-- name: export_post
SELECT uid, (SELECT uid FROM organization o WHERE o.id = p.organization_id) AS organization_id, kind, role, label,
    (SELECT uid FROM organization o WHERE o.id = p.on_behalf_of_id) AS on_behalf_of_id, sort_order, extras
FROM post p WHERE id = :id

-- name: export_person
SELECT uid, name, sort_name, gender, birth_date, death_date, summary, biography, photo, extras FROM person WHERE id = :id

-- name: export_membership
SELECT uid, (SELECT uid FROM person x WHERE x.id = m.person_id) AS person_id,
    (SELECT uid FROM organization o WHERE o.id = m.organization_id) AS organization_id,
    (SELECT uid FROM post p WHERE p.id = m.post_id) AS post_id, role, capacity,
    (SELECT uid FROM organization o WHERE o.id = m.on_behalf_of_id) AS on_behalf_of_id,
    (SELECT uid FROM area a WHERE a.id = m.area_id) AS area_id,
    (SELECT uid FROM legislative_period l WHERE l.id = m.period_id) AS period_id, start_date, end_date, protocol_order,
    extras
FROM membership m WHERE id = :id

-- name: export_event
SELECT uid, name, classification, (SELECT uid FROM organization o WHERE o.id = e.organization_id) AS organization_id,
    (SELECT uid FROM area a WHERE a.id = e.area_id) AS area_id, place, start_date, end_date, summary, extras
FROM event e WHERE id = :id

-- name: export_news_item
SELECT uid, language, title, summary, body, published, url, extras FROM news_item WHERE id = :id

-- name: export_news_mention
SELECT (SELECT uid FROM person x WHERE x.id = n.person_id) AS person_id,
    (SELECT uid FROM organization o WHERE o.id = n.organization_id) AS organization_id,
    (SELECT uid FROM area a WHERE a.id = n.area_id) AS area_id, matched_text, text_offset, state, extras,
    person_id AS person_row, organization_id AS organization_row, area_id AS area_row
FROM news_mention n WHERE news_item_id = :id ORDER BY id

-- name: export_event_participant
SELECT (SELECT uid FROM person x WHERE x.id = p.person_id) AS person_id,
    (SELECT uid FROM organization o WHERE o.id = p.organization_id) AS organization_id, role, extras,
    person_id AS person_row, organization_id AS organization_row
FROM event_participant p WHERE event_id = :id ORDER BY id

-- name: export_post_capacity
SELECT seats, valid_from, valid_until, source, extras FROM post_capacity
WHERE post_id = :id AND (:day = '' OR (start_bound <= :day AND :day < end_bound)) ORDER BY id

-- name: export_name_parts
-- Of the person's own name where one has them, else of another.
SELECT n.family_name, n.given_name, n.patronymic_name FROM person p JOIN person_name n ON n.person_id = p.id
WHERE p.id = :id AND coalesce(n.family_name, n.given_name) IS NOT NULL
ORDER BY n.name = p.name DESC, n.kind = 'official' DESC, n.preferred DESC, n.id LIMIT 1

-- name: export_offices
-- What the person is or was, in the order of time; the chamber is the one whose seat it is.
SELECT o.name AS organization, CASE WHEN c.id <> o.id THEN c.name END AS chamber, b.name AS on_behalf_of,
    coalesce(m.role, p.label, p.role) AS role, m.capacity, coalesce(k.name, l.name) AS country, a.name AS area,
    t.name AS period, m.start_date, m.end_date, m.id AS membership, t.start_date AS period_start, t.end_date AS period_end
FROM membership m
JOIN organization o ON o.id = m.organization_id
LEFT JOIN post p ON p.id = m.post_id
LEFT JOIN organization c ON c.id = p.on_behalf_of_id
LEFT JOIN organization b ON b.id = m.on_behalf_of_id
LEFT JOIN area k ON k.id = c.area_id
LEFT JOIN area l ON l.id = o.area_id
LEFT JOIN area a ON a.id = m.area_id
LEFT JOIN legislative_period t ON t.id = m.period_id
WHERE m.person_id = :id AND (:day = '' OR (m.start_bound <= :day AND :day < m.end_bound))
ORDER BY m.start_bound, m.id

-- name: export_name_of_area
SELECT name FROM area WHERE id = :id

-- name: export_name_of_organization
SELECT name FROM organization WHERE id = :id

-- name: export_name_of_legislative_period
SELECT name FROM legislative_period WHERE id = :id

-- name: export_name_of_post
SELECT coalesce(p.label, p.role, c.name, o.name)
FROM post p JOIN organization o ON o.id = p.organization_id LEFT JOIN organization c ON c.id = p.on_behalf_of_id
WHERE p.id = :id

-- name: export_name_of_person
SELECT name FROM person WHERE id = :id

-- name: export_name_of_membership
SELECT p.name || ', ' || o.name
FROM membership m JOIN person p ON p.id = m.person_id JOIN organization o ON o.id = m.organization_id WHERE m.id = :id

-- name: export_name_of_news_item
SELECT title FROM news_item WHERE id = :id

-- name: export_name_of_event
SELECT name FROM event WHERE id = :id
