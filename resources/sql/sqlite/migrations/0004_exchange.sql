-- What other programs' files say and these tables have no column for: a JSON object, kept so that it goes out again.
ALTER TABLE area ADD COLUMN extras TEXT;
ALTER TABLE area_name ADD COLUMN extras TEXT;
ALTER TABLE organization ADD COLUMN extras TEXT;
ALTER TABLE organization_name ADD COLUMN extras TEXT;
ALTER TABLE legislative_period ADD COLUMN extras TEXT;
ALTER TABLE post ADD COLUMN extras TEXT;
ALTER TABLE post_capacity ADD COLUMN extras TEXT;
ALTER TABLE person ADD COLUMN extras TEXT;
ALTER TABLE person_name ADD COLUMN extras TEXT;
ALTER TABLE membership ADD COLUMN extras TEXT;
ALTER TABLE news_item ADD COLUMN extras TEXT;
ALTER TABLE news_mention ADD COLUMN extras TEXT;
ALTER TABLE event ADD COLUMN extras TEXT;
ALTER TABLE event_participant ADD COLUMN extras TEXT;
ALTER TABLE contact_detail ADD COLUMN extras TEXT;
ALTER TABLE identifier ADD COLUMN extras TEXT;
ALTER TABLE link ADD COLUMN extras TEXT;
ALTER TABLE attachment ADD COLUMN extras TEXT;

-- A source is an address, a note or both.
CREATE TABLE new_source (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
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
INSERT INTO new_source (id, uid, revision, created_at, updated_at, url, note, person_id, organization_id, area_id, news_item_id,
                        event_id, membership_id)
SELECT id, uid, revision, created_at, updated_at, url, note, person_id, organization_id, area_id, news_item_id, event_id,
       membership_id FROM source;
-- Ids are never used twice, also those of removed rows.
DELETE FROM sqlite_sequence WHERE name = 'new_source';
UPDATE sqlite_sequence SET name = 'new_source' WHERE name = 'source';
DROP TABLE source;
ALTER TABLE new_source RENAME TO source;
CREATE INDEX source_by_person_id ON source (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX source_by_organization_id ON source (organization_id) WHERE organization_id IS NOT NULL;
CREATE INDEX source_by_area_id ON source (area_id) WHERE area_id IS NOT NULL;
CREATE INDEX source_by_news_item_id ON source (news_item_id) WHERE news_item_id IS NOT NULL;
CREATE INDEX source_by_event_id ON source (event_id) WHERE event_id IS NOT NULL;
CREATE INDEX source_by_membership_id ON source (membership_id) WHERE membership_id IS NOT NULL;

-- A run of records that one change set added, row_id to last_row_id, without `after`: what they held is what they hold,
-- or the `before` of the first later change.
ALTER TABLE change ADD COLUMN last_row_id INTEGER;

-- Who bears an identifier: how people are recognised across files.
CREATE INDEX identifier_by_scheme ON identifier (scheme, identifier);

-- How news are recognised when a feed comes again.
CREATE INDEX news_item_by_url ON news_item (url) WHERE url IS NOT NULL;
CREATE INDEX news_item_by_title ON news_item (title);

PRAGMA user_version = 4;
