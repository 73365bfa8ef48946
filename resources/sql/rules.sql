-- Rules that recur in statements, each in one place. A statement says $on_day(m) for the rule on_day(m); in the rule $m is
-- what it names. :day is the "as of" date, :language that of names (BCP 47).

-- rule: on_day(m)
-- Whatever has bounds holds on the day: the first one is its own, the last one that of what follows.
$m.start_bound <= :day AND :day < $m.end_bound

-- rule: seat_post(chamber)
-- A chamber's seat post is the first one on its behalf: in a delegation, else its own, in itself.
(SELECT id FROM post WHERE on_behalf_of_id = $chamber AND kind = 'seat'
    ORDER BY organization_id = on_behalf_of_id, id LIMIT 1)

-- rule: chamber_of_seat(post, chamber)
-- What a seat is called by: none for a chamber's own seats where it has others in a delegation.
CASE WHEN $post.organization_id = $chamber.id AND EXISTS (SELECT 1 FROM post other
         WHERE other.on_behalf_of_id = $chamber.id AND other.kind = 'seat' AND other.organization_id <> $chamber.id)
     THEN NULL ELSE $organization_name($chamber) END

-- rule: seats(post, chamber)
-- Of the quota that began last; of a chamber's own seats, those of the chamber.
coalesce((SELECT quota.seats FROM post_capacity quota WHERE quota.post_id = $post.id AND $on_day(quota)
          ORDER BY quota.start_bound DESC, quota.id DESC LIMIT 1),
         CASE WHEN $post.organization_id = $chamber.id THEN $chamber.seats END)

-- rule: filled(post)
(SELECT count(*) FROM membership held WHERE held.post_id = $post.id AND held.capacity IS NOT 'substitute' AND $on_day(held))

-- rule: delegation_of(area)
(SELECT min(id) FROM organization WHERE area_id = $area AND classification = 'delegation')

-- rule: shown_person_name(person)
-- Of several the preferred one, then the record's own. A romanisation is no name in a language with other letters.
(SELECT id FROM (SELECT n.id, n.kind, n.preferred, n.name = $person.name AS own FROM person_name n
                  WHERE n.person_id = $person.id AND n.language = :language AND n.kind NOT IN ('former', 'alias')
                    AND (n.kind <> 'romanised' OR n.language = 'en')) named
 ORDER BY preferred DESC, own DESC, kind = 'official' DESC, id LIMIT 1)

-- rule: person_name(person)
-- In the language, else as the record calls the person.
coalesce((SELECT shown.name FROM person_name shown WHERE shown.id = $shown_person_name($person)), $person.name)

-- rule: name_with_parts(person)
-- Of which given and family name may be known: the one that is shown, else the one that the record calls the person by.
coalesce($shown_person_name($person), (SELECT min(id) FROM person_name
    WHERE person_id = $person.id AND name = $person.name AND given_name <> '' AND family_name <> ''))

-- rule: organization_name(organization)
coalesce((SELECT name FROM (SELECT n.id, n.name, n.name = $organization.name AS own FROM organization_name n
                             WHERE n.organization_id = $organization.id AND n.language = :language) named
          ORDER BY own DESC, id LIMIT 1), $organization.name)

-- rule: area_names(area)
-- In the language, if any, the record's own, and the code, by which ISO 3166 knows others: see shownCountryName().
(SELECT name FROM (SELECT n.id, n.name, n.name = $area.name AS own FROM area_name n
                    WHERE n.area_id = $area.id AND n.language = :language) named
 ORDER BY own DESC, id LIMIT 1), $area.name, $area.code

-- rule: post_title(post)
-- An office's title, or what it is.
coalesce((SELECT name FROM (SELECT n.id, n.name, n.name = $post.label AS own FROM post_name n
                             WHERE n.post_id = $post.id AND n.language = :language) named
          ORDER BY own DESC, id LIMIT 1), $post.label, $post.role)

-- rule: person_order(person)
coalesce($person.sort_key_$language, $person.sort_key)

-- rule: person_behind(person)
-- Behind the last one read. The first comparison says nothing new: it is what an index on an expression is used for.
$person_order($person) >= :after_key AND ($person_order($person), $person.id) > (:after_key, :after_id)

-- rule: protocol_order(membership)
-- Sort keys begin with the place in the protocol order.
coalesce($membership.sort_key_$language, $membership.sort_key)

-- rule: behind(membership)
-- Behind the last one read, as person_behind.
$protocol_order($membership) >= :after_key AND ($protocol_order($membership), $membership.id) > (:after_key, :after_id)

-- rule: listed_first(record)
-- Those with a place in the protocol order.
coalesce($record.sort_order, 1000000000)

-- rule: news_about_country(area)
-- News that mention it, one of its organizations, or somebody who sits or speaks for it.
(SELECT news_item_id FROM news_mention WHERE state <> 'ignored' AND area_id = $area
 UNION SELECT mention.news_item_id FROM news_mention mention JOIN organization body ON body.id = mention.organization_id
       WHERE mention.state <> 'ignored' AND body.area_id = $area
 UNION SELECT mention.news_item_id FROM organization body JOIN membership held ON held.organization_id = body.id
       JOIN news_mention mention ON mention.person_id = held.person_id
       WHERE mention.state <> 'ignored' AND body.area_id = $area)

-- rule: document(id, kind)
-- The rowid of a record's document in the search index, by the number that SearchIndex gives its kind.
$id * 16 + $kind

-- rule: document_subject(rowid)
$rowid / 16

-- rule: document_kind(rowid)
$rowid % 16
