-- The records that refer to one: the groups of its form, and what depends on it when it is deleted.

-- name: area_by_parent_id
SELECT id, uid, revision, code, name, classification, parent_id, sort_order, extras
FROM area WHERE parent_id = :id ORDER BY id

-- name: area_name_by_area_id
SELECT id, uid, revision, area_id, language, name, extras
FROM area_name WHERE area_id = :id ORDER BY id

-- name: organization_by_parent_id
SELECT id, uid, revision, name, classification, parent_id, area_id, seats, founding_date, dissolution_date,
    sort_order, extras
FROM organization WHERE parent_id = :id ORDER BY id

-- name: organization_by_area_id
SELECT id, uid, revision, name, classification, parent_id, area_id, seats, founding_date, dissolution_date,
    sort_order, extras
FROM organization WHERE area_id = :id ORDER BY id

-- name: organization_name_by_organization_id
SELECT id, uid, revision, organization_id, language, name, extras
FROM organization_name WHERE organization_id = :id ORDER BY id

-- name: legislative_period_by_organization_id
SELECT id, uid, revision, organization_id, name, start_date, end_date, extras
FROM legislative_period WHERE organization_id = :id ORDER BY id

-- name: post_by_organization_id
SELECT id, uid, revision, organization_id, kind, role, label, on_behalf_of_id, sort_order, extras
FROM post WHERE organization_id = :id ORDER BY id

-- name: post_by_on_behalf_of_id
SELECT id, uid, revision, organization_id, kind, role, label, on_behalf_of_id, sort_order, extras
FROM post WHERE on_behalf_of_id = :id ORDER BY id

-- name: post_capacity_by_post_id
SELECT id, uid, revision, post_id, seats, valid_from, valid_until, source, extras
FROM post_capacity WHERE post_id = :id ORDER BY id

-- name: person_name_by_person_id
SELECT id, uid, revision, person_id, language, script, kind, name, family_name, given_name, patronymic_name,
    preferred, extras
FROM person_name WHERE person_id = :id ORDER BY id

-- name: membership_by_person_id
SELECT id, uid, revision, person_id, organization_id, post_id, role, capacity, on_behalf_of_id, area_id, period_id,
    start_date, end_date, protocol_order, extras
FROM membership WHERE person_id = :id ORDER BY id

-- name: membership_by_organization_id
SELECT id, uid, revision, person_id, organization_id, post_id, role, capacity, on_behalf_of_id, area_id, period_id,
    start_date, end_date, protocol_order, extras
FROM membership WHERE organization_id = :id ORDER BY id

-- name: membership_by_post_id
SELECT id, uid, revision, person_id, organization_id, post_id, role, capacity, on_behalf_of_id, area_id, period_id,
    start_date, end_date, protocol_order, extras
FROM membership WHERE post_id = :id ORDER BY id

-- name: membership_by_on_behalf_of_id
SELECT id, uid, revision, person_id, organization_id, post_id, role, capacity, on_behalf_of_id, area_id, period_id,
    start_date, end_date, protocol_order, extras
FROM membership WHERE on_behalf_of_id = :id ORDER BY id

-- name: membership_by_area_id
SELECT id, uid, revision, person_id, organization_id, post_id, role, capacity, on_behalf_of_id, area_id, period_id,
    start_date, end_date, protocol_order, extras
FROM membership WHERE area_id = :id ORDER BY id

-- name: membership_by_period_id
SELECT id, uid, revision, person_id, organization_id, post_id, role, capacity, on_behalf_of_id, area_id, period_id,
    start_date, end_date, protocol_order, extras
FROM membership WHERE period_id = :id ORDER BY id

-- name: news_mention_by_news_item_id
SELECT id, uid, revision, news_item_id, person_id, organization_id, area_id, matched_text, text_offset, state, extras
FROM news_mention WHERE news_item_id = :id ORDER BY id

-- name: news_mention_by_person_id
SELECT id, uid, revision, news_item_id, person_id, organization_id, area_id, matched_text, text_offset, state, extras
FROM news_mention WHERE person_id = :id ORDER BY id

-- name: news_mention_by_organization_id
SELECT id, uid, revision, news_item_id, person_id, organization_id, area_id, matched_text, text_offset, state, extras
FROM news_mention WHERE organization_id = :id ORDER BY id

-- name: news_mention_by_area_id
SELECT id, uid, revision, news_item_id, person_id, organization_id, area_id, matched_text, text_offset, state, extras
FROM news_mention WHERE area_id = :id ORDER BY id

-- name: event_by_organization_id
SELECT id, uid, revision, name, classification, organization_id, area_id, place, start_date, end_date, summary, extras
FROM event WHERE organization_id = :id ORDER BY id

-- name: event_by_area_id
SELECT id, uid, revision, name, classification, organization_id, area_id, place, start_date, end_date, summary, extras
FROM event WHERE area_id = :id ORDER BY id

-- name: event_participant_by_event_id
SELECT id, uid, revision, event_id, person_id, organization_id, role, extras
FROM event_participant WHERE event_id = :id ORDER BY id

-- name: event_participant_by_person_id
SELECT id, uid, revision, event_id, person_id, organization_id, role, extras
FROM event_participant WHERE person_id = :id ORDER BY id

-- name: event_participant_by_organization_id
SELECT id, uid, revision, event_id, person_id, organization_id, role, extras
FROM event_participant WHERE organization_id = :id ORDER BY id

-- name: contact_detail_by_person_id
SELECT id, uid, revision, type, value, label, private, person_id, organization_id, area_id, news_item_id, event_id,
    membership_id, extras
FROM contact_detail WHERE person_id = :id ORDER BY id

-- name: contact_detail_by_organization_id
SELECT id, uid, revision, type, value, label, private, person_id, organization_id, area_id, news_item_id, event_id,
    membership_id, extras
FROM contact_detail WHERE organization_id = :id ORDER BY id

-- name: contact_detail_by_area_id
SELECT id, uid, revision, type, value, label, private, person_id, organization_id, area_id, news_item_id, event_id,
    membership_id, extras
FROM contact_detail WHERE area_id = :id ORDER BY id

-- name: contact_detail_by_news_item_id
SELECT id, uid, revision, type, value, label, private, person_id, organization_id, area_id, news_item_id, event_id,
    membership_id, extras
FROM contact_detail WHERE news_item_id = :id ORDER BY id

-- name: contact_detail_by_event_id
SELECT id, uid, revision, type, value, label, private, person_id, organization_id, area_id, news_item_id, event_id,
    membership_id, extras
FROM contact_detail WHERE event_id = :id ORDER BY id

-- name: contact_detail_by_membership_id
SELECT id, uid, revision, type, value, label, private, person_id, organization_id, area_id, news_item_id, event_id,
    membership_id, extras
FROM contact_detail WHERE membership_id = :id ORDER BY id

-- name: identifier_by_person_id
SELECT id, uid, revision, scheme, identifier, person_id, organization_id, area_id, news_item_id, event_id,
    membership_id, extras
FROM identifier WHERE person_id = :id ORDER BY id

-- name: identifier_by_organization_id
SELECT id, uid, revision, scheme, identifier, person_id, organization_id, area_id, news_item_id, event_id,
    membership_id, extras
FROM identifier WHERE organization_id = :id ORDER BY id

-- name: identifier_by_area_id
SELECT id, uid, revision, scheme, identifier, person_id, organization_id, area_id, news_item_id, event_id,
    membership_id, extras
FROM identifier WHERE area_id = :id ORDER BY id

-- name: identifier_by_news_item_id
SELECT id, uid, revision, scheme, identifier, person_id, organization_id, area_id, news_item_id, event_id,
    membership_id, extras
FROM identifier WHERE news_item_id = :id ORDER BY id

-- name: identifier_by_event_id
SELECT id, uid, revision, scheme, identifier, person_id, organization_id, area_id, news_item_id, event_id,
    membership_id, extras
FROM identifier WHERE event_id = :id ORDER BY id

-- name: identifier_by_membership_id
SELECT id, uid, revision, scheme, identifier, person_id, organization_id, area_id, news_item_id, event_id,
    membership_id, extras
FROM identifier WHERE membership_id = :id ORDER BY id

-- name: link_by_person_id
SELECT id, uid, revision, url, note, person_id, organization_id, area_id, news_item_id, event_id, membership_id, extras
FROM link WHERE person_id = :id ORDER BY id

-- name: link_by_organization_id
SELECT id, uid, revision, url, note, person_id, organization_id, area_id, news_item_id, event_id, membership_id, extras
FROM link WHERE organization_id = :id ORDER BY id

-- name: link_by_area_id
SELECT id, uid, revision, url, note, person_id, organization_id, area_id, news_item_id, event_id, membership_id, extras
FROM link WHERE area_id = :id ORDER BY id

-- name: link_by_news_item_id
SELECT id, uid, revision, url, note, person_id, organization_id, area_id, news_item_id, event_id, membership_id, extras
FROM link WHERE news_item_id = :id ORDER BY id

-- name: link_by_event_id
SELECT id, uid, revision, url, note, person_id, organization_id, area_id, news_item_id, event_id, membership_id, extras
FROM link WHERE event_id = :id ORDER BY id

-- name: link_by_membership_id
SELECT id, uid, revision, url, note, person_id, organization_id, area_id, news_item_id, event_id, membership_id, extras
FROM link WHERE membership_id = :id ORDER BY id

-- name: source_by_person_id
SELECT id, uid, revision, url, note, person_id, organization_id, area_id, news_item_id, event_id, membership_id, extras
FROM source WHERE person_id = :id ORDER BY id

-- name: source_by_organization_id
SELECT id, uid, revision, url, note, person_id, organization_id, area_id, news_item_id, event_id, membership_id, extras
FROM source WHERE organization_id = :id ORDER BY id

-- name: source_by_area_id
SELECT id, uid, revision, url, note, person_id, organization_id, area_id, news_item_id, event_id, membership_id, extras
FROM source WHERE area_id = :id ORDER BY id

-- name: source_by_news_item_id
SELECT id, uid, revision, url, note, person_id, organization_id, area_id, news_item_id, event_id, membership_id, extras
FROM source WHERE news_item_id = :id ORDER BY id

-- name: source_by_event_id
SELECT id, uid, revision, url, note, person_id, organization_id, area_id, news_item_id, event_id, membership_id, extras
FROM source WHERE event_id = :id ORDER BY id

-- name: source_by_membership_id
SELECT id, uid, revision, url, note, person_id, organization_id, area_id, news_item_id, event_id, membership_id, extras
FROM source WHERE membership_id = :id ORDER BY id

-- name: attachment_by_person_id
SELECT id, uid, revision, name, media_type, content, person_id, organization_id, area_id, news_item_id, event_id,
    membership_id, extras
FROM attachment WHERE person_id = :id ORDER BY id

-- name: attachment_by_organization_id
SELECT id, uid, revision, name, media_type, content, person_id, organization_id, area_id, news_item_id, event_id,
    membership_id, extras
FROM attachment WHERE organization_id = :id ORDER BY id

-- name: attachment_by_area_id
SELECT id, uid, revision, name, media_type, content, person_id, organization_id, area_id, news_item_id, event_id,
    membership_id, extras
FROM attachment WHERE area_id = :id ORDER BY id

-- name: attachment_by_news_item_id
SELECT id, uid, revision, name, media_type, content, person_id, organization_id, area_id, news_item_id, event_id,
    membership_id, extras
FROM attachment WHERE news_item_id = :id ORDER BY id

-- name: attachment_by_event_id
SELECT id, uid, revision, name, media_type, content, person_id, organization_id, area_id, news_item_id, event_id,
    membership_id, extras
FROM attachment WHERE event_id = :id ORDER BY id

-- name: attachment_by_membership_id
SELECT id, uid, revision, name, media_type, content, person_id, organization_id, area_id, news_item_id, event_id,
    membership_id, extras
FROM attachment WHERE membership_id = :id ORDER BY id
