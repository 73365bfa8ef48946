-- What reports read: names in the report's language (:language, as BCP 47) where there is one, as of :day. Long lists come
-- a page at a time, after the last row read. Of several names in that language the preferred one comes first, then the one
-- that is the record's own.

-- name: report_assembly
SELECT $organization_name(o)
FROM organization o WHERE o.classification = 'assembly' ORDER BY o.id LIMIT 1

-- name: report_countries
-- All of them, or the one of :area.
SELECT a.id, $area_names(a), $listed_first(a), $organization_name(d)
FROM area a
LEFT JOIN organization d ON d.id = $delegation_of(a.id)
WHERE a.classification = 'country' AND (:area = 0 OR a.id = :area) ORDER BY a.id

-- name: report_chambers
-- Seats as in seat_counts. Of a country with a delegation those that fill seats in it: it is no parliament. Or all with
-- their own seats.
SELECT o.id, $organization_name(o), $listed_first(o),
       $seats(s, o),
       $filled(s),
       (SELECT url FROM link WHERE organization_id = o.id AND note = 'website' ORDER BY id LIMIT 1),
       EXISTS (SELECT 1 FROM membership m WHERE m.post_id = s.id AND m.area_id IS NOT NULL AND $on_day(m))
FROM organization o
LEFT JOIN post s ON s.id = $shown_seat(o.id)
WHERE o.area_id = :area AND o.classification = 'chamber'
  AND (:is_own OR s.organization_id <> o.id OR $delegation_of(:area) IS NULL)
ORDER BY o.id

-- name: report_plenipotentiaries_$language
SELECT m.id, p.id, $person_name(p)
FROM organization d
JOIN post ON post.organization_id = d.id AND post.kind = 'office' AND post.role = 'plenipotentiary'
JOIN membership m ON m.post_id = post.id AND $held_on_day(m)
JOIN person p ON p.id = m.person_id
WHERE d.area_id = :area AND d.classification = 'delegation'
ORDER BY $protocol_order(m, p), m.id

-- name: report_members_$language
-- In protocol order, substitutes too.
WITH seat (id) AS (SELECT $shown_seat(:chamber))
SELECT m.id, p.id, $person_name(p), m.role, m.capacity, $protocol_order(m, p), $party(m, b), $area_names(c),
       m.start_date, m.end_date, l.name, l.start_date, l.end_date, p.gender
FROM membership m JOIN person p ON p.id = m.person_id
LEFT JOIN organization b ON b.id = m.party_id
LEFT JOIN area c ON c.id = m.area_id
LEFT JOIN legislative_period l ON l.id = m.period_id
WHERE $held_seat(m) AND $behind(m, p)
ORDER BY $protocol_order(m, p), m.id LIMIT :limit

-- name: report_offices
-- What the person is on the day, besides the seat or office :except and plain seats.
SELECT coalesce(m.role, $post_title(p)), m.capacity, $organization_name(o), (SELECT gender FROM person WHERE id = m.person_id)
FROM membership m
JOIN organization o ON o.id = m.organization_id
LEFT JOIN post p ON p.id = m.post_id
WHERE m.person_id = :person AND m.id <> :except AND p.kind IS NOT 'seat'
  AND $held_on_day(m)
ORDER BY $protocol_place(m), m.id

-- name: report_career
-- Every seat and office of the person, those of the day first.
SELECT coalesce(m.role, $post_title(p)), m.capacity, $organization_name(o), $organization_name(c),
       p.kind IS 'seat', $held_on_day(m) AS current,
       m.start_date, m.end_date, l.name, l.start_date, l.end_date, (SELECT gender FROM person WHERE id = m.person_id)
FROM membership m
LEFT JOIN legislative_period l ON l.id = m.period_id
JOIN organization o ON o.id = m.organization_id
LEFT JOIN post p ON p.id = m.post_id
LEFT JOIN organization c ON c.id = coalesce(p.on_behalf_of_id, m.on_behalf_of_id) AND c.classification <> 'delegation'
WHERE m.person_id = :person
ORDER BY current DESC, m.start_bound DESC, $protocol_place(m), m.id

-- name: report_person_name
SELECT $person_name(p)
FROM person p WHERE p.id = :person

-- name: report_persons_$language
-- A page of those by the common key and of those by a key of their own, each from its index, and the first of both.
SELECT * FROM (
    SELECT * FROM (SELECT p.id, p.sort_key AS place FROM person p
                   WHERE p.sort_key_$language IS NULL AND $placed_behind(p, sort_key) AND $filter(p)
                   ORDER BY p.sort_key, p.id LIMIT :limit)
    UNION ALL
    SELECT * FROM (SELECT p.id, p.sort_key_$language AS place FROM person p
                   WHERE p.sort_key_$language IS NOT NULL AND $placed_behind(p, sort_key_$language) AND $filter(p)
                   ORDER BY p.sort_key_$language, p.id LIMIT :limit)) listed
ORDER BY place, id LIMIT :limit

-- name: report_news
-- Newest first, without the undated: all, or those about the country :area, as in news_of_area.
SELECT n.id, n.published FROM news_item n
WHERE n.published IS NOT NULL AND (n.published, n.id) < (:after_key, :after_id)
  AND (:area = 0 OR n.id IN $news_about_country(:area))
ORDER BY n.published DESC, n.id DESC LIMIT :limit

-- name: report_undated_news
SELECT n.id, '' FROM news_item n
WHERE n.published IS NULL AND n.id < :after_id
  AND (:area = 0 OR n.id IN $news_about_country(:area))
ORDER BY n.id DESC LIMIT :limit
