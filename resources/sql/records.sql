-- One insert, update, delete and select per table: all that RecordStore writes with. An update or delete touches no row
-- when the revision is not the one expected. Derived columns (sort keys, bounds) are filled in by the store.

-- name: insert_area
INSERT INTO area (id, uid, revision, created_at, updated_at, code, name, classification, parent_id, sort_order, extras)
VALUES (:id, :uid, :revision, :now, :now, :code, :name, :classification, :parent_id, :sort_order, :extras)

-- name: update_area
UPDATE area SET revision = revision + 1, updated_at = :now, code = :code, name = :name, classification =
    :classification, parent_id = :parent_id, sort_order = :sort_order, extras = :extras
WHERE id = :id AND revision = :expected

-- name: delete_area
DELETE FROM area WHERE id = :id AND revision = :expected

-- name: select_area
SELECT id, uid, revision, code, name, classification, parent_id, sort_order, extras
FROM area WHERE id = :id

-- name: insert_area_name
INSERT INTO area_name (id, uid, revision, created_at, updated_at, area_id, language, name, extras)
VALUES (:id, :uid, :revision, :now, :now, :area_id, :language, :name, :extras)

-- name: update_area_name
UPDATE area_name SET revision = revision + 1, updated_at = :now, area_id = :area_id, language = :language, name =
    :name, extras = :extras
WHERE id = :id AND revision = :expected

-- name: delete_area_name
DELETE FROM area_name WHERE id = :id AND revision = :expected

-- name: select_area_name
SELECT id, uid, revision, area_id, language, name, extras
FROM area_name WHERE id = :id

-- name: insert_organization
INSERT INTO organization (id, uid, revision, created_at, updated_at, name, classification, parent_id, area_id, seats,
    founding_date, dissolution_date, sort_order, extras)
VALUES (:id, :uid, :revision, :now, :now, :name, :classification, :parent_id, :area_id, :seats, :founding_date,
    :dissolution_date, :sort_order, :extras)

-- name: update_organization
UPDATE organization SET revision = revision + 1, updated_at = :now, name = :name, classification = :classification,
    parent_id = :parent_id, area_id = :area_id, seats = :seats, founding_date = :founding_date, dissolution_date =
    :dissolution_date, sort_order = :sort_order, extras = :extras
WHERE id = :id AND revision = :expected

-- name: delete_organization
DELETE FROM organization WHERE id = :id AND revision = :expected

-- name: select_organization
SELECT id, uid, revision, name, classification, parent_id, area_id, seats, founding_date, dissolution_date,
    sort_order, extras
FROM organization WHERE id = :id

-- name: insert_organization_name
INSERT INTO organization_name (id, uid, revision, created_at, updated_at, organization_id, language, name, extras)
VALUES (:id, :uid, :revision, :now, :now, :organization_id, :language, :name, :extras)

-- name: update_organization_name
UPDATE organization_name SET revision = revision + 1, updated_at = :now, organization_id = :organization_id, language
    = :language, name = :name, extras = :extras
WHERE id = :id AND revision = :expected

-- name: delete_organization_name
DELETE FROM organization_name WHERE id = :id AND revision = :expected

-- name: select_organization_name
SELECT id, uid, revision, organization_id, language, name, extras
FROM organization_name WHERE id = :id

-- name: insert_legislative_period
INSERT INTO legislative_period (id, uid, revision, created_at, updated_at, organization_id, name, start_date,
    end_date, extras)
VALUES (:id, :uid, :revision, :now, :now, :organization_id, :name, :start_date, :end_date, :extras)

-- name: update_legislative_period
UPDATE legislative_period SET revision = revision + 1, updated_at = :now, organization_id = :organization_id, name =
    :name, start_date = :start_date, end_date = :end_date, extras = :extras
WHERE id = :id AND revision = :expected

-- name: delete_legislative_period
DELETE FROM legislative_period WHERE id = :id AND revision = :expected

-- name: select_legislative_period
SELECT id, uid, revision, organization_id, name, start_date, end_date, extras
FROM legislative_period WHERE id = :id

-- name: insert_post
INSERT INTO post (id, uid, revision, created_at, updated_at, organization_id, kind, role, label, on_behalf_of_id,
    sort_order, extras)
VALUES (:id, :uid, :revision, :now, :now, :organization_id, :kind, :role, :label, :on_behalf_of_id, :sort_order,
    :extras)

-- name: update_post
UPDATE post SET revision = revision + 1, updated_at = :now, organization_id = :organization_id, kind = :kind, role =
    :role, label = :label, on_behalf_of_id = :on_behalf_of_id, sort_order = :sort_order, extras = :extras
WHERE id = :id AND revision = :expected

-- name: delete_post
DELETE FROM post WHERE id = :id AND revision = :expected

-- name: select_post
SELECT id, uid, revision, organization_id, kind, role, label, on_behalf_of_id, sort_order, extras
FROM post WHERE id = :id

-- name: insert_post_capacity
INSERT INTO post_capacity (id, uid, revision, created_at, updated_at, post_id, seats, valid_from, valid_until, source,
    start_bound, end_bound, extras)
VALUES (:id, :uid, :revision, :now, :now, :post_id, :seats, :valid_from, :valid_until, :source, :start_bound,
    :end_bound, :extras)

-- name: update_post_capacity
UPDATE post_capacity SET revision = revision + 1, updated_at = :now, post_id = :post_id, seats = :seats, valid_from =
    :valid_from, valid_until = :valid_until, source = :source, start_bound = :start_bound, end_bound = :end_bound,
    extras = :extras
WHERE id = :id AND revision = :expected

-- name: delete_post_capacity
DELETE FROM post_capacity WHERE id = :id AND revision = :expected

-- name: select_post_capacity
SELECT id, uid, revision, post_id, seats, valid_from, valid_until, source, extras
FROM post_capacity WHERE id = :id

-- name: insert_person
INSERT INTO person (id, uid, revision, created_at, updated_at, name, sort_name, gender, birth_date, death_date,
    summary, sort_key, biography, photo, extras)
VALUES (:id, :uid, :revision, :now, :now, :name, :sort_name, :gender, :birth_date, :death_date, :summary, :sort_key,
    :biography, :photo, :extras)

-- name: update_person
UPDATE person SET revision = revision + 1, updated_at = :now, name = :name, sort_name = :sort_name, gender = :gender,
    birth_date = :birth_date, death_date = :death_date, summary = :summary, sort_key = :sort_key, biography =
    :biography, photo = :photo, extras = :extras
WHERE id = :id AND revision = :expected

-- name: delete_person
DELETE FROM person WHERE id = :id AND revision = :expected

-- name: select_person
SELECT id, uid, revision, name, sort_name, gender, birth_date, death_date, summary, biography, photo, extras
FROM person WHERE id = :id

-- name: insert_person_name
INSERT INTO person_name (id, uid, revision, created_at, updated_at, person_id, language, script, kind, name,
    family_name, given_name, patronymic_name, preferred, extras)
VALUES (:id, :uid, :revision, :now, :now, :person_id, :language, :script, :kind, :name, :family_name, :given_name,
    :patronymic_name, :preferred, :extras)

-- name: update_person_name
UPDATE person_name SET revision = revision + 1, updated_at = :now, person_id = :person_id, language = :language,
    script = :script, kind = :kind, name = :name, family_name = :family_name, given_name = :given_name,
    patronymic_name = :patronymic_name, preferred = :preferred, extras = :extras
WHERE id = :id AND revision = :expected

-- name: delete_person_name
DELETE FROM person_name WHERE id = :id AND revision = :expected

-- name: select_person_name
SELECT id, uid, revision, person_id, language, script, kind, name, family_name, given_name, patronymic_name,
    preferred, extras
FROM person_name WHERE id = :id

-- name: insert_membership
INSERT INTO membership (id, uid, revision, created_at, updated_at, person_id, organization_id, post_id, role,
    capacity, on_behalf_of_id, area_id, period_id, start_date, end_date, protocol_order, sort_key, start_bound,
    end_bound, extras)
VALUES (:id, :uid, :revision, :now, :now, :person_id, :organization_id, :post_id, :role, :capacity, :on_behalf_of_id,
    :area_id, :period_id, :start_date, :end_date, :protocol_order, :sort_key, :start_bound, :end_bound, :extras)

-- name: update_membership
UPDATE membership SET revision = revision + 1, updated_at = :now, person_id = :person_id, organization_id =
    :organization_id, post_id = :post_id, role = :role, capacity = :capacity, on_behalf_of_id = :on_behalf_of_id,
    area_id = :area_id, period_id = :period_id, start_date = :start_date, end_date = :end_date, protocol_order =
    :protocol_order, sort_key = :sort_key, start_bound = :start_bound, end_bound = :end_bound, extras = :extras
WHERE id = :id AND revision = :expected

-- name: delete_membership
DELETE FROM membership WHERE id = :id AND revision = :expected

-- name: select_membership
SELECT id, uid, revision, person_id, organization_id, post_id, role, capacity, on_behalf_of_id, area_id, period_id,
    start_date, end_date, protocol_order, extras
FROM membership WHERE id = :id

-- name: insert_news_item
INSERT INTO news_item (id, uid, revision, created_at, updated_at, language, title, summary, body, published, url,
    extras)
VALUES (:id, :uid, :revision, :now, :now, :language, :title, :summary, :body, :published, :url, :extras)

-- name: update_news_item
UPDATE news_item SET revision = revision + 1, updated_at = :now, language = :language, title = :title, summary =
    :summary, body = :body, published = :published, url = :url, extras = :extras
WHERE id = :id AND revision = :expected

-- name: delete_news_item
DELETE FROM news_item WHERE id = :id AND revision = :expected

-- name: select_news_item
SELECT id, uid, revision, language, title, summary, body, published, url, extras
FROM news_item WHERE id = :id

-- name: insert_news_mention
INSERT INTO news_mention (id, uid, revision, created_at, updated_at, news_item_id, person_id, organization_id,
    area_id, matched_text, text_offset, state, extras)
VALUES (:id, :uid, :revision, :now, :now, :news_item_id, :person_id, :organization_id, :area_id, :matched_text,
    :text_offset, :state, :extras)

-- name: update_news_mention
UPDATE news_mention SET revision = revision + 1, updated_at = :now, news_item_id = :news_item_id, person_id =
    :person_id, organization_id = :organization_id, area_id = :area_id, matched_text = :matched_text, text_offset =
    :text_offset, state = :state, extras = :extras
WHERE id = :id AND revision = :expected

-- name: delete_news_mention
DELETE FROM news_mention WHERE id = :id AND revision = :expected

-- name: select_news_mention
SELECT id, uid, revision, news_item_id, person_id, organization_id, area_id, matched_text, text_offset, state, extras
FROM news_mention WHERE id = :id

-- name: insert_event
INSERT INTO event (id, uid, revision, created_at, updated_at, name, classification, organization_id, area_id, place,
    start_date, end_date, summary, extras)
VALUES (:id, :uid, :revision, :now, :now, :name, :classification, :organization_id, :area_id, :place, :start_date,
    :end_date, :summary, :extras)

-- name: update_event
UPDATE event SET revision = revision + 1, updated_at = :now, name = :name, classification = :classification,
    organization_id = :organization_id, area_id = :area_id, place = :place, start_date = :start_date, end_date =
    :end_date, summary = :summary, extras = :extras
WHERE id = :id AND revision = :expected

-- name: delete_event
DELETE FROM event WHERE id = :id AND revision = :expected

-- name: select_event
SELECT id, uid, revision, name, classification, organization_id, area_id, place, start_date, end_date, summary, extras
FROM event WHERE id = :id

-- name: insert_event_participant
INSERT INTO event_participant (id, uid, revision, created_at, updated_at, event_id, person_id, organization_id, role,
    extras)
VALUES (:id, :uid, :revision, :now, :now, :event_id, :person_id, :organization_id, :role, :extras)

-- name: update_event_participant
UPDATE event_participant SET revision = revision + 1, updated_at = :now, event_id = :event_id, person_id = :person_id,
    organization_id = :organization_id, role = :role, extras = :extras
WHERE id = :id AND revision = :expected

-- name: delete_event_participant
DELETE FROM event_participant WHERE id = :id AND revision = :expected

-- name: select_event_participant
SELECT id, uid, revision, event_id, person_id, organization_id, role, extras
FROM event_participant WHERE id = :id

-- name: insert_contact_detail
INSERT INTO contact_detail (id, uid, revision, created_at, updated_at, type, value, label, private, person_id,
    organization_id, area_id, news_item_id, event_id, membership_id, extras)
VALUES (:id, :uid, :revision, :now, :now, :type, :value, :label, :private, :person_id, :organization_id, :area_id,
    :news_item_id, :event_id, :membership_id, :extras)

-- name: update_contact_detail
UPDATE contact_detail SET revision = revision + 1, updated_at = :now, type = :type, value = :value, label = :label,
    private = :private, person_id = :person_id, organization_id = :organization_id, area_id = :area_id, news_item_id =
    :news_item_id, event_id = :event_id, membership_id = :membership_id, extras = :extras
WHERE id = :id AND revision = :expected

-- name: delete_contact_detail
DELETE FROM contact_detail WHERE id = :id AND revision = :expected

-- name: select_contact_detail
SELECT id, uid, revision, type, value, label, private, person_id, organization_id, area_id, news_item_id, event_id,
    membership_id, extras
FROM contact_detail WHERE id = :id

-- name: insert_identifier
INSERT INTO identifier (id, uid, revision, created_at, updated_at, scheme, identifier, person_id, organization_id,
    area_id, news_item_id, event_id, membership_id, extras)
VALUES (:id, :uid, :revision, :now, :now, :scheme, :identifier, :person_id, :organization_id, :area_id, :news_item_id,
    :event_id, :membership_id, :extras)

-- name: update_identifier
UPDATE identifier SET revision = revision + 1, updated_at = :now, scheme = :scheme, identifier = :identifier,
    person_id = :person_id, organization_id = :organization_id, area_id = :area_id, news_item_id = :news_item_id,
    event_id = :event_id, membership_id = :membership_id, extras = :extras
WHERE id = :id AND revision = :expected

-- name: delete_identifier
DELETE FROM identifier WHERE id = :id AND revision = :expected

-- name: select_identifier
SELECT id, uid, revision, scheme, identifier, person_id, organization_id, area_id, news_item_id, event_id,
    membership_id, extras
FROM identifier WHERE id = :id

-- name: insert_link
INSERT INTO link (id, uid, revision, created_at, updated_at, url, note, person_id, organization_id, area_id,
    news_item_id, event_id, membership_id, extras)
VALUES (:id, :uid, :revision, :now, :now, :url, :note, :person_id, :organization_id, :area_id, :news_item_id,
    :event_id, :membership_id, :extras)

-- name: update_link
UPDATE link SET revision = revision + 1, updated_at = :now, url = :url, note = :note, person_id = :person_id,
    organization_id = :organization_id, area_id = :area_id, news_item_id = :news_item_id, event_id = :event_id,
    membership_id = :membership_id, extras = :extras
WHERE id = :id AND revision = :expected

-- name: delete_link
DELETE FROM link WHERE id = :id AND revision = :expected

-- name: select_link
SELECT id, uid, revision, url, note, person_id, organization_id, area_id, news_item_id, event_id, membership_id, extras
FROM link WHERE id = :id

-- name: insert_source
INSERT INTO source (id, uid, revision, created_at, updated_at, url, note, person_id, organization_id, area_id,
    news_item_id, event_id, membership_id, extras)
VALUES (:id, :uid, :revision, :now, :now, :url, :note, :person_id, :organization_id, :area_id, :news_item_id,
    :event_id, :membership_id, :extras)

-- name: update_source
UPDATE source SET revision = revision + 1, updated_at = :now, url = :url, note = :note, person_id = :person_id,
    organization_id = :organization_id, area_id = :area_id, news_item_id = :news_item_id, event_id = :event_id,
    membership_id = :membership_id, extras = :extras
WHERE id = :id AND revision = :expected

-- name: delete_source
DELETE FROM source WHERE id = :id AND revision = :expected

-- name: select_source
SELECT id, uid, revision, url, note, person_id, organization_id, area_id, news_item_id, event_id, membership_id, extras
FROM source WHERE id = :id

-- name: insert_attachment
INSERT INTO attachment (id, uid, revision, created_at, updated_at, name, media_type, content, person_id,
    organization_id, area_id, news_item_id, event_id, membership_id, extras)
VALUES (:id, :uid, :revision, :now, :now, :name, :media_type, :content, :person_id, :organization_id, :area_id,
    :news_item_id, :event_id, :membership_id, :extras)

-- name: update_attachment
UPDATE attachment SET revision = revision + 1, updated_at = :now, name = :name, media_type = :media_type, content =
    :content, person_id = :person_id, organization_id = :organization_id, area_id = :area_id, news_item_id =
    :news_item_id, event_id = :event_id, membership_id = :membership_id, extras = :extras
WHERE id = :id AND revision = :expected

-- name: delete_attachment
DELETE FROM attachment WHERE id = :id AND revision = :expected

-- name: select_attachment
SELECT id, uid, revision, name, media_type, content, person_id, organization_id, area_id, news_item_id, event_id,
    membership_id, extras
FROM attachment WHERE id = :id
