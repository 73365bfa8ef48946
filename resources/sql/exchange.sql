-- What an import looks up to recognise stored records: see StoredNames.

-- name: names_of_areas
SELECT id, name FROM area
UNION ALL SELECT area_id, name FROM area_name

-- name: names_of_organizations
SELECT id, name FROM organization WHERE classification = :classification
UNION ALL SELECT n.organization_id, n.name
FROM organization o JOIN organization_name n ON n.organization_id = o.id WHERE o.classification = :classification

-- name: names_of_organizations_in_area
SELECT id, name FROM organization WHERE area_id = :area_id
UNION ALL SELECT n.organization_id, n.name
FROM organization o JOIN organization_name n ON n.organization_id = o.id WHERE o.area_id = :area_id

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
SELECT id, uid, revision, code, name, classification, parent_id, sort_order, extras
FROM area WHERE code = :code

-- name: news_items_published
-- Of that day, and those of which the day is not known.
SELECT id, uid, revision, language, title, summary, body, published, url, extras
FROM news_item WHERE published = :published OR published IS NULL ORDER BY id

-- name: news_items_titled
SELECT id, uid, revision, language, title, summary, body, published, url, extras
FROM news_item WHERE title = :title ORDER BY id

-- name: events_named
SELECT id, uid, revision, name, classification, organization_id, area_id, place, start_date, end_date, summary, extras
FROM event WHERE name = :name ORDER BY id
