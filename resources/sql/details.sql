-- What the detail pages and reports show of one record. :day is the "as of" date.

-- name: country_head
SELECT $area_names(a), d.id, $organization_name(d)
FROM area a LEFT JOIN organization d ON d.id = $delegation_of(a.id)
WHERE a.id = :id

-- name: names_of_area
SELECT language, '', name, NULL, NULL FROM area_name WHERE area_id = :id ORDER BY language, id

-- name: names_of_organization
SELECT language, '', name, valid_from, valid_until FROM organization_name WHERE organization_id = :id ORDER BY language, id

-- name: names_of_person
SELECT language, kind, name, valid_from, valid_until FROM person_name WHERE person_id = :id ORDER BY preferred DESC, language, id

-- name: holders_of_chamber_$language
WITH seat (id) AS (SELECT $seat_post(:chamber))
SELECT p.id, $person_name(p), m.id, m.role, m.capacity, p.gender,
       (SELECT organization_id FROM post WHERE post.id = m.post_id) <> body.id AND $has_left(m, body)
FROM membership m JOIN person p ON p.id = m.person_id JOIN organization body ON body.id = :chamber
WHERE $held_seat(m) AND m.capacity IS NOT 'substitute'
ORDER BY $protocol_order(m, p), m.id LIMIT 1000

-- name: members_of_chamber_$language
-- Of the seats that $page_seat finds, on the day or of all times. With the party of the day.
WITH seat (id) AS (SELECT $page_seat(:chamber))
SELECT m.id, p.id, $person_name(p), $person_order(p), m.role, m.capacity, m.protocol_order,
       m.start_date, m.end_date, l.name, l.start_date, l.end_date,
       $party(m, b),
       $area_names(c),
       (SELECT group_concat(value, ', ') FROM (SELECT value FROM contact_detail
                                               WHERE person_id = p.id AND NOT private ORDER BY id) public),
       $on_day(m) AND (SELECT organization_id FROM post WHERE post.id = m.post_id) <> body.id AND $has_left(m, body),
       p.gender
FROM membership m JOIN person p ON p.id = m.person_id JOIN organization body ON body.id = :chamber
LEFT JOIN area c ON c.id = m.area_id
LEFT JOIN organization b ON b.id = m.party_id
LEFT JOIN legislative_period l ON l.id = m.period_id
WHERE m.post_id = (SELECT id FROM seat) AND (:all_times OR ($held_seat(m))) AND $filter(p)
ORDER BY $protocol_order(m, p), m.id

-- name: count_members_of_chamber
WITH seat (id) AS (SELECT $page_seat(:chamber))
SELECT count(*) FROM membership m WHERE m.post_id = (SELECT id FROM seat) AND (:all_times OR ($held_seat(m)))

-- name: website_of_organization
SELECT url FROM link WHERE organization_id = :id AND note = 'website' ORDER BY id LIMIT 1

-- name: links_of_area
SELECT url, note FROM link WHERE area_id = :id ORDER BY id

-- name: links_of_organization
SELECT url, note FROM link WHERE organization_id = :id ORDER BY id

-- name: links_of_person
SELECT url, note FROM link WHERE person_id = :id ORDER BY id

-- name: sources_of_area
SELECT url, note FROM source WHERE area_id = :id ORDER BY id

-- name: sources_of_organization
SELECT url, note FROM source WHERE organization_id = :id ORDER BY id

-- name: sources_of_person
SELECT url, note FROM source WHERE person_id = :id ORDER BY id

-- name: sources_of_news_item
SELECT url, note FROM source WHERE news_item_id = :id ORDER BY id

-- name: sources_of_event
SELECT url, note FROM source WHERE event_id = :id ORDER BY id

-- name: contacts_of_organization
SELECT type, value, label, private FROM contact_detail WHERE organization_id = :id ORDER BY id

-- name: contacts_of_person
SELECT type, value, label, private FROM contact_detail WHERE person_id = :id ORDER BY id

-- name: news_of_area
-- About the country: it, one of its organizations, or somebody who sits or speaks for it is mentioned.
SELECT n.id, n.title, n.published, n.summary FROM news_item n
WHERE n.id IN $news_about_country(:id)
ORDER BY n.published DESC, n.id DESC LIMIT 10

-- name: news_of_person
SELECT n.id, n.title, n.published, n.summary FROM news_item n
WHERE n.id IN (SELECT news_item_id FROM news_mention WHERE person_id = :id AND state <> 'ignored')
ORDER BY n.published DESC, n.id DESC LIMIT 10

-- name: chamber_head
SELECT $organization_name(o), a.id, $area_names(a), p.id, $organization_name(p), o.seats, o.founding_date, o.dissolution_date,
       o.name
FROM organization o LEFT JOIN area a ON a.id = o.area_id LEFT JOIN organization p ON p.id = o.parent_id
WHERE o.id = :id

-- name: body_head
SELECT $organization_name(o), o.classification, p.id, $organization_name(p), p.classification, o.founding_date,
       o.dissolution_date, o.name
FROM organization o LEFT JOIN organization p ON p.id = o.parent_id WHERE o.id = :id

-- name: members_of_body_$language
-- Those first of whom more is said; whose country is that of the delegation on whose behalf they sit there, else their own.
SELECT p.id, $person_name(p), coalesce(m.role, $post_title(post)), a.id, $area_names(a),
       m.start_date, m.end_date, l.name, l.start_date, l.end_date, coalesce(nullif(p.sort_name, ''), p.name),
       n.given_name, n.family_name, $listed_first(a), $protocol_place(m), p.gender
FROM membership m JOIN person p ON p.id = m.person_id LEFT JOIN post ON post.id = m.post_id
LEFT JOIN legislative_period l ON l.id = m.period_id
LEFT JOIN organization behalf ON behalf.id = m.on_behalf_of_id
LEFT JOIN area a ON a.id = coalesce(behalf.area_id, $country_of_person(p))
LEFT JOIN person_name n ON n.id = $name_with_parts(p)
WHERE m.organization_id = :id AND $held_on_day(m)
ORDER BY m.role IS NULL AND m.post_id IS NULL, $protocol_order(m, p), m.id LIMIT 1000

-- name: bodies_of_assemblies
SELECT o.id, $organization_name(o), $listed_first(o) FROM organization o
WHERE $is_of_assembly(o) AND o.classification NOT IN ('assembly', 'other') ORDER BY $listed_first(o), o.id LIMIT 50

-- name: events_of_organization
SELECT id, name, start_date, place FROM event
WHERE organization_id = :id AND parent_id IS NULL ORDER BY start_date DESC, id DESC LIMIT 10

-- name: attendees_of_delegations_$language
-- Who sits in a delegation on the day, then who speaks for it: the delegation, its country, the person, and what the person is there.
SELECT d.id, $area_names(a), $listed_first(a), p.id, $person_name(p), m.capacity, coalesce(m.role, $post_title(post)),
       (SELECT group_concat(n.name, char(10)) FROM person_name n WHERE n.person_id = p.id), p.gender
FROM organization d JOIN area a ON a.id = d.area_id
JOIN membership m ON m.organization_id = d.id JOIN person p ON p.id = m.person_id LEFT JOIN post ON post.id = m.post_id
WHERE d.classification = 'delegation' AND $held_on_day(m)
ORDER BY d.id, coalesce(post.kind, '') <> 'seat', $protocol_order(m, p), m.id

-- name: attendees_of_bodies_$language
SELECT o.id, $organization_name(o), NULL, NULL, $listed_first(o), p.id, $person_name(p), m.capacity,
       coalesce(m.role, $post_title(post)), (SELECT group_concat(n.name, char(10)) FROM person_name n WHERE n.person_id = p.id),
       p.gender
FROM organization o JOIN membership m ON m.organization_id = o.id JOIN person p ON p.id = m.person_id
LEFT JOIN post ON post.id = m.post_id
WHERE $is_of_assembly(o) AND $held_on_day(m) ORDER BY o.id, $protocol_order(m, p), m.id

-- name: quotas_of_chamber
SELECT c.seats, c.valid_from, c.valid_until, c.source, $on_day(c)
FROM post_capacity c JOIN post s ON s.id = c.post_id
WHERE s.on_behalf_of_id = :id AND s.kind = 'seat' ORDER BY c.start_bound DESC, c.id DESC

-- name: person_head
SELECT $person_name(p), p.photo, p.gender, p.birth_date, p.death_date, p.summary, p.biography, n.given_name, n.family_name,
       p.sort_name, p.honorific_prefix, p.honorific_suffix, p.form_of_address, p.languages, p.correspondence_language
FROM person p LEFT JOIN person_name n ON n.id = $name_with_parts(p) WHERE p.id = :id

-- name: offices_of_person
SELECT coalesce(m.role, $post_title(p)), m.capacity, o.id, $organization_name(o), c.id, $organization_name(c),
       a.id, $area_names(a),
       coalesce(p.kind, '') = 'seat', $held_on_day(m) AS current,
       o.classification, c.classification, m.id,
       m.start_date, m.end_date, l.name, l.start_date, l.end_date,
       coalesce($organization_name(b), CASE o.classification WHEN 'party' THEN $organization_name(o) END),
       m.replaces_id, $person_name(before), m.stands_in_for_id, $person_name(of), m.start_reason, m.end_reason, m.votes,
       m.start_decision_id, began.name, m.end_decision_id, ended.name,
       p.kind = 'seat' AND p.organization_id <> c.id AND $on_day(m) AND $has_left(m, c),
       (SELECT gender FROM person WHERE id = m.person_id)
FROM membership m
JOIN organization o ON o.id = m.organization_id
LEFT JOIN legislative_period l ON l.id = m.period_id
LEFT JOIN post p ON p.id = m.post_id
LEFT JOIN organization b ON b.id = m.party_id
LEFT JOIN organization c ON c.id = coalesce(p.on_behalf_of_id, m.on_behalf_of_id) AND c.classification <> 'delegation'
LEFT JOIN area a ON a.id = coalesce(c.area_id, o.area_id)
LEFT JOIN person before ON before.id = m.replaces_id
LEFT JOIN person of ON of.id = m.stands_in_for_id
LEFT JOIN decision began ON began.id = m.start_decision_id
LEFT JOIN decision ended ON ended.id = m.end_decision_id
WHERE m.person_id = :id
ORDER BY current DESC, m.start_bound DESC, $protocol_place(m), m.id

-- name: news_head
SELECT title, published, language, summary, body, url FROM news_item WHERE id = :id

-- name: mentions_of_news_item
SELECT m.person_id, $person_name(p), m.organization_id, $organization_name(o), m.area_id, $area_names(a), m.matched_text, m.state, o.classification
FROM news_mention m
LEFT JOIN person p ON p.id = m.person_id
LEFT JOIN organization o ON o.id = m.organization_id
LEFT JOIN area a ON a.id = m.area_id
WHERE m.news_item_id = :id ORDER BY coalesce(m.text_offset, 1000000000), m.id

-- name: event_head
SELECT e.name, e.classification, e.start_date, e.end_date, e.place, e.summary, a.id, $area_names(a),
       o.id, $organization_name(o), o.classification, e.parent_id, session.name
FROM event e LEFT JOIN area a ON a.id = e.area_id LEFT JOIN organization o ON o.id = e.organization_id
LEFT JOIN event session ON session.id = e.parent_id
WHERE e.id = :id

-- name: participants_of_event
SELECT x.person_id, $person_name(p), x.organization_id, $organization_name(o), o.classification, x.role, x.capacity, x.status,
       x.represents_id, $person_name(of), x.place, x.arrival_date, x.departure_date, p.gender
FROM event_participant x
LEFT JOIN person p ON p.id = x.person_id
LEFT JOIN person of ON of.id = x.represents_id
LEFT JOIN organization o ON o.id = x.organization_id
WHERE x.event_id = :id ORDER BY x.id

-- name: sittings_of_event
SELECT id, name, start_date FROM event WHERE parent_id = :id ORDER BY start_date, id

-- name: decision_head
SELECT d.name, d.number, d.date, d.url, d.summary, o.id, $organization_name(o), o.classification
FROM decision d LEFT JOIN organization o ON o.id = d.organization_id WHERE d.id = :id

-- name: mandates_of_decision
-- Which began or ended by it: the person, the seat's chamber or the body, and which of both.
SELECT p.id, $person_name(p), c.id, coalesce($organization_name(c), $organization_name(o)), c.classification,
       m.start_decision_id IS :id, m.end_decision_id IS :id, m.start_date, m.end_date
FROM membership m JOIN person p ON p.id = m.person_id JOIN organization o ON o.id = m.organization_id
LEFT JOIN post s ON s.id = m.post_id LEFT JOIN organization c ON c.id = coalesce(s.on_behalf_of_id, m.on_behalf_of_id) AND c.classification <> 'delegation'
WHERE m.start_decision_id = :id OR m.end_decision_id = :id ORDER BY p.sort_key, m.id

-- name: attachments_of_decision
SELECT name, media_type, content FROM attachment WHERE decision_id = :id ORDER BY id

-- name: search_hit_area
-- Of every kind: the uid, the title, what tells it from others, its country, and its date; what has no title is called by
-- its country. Of an organization, whether it is a body.
SELECT a.uid, NULL, $organization_name(d), $area_names(a), NULL
FROM area a LEFT JOIN organization d ON d.id = $delegation_of(a.id)
WHERE a.id = :id

-- name: search_hit_organization
SELECT o.uid, $organization_name(o), $organization_name(whole), $area_names(a), NULL, o.classification <> 'chamber'
FROM organization o LEFT JOIN area a ON a.id = o.area_id LEFT JOIN organization whole ON whole.id = o.parent_id AND $is_body(o)
WHERE o.id = :id

-- name: search_hit_person
-- The context is the first thing the person is that day: a seat's chamber, or an office and where; a party only where there
-- is nothing else.
SELECT x.uid, $person_name(x),
       (SELECT coalesce($organization_name(c), coalesce(m.role || ', ', $post_title(p) || ', ', '') || $organization_name(o))
        FROM membership m JOIN organization o ON o.id = m.organization_id
        LEFT JOIN post p ON p.id = m.post_id
        LEFT JOIN organization c ON c.id = coalesce(p.on_behalf_of_id, m.on_behalf_of_id) AND c.classification <> 'delegation'
        WHERE m.person_id = x.id AND $held_on_day(m)
        ORDER BY o.classification = 'party', m.id LIMIT 1),
       NULL, NULL, NULL, NULL
FROM person x WHERE x.id = :id

-- name: search_hit_news_item
SELECT uid, title, NULL, NULL, NULL, NULL, published FROM news_item WHERE id = :id

-- name: search_hit_decision
SELECT d.uid, d.name, $organization_name(o), NULL, NULL, NULL, d.date
FROM decision d LEFT JOIN organization o ON o.id = d.organization_id WHERE d.id = :id

-- name: search_hit_event
SELECT e.uid, e.name, NULL, $area_names(a), e.start_date FROM event e LEFT JOIN area a ON a.id = e.area_id WHERE e.id = :id

-- name: overview_totals
SELECT (SELECT $organization_name(o) FROM organization o WHERE classification = 'assembly' ORDER BY id LIMIT 1),
       (SELECT count(*) FROM news_item), (SELECT count(*) FROM person), (SELECT count(*) FROM membership)

-- name: latest_news
SELECT id, title, published, summary FROM news_item WHERE published <= :day ORDER BY published DESC, id DESC LIMIT 5

-- name: upcoming_events
-- Sittings stand with their sessions.
SELECT id, name, start_date, place FROM event
WHERE parent_id IS NULL AND coalesce(end_date, start_date) >= :day ORDER BY start_date, id LIMIT 5

-- name: recent_events
SELECT id, name, start_date, place FROM event
WHERE parent_id IS NULL AND coalesce(end_date, start_date) < :day ORDER BY start_date DESC, id DESC LIMIT 5

-- name: area_of_code
SELECT id FROM area WHERE code = :key

-- name: person_of_uid
SELECT id FROM person WHERE uid = :key

-- name: chamber_of_uid
SELECT id FROM organization WHERE uid = :key AND classification = 'chamber'

-- name: news_item_of_uid
SELECT id FROM news_item WHERE uid = :key
