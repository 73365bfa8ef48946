-- Rules about what is SQLite's own.

-- rule: next_day()
date(:day, '+1 day')

-- rule: end_of(date)
-- The day behind the last one that a partial date can mean; of an unknown one the end of time.
coalesce(CASE length($date) WHEN 10 THEN date($date, '+1 day') WHEN 7 THEN date($date || '-01', '+1 month')
                            WHEN 4 THEN date($date || '-01-01', '+1 year') END, '9999-12-31')

-- rule: first_day_of(date)
-- Which a partial date can mean.
substr($date || '-01-01', 1, 10)

-- rule: day_behind(day)
date($day, '+1 day')

-- rule: has_cyrillic(text)
$text GLOB '*[А-яЁё]*'

-- rule: has_latin(text)
$text GLOB '*[A-Za-zÀ-ɏ]*'

-- rule: document(id, kind)
-- The rowid of a record's document in the search index, by the number that SearchIndex gives its kind.
$id * 16 + $kind

-- rule: document_subject(rowid)
$rowid / 16

-- rule: document_kind(rowid)
$rowid % 16

-- rule: people_with_words(words)
-- One of whose names has them.
(SELECT $document_subject(rowid) FROM search WHERE search MATCH $words AND $document_kind(rowid) = 2)

-- rule: with_words_news_item(words)
-- Whose titles have them; the same below.
(SELECT $document_subject(rowid) FROM search WHERE search MATCH $words AND $document_kind(rowid) = 3)

-- rule: with_words_event(words)
(SELECT $document_subject(rowid) FROM search WHERE search MATCH $words AND $document_kind(rowid) = 4)

-- rule: with_words_decision(words)
(SELECT $document_subject(rowid) FROM search WHERE search MATCH $words AND $document_kind(rowid) = 5)

-- rule: protocol_order(membership, person)
-- By the place in the protocol order, of eight digits, then by the name.
substr('0000000' || ($protocol_place($membership)), -8) || ' ' || $person_order($person)

-- rule: has_role(held, post)
-- One that :filter_role lists, with U+001F around each, which no text has in it; the same below.
instr(:filter_role, char(31) || coalesce($held.role, $post.label, $post.role) || char(31)) > 0

-- rule: has_title(title)
instr(:filter_role, char(31) || $title.name || char(31)) > 0
