-- The records, named after the Popolo vocabulary. Every table: id, uid (UUID, stable across exports), revision (counted
-- up by each write, for optimistic locking), and when it was made and last written (ISO 8601, UTC).
-- Dates are partial: YYYY, YYYY-MM or YYYY-MM-DD. Text columns hold no empty text: empty is NULL.
-- A contact, identifier, link, source or attachment belongs to exactly one subject.

-- Countries. `code` is ISO 3166-1 alpha-2; an area that ISO does not know has none.
CREATE TABLE area (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    code TEXT UNIQUE,
    name TEXT NOT NULL,
    classification TEXT,
    parent_id INTEGER REFERENCES area (id) ON DELETE RESTRICT,
    sort_order INTEGER
) STRICT;

CREATE TABLE area_name (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    area_id INTEGER NOT NULL REFERENCES area (id) ON DELETE RESTRICT,
    language TEXT NOT NULL,
    name TEXT NOT NULL
) STRICT;

-- Assembly, parliament, chamber, delegation, commission ... `seats` are a chamber's own, in its parliament.
CREATE TABLE organization (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    name TEXT NOT NULL,
    classification TEXT NOT NULL,
    parent_id INTEGER REFERENCES organization (id) ON DELETE RESTRICT,
    area_id INTEGER REFERENCES area (id) ON DELETE RESTRICT,
    seats INTEGER CHECK (seats >= 0),
    founding_date TEXT,
    dissolution_date TEXT,
    sort_order INTEGER
) STRICT;

CREATE TABLE organization_name (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    organization_id INTEGER NOT NULL REFERENCES organization (id) ON DELETE RESTRICT,
    language TEXT NOT NULL,
    name TEXT NOT NULL
) STRICT;

CREATE TABLE legislative_period (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    organization_id INTEGER NOT NULL REFERENCES organization (id) ON DELETE RESTRICT,
    name TEXT NOT NULL,
    start_date TEXT,
    end_date TEXT
) STRICT;

-- A seat that a chamber (on_behalf_of) fills in an organization, or an office there.
CREATE TABLE post (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    organization_id INTEGER NOT NULL REFERENCES organization (id) ON DELETE RESTRICT,
    kind TEXT NOT NULL CHECK (kind IN ('seat', 'office')),
    role TEXT,
    label TEXT,
    on_behalf_of_id INTEGER REFERENCES organization (id) ON DELETE RESTRICT,
    sort_order INTEGER
) STRICT;

-- How many seats a post has, over time. The bounds are derived from the dates: an unknown one is open.
CREATE TABLE post_capacity (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    post_id INTEGER NOT NULL REFERENCES post (id) ON DELETE RESTRICT,
    seats INTEGER NOT NULL CHECK (seats >= 0),
    valid_from TEXT,
    valid_until TEXT,
    source TEXT,
    start_bound TEXT NOT NULL,
    end_bound TEXT NOT NULL
) STRICT;

-- sort_key is the folded sort_name, or name.
CREATE TABLE person (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    name TEXT NOT NULL,
    sort_name TEXT,
    gender TEXT,
    birth_date TEXT,
    death_date TEXT,
    summary TEXT,
    sort_key TEXT NOT NULL,
    biography TEXT,
    photo BLOB
) STRICT;

CREATE TABLE person_name (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
    language TEXT,
    script TEXT,
    kind TEXT NOT NULL,
    name TEXT NOT NULL,
    family_name TEXT,
    given_name TEXT,
    patronymic_name TEXT,
    preferred INTEGER NOT NULL DEFAULT 0
) STRICT;

-- sort_key is the protocol order, then the person's; the bounds are derived from the dates, or from those of the
-- legislative period where the membership has none of its own.
CREATE TABLE membership (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    person_id INTEGER NOT NULL REFERENCES person (id) ON DELETE RESTRICT,
    organization_id INTEGER NOT NULL REFERENCES organization (id) ON DELETE RESTRICT,
    post_id INTEGER REFERENCES post (id) ON DELETE RESTRICT,
    role TEXT,
    capacity TEXT,
    on_behalf_of_id INTEGER REFERENCES organization (id) ON DELETE RESTRICT,
    area_id INTEGER REFERENCES area (id) ON DELETE RESTRICT,
    period_id INTEGER REFERENCES legislative_period (id) ON DELETE RESTRICT,
    start_date TEXT,
    end_date TEXT,
    protocol_order INTEGER,
    sort_key TEXT NOT NULL,
    start_bound TEXT NOT NULL,
    end_bound TEXT NOT NULL
) STRICT;

CREATE TABLE news_item (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    language TEXT,
    title TEXT NOT NULL,
    summary TEXT,
    body TEXT,
    published TEXT,
    url TEXT
) STRICT;

-- text_offset counts UTF-16 units from the start of the body.
CREATE TABLE news_mention (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    news_item_id INTEGER NOT NULL REFERENCES news_item (id) ON DELETE RESTRICT,
    person_id INTEGER REFERENCES person (id) ON DELETE RESTRICT,
    organization_id INTEGER REFERENCES organization (id) ON DELETE RESTRICT,
    area_id INTEGER REFERENCES area (id) ON DELETE RESTRICT,
    matched_text TEXT,
    text_offset INTEGER,
    state TEXT NOT NULL CHECK (state IN ('suggested', 'confirmed', 'ignored'))
) STRICT;

CREATE TABLE event (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    name TEXT NOT NULL,
    classification TEXT NOT NULL,
    organization_id INTEGER REFERENCES organization (id) ON DELETE RESTRICT,
    area_id INTEGER REFERENCES area (id) ON DELETE RESTRICT,
    place TEXT,
    start_date TEXT,
    end_date TEXT,
    summary TEXT
) STRICT;

CREATE TABLE event_participant (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    event_id INTEGER NOT NULL REFERENCES event (id) ON DELETE RESTRICT,
    person_id INTEGER REFERENCES person (id) ON DELETE RESTRICT,
    organization_id INTEGER REFERENCES organization (id) ON DELETE RESTRICT,
    role TEXT
) STRICT;

CREATE TABLE contact_detail (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    type TEXT NOT NULL,
    value TEXT NOT NULL,
    label TEXT,
    private INTEGER NOT NULL DEFAULT 0,
    person_id INTEGER REFERENCES person (id) ON DELETE RESTRICT,
    organization_id INTEGER REFERENCES organization (id) ON DELETE RESTRICT,
    area_id INTEGER REFERENCES area (id) ON DELETE RESTRICT,
    news_item_id INTEGER REFERENCES news_item (id) ON DELETE RESTRICT,
    event_id INTEGER REFERENCES event (id) ON DELETE RESTRICT,
    membership_id INTEGER REFERENCES membership (id) ON DELETE RESTRICT,
    CHECK ((person_id IS NOT NULL) + (organization_id IS NOT NULL) + (area_id IS NOT NULL) + (news_item_id IS NOT NULL)
           + (event_id IS NOT NULL) + (membership_id IS NOT NULL) = 1)
) STRICT;

CREATE TABLE identifier (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    scheme TEXT NOT NULL,
    identifier TEXT NOT NULL,
    person_id INTEGER REFERENCES person (id) ON DELETE RESTRICT,
    organization_id INTEGER REFERENCES organization (id) ON DELETE RESTRICT,
    area_id INTEGER REFERENCES area (id) ON DELETE RESTRICT,
    news_item_id INTEGER REFERENCES news_item (id) ON DELETE RESTRICT,
    event_id INTEGER REFERENCES event (id) ON DELETE RESTRICT,
    membership_id INTEGER REFERENCES membership (id) ON DELETE RESTRICT,
    CHECK ((person_id IS NOT NULL) + (organization_id IS NOT NULL) + (area_id IS NOT NULL) + (news_item_id IS NOT NULL)
           + (event_id IS NOT NULL) + (membership_id IS NOT NULL) = 1)
) STRICT;

CREATE TABLE link (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    url TEXT NOT NULL,
    note TEXT,
    person_id INTEGER REFERENCES person (id) ON DELETE RESTRICT,
    organization_id INTEGER REFERENCES organization (id) ON DELETE RESTRICT,
    area_id INTEGER REFERENCES area (id) ON DELETE RESTRICT,
    news_item_id INTEGER REFERENCES news_item (id) ON DELETE RESTRICT,
    event_id INTEGER REFERENCES event (id) ON DELETE RESTRICT,
    membership_id INTEGER REFERENCES membership (id) ON DELETE RESTRICT,
    CHECK ((person_id IS NOT NULL) + (organization_id IS NOT NULL) + (area_id IS NOT NULL) + (news_item_id IS NOT NULL)
           + (event_id IS NOT NULL) + (membership_id IS NOT NULL) = 1)
) STRICT;

CREATE TABLE source (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    url TEXT,
    note TEXT NOT NULL,
    person_id INTEGER REFERENCES person (id) ON DELETE RESTRICT,
    organization_id INTEGER REFERENCES organization (id) ON DELETE RESTRICT,
    area_id INTEGER REFERENCES area (id) ON DELETE RESTRICT,
    news_item_id INTEGER REFERENCES news_item (id) ON DELETE RESTRICT,
    event_id INTEGER REFERENCES event (id) ON DELETE RESTRICT,
    membership_id INTEGER REFERENCES membership (id) ON DELETE RESTRICT,
    CHECK ((person_id IS NOT NULL) + (organization_id IS NOT NULL) + (area_id IS NOT NULL) + (news_item_id IS NOT NULL)
           + (event_id IS NOT NULL) + (membership_id IS NOT NULL) = 1)
) STRICT;

CREATE TABLE attachment (
    id INTEGER PRIMARY KEY AUTOINCREMENT,
    uid TEXT NOT NULL UNIQUE,
    revision INTEGER NOT NULL,
    created_at TEXT NOT NULL,
    updated_at TEXT NOT NULL,
    name TEXT NOT NULL,
    media_type TEXT NOT NULL,
    content BLOB NOT NULL,
    person_id INTEGER REFERENCES person (id) ON DELETE RESTRICT,
    organization_id INTEGER REFERENCES organization (id) ON DELETE RESTRICT,
    area_id INTEGER REFERENCES area (id) ON DELETE RESTRICT,
    news_item_id INTEGER REFERENCES news_item (id) ON DELETE RESTRICT,
    event_id INTEGER REFERENCES event (id) ON DELETE RESTRICT,
    membership_id INTEGER REFERENCES membership (id) ON DELETE RESTRICT,
    CHECK ((person_id IS NOT NULL) + (organization_id IS NOT NULL) + (area_id IS NOT NULL) + (news_item_id IS NOT NULL)
           + (event_id IS NOT NULL) + (membership_id IS NOT NULL) = 1)
) STRICT;

-- One index per reference: to find what depends on a record, and for SQLite to keep RESTRICT without a scan.
CREATE INDEX area_by_parent_id ON area (parent_id) WHERE parent_id IS NOT NULL;
CREATE INDEX area_name_by_area_id ON area_name (area_id);
CREATE INDEX organization_by_parent_id ON organization (parent_id) WHERE parent_id IS NOT NULL;
CREATE INDEX organization_by_area_id ON organization (area_id) WHERE area_id IS NOT NULL;
CREATE INDEX organization_name_by_organization_id ON organization_name (organization_id);
CREATE INDEX legislative_period_by_organization_id ON legislative_period (organization_id);
CREATE INDEX post_by_organization_id ON post (organization_id);
CREATE INDEX post_by_on_behalf_of_id ON post (on_behalf_of_id) WHERE on_behalf_of_id IS NOT NULL;
CREATE INDEX post_capacity_by_post_id ON post_capacity (post_id);
CREATE INDEX person_name_by_person_id ON person_name (person_id);
CREATE INDEX membership_by_person_id ON membership (person_id);
CREATE INDEX membership_by_organization_id ON membership (organization_id);
CREATE INDEX membership_by_on_behalf_of_id ON membership (on_behalf_of_id) WHERE on_behalf_of_id IS NOT NULL;
CREATE INDEX membership_by_area_id ON membership (area_id) WHERE area_id IS NOT NULL;
CREATE INDEX membership_by_period_id ON membership (period_id) WHERE period_id IS NOT NULL;
CREATE INDEX news_mention_by_news_item_id ON news_mention (news_item_id);
CREATE INDEX news_mention_by_person_id ON news_mention (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX news_mention_by_organization_id ON news_mention (organization_id) WHERE organization_id IS NOT NULL;
CREATE INDEX news_mention_by_area_id ON news_mention (area_id) WHERE area_id IS NOT NULL;
CREATE INDEX event_by_organization_id ON event (organization_id) WHERE organization_id IS NOT NULL;
CREATE INDEX event_by_area_id ON event (area_id) WHERE area_id IS NOT NULL;
CREATE INDEX event_participant_by_event_id ON event_participant (event_id);
CREATE INDEX event_participant_by_person_id ON event_participant (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX event_participant_by_organization_id ON event_participant (organization_id) WHERE organization_id IS NOT NULL;
CREATE INDEX contact_detail_by_person_id ON contact_detail (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX contact_detail_by_organization_id ON contact_detail (organization_id) WHERE organization_id IS NOT NULL;
CREATE INDEX contact_detail_by_area_id ON contact_detail (area_id) WHERE area_id IS NOT NULL;
CREATE INDEX contact_detail_by_news_item_id ON contact_detail (news_item_id) WHERE news_item_id IS NOT NULL;
CREATE INDEX contact_detail_by_event_id ON contact_detail (event_id) WHERE event_id IS NOT NULL;
CREATE INDEX contact_detail_by_membership_id ON contact_detail (membership_id) WHERE membership_id IS NOT NULL;
CREATE INDEX identifier_by_person_id ON identifier (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX identifier_by_organization_id ON identifier (organization_id) WHERE organization_id IS NOT NULL;
CREATE INDEX identifier_by_area_id ON identifier (area_id) WHERE area_id IS NOT NULL;
CREATE INDEX identifier_by_news_item_id ON identifier (news_item_id) WHERE news_item_id IS NOT NULL;
CREATE INDEX identifier_by_event_id ON identifier (event_id) WHERE event_id IS NOT NULL;
CREATE INDEX identifier_by_membership_id ON identifier (membership_id) WHERE membership_id IS NOT NULL;
CREATE INDEX link_by_person_id ON link (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX link_by_organization_id ON link (organization_id) WHERE organization_id IS NOT NULL;
CREATE INDEX link_by_area_id ON link (area_id) WHERE area_id IS NOT NULL;
CREATE INDEX link_by_news_item_id ON link (news_item_id) WHERE news_item_id IS NOT NULL;
CREATE INDEX link_by_event_id ON link (event_id) WHERE event_id IS NOT NULL;
CREATE INDEX link_by_membership_id ON link (membership_id) WHERE membership_id IS NOT NULL;
CREATE INDEX source_by_person_id ON source (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX source_by_organization_id ON source (organization_id) WHERE organization_id IS NOT NULL;
CREATE INDEX source_by_area_id ON source (area_id) WHERE area_id IS NOT NULL;
CREATE INDEX source_by_news_item_id ON source (news_item_id) WHERE news_item_id IS NOT NULL;
CREATE INDEX source_by_event_id ON source (event_id) WHERE event_id IS NOT NULL;
CREATE INDEX source_by_membership_id ON source (membership_id) WHERE membership_id IS NOT NULL;
CREATE INDEX attachment_by_person_id ON attachment (person_id) WHERE person_id IS NOT NULL;
CREATE INDEX attachment_by_organization_id ON attachment (organization_id) WHERE organization_id IS NOT NULL;
CREATE INDEX attachment_by_area_id ON attachment (area_id) WHERE area_id IS NOT NULL;
CREATE INDEX attachment_by_news_item_id ON attachment (news_item_id) WHERE news_item_id IS NOT NULL;
CREATE INDEX attachment_by_event_id ON attachment (event_id) WHERE event_id IS NOT NULL;
CREATE INDEX attachment_by_membership_id ON attachment (membership_id) WHERE membership_id IS NOT NULL;

-- A chamber's members in protocol order, a page at a time; and how many there are on a day, from the index alone.
CREATE INDEX membership_by_post_id ON membership (post_id, sort_key, id) WHERE post_id IS NOT NULL;
CREATE INDEX membership_by_post_on_day ON membership (post_id, capacity, start_bound, end_bound) WHERE post_id IS NOT NULL;
-- A chamber has one seat post in an organization.
CREATE UNIQUE INDEX post_one_seat ON post (organization_id, on_behalf_of_id) WHERE kind = 'seat' AND on_behalf_of_id IS NOT NULL;
CREATE INDEX person_by_sort_key ON person (sort_key, id);
CREATE INDEX news_item_by_published ON news_item (published, id);
CREATE INDEX organization_by_classification ON organization (classification, area_id, sort_order);

PRAGMA application_id = 0x44454C47;
PRAGMA user_version = 1;
