-- The tree: children of a node, a page at a time, after the last one read (keyset paging). :day is the "as of" date.
-- With $dated in its name a statement stands for one of each kind that is listed by month (see recordstatements.h).

-- name: tree_countries
SELECT a.id, $area_names(a), $listed_first(a),
       (SELECT count(*) FROM organization o WHERE o.area_id = a.id AND o.classification = 'chamber')
       + (SELECT count(*) FROM organization d
          JOIN post ON post.organization_id = d.id AND post.kind = 'office' AND post.role = 'plenipotentiary'
          JOIN membership m ON m.post_id = post.id AND $held_on_day(m)
          WHERE d.area_id = a.id AND d.classification = 'delegation')
FROM area a WHERE a.classification = 'country' ORDER BY a.id

-- name: tree_plenipotentiaries_of_area_$language
SELECT m.id, $person_name(p), p.id, coalesce($post_title(post), m.role),
       m.start_date, m.end_date, l.name, l.start_date, l.end_date, coalesce(nullif(p.sort_name, ''), p.name),
       n.given_name, n.family_name, p.gender
FROM organization d
JOIN post ON post.organization_id = d.id AND post.kind = 'office' AND post.role = 'plenipotentiary'
JOIN membership m ON m.post_id = post.id AND $held_on_day(m)
JOIN person p ON p.id = m.person_id
LEFT JOIN legislative_period l ON l.id = m.period_id
LEFT JOIN person_name n ON n.id = $name_with_parts(p)
WHERE d.area_id = :area AND d.classification = 'delegation'
ORDER BY $protocol_order(m, p), m.id

-- name: tree_chambers_of_area
SELECT o.id, $organization_name(o), $listed_first(o) FROM organization o
WHERE o.area_id = :area AND o.classification = 'chamber' ORDER BY o.id

-- name: tree_bodies_at_top
-- Assemblies, and what is part of nothing and of no country: with their places, and how many are part of each.
SELECT o.id, $organization_name(o), $listed_first(o),
       (SELECT count(*) FROM organization part WHERE part.parent_id = o.id AND $is_body(part))
FROM organization o WHERE o.area_id IS NULL AND o.parent_id IS NULL AND $is_body(o) AND o.classification <> 'other' ORDER BY o.id

-- name: tree_bodies_of_body
SELECT o.id, $organization_name(o), $listed_first(o),
       (SELECT count(*) FROM organization part WHERE part.parent_id = o.id AND $is_body(part))
FROM organization o WHERE o.parent_id = :body AND $is_body(o) ORDER BY o.id

-- name: tree_members_of_chamber_$language
-- Who holds a seat of the chamber, and who has an office in it without one, with that office.
WITH seat (id) AS (SELECT $seat_post(:chamber)),
     seated (id, name, person, sort_key, sort_name, office, has_left, gender) AS (
    SELECT m.id, $person_name(p), p.id, $protocol_order(m, p), coalesce(nullif(p.sort_name, ''), p.name), NULL,
           (SELECT organization_id FROM post WHERE post.id = m.post_id) <> c.id AND $has_left(m, c), NULL
    FROM membership m JOIN person p ON p.id = m.person_id JOIN organization c ON c.id = :chamber
    WHERE $held_seat(m) AND $behind(m, p)
    ORDER BY $protocol_order(m, p), m.id LIMIT :limit),
     officers (id, name, person, sort_key, sort_name, office, has_left, gender) AS (
    SELECT m.id, $person_name(p), p.id, $protocol_order(m, p), coalesce(nullif(p.sort_name, ''), p.name),
           coalesce(m.role, $post_title(post)), 0, p.gender
    FROM post JOIN membership m ON m.post_id = post.id JOIN person p ON p.id = m.person_id
    WHERE post.organization_id = :chamber AND post.kind = 'office' AND $behind(m, p) AND $held_on_day(m)
      AND NOT EXISTS (SELECT 1 FROM membership x LEFT JOIN post o ON o.id = x.post_id
                      WHERE x.person_id = m.person_id AND $held_on_day(x)
                        AND (x.post_id IN ((SELECT id FROM seat), $own_seat(:chamber))
                             OR (o.organization_id = :chamber AND o.kind = 'office' AND x.id < m.id))))
SELECT * FROM (SELECT * FROM seated UNION ALL SELECT * FROM officers) listed ORDER BY sort_key, id LIMIT :limit

-- name: tree_own_members_of_chamber_$language
-- Who sits in the chamber itself, with an office in it.
WITH seat (id) AS (SELECT $own_seat(:chamber))
SELECT m.id, $person_name(p), p.id, $protocol_order(m, p), coalesce(nullif(p.sort_name, ''), p.name),
       (SELECT coalesce(held.role, $post_title(office)) FROM membership held JOIN post office ON office.id = held.post_id
        WHERE held.person_id = m.person_id AND office.organization_id = :chamber AND office.kind = 'office' AND $held_on_day(held)
        ORDER BY held.id LIMIT 1), 0, p.gender
FROM membership m JOIN person p ON p.id = m.person_id
WHERE $held_seat(m) AND $behind(m, p)
ORDER BY $protocol_order(m, p), m.id LIMIT :limit

-- name: tree_has_own_members
-- Beside delegates.
WITH seat (id) AS (SELECT $own_seat(:chamber))
SELECT $seat_post(:chamber) <> (SELECT id FROM seat) AND EXISTS (SELECT 1 FROM membership m WHERE $held_seat(m))

-- name: tree_months_of_$dated
SELECT substr($date, 1, 7), count(*) FROM $dated WHERE $date IS NOT NULL GROUP BY 1
UNION ALL SELECT '', count(*) FROM $dated WHERE $date IS NULL HAVING count(*) > 0
ORDER BY 1 DESC

-- name: tree_month_of_$dated
SELECT id, $title, $date FROM $dated
WHERE $date >= :month AND $date < :month || '~' AND substr($date, 1, 7) = :month
  AND ($date, id) < (:after_key, :after_id)
ORDER BY $date DESC, id DESC LIMIT :limit

-- name: tree_undated_$dated
SELECT id, $title, NULL FROM $dated WHERE $date IS NULL AND id < :after_id ORDER BY id DESC LIMIT :limit

-- name: seat_counts
-- Per chamber, or of the one that :chamber names: its country, seats (of the quota that began last; of a chamber's own
-- seats, those of the chamber), seats filled, members (with substitutes), those who have an office only, whether the seats are
-- in a delegation, and, of the chamber's own, how many are filled and how many there are. One is found without a look at
-- the others.
SELECT o.id, o.area_id,
       $seats(s, o),
       $filled(s),
       $held(s),
       (SELECT count(DISTINCT m.person_id) FROM post JOIN membership m ON m.post_id = post.id
        WHERE post.organization_id = o.id AND post.kind = 'office' AND $held_on_day(m)
          AND NOT EXISTS (SELECT 1 FROM membership x WHERE x.person_id = m.person_id AND x.post_id IN (s.id, own.id)
                          AND $held_on_day(x))),
       s.organization_id <> o.id,
       $filled(own), $seats(own, o)
FROM organization o
LEFT JOIN post s ON s.id = $seat_post(o.id)
LEFT JOIN post own ON own.id = $own_seat(o.id)
WHERE o.id IN (SELECT id FROM organization WHERE :chamber IS NULL AND classification = 'chamber' UNION ALL SELECT :chamber)
      AND +o.classification = 'chamber'

-- name: tree_has_$dated
SELECT count(*) FROM (SELECT 1 FROM $dated LIMIT 1)

-- name: tree_impact_of_organization
-- Here and below: the country, the chamber, and the body whose part it is.
SELECT area_id, NULL, parent_id FROM organization WHERE id = :id

-- name: tree_impact_of_post
SELECT o.area_id, p.on_behalf_of_id, NULL FROM post p JOIN organization o ON o.id = p.organization_id WHERE p.id = :id

-- name: tree_impact_of_period
SELECT DISTINCT o.area_id, coalesce(p.on_behalf_of_id, o.id), NULL
FROM membership m JOIN organization o ON o.id = m.organization_id LEFT JOIN post p ON p.id = m.post_id WHERE m.period_id = :id

-- name: tree_impact_of_person
SELECT DISTINCT o.area_id, coalesce(p.on_behalf_of_id, o.id), NULL
FROM membership m JOIN organization o ON o.id = m.organization_id LEFT JOIN post p ON p.id = m.post_id WHERE m.person_id = :id

-- name: tree_path_of_area
SELECT id, NULL, NULL, NULL FROM area WHERE id = :id AND classification = 'country'

-- name: tree_path_of_organization
SELECT area_id, id, NULL, NULL FROM organization WHERE id = :id AND classification = 'chamber' AND area_id IS NOT NULL

-- name: tree_path_of_body
-- From the outermost one, where the tree has that.
WITH RECURSIVE around (id, parent, depth) AS (
    SELECT o.id, o.parent_id, 0 FROM organization o WHERE o.id = :id AND $is_body(o)
    UNION ALL SELECT o.id, o.parent_id, depth + 1 FROM around JOIN organization o ON o.id = around.parent
    WHERE $is_body(o) AND depth < 100)
SELECT id FROM around
WHERE (SELECT o.area_id IS NULL AND o.parent_id IS NULL AND o.classification <> 'other' FROM around JOIN organization o ON o.id = around.id
       ORDER BY depth DESC LIMIT 1)
ORDER BY depth DESC

-- name: tree_path_of_person
-- A seat before an office, and that of a chamber last; nothing for a person with neither. At last whether it stands with
-- the chamber's own members, below its delegates.
SELECT coalesce(c.area_id, o.area_id), CASE WHEN p.kind = 'seat' THEN c.id WHEN o.classification = 'chamber' THEN o.id END, m.id,
       p.kind = 'seat' AND p.id <> $seat_post(c.id)
FROM membership m JOIN post p ON p.id = m.post_id JOIN organization o ON o.id = m.organization_id
LEFT JOIN organization c ON c.id = p.on_behalf_of_id
WHERE m.person_id = :id AND $held_on_day(m)
  AND ((p.kind = 'seat' AND c.area_id IS NOT NULL AND p.id IN ($seat_post(c.id), $own_seat(c.id)))
       OR (p.kind = 'office' AND p.role = 'plenipotentiary' AND o.classification = 'delegation')
       OR (p.kind = 'office' AND o.classification = 'chamber' AND o.area_id IS NOT NULL))
ORDER BY p.kind DESC, o.classification = 'chamber', m.id LIMIT 1

-- name: tree_path_of_$dated
SELECT coalesce(substr($date, 1, 7), '') FROM $dated WHERE id = :id
