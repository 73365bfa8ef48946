-- What changing somebody's seat must know first.

-- name: held_seats
-- One membership, or all those of a person; only what holds a chamber's seat. With chamber and country.
SELECT m.id, p.id, $person_name(p), c.id, $organization_name(c), a.id, $area_names(a), m.role, m.capacity, m.revision,
       CASE WHEN post.organization_id = post.on_behalf_of_id THEN m.party_id END,
       m.start_date, m.end_date, l.name, l.start_date, l.end_date, post.organization_id = post.on_behalf_of_id
FROM membership m
JOIN person p ON p.id = m.person_id
JOIN post ON post.id = m.post_id AND post.kind = 'seat'
JOIN organization c ON c.id = post.on_behalf_of_id
LEFT JOIN area a ON a.id = c.area_id
LEFT JOIN legislative_period l ON l.id = m.period_id
WHERE m.id = :membership OR m.person_id = :person
ORDER BY m.start_bound DESC, m.id

-- name: seat_places
-- Every chamber that has a country, with their places in the protocol order, and whether it fills seats in a delegation.
SELECT c.id, $organization_name(c), a.id, $area_names(a), $listed_first(a), $listed_first(c),
       EXISTS (SELECT 1 FROM post WHERE on_behalf_of_id = c.id AND kind = 'seat' AND organization_id <> c.id)
FROM organization c JOIN area a ON a.id = c.area_id
WHERE c.classification = 'chamber' ORDER BY a.id, c.id

-- name: seat_held_from
-- When somebody holds a seat of the chamber on the day or later: its own, or one in a delegation.
SELECT m.start_date, m.end_date, l.name, l.start_date, l.end_date
FROM membership m
JOIN post ON post.id = m.post_id AND post.kind = 'seat' AND post.on_behalf_of_id = :chamber
     AND (post.organization_id = post.on_behalf_of_id) = :is_own
LEFT JOIN legislative_period l ON l.id = m.period_id
WHERE m.person_id = :person AND m.end_bound > :day
ORDER BY m.start_bound, m.id LIMIT 1

-- name: delegation_seat_of_chamber
SELECT id FROM post WHERE on_behalf_of_id = :id AND kind = 'seat' AND organization_id <> :id LIMIT 1

-- name: appointing_chamber
SELECT $organization_name(o) FROM organization o WHERE o.id = :chamber AND o.classification = 'chamber'

-- name: candidates_of_chamber_$language
-- Its own members of the day who have no seat in the delegation, then or later.
WITH seat (id) AS (SELECT $own_seat(:chamber))
SELECT DISTINCT p.id, $person_name(p), $person_order(p) AS place
FROM membership m JOIN person p ON p.id = m.person_id
WHERE $held_seat(m)
  AND NOT EXISTS (SELECT 1 FROM membership held
                  JOIN post seat ON seat.id = held.post_id AND seat.kind = 'seat' AND seat.on_behalf_of_id = :chamber
                       AND seat.organization_id <> :chamber
                  WHERE held.person_id = p.id AND held.end_bound > :day)
ORDER BY place, p.id
