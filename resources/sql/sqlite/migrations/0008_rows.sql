-- What a row carries. When it was made and last written, the journal tells; nothing else read it. A record that is known
-- outside by its uid keeps it; what belongs to one (a name, a contact, an address) is only ever known with it, and has its
-- id from the program, which sees in the journal those that were used (see IdSource).

ALTER TABLE area DROP COLUMN created_at;
ALTER TABLE area DROP COLUMN updated_at;
ALTER TABLE organization DROP COLUMN created_at;
ALTER TABLE organization DROP COLUMN updated_at;
ALTER TABLE legislative_period DROP COLUMN created_at;
ALTER TABLE legislative_period DROP COLUMN updated_at;
ALTER TABLE post DROP COLUMN created_at;
ALTER TABLE post DROP COLUMN updated_at;
ALTER TABLE person DROP COLUMN created_at;
ALTER TABLE person DROP COLUMN updated_at;
ALTER TABLE membership DROP COLUMN created_at;
ALTER TABLE membership DROP COLUMN updated_at;
ALTER TABLE news_item DROP COLUMN created_at;
ALTER TABLE news_item DROP COLUMN updated_at;
ALTER TABLE event DROP COLUMN created_at;
ALTER TABLE event DROP COLUMN updated_at;

-- Members are ordered by the keys of the people, who are few in a chamber.
DROP INDEX membership_in_order_en;
DROP INDEX membership_in_order_ru;
ALTER TABLE membership DROP COLUMN sort_key;
ALTER TABLE membership DROP COLUMN sort_key_en;
ALTER TABLE membership DROP COLUMN sort_key_ru;

-- In the order of a language stand those with a key of their own in it, and the others by the common one: each of them in
-- one index. Those who have a key of their own in every language are found by the common one too, but never listed.
DROP INDEX person_in_order_en;
DROP INDEX person_in_order_ru;
DROP INDEX person_by_sort_key;
CREATE INDEX person_in_common_order ON person (sort_key) WHERE sort_key_en IS NULL OR sort_key_ru IS NULL;
CREATE INDEX person_in_own_order ON person (sort_key) WHERE sort_key_en IS NOT NULL AND sort_key_ru IS NOT NULL;
CREATE INDEX person_in_order_en ON person (sort_key_en) WHERE sort_key_en IS NOT NULL;
CREATE INDEX person_in_order_ru ON person (sort_key_ru) WHERE sort_key_ru IS NOT NULL;

CREATE TABLE new_area_name (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    area_id INTEGER NOT NULL REFERENCES area (id) ON DELETE RESTRICT,
    language TEXT NOT NULL,
    name TEXT NOT NULL,
    extras TEXT
) STRICT;
INSERT INTO new_area_name (id, revision, area_id, language, name, extras)
SELECT id, revision, area_id, language, name, extras FROM area_name;
DROP TABLE area_name;
ALTER TABLE new_area_name RENAME TO area_name;
CREATE INDEX area_name_by_area_id ON area_name (area_id);

CREATE TABLE new_organization_name (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    organization_id INTEGER NOT NULL REFERENCES organization (id) ON DELETE RESTRICT,
    language TEXT NOT NULL,
    name TEXT NOT NULL,
    extras TEXT
) STRICT;
INSERT INTO new_organization_name (id, revision, organization_id, language, name, extras)
SELECT id, revision, organization_id, language, name, extras FROM organization_name;
DROP TABLE organization_name;
ALTER TABLE new_organization_name RENAME TO organization_name;
CREATE INDEX organization_name_by_organization_id ON organization_name (organization_id);

CREATE TABLE new_post_name (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    post_id INTEGER NOT NULL REFERENCES post (id) ON DELETE RESTRICT,
    language TEXT NOT NULL,
    name TEXT NOT NULL,
    extras TEXT
) STRICT;
INSERT INTO new_post_name (id, revision, post_id, language, name, extras)
SELECT id, revision, post_id, language, name, extras FROM post_name;
DROP TABLE post_name;
ALTER TABLE new_post_name RENAME TO post_name;
CREATE INDEX post_name_by_post_id ON post_name (post_id);

CREATE TABLE new_post_capacity (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    post_id INTEGER NOT NULL REFERENCES post (id) ON DELETE RESTRICT,
    seats INTEGER NOT NULL CHECK (seats >= 0),
    valid_from TEXT,
    valid_until TEXT,
    source TEXT,
    start_bound TEXT NOT NULL,
    end_bound TEXT NOT NULL,
    extras TEXT
) STRICT;
INSERT INTO new_post_capacity (id, revision, post_id, seats, valid_from, valid_until, source, start_bound, end_bound,
                               extras)
SELECT id, revision, post_id, seats, valid_from, valid_until, source, start_bound, end_bound, extras FROM post_capacity;
DROP TABLE post_capacity;
ALTER TABLE new_post_capacity RENAME TO post_capacity;
CREATE INDEX post_capacity_by_post_id ON post_capacity (post_id);

CREATE TABLE new_person_name (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
    language TEXT,
    script TEXT,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    family_name TEXT,
    given_name TEXT,
    patronymic_name TEXT,
    preferred INTEGER NOT NULL DEFAULT 0,
    extras TEXT
) STRICT;
INSERT INTO new_person_name (id, revision, person_id, language, script, kind, name, family_name, given_name,
                             patronymic_name, preferred, extras)
SELECT id, revision, person_id, language, script, kind, name, family_name, given_name, patronymic_name, preferred,
       extras FROM person_name;
DROP TABLE person_name;
ALTER TABLE new_person_name RENAME TO person_name;
CREATE INDEX person_name_by_person_id ON person_name (person_id);

CREATE TABLE new_news_mention (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    news_item_id INTEGER NOT NULL REFERENCES news_item (id) ON DELETE RESTRICT,
    person_id INTEGER REFERENCES person (id) ON DELETE RESTRICT,
    organization_id INTEGER REFERENCES organization (id) ON DELETE RESTRICT,
    area_id INTEGER REFERENCES area (id) ON DELETE RESTRICT,
    matched_text TEXT,
    text_offset INTEGER,
    state TEXT NOT NULL CHECK (state IN ('suggested', 'confirmed', 'ignored')),
    extras TEXT
) STRICT;
INSERT INTO new_news_mention (id, revision, news_item_id, person_id, organization_id, area_id, matched_text,
                              text_offset, state, extras)
SELECT id, revision, news_item_id, person_id, organization_id, area_id, matched_text, text_offset, state, extras FROM news_mention;
DROP TABLE news_mention;
ALTER TABLE new_news_mention RENAME TO news_mention;
CREATE INDEX news_mention_by_news_item_id ON news_mention (news_item_id);
CREATE INDEX news_mention_by_person_id ON news_mention (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX news_mention_by_organization_id ON news_mention (organization_id) WHERE organization_id IS NOT NULL;
CREATE INDEX news_mention_by_area_id ON news_mention (area_id) WHERE area_id IS NOT NULL;

CREATE TABLE new_event_participant (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    event_id INTEGER NOT NULL REFERENCES event (id) ON DELETE RESTRICT,
    person_id INTEGER REFERENCES person (id) ON DELETE RESTRICT,
    organization_id INTEGER REFERENCES organization (id) ON DELETE RESTRICT,
    role TEXT,
    extras TEXT
) STRICT;
INSERT INTO new_event_participant (id, revision, event_id, person_id, organization_id, role, extras)
SELECT id, revision, event_id, person_id, organization_id, role, extras FROM event_participant;
DROP TABLE event_participant;
ALTER TABLE new_event_participant RENAME TO event_participant;
CREATE INDEX event_participant_by_event_id ON event_participant (event_id);
CREATE INDEX event_participant_by_person_id ON event_participant (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX event_participant_by_organization_id ON event_participant (organization_id) WHERE organization_id IS NOT NULL;

CREATE TABLE new_contact_detail (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    type TEXT NOT NULL,
    value TEXT NOT NULL,
    label TEXT,
    private INTEGER NOT NULL DEFAULT 0,
    extras TEXT,
    person_id INTEGER REFERENCES person (id) ON DELETE RESTRICT,
    organization_id INTEGER REFERENCES organization (id) ON DELETE RESTRICT,
    area_id INTEGER REFERENCES area (id) ON DELETE RESTRICT,
    news_item_id INTEGER REFERENCES news_item (id) ON DELETE RESTRICT,
    event_id INTEGER REFERENCES event (id) ON DELETE RESTRICT,
    membership_id INTEGER REFERENCES membership (id) ON DELETE RESTRICT,
    CHECK ((person_id IS NOT NULL) + (organization_id IS NOT NULL) + (area_id IS NOT NULL) + (news_item_id IS NOT NULL)
           + (event_id IS NOT NULL) + (membership_id IS NOT NULL) = 1)
) STRICT;
INSERT INTO new_contact_detail (id, revision, type, value, label, private, extras, person_id, organization_id,
                                area_id, news_item_id, event_id, membership_id)
SELECT id, revision, type, value, label, private, extras, person_id, organization_id, area_id, news_item_id, event_id,
       membership_id FROM contact_detail;
DROP TABLE contact_detail;
ALTER TABLE new_contact_detail RENAME TO contact_detail;
CREATE INDEX contact_detail_by_person_id ON contact_detail (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX contact_detail_by_organization_id ON contact_detail (organization_id) WHERE organization_id IS NOT NULL;
CREATE INDEX contact_detail_by_area_id ON contact_detail (area_id) WHERE area_id IS NOT NULL;
CREATE INDEX contact_detail_by_news_item_id ON contact_detail (news_item_id) WHERE news_item_id IS NOT NULL;
CREATE INDEX contact_detail_by_event_id ON contact_detail (event_id) WHERE event_id IS NOT NULL;
CREATE INDEX contact_detail_by_membership_id ON contact_detail (membership_id) WHERE membership_id IS NOT NULL;

CREATE TABLE new_identifier (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    scheme TEXT NOT NULL,
    identifier TEXT NOT NULL,
    extras TEXT,
    person_id INTEGER REFERENCES person (id) ON DELETE RESTRICT,
    organization_id INTEGER REFERENCES organization (id) ON DELETE RESTRICT,
    area_id INTEGER REFERENCES area (id) ON DELETE RESTRICT,
    news_item_id INTEGER REFERENCES news_item (id) ON DELETE RESTRICT,
    event_id INTEGER REFERENCES event (id) ON DELETE RESTRICT,
    membership_id INTEGER REFERENCES membership (id) ON DELETE RESTRICT,
    CHECK ((person_id IS NOT NULL) + (organization_id IS NOT NULL) + (area_id IS NOT NULL) + (news_item_id IS NOT NULL)
           + (event_id IS NOT NULL) + (membership_id IS NOT NULL) = 1)
) STRICT;
INSERT INTO new_identifier (id, revision, scheme, identifier, extras, person_id, organization_id, area_id,
                            news_item_id, event_id, membership_id)
SELECT id, revision, scheme, identifier, extras, person_id, organization_id, area_id, news_item_id, event_id,
       membership_id FROM identifier;
DROP TABLE identifier;
ALTER TABLE new_identifier RENAME TO identifier;
CREATE INDEX identifier_by_person_id ON identifier (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX identifier_by_organization_id ON identifier (organization_id) WHERE organization_id IS NOT NULL;
CREATE INDEX identifier_by_area_id ON identifier (area_id) WHERE area_id IS NOT NULL;
CREATE INDEX identifier_by_news_item_id ON identifier (news_item_id) WHERE news_item_id IS NOT NULL;
CREATE INDEX identifier_by_event_id ON identifier (event_id) WHERE event_id IS NOT NULL;
CREATE INDEX identifier_by_membership_id ON identifier (membership_id) WHERE membership_id IS NOT NULL;
CREATE INDEX identifier_by_value ON identifier (identifier);

CREATE TABLE new_link (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    url TEXT NOT NULL,
    note TEXT,
    extras TEXT,
    person_id INTEGER REFERENCES person (id) ON DELETE RESTRICT,
    organization_id INTEGER REFERENCES organization (id) ON DELETE RESTRICT,
    area_id INTEGER REFERENCES area (id) ON DELETE RESTRICT,
    news_item_id INTEGER REFERENCES news_item (id) ON DELETE RESTRICT,
    event_id INTEGER REFERENCES event (id) ON DELETE RESTRICT,
    membership_id INTEGER REFERENCES membership (id) ON DELETE RESTRICT,
    CHECK ((person_id IS NOT NULL) + (organization_id IS NOT NULL) + (area_id IS NOT NULL) + (news_item_id IS NOT NULL)
           + (event_id IS NOT NULL) + (membership_id IS NOT NULL) = 1)
) STRICT;
INSERT INTO new_link (id, revision, url, note, extras, person_id, organization_id, area_id, news_item_id, event_id,
                      membership_id)
SELECT id, revision, url, note, extras, person_id, organization_id, area_id, news_item_id, event_id, membership_id FROM link;
DROP TABLE link;
ALTER TABLE new_link RENAME TO link;
CREATE INDEX link_by_person_id ON link (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX link_by_organization_id ON link (organization_id) WHERE organization_id IS NOT NULL;
CREATE INDEX link_by_area_id ON link (area_id) WHERE area_id IS NOT NULL;
CREATE INDEX link_by_news_item_id ON link (news_item_id) WHERE news_item_id IS NOT NULL;
CREATE INDEX link_by_event_id ON link (event_id) WHERE event_id IS NOT NULL;
CREATE INDEX link_by_membership_id ON link (membership_id) WHERE membership_id IS NOT NULL;

CREATE TABLE new_source (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    url TEXT,
    note TEXT,
    extras TEXT,
    person_id INTEGER REFERENCES person (id) ON DELETE RESTRICT,
    organization_id INTEGER REFERENCES organization (id) ON DELETE RESTRICT,
    area_id INTEGER REFERENCES area (id) ON DELETE RESTRICT,
    news_item_id INTEGER REFERENCES news_item (id) ON DELETE RESTRICT,
    event_id INTEGER REFERENCES event (id) ON DELETE RESTRICT,
    membership_id INTEGER REFERENCES membership (id) ON DELETE RESTRICT,
    CHECK ((person_id IS NOT NULL) + (organization_id IS NOT NULL) + (area_id IS NOT NULL) + (news_item_id IS NOT NULL)
           + (event_id IS NOT NULL) + (membership_id IS NOT NULL) = 1),
    CHECK (url IS NOT NULL OR note IS NOT NULL)
) STRICT;
INSERT INTO new_source (id, revision, url, note, extras, person_id, organization_id, area_id, news_item_id, event_id,
                        membership_id)
SELECT id, revision, url, note, extras, person_id, organization_id, area_id, news_item_id, event_id, membership_id FROM source;
DROP TABLE source;
ALTER TABLE new_source RENAME TO source;
CREATE INDEX source_by_person_id ON source (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX source_by_organization_id ON source (organization_id) WHERE organization_id IS NOT NULL;
CREATE INDEX source_by_area_id ON source (area_id) WHERE area_id IS NOT NULL;
CREATE INDEX source_by_news_item_id ON source (news_item_id) WHERE news_item_id IS NOT NULL;
CREATE INDEX source_by_event_id ON source (event_id) WHERE event_id IS NOT NULL;
CREATE INDEX source_by_membership_id ON source (membership_id) WHERE membership_id IS NOT NULL;

CREATE TABLE new_attachment (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    name TEXT NOT NULL,
    media_type TEXT NOT NULL,
    content BLOB NOT NULL,
    extras TEXT,
    person_id INTEGER REFERENCES person (id) ON DELETE RESTRICT,
    organization_id INTEGER REFERENCES organization (id) ON DELETE RESTRICT,
    area_id INTEGER REFERENCES area (id) ON DELETE RESTRICT,
    news_item_id INTEGER REFERENCES news_item (id) ON DELETE RESTRICT,
    event_id INTEGER REFERENCES event (id) ON DELETE RESTRICT,
    membership_id INTEGER REFERENCES membership (id) ON DELETE RESTRICT,
    CHECK ((person_id IS NOT NULL) + (organization_id IS NOT NULL) + (area_id IS NOT NULL) + (news_item_id IS NOT NULL)
           + (event_id IS NOT NULL) + (membership_id IS NOT NULL) = 1)
) STRICT;
INSERT INTO new_attachment (id, revision, name, media_type, content, extras, person_id, organization_id, area_id,
                            news_item_id, event_id, membership_id)
SELECT id, revision, name, media_type, content, extras, person_id, organization_id, area_id, news_item_id, event_id,
       membership_id FROM attachment;
DROP TABLE attachment;
ALTER TABLE new_attachment RENAME TO attachment;
CREATE INDEX attachment_by_person_id ON attachment (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX attachment_by_organization_id ON attachment (organization_id) WHERE organization_id IS NOT NULL;
CREATE INDEX attachment_by_area_id ON attachment (area_id) WHERE area_id IS NOT NULL;
CREATE INDEX attachment_by_news_item_id ON attachment (news_item_id) WHERE news_item_id IS NOT NULL;
CREATE INDEX attachment_by_event_id ON attachment (event_id) WHERE event_id IS NOT NULL;
CREATE INDEX attachment_by_membership_id ON attachment (membership_id) WHERE membership_id IS NOT NULL;

-- The search index anew: only whether a word stands in the names or the text is ever asked, not where, nor how long these are.
-- The program fills it.
DROP TABLE search;
CREATE VIRTUAL TABLE search USING fts5 (names, text, prefix = '1 2 3', detail = column, columnsize = 0,
                                        tokenize = "unicode61 remove_diacritics 0");
-- Bytes of new documents that are gathered before they are written: those of a whole parliament.
INSERT INTO search (search, rank) VALUES ('hashsize', 4194304);

PRAGMA user_version = 8;
