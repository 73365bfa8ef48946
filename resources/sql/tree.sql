-- The tree: children of a node, a page at a time, after the last one read (keyset paging). :day is the "as of" date.

-- name: tree_countries
SELECT a.id, $area_names(a), $listed_first(a),
       (SELECT count(*) FROM organization o WHERE o.area_id = a.id AND o.classification = 'chamber')
       + (SELECT count(*) FROM organization d
          JOIN post ON post.organization_id = d.id AND post.kind = 'office' AND post.role = 'plenipotentiary'
          JOIN membership m ON m.post_id = post.id AND $on_day(m)
          WHERE d.area_id = a.id AND d.classification = 'delegation')
FROM area a WHERE a.classification = 'country' ORDER BY a.id

-- name: tree_plenipotentiaries_of_area_$language
SELECT m.id, $person_name(p), p.id, coalesce($post_title(post), m.role),
       m.start_date, m.end_date, l.name, l.start_date, l.end_date, coalesce(nullif(p.sort_name, ''), p.name)
FROM organization d
JOIN post ON post.organization_id = d.id AND post.kind = 'office' AND post.role = 'plenipotentiary'
JOIN membership m ON m.post_id = post.id AND $on_day(m)
JOIN person p ON p.id = m.person_id
LEFT JOIN legislative_period l ON l.id = m.period_id
WHERE d.area_id = :area AND d.classification = 'delegation'
ORDER BY $protocol_order(m), m.id

-- name: tree_chambers_of_area
SELECT o.id, $organization_name(o), $listed_first(o) FROM organization o
WHERE o.area_id = :area AND o.classification = 'chamber' ORDER BY o.id

-- name: tree_members_of_chamber_$language
SELECT m.id, $person_name(p), p.id, $protocol_order(m), coalesce(nullif(p.sort_name, ''), p.name)
FROM membership m JOIN person p ON p.id = m.person_id
WHERE m.post_id = $seat_post(:chamber) AND $behind(m) AND $on_day(m)
ORDER BY $protocol_order(m), m.id LIMIT :limit

-- name: tree_news_months
SELECT substr(published, 1, 7), count(*) FROM news_item WHERE published IS NOT NULL GROUP BY 1
UNION ALL SELECT '', count(*) FROM news_item WHERE published IS NULL HAVING count(*) > 0
ORDER BY 1 DESC

-- name: tree_news_of_month
SELECT id, title, published FROM news_item
WHERE published >= :month AND published < :month || '~' AND substr(published, 1, 7) = :month
  AND (published, id) < (:after_key, :after_id)
ORDER BY published DESC, id DESC LIMIT :limit

-- name: tree_news_undated
SELECT id, title, NULL FROM news_item WHERE published IS NULL AND id < :after_id ORDER BY id DESC LIMIT :limit

-- name: seat_counts
-- Per chamber, or of the one that :chamber names: its country, seats (of the quota that began last; of a chamber's own
-- seats, those of the chamber), seats filled, and members listed (with substitutes). One is found without a look at the
-- others.
SELECT o.id, o.area_id,
       $seats(s, o),
       $filled(s),
       (SELECT count(*) FROM membership m WHERE m.post_id = s.id AND $on_day(m))
FROM organization o
LEFT JOIN post s ON s.id = $seat_post(o.id)
WHERE o.id IN (SELECT id FROM organization WHERE :chamber IS NULL AND classification = 'chamber' UNION ALL SELECT :chamber)
      AND +o.classification = 'chamber'

-- name: tree_has_news
SELECT count(*) FROM (SELECT 1 FROM news_item LIMIT 1)

-- name: tree_impact_of_organization
SELECT area_id, NULL FROM organization WHERE id = :id

-- name: tree_impact_of_post
SELECT o.area_id, p.on_behalf_of_id FROM post p JOIN organization o ON o.id = p.organization_id WHERE p.id = :id

-- name: tree_impact_of_period
SELECT DISTINCT o.area_id, p.on_behalf_of_id
FROM membership m JOIN organization o ON o.id = m.organization_id LEFT JOIN post p ON p.id = m.post_id WHERE m.period_id = :id

-- name: tree_impact_of_person
SELECT DISTINCT o.area_id, p.on_behalf_of_id
FROM membership m JOIN organization o ON o.id = m.organization_id LEFT JOIN post p ON p.id = m.post_id WHERE m.person_id = :id

-- name: tree_path_of_area
SELECT id, NULL, NULL FROM area WHERE id = :id AND classification = 'country'

-- name: tree_path_of_chamber
SELECT area_id, id, NULL FROM organization WHERE id = :id AND classification = 'chamber' AND area_id IS NOT NULL

-- name: tree_path_of_person
-- A seat before an office; nothing for a person with neither.
SELECT coalesce(c.area_id, o.area_id), CASE p.kind WHEN 'seat' THEN c.id END, m.id
FROM membership m JOIN post p ON p.id = m.post_id JOIN organization o ON o.id = m.organization_id
LEFT JOIN organization c ON c.id = p.on_behalf_of_id
WHERE m.person_id = :id AND $on_day(m)
  AND ((p.kind = 'seat' AND c.area_id IS NOT NULL)
       OR (p.kind = 'office' AND p.role = 'plenipotentiary' AND o.classification = 'delegation'))
ORDER BY p.kind DESC, m.id LIMIT 1

-- name: tree_path_of_news_item
SELECT coalesce(substr(published, 1, 7), '') FROM news_item WHERE id = :id
