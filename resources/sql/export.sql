-- What exports read: which records belong to what is wanted, and each of them with the uids of those it refers to.
-- :day is an ISO date, or empty for all times. $exported(TABLE, ALIAS) stands for the columns of all fields, a reference's
-- with the uid of the record that it names.

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
WHERE organization_id = :id AND (:day = '' OR $held_on_day(membership))
UNION SELECT person_id FROM membership
WHERE on_behalf_of_id = :id AND (:day = '' OR $held_on_day(membership))
UNION SELECT person_id FROM membership
WHERE party_id = :id AND (:day = '' OR $held_on_day(membership))
UNION SELECT m.person_id FROM post p JOIN membership m ON m.post_id = p.id
WHERE p.on_behalf_of_id = :id AND (:day = '' OR $held_on_day(m))

-- name: export_memberships_of_person
SELECT id, organization_id, on_behalf_of_id, party_id, post_id, area_id, period_id, start_decision_id, end_decision_id
FROM membership
WHERE person_id = :id AND (:day = '' OR $held_on_day(membership)) ORDER BY id

-- name: export_owners_of_post
SELECT organization_id, on_behalf_of_id FROM post WHERE id = :id

-- name: export_owner_of_period
SELECT organization_id FROM legislative_period WHERE id = :id

-- name: export_area_of_organization
SELECT area_id FROM organization WHERE id = :id AND area_id IS NOT NULL

-- name: export_person_of_membership
SELECT person_id FROM membership WHERE id = :id

-- name: export_people_of_news_item
SELECT person_id FROM news_mention WHERE news_item_id = :id AND person_id IS NOT NULL AND state <> 'ignored'

-- name: export_people_of_event
SELECT person_id FROM event_participant WHERE event_id = :id AND person_id IS NOT NULL

-- name: export_events_of_organization
SELECT id FROM event WHERE organization_id = :id

-- name: export_events_of_area
SELECT id FROM event WHERE area_id = :id

-- name: export_people_of_decision
SELECT person_id FROM membership WHERE start_decision_id = :id UNION SELECT person_id FROM membership WHERE end_decision_id = :id

-- name: export_owner_of_decision
SELECT organization_id FROM decision WHERE id = :id AND organization_id IS NOT NULL

-- name: export_sittings_of_event
WITH RECURSIVE part (id) AS (SELECT :id UNION SELECT e.id FROM part JOIN event e ON e.parent_id = part.id
                             UNION SELECT e.parent_id FROM part JOIN event e ON e.id = part.id WHERE e.parent_id IS NOT NULL)
SELECT id FROM part

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

-- name: export_people_filtered
SELECT p.id FROM person p WHERE $filter(p)

-- name: export_people_on_day
SELECT person_id FROM membership WHERE $held_anywhere(membership)

-- name: export_all_memberships
SELECT id FROM membership WHERE :day = '' OR ($held_anywhere(membership))

-- name: export_all_events
-- Of a day: what had begun by then, or may have.
SELECT id FROM event WHERE :day = '' OR start_date IS NULL OR start_date <= :day

-- name: export_all_decisions
-- Of a day: what had been decided by then, or may have.
SELECT id FROM decision WHERE :day = '' OR date IS NULL OR date <= :day

-- name: export_all_roles
SELECT id FROM role

-- name: export_all_news
SELECT id FROM news_item WHERE :day = '' OR published IS NULL OR published <= :day

-- name: export_area_order
-- By uid, an order that does not depend on which file the records stand in: one may be part of a later one.
SELECT id FROM area ORDER BY uid

-- name: export_organization_order
SELECT id FROM organization ORDER BY uid

-- name: export_area
SELECT a.uid, $exported(area, a) FROM area a WHERE a.id = :id

-- name: export_organization
SELECT o.uid, $exported(organization, o) FROM organization o WHERE o.id = :id

-- name: export_legislative_period
SELECT l.uid, $exported(legislative_period, l) FROM legislative_period l WHERE l.id = :id

-- name: export_post
SELECT p.uid, $exported(post, p) FROM post p WHERE p.id = :id

-- name: export_person
SELECT p.uid, $exported(person, p) FROM person p WHERE p.id = :id

-- name: export_role
SELECT r.uid, $exported(role, r) FROM role r WHERE r.id = :id

-- name: export_decision
SELECT d.uid, $exported(decision, d) FROM decision d WHERE d.id = :id

-- name: export_membership
SELECT m.uid, $exported(membership, m) FROM membership m WHERE m.id = :id

-- name: export_event
SELECT e.uid, $exported(event, e) FROM event e WHERE e.id = :id

-- name: export_news_item
SELECT n.uid, $exported(news_item, n) FROM news_item n WHERE n.id = :id

-- name: export_news_mention
SELECT $exported(news_mention, n), n.person_id AS person_row, n.organization_id AS organization_row,
    n.area_id AS area_row
FROM news_mention n WHERE n.news_item_id = :id ORDER BY n.id

-- name: export_event_participant
SELECT $exported(event_participant, p), p.person_id AS person_row, p.organization_id AS organization_row,
    p.represents_id AS represents_row
FROM event_participant p WHERE p.event_id = :id ORDER BY p.id

-- name: export_post_capacity
SELECT $columns(post_capacity, c) FROM post_capacity c
WHERE c.post_id = :id AND (:day = '' OR $on_day(c)) ORDER BY c.id

-- name: export_name_parts
-- Of the person's own name where one has them, else of another.
SELECT n.family_name, n.given_name, n.patronymic_name FROM person p JOIN person_name n ON n.person_id = p.id
WHERE p.id = :id AND coalesce(n.family_name, n.given_name) IS NOT NULL
ORDER BY n.name = p.name DESC, n.kind = 'official' DESC, n.preferred DESC, n.id LIMIT 1

-- name: export_offices
-- What the person is or was, in the order of time; the chamber is the one whose seat it is, or in which they are without
-- an office.
SELECT $organization_name(o) AS organization, $organization_name(c) AS chamber, $organization_name(b) AS party,
    coalesce(m.role, $post_title(p)) AS role, m.capacity, NULL AS country, a.name AS area,
    t.name AS period, m.start_date, m.end_date,
    (SELECT name FROM person WHERE id = m.replaces_id) AS replaces, (SELECT name FROM person WHERE id = m.stands_in_for_id) AS stands_in_for,
    m.start_reason, m.end_reason, m.votes, m.id AS membership, t.start_date AS period_start, t.end_date AS period_end,
    $area_names(k)
FROM membership m
JOIN organization o ON o.id = m.organization_id
LEFT JOIN post p ON p.id = m.post_id
LEFT JOIN organization c ON c.id = coalesce(p.on_behalf_of_id,
    CASE WHEN o.classification = 'chamber' AND p.kind IS NOT 'office' THEN o.id END)
LEFT JOIN organization b ON b.id = m.party_id
LEFT JOIN area k ON k.id = coalesce(c.area_id, o.area_id)
LEFT JOIN area a ON a.id = m.area_id
LEFT JOIN legislative_period t ON t.id = m.period_id
WHERE m.person_id = :id AND (:day = '' OR $held_on_day(m))
ORDER BY m.start_bound, m.id

-- name: export_further_said
-- Whether anybody has what few have, in the order of furtherFieldsOfPeople().
SELECT EXISTS (SELECT 1 FROM person WHERE honorific_prefix IS NOT NULL), EXISTS (SELECT 1 FROM person WHERE honorific_suffix IS NOT NULL),
    EXISTS (SELECT 1 FROM person WHERE form_of_address IS NOT NULL), EXISTS (SELECT 1 FROM person WHERE languages IS NOT NULL),
    EXISTS (SELECT 1 FROM person WHERE correspondence_language IS NOT NULL),
    EXISTS (SELECT 1 FROM membership WHERE replaces_id IS NOT NULL), EXISTS (SELECT 1 FROM membership WHERE stands_in_for_id IS NOT NULL),
    EXISTS (SELECT 1 FROM membership WHERE start_reason IS NOT NULL), EXISTS (SELECT 1 FROM membership WHERE end_reason IS NOT NULL),
    EXISTS (SELECT 1 FROM membership WHERE votes IS NOT NULL)

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

-- name: export_name_of_role
SELECT name FROM role WHERE id = :id

-- name: export_name_of_decision
SELECT name FROM decision WHERE id = :id

-- name: export_name_of_membership
SELECT p.name || ', ' || o.name
FROM membership m JOIN person p ON p.id = m.person_id JOIN organization o ON o.id = m.organization_id WHERE m.id = :id

-- name: export_name_of_news_item
SELECT title FROM news_item WHERE id = :id

-- name: export_name_of_event
SELECT name FROM event WHERE id = :id
