-- What was found by going through all of a table: areas that are part of nothing, which every import asks for, and a page of
-- the list of events.
CREATE INDEX area_at_top ON area (id) WHERE parent_id IS NULL;
CREATE INDEX event_by_start ON event (start_date, id);
PRAGMA user_version = 9;
