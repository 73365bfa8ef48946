-- What files call a body besides, with semicolons between: who said once which body a name means is not asked again.
ALTER TABLE organization ADD COLUMN also_called TEXT;

PRAGMA user_version = 13;
