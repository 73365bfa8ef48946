-- Which state of which file this is: every transaction that writes gives it a new name and notes the name before it, and
-- every copy gets one of its own. So it is known which file a log (-wal) that lies beside it belongs to. One small row,
-- alone on its page.
CREATE TABLE file_state (
    id INTEGER PRIMARY KEY CHECK (id = 1),
    state BLOB NOT NULL,
    previous BLOB NOT NULL
) STRICT;
INSERT INTO file_state (id, state, previous) VALUES (1, randomblob(16), x'');

PRAGMA user_version = 5;
