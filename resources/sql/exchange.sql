-- What an import looks up to recognise stored records: see StoredNames.

-- name: names_of_areas
-- Countries, and what else is part of nothing.
SELECT id, name FROM area WHERE parent_id IS NULL
UNION ALL SELECT area_id, name FROM area_name WHERE area_id IN (SELECT id FROM area WHERE parent_id IS NULL)

-- name: names_of_areas_within
SELECT id, name FROM area WHERE parent_id = :parent_id
UNION ALL SELECT n.area_id, n.name FROM area_name n JOIN area a ON a.id = n.area_id WHERE a.parent_id = :parent_id

-- name: names_of_organizations
SELECT id, name FROM organization WHERE classification = :classification
UNION ALL SELECT n.organization_id, n.name
FROM organization o JOIN organization_name n ON n.organization_id = o.id WHERE o.classification = :classification
UNION ALL SELECT id, ';' || also_called
FROM organization WHERE classification = :classification AND also_called IS NOT NULL

-- name: names_of_organizations_for_area
-- Of the country, and those of which no country is known.
SELECT id, name FROM organization
WHERE classification = :classification AND (area_id = :area_id OR area_id IS NULL)
UNION ALL SELECT n.organization_id, n.name
FROM organization o JOIN organization_name n ON n.organization_id = o.id
WHERE o.classification = :classification AND (o.area_id = :area_id OR o.area_id IS NULL)
UNION ALL SELECT id, ';' || also_called
FROM organization
WHERE classification = :classification AND (area_id = :area_id OR area_id IS NULL) AND also_called IS NOT NULL

-- name: names_of_organizations_in_area
SELECT id, name FROM organization WHERE area_id = :area_id
UNION ALL SELECT n.organization_id, n.name
FROM organization o JOIN organization_name n ON n.organization_id = o.id WHERE o.area_id = :area_id
UNION ALL SELECT id, ';' || also_called FROM organization WHERE area_id = :area_id AND also_called IS NOT NULL

-- name: names_of_all_organizations
SELECT id, name FROM organization UNION SELECT organization_id, name FROM organization_name

-- name: names_of_holders
-- Everyone who has or had the post.
SELECT p.id, p.name FROM membership m JOIN person p ON p.id = m.person_id WHERE m.post_id = :post_id
UNION SELECT n.person_id, n.name
FROM membership m JOIN person_name n ON n.person_id = m.person_id WHERE m.post_id = :post_id

-- name: names_of_members
-- Everyone who belongs or belonged to the organization, in whatever post.
SELECT p.id, p.name FROM membership m JOIN person p ON p.id = m.person_id WHERE m.organization_id = :organization_id
UNION SELECT n.person_id, n.name
FROM membership m JOIN person_name n ON n.person_id = m.person_id WHERE m.organization_id = :organization_id

-- name: area_by_code
SELECT id, uid, revision, $columns(area)
FROM area WHERE code = :code

-- name: news_items_at
-- This and the following: the first hundred behind an id.
SELECT id, uid, revision, $columns(news_item)
FROM news_item WHERE url = :url AND id > :after ORDER BY id LIMIT 100

-- name: news_items_titled
SELECT id, uid, revision, $columns(news_item)
FROM news_item WHERE title = :title AND id > :after ORDER BY id LIMIT 100

-- name: names_of_events
SELECT id, name FROM event

-- name: names_and_days_of_events
SELECT id, name || ' ' || start_date FROM event WHERE start_date IS NOT NULL

-- name: names_of_undated_events
SELECT id, name FROM event WHERE start_date IS NULL

-- name: news_titles_published
SELECT id, title FROM news_item WHERE published = :published

-- name: news_titles_undated
SELECT id, title FROM news_item WHERE published IS NULL

-- name: people_sorted_from
-- Whose sort key begins with these words.
-- Each half from its index.
SELECT id, name, birth_date FROM person
WHERE sort_key >= :key AND sort_key < :key || '!' AND (sort_key_en IS NULL OR sort_key_ru IS NULL)
UNION ALL SELECT id, name, birth_date FROM person
WHERE sort_key >= :key AND sort_key < :key || '!' AND sort_key_en IS NOT NULL AND sort_key_ru IS NOT NULL
LIMIT 10

-- name: people_identified
SELECT p.id, p.name, p.birth_date FROM identifier i JOIN person p ON p.id = i.person_id
WHERE i.scheme = :scheme AND i.identifier = :identifier ORDER BY i.id LIMIT 10

-- name: people_identified_in
-- Of those who belong or belonged to the organization.
SELECT p.id, p.name, p.birth_date FROM identifier i JOIN person p ON p.id = i.person_id
WHERE i.scheme = :scheme AND i.identifier = :identifier
  AND EXISTS (SELECT 1 FROM membership m WHERE m.person_id = p.id AND m.organization_id = :organization_id)
ORDER BY i.id LIMIT 10

-- name: identifiers_of_people
SELECT identifier FROM identifier WHERE person_id IS NOT NULL

-- name: any_person
SELECT id FROM person LIMIT 1

-- name: current_members_by_post
-- Who holds the post on no known last day.
SELECT id, revision FROM membership WHERE post_id = :post_id AND end_bound = '9999-12-31' ORDER BY id
