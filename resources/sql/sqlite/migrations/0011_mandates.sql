-- What a mandate is: whose party, in whose place, why and by which decision it began and ended, whether with a vote.
CREATE TABLE decision (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    name TEXT NOT NULL,
    number TEXT,
    date TEXT,
    organization_id INTEGER REFERENCES organization (id) ON DELETE RESTRICT,
    url TEXT,
    summary TEXT,
    extras TEXT
) STRICT;
CREATE INDEX decision_by_organization_id ON decision (organization_id) WHERE organization_id IS NOT NULL;
CREATE INDEX decision_by_date ON decision (date, id);

ALTER TABLE membership ADD COLUMN party_id INTEGER REFERENCES organization (id) ON DELETE RESTRICT;
ALTER TABLE membership ADD COLUMN start_reason TEXT;
ALTER TABLE membership ADD COLUMN end_reason TEXT;
ALTER TABLE membership ADD COLUMN votes TEXT;
ALTER TABLE membership ADD COLUMN replaces_id INTEGER REFERENCES person (id) ON DELETE RESTRICT;
ALTER TABLE membership ADD COLUMN stands_in_for_id INTEGER REFERENCES person (id) ON DELETE RESTRICT;
ALTER TABLE membership ADD COLUMN start_decision_id INTEGER REFERENCES decision (id) ON DELETE RESTRICT;
ALTER TABLE membership ADD COLUMN end_decision_id INTEGER REFERENCES decision (id) ON DELETE RESTRICT;
CREATE INDEX membership_by_party_id ON membership (party_id) WHERE party_id IS NOT NULL;
CREATE INDEX membership_by_replaces_id ON membership (replaces_id) WHERE replaces_id IS NOT NULL;
CREATE INDEX membership_by_stands_in_for_id ON membership (stands_in_for_id) WHERE stands_in_for_id IS NOT NULL;
CREATE INDEX membership_by_start_decision_id ON membership (start_decision_id) WHERE start_decision_id IS NOT NULL;
CREATE INDEX membership_by_end_decision_id ON membership (end_decision_id) WHERE end_decision_id IS NOT NULL;

-- On whose behalf somebody was said to be a member: a party, but where it is a chamber. What the journal knows follows.
UPDATE membership SET party_id = on_behalf_of_id, on_behalf_of_id = NULL
WHERE on_behalf_of_id IS NOT NULL AND on_behalf_of_id NOT IN (
    SELECT id FROM organization WHERE classification IN ('assembly', 'parliament', 'chamber', 'delegation'));
UPDATE change
SET before = CASE WHEN json_type(before, '$.on_behalf_of_id') IS NULL THEN before
                  ELSE json_set(json_remove(before, '$.on_behalf_of_id'), '$.party_id', before ->> '$.on_behalf_of_id') END,
    after = CASE WHEN json_type(after, '$.on_behalf_of_id') IS NULL THEN after
                 ELSE json_set(json_remove(after, '$.on_behalf_of_id'), '$.party_id', after ->> '$.on_behalf_of_id') END
WHERE table_name = 'membership' AND coalesce(before ->> '$.on_behalf_of_id', after ->> '$.on_behalf_of_id') NOT IN (
    SELECT id FROM organization WHERE classification IN ('assembly', 'parliament', 'chamber', 'delegation'));

ALTER TABLE person ADD COLUMN honorific_prefix TEXT;
ALTER TABLE person ADD COLUMN honorific_suffix TEXT;
ALTER TABLE person ADD COLUMN form_of_address TEXT;
ALTER TABLE person ADD COLUMN languages TEXT;
ALTER TABLE person ADD COLUMN correspondence_language TEXT;
ALTER TABLE person_name ADD COLUMN valid_from TEXT;
ALTER TABLE person_name ADD COLUMN valid_until TEXT;
ALTER TABLE organization_name ADD COLUMN valid_from TEXT;
ALTER TABLE organization_name ADD COLUMN valid_until TEXT;

-- Of a chamber: the day on which its list of members was complete. Who is not among them then has left it.
ALTER TABLE organization ADD COLUMN members_as_of TEXT;

-- Sittings within a session; what is known of who takes part.
ALTER TABLE event ADD COLUMN parent_id INTEGER REFERENCES event (id) ON DELETE RESTRICT;
CREATE INDEX event_by_parent_id ON event (parent_id) WHERE parent_id IS NOT NULL;
ALTER TABLE event_participant ADD COLUMN capacity TEXT;
ALTER TABLE event_participant ADD COLUMN status TEXT;
ALTER TABLE event_participant ADD COLUMN represents_id INTEGER REFERENCES person (id) ON DELETE RESTRICT;
ALTER TABLE event_participant ADD COLUMN place TEXT;
ALTER TABLE event_participant ADD COLUMN arrival_date TEXT;
ALTER TABLE event_participant ADD COLUMN departure_date TEXT;
CREATE INDEX event_participant_by_represents_id ON event_participant (represents_id) WHERE represents_id IS NOT NULL;

-- The decision's text.
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
    decision_id INTEGER REFERENCES decision (id) ON DELETE RESTRICT,
    CHECK ((person_id IS NOT NULL) + (organization_id IS NOT NULL) + (area_id IS NOT NULL) + (news_item_id IS NOT NULL)
           + (event_id IS NOT NULL) + (membership_id IS NOT NULL) + (decision_id IS NOT NULL) = 1)
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
CREATE INDEX attachment_by_decision_id ON attachment (decision_id) WHERE decision_id IS NOT NULL;

-- Which of the problems that the program finds staff have looked at and do not want to see again, and why.
CREATE TABLE muted_problem (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    rule TEXT NOT NULL,
    reason TEXT NOT NULL,
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
CREATE INDEX muted_problem_by_person_id ON muted_problem (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX muted_problem_by_organization_id ON muted_problem (organization_id) WHERE organization_id IS NOT NULL;
CREATE INDEX muted_problem_by_area_id ON muted_problem (area_id) WHERE area_id IS NOT NULL;
CREATE INDEX muted_problem_by_news_item_id ON muted_problem (news_item_id) WHERE news_item_id IS NOT NULL;
CREATE INDEX muted_problem_by_event_id ON muted_problem (event_id) WHERE event_id IS NOT NULL;
CREATE INDEX muted_problem_by_membership_id ON muted_problem (membership_id) WHERE membership_id IS NOT NULL;

-- What people are called in their offices: a role, and its words by language, gender, number and grammatical case.
CREATE TABLE role (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    name TEXT NOT NULL,
    sort_order INTEGER,
    extras TEXT
) STRICT;
CREATE TABLE role_name (
    id INTEGER PRIMARY KEY,
    revision INTEGER NOT NULL,
    role_id INTEGER NOT NULL REFERENCES role (id) ON DELETE RESTRICT,
    language TEXT NOT NULL,
    gender TEXT,
    number TEXT,
    grammatical_case TEXT,
    name TEXT NOT NULL,
    extras TEXT
) STRICT;
CREATE INDEX role_name_by_role_id ON role_name (role_id);
CREATE INDEX role_name_by_name ON role_name (name);

PRAGMA user_version = 11;
