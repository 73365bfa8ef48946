-- What reports read: names in the report's language (:language, as BCP 47) where there is one, as of :day. Long lists come
-- a page at a time, after the last row read. Of several names in that language the preferred one comes first, then the one
-- that is the record's own.

-- name: report_assembly
SELECT coalesce((SELECT name FROM (SELECT n.id, n.name, n.name = o.name AS own FROM organization_name n
                                    WHERE n.organization_id = o.id AND n.language = :language) ORDER BY own DESC, id LIMIT 1), o.name)
FROM organization o WHERE o.classification = 'assembly' ORDER BY o.id LIMIT 1

-- name: report_countries
-- All of them, or the one of :area.
SELECT a.id, a.code,
       coalesce((SELECT name FROM (SELECT n.id, n.name, n.name = a.name AS own FROM area_name n
                                    WHERE n.area_id = a.id AND n.language = :language) ORDER BY own DESC, id LIMIT 1), a.name),
       coalesce((SELECT name FROM (SELECT n.id, n.name, n.name = d.name AS own FROM organization_name n
                                    WHERE n.organization_id = d.id AND n.language = :language) ORDER BY own DESC, id LIMIT 1), d.name)
FROM area a
LEFT JOIN organization d ON d.id = (SELECT min(id) FROM organization WHERE area_id = a.id AND classification = 'delegation')
WHERE a.classification = 'country' AND (:area = 0 OR a.id = :area)
ORDER BY coalesce(a.sort_order, 1000000000), a.name, a.id

-- name: report_chambers
-- Seats as in seat_counts.
SELECT o.id,
       coalesce((SELECT name FROM (SELECT n.id, n.name, n.name = o.name AS own FROM organization_name n
                                    WHERE n.organization_id = o.id AND n.language = :language) ORDER BY own DESC, id LIMIT 1), o.name),
       coalesce((SELECT c.seats FROM post_capacity c WHERE c.post_id = s.id AND c.start_bound <= :day AND :day < c.end_bound
                 ORDER BY c.start_bound DESC, c.id DESC LIMIT 1), CASE WHEN s.organization_id = o.id THEN o.seats END),
       (SELECT count(*) FROM membership m WHERE m.post_id = s.id AND m.capacity IS NOT 'substitute'
        AND m.start_bound <= :day AND :day < m.end_bound),
       (SELECT url FROM link WHERE organization_id = o.id AND note = 'website' ORDER BY id LIMIT 1)
FROM organization o
LEFT JOIN post s ON s.id = (SELECT id FROM post WHERE on_behalf_of_id = o.id AND kind = 'seat'
    ORDER BY organization_id = on_behalf_of_id, id LIMIT 1)
WHERE o.area_id = :area AND o.classification = 'chamber'
ORDER BY coalesce(o.sort_order, 1000000000), o.name, o.id

-- name: report_plenipotentiaries
SELECT m.id, p.id,
       coalesce((SELECT name FROM (SELECT n.id, n.name, n.kind, n.preferred, n.name = p.name AS own FROM person_name n
                                    WHERE n.person_id = p.id AND n.language = :language AND n.kind NOT IN ('former', 'alias'))
                 ORDER BY preferred DESC, own DESC, kind = 'official' DESC, id LIMIT 1), p.name)
FROM organization d
JOIN post ON post.organization_id = d.id AND post.kind = 'office' AND post.role = 'plenipotentiary'
JOIN membership m ON m.post_id = post.id AND m.start_bound <= :day AND :day < m.end_bound
JOIN person p ON p.id = m.person_id
WHERE d.area_id = :area AND d.classification = 'delegation'
ORDER BY m.sort_key, m.id

-- name: report_members
-- In protocol order, substitutes too.
SELECT m.id, p.id,
       coalesce((SELECT name FROM (SELECT n.id, n.name, n.kind, n.preferred, n.name = p.name AS own FROM person_name n
                                    WHERE n.person_id = p.id AND n.language = :language AND n.kind NOT IN ('former', 'alias'))
                 ORDER BY preferred DESC, own DESC, kind = 'official' DESC, id LIMIT 1), p.name),
       m.role, m.capacity, m.sort_key
FROM membership m JOIN person p ON p.id = m.person_id
WHERE m.post_id = (SELECT id FROM post WHERE on_behalf_of_id = :chamber AND kind = 'seat'
    ORDER BY organization_id = on_behalf_of_id, id LIMIT 1)
  AND (m.sort_key, m.id) > (:after_key, :after_id) AND m.start_bound <= :day AND :day < m.end_bound
ORDER BY m.sort_key, m.id LIMIT :limit

-- name: report_offices
-- What the person is on the day, besides the seat or office :except and plain seats.
SELECT coalesce(m.role, p.label, p.role), m.capacity,
       coalesce((SELECT name FROM (SELECT n.id, n.name, n.name = o.name AS own FROM organization_name n
                                    WHERE n.organization_id = o.id AND n.language = :language) ORDER BY own DESC, id LIMIT 1), o.name)
FROM membership m
JOIN organization o ON o.id = m.organization_id
LEFT JOIN post p ON p.id = m.post_id
WHERE m.person_id = :person AND m.id <> :except AND p.kind IS NOT 'seat'
  AND m.start_bound <= :day AND :day < m.end_bound
ORDER BY coalesce(m.protocol_order, 1000000000), m.id

-- name: report_career
-- Every seat and office of the person, those of the day first.
SELECT coalesce(m.role, p.label, p.role), m.capacity,
       coalesce((SELECT name FROM (SELECT n.id, n.name, n.name = o.name AS own FROM organization_name n
                                    WHERE n.organization_id = o.id AND n.language = :language) ORDER BY own DESC, id LIMIT 1), o.name),
       coalesce((SELECT name FROM (SELECT n.id, n.name, n.name = c.name AS own FROM organization_name n
                                    WHERE n.organization_id = c.id AND n.language = :language) ORDER BY own DESC, id LIMIT 1), c.name),
       p.kind IS 'seat', m.start_bound <= :day AND :day < m.end_bound AS current,
       m.start_date, m.end_date, l.name, l.start_date, l.end_date
FROM membership m
LEFT JOIN legislative_period l ON l.id = m.period_id
JOIN organization o ON o.id = m.organization_id
LEFT JOIN post p ON p.id = m.post_id
LEFT JOIN organization c ON c.id = coalesce(p.on_behalf_of_id, m.on_behalf_of_id)
WHERE m.person_id = :person
ORDER BY current DESC, m.start_bound DESC, m.sort_key, m.id

-- name: report_person_name
SELECT coalesce((SELECT name FROM (SELECT n.id, n.name, n.kind, n.preferred, n.name = p.name AS own FROM person_name n
                                    WHERE n.person_id = p.id AND n.language = :language AND n.kind NOT IN ('former', 'alias'))
                 ORDER BY preferred DESC, own DESC, kind = 'official' DESC, id LIMIT 1), p.name)
FROM person p WHERE p.id = :person

-- name: report_persons
-- All, or those who sit or hold an office for the country :area on the day.
SELECT p.id, p.sort_key FROM person p
WHERE (p.sort_key, p.id) > (:after_key, :after_id)
  AND (:area = 0 OR p.id IN (
    SELECT m.person_id FROM organization o JOIN membership m ON m.organization_id = o.id
    WHERE o.area_id = :area AND m.start_bound <= :day AND :day < m.end_bound))
ORDER BY p.sort_key, p.id LIMIT :limit

-- name: report_news
-- Newest first, without the undated: all, or those about the country :area, as in news_of_area.
SELECT n.id, n.published FROM news_item n
WHERE n.published IS NOT NULL AND (n.published, n.id) < (:after_key, :after_id)
  AND (:area = 0 OR n.id IN (
    SELECT news_item_id FROM news_mention WHERE state <> 'ignored' AND area_id = :area
    UNION SELECT x.news_item_id FROM news_mention x JOIN organization o ON o.id = x.organization_id
          WHERE x.state <> 'ignored' AND o.area_id = :area
    UNION SELECT x.news_item_id FROM organization o JOIN membership m ON m.organization_id = o.id
          JOIN news_mention x ON x.person_id = m.person_id
          WHERE x.state <> 'ignored' AND o.area_id = :area))
ORDER BY n.published DESC, n.id DESC LIMIT :limit

-- name: report_undated_news
SELECT n.id, '' FROM news_item n
WHERE n.published IS NULL AND n.id < :after_id
  AND (:area = 0 OR n.id IN (
    SELECT news_item_id FROM news_mention WHERE state <> 'ignored' AND area_id = :area
    UNION SELECT x.news_item_id FROM news_mention x JOIN organization o ON o.id = x.organization_id
          WHERE x.state <> 'ignored' AND o.area_id = :area
    UNION SELECT x.news_item_id FROM organization o JOIN membership m ON m.organization_id = o.id
          JOIN news_mention x ON x.person_id = m.person_id
          WHERE x.state <> 'ignored' AND o.area_id = :area))
ORDER BY n.id DESC LIMIT :limit
