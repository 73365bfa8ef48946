-- Rules that recur in statements, each in one place. A statement says $on_day(m) for the rule on_day(m); in the rule $m is
-- what it names. :day is the "as of" date, :language that of names (BCP 47).

-- rule: on_day(m)
-- Whatever has bounds holds on the day: the first one is its own first day, the last one the day behind its last.
$m.start_bound <= :day AND :day < $m.end_bound

-- rule: held_on_day(m)
-- The last day of a membership counts, but on that day as many of a post's give way as begin there.
$on_day($m) AND ($m.end_bound <> $next_day() OR $m.post_id IS NULL OR $m.start_bound = :day
                 OR $m.id NOT IN (SELECT id FROM (SELECT $change(x) FROM membership x
                                                  WHERE x.post_id = $m.post_id AND $changes_today(x)) changing
                                  WHERE $gives_way(changing)))

-- rule: held_seat(m)
-- The same for the post that the statement calls seat (id), with one look at who gives way.
$m.post_id = (SELECT id FROM seat) AND $on_day($m)
    AND $m.id NOT IN (SELECT id FROM (SELECT $change(x) FROM membership x
                                      WHERE x.post_id = (SELECT id FROM seat) AND $changes_today(x)) changing
                      WHERE $gives_way(changing))

-- rule: held_anywhere(m)
-- The same for who reads every membership.
$on_day($m) AND $m.id NOT IN (SELECT id FROM (SELECT $change(x) FROM membership x
                                              WHERE x.post_id IS NOT NULL AND $changes_today(x)) changing
                              WHERE $gives_way(changing))

-- rule: change(m)
-- Of a post's those who end or begin that day, in the order in which they give way: who goes on in the same post, whose
-- constituency has somebody new, the others by their places in the list. Substitutes give way to substitutes.
$m.id AS id, $ends_today($m) AS ends,
    sum(CASE WHEN $m.start_bound = :day THEN 1 ELSE 0 END) OVER (PARTITION BY $m.post_id, $is_substitute($m)) AS begun,
    row_number() OVER (PARTITION BY $m.post_id, $is_substitute($m), $ends_today($m)
                       ORDER BY $turn($m), $protocol_place($m), $m.id) AS place

-- rule: changes_today(m)
$on_day($m) AND ($m.start_bound = :day OR $ends_today($m))

-- rule: gives_way(changing)
$changing.ends AND $changing.place <= $changing.begun

-- rule: turn(ending)
CASE WHEN EXISTS (SELECT 1 FROM membership next WHERE next.post_id = $ending.post_id AND next.start_bound = :day
                  AND next.person_id = $ending.person_id) THEN 0
     WHEN EXISTS (SELECT 1 FROM membership next WHERE next.post_id = $ending.post_id AND next.start_bound = :day
                  AND next.area_id = $ending.area_id) THEN 1
     ELSE 2 END

-- rule: is_substitute(m)
coalesce($m.capacity = 'substitute', FALSE)

-- rule: seat_post(chamber)
-- A chamber's seat post is the first one on its behalf: in a delegation, else its own, in itself.
(SELECT id FROM post WHERE on_behalf_of_id = $chamber AND kind = 'seat'
    ORDER BY organization_id = on_behalf_of_id, id LIMIT 1)

-- rule: own_seat(chamber)
-- The first of the chamber itself: the national mandate.
(SELECT id FROM post WHERE on_behalf_of_id = $chamber AND organization_id = $chamber AND kind = 'seat' ORDER BY id LIMIT 1)

-- rule: shown_seat(chamber)
-- The chamber's own, or the one that is shown first.
CASE WHEN :is_own THEN $own_seat($chamber) ELSE $seat_post($chamber) END

-- rule: page_seat(chamber)
-- The one that is shown first, or the chamber's own beside that; none where that is the one.
CASE WHEN :is_own THEN nullif($own_seat($chamber), $seat_post($chamber)) ELSE $seat_post($chamber) END

-- rule: party(membership, own)
-- The one for which the seat is held, else that of another membership of the day.
coalesce($organization_name($own),
         (SELECT $organization_name(party) FROM membership x JOIN organization party ON party.id IN (x.party_id, x.organization_id)
          WHERE x.person_id = $membership.person_id AND party.classification = 'party' AND $held_on_day(x) ORDER BY x.id LIMIT 1))

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
-- As $held_on_day has it, without asking who.
(SELECT count(*) - CASE WHEN count(CASE WHEN $ends_today(held) THEN 1 END) < count(CASE WHEN held.start_bound = :day THEN 1 END)
                        THEN count(CASE WHEN $ends_today(held) THEN 1 END)
                        ELSE count(CASE WHEN held.start_bound = :day THEN 1 END) END
 FROM membership held WHERE held.post_id = $post.id AND held.capacity IS NOT 'substitute' AND $on_day(held))

-- rule: held(post)
-- How many hold it, substitutes too.
(SELECT coalesce(sum(there - CASE WHEN ending < beginning THEN ending ELSE beginning END), 0)
 FROM (SELECT count(*) AS there, count(CASE WHEN $ends_today(held) THEN 1 END) AS ending,
              count(CASE WHEN held.start_bound = :day THEN 1 END) AS beginning
       FROM membership held WHERE held.post_id = $post.id AND $on_day(held) GROUP BY $is_substitute(held)) sorts)

-- rule: ends_today(m)
$m.end_bound = $next_day() AND $m.start_bound < :day

-- rule: own_mandate(person, chamber)
-- Those of the person in the chamber itself, of all times.
(SELECT mandate.start_bound, mandate.end_bound FROM membership mandate
 JOIN post own ON own.id = mandate.post_id AND own.kind = 'seat' AND own.organization_id = $chamber AND own.on_behalf_of_id = $chamber
 WHERE mandate.person_id = $person)

-- rule: has_left(delegate, chamber)
-- Whether a delegate no longer sits in the chamber: the own mandate ended since the seat in the delegation began, or a list
-- of the chamber's members that was complete on a day not before that does not name the delegate.
NOT EXISTS (SELECT 1 FROM $own_mandate($delegate.person_id, $chamber.id) own WHERE $on_day(own))
    AND (EXISTS (SELECT 1 FROM $own_mandate($delegate.person_id, $chamber.id) own
                 WHERE own.end_bound <= :day AND own.end_bound > $delegate.start_bound)
         OR ($first_day_of($chamber.members_as_of) >= $delegate.start_bound AND $first_day_of($chamber.members_as_of) <= :day))

-- rule: is_body(organization)
-- An assembly, or what it consists of beside delegations: as choices::assemblyBodies.
$organization.classification IN ('assembly', 'council', 'commission', 'committee', 'secretariat', 'other')

-- rule: is_of_assembly(organization)
-- A body that is part of no country, nor of anything that is no body.
($is_body($organization) AND $organization.area_id IS NULL
 AND ($organization.parent_id IS NULL
      OR EXISTS (SELECT 1 FROM organization around WHERE around.id = $organization.parent_id AND $is_body(around))))

-- rule: has_page_as(organization)
($organization.classification = 'chamber' OR $is_body($organization))

-- rule: country_of_person(person)
-- Whose delegate somebody is on the day; else where the person sits, or has an office.
(SELECT coalesce(home.area_id, place.area_id) FROM membership x JOIN organization place ON place.id = x.organization_id
 LEFT JOIN post held ON held.id = x.post_id LEFT JOIN organization home ON home.id = held.on_behalf_of_id
 WHERE x.person_id = $person.id AND coalesce(home.area_id, place.area_id) IS NOT NULL AND $held_on_day(x)
 ORDER BY place.classification <> 'delegation', coalesce(held.kind, '') <> 'seat', x.id LIMIT 1)

-- rule: people_of_delegations()
-- Who sits in a delegation or speaks for one.
SELECT DISTINCT m.person_id FROM post s JOIN organization d ON d.id = s.organization_id AND d.classification = 'delegation'
JOIN membership m ON m.post_id = s.id WHERE $held_on_day(m)

-- rule: not_muted(rule, subject, id)
NOT EXISTS (SELECT 1 FROM muted_problem muted WHERE muted.$subject = $id AND muted.rule = '$rule')

-- rule: delegation_of(area)
(SELECT min(id) FROM organization WHERE area_id = $area AND classification = 'delegation')

-- rule: name_holds(name)
-- One without days holds always, but gives way to one that holds from or until some day.
($name.valid_from IS NULL OR $first_day_of($name.valid_from) <= :day)
    AND ($name.valid_until IS NULL OR :day < $end_of($name.valid_until))

-- rule: is_dated(name)
($name.valid_from IS NOT NULL OR $name.valid_until IS NOT NULL)

-- rule: is_own_name(name)
-- A romanisation is no name in a language with other letters.
$name.kind NOT IN ('former', 'alias') AND ($name.kind <> 'romanised' OR $name.language = 'en')

-- rule: shown_person_name(person)
-- Of those of the day one with days, then the preferred one, then the record's own.
(SELECT id FROM (SELECT n.id, n.kind, n.preferred, n.name = $person.name AS own, $is_dated(n) AS dated FROM person_name n
                  WHERE n.person_id = $person.id AND n.language = :language AND $is_own_name(n) AND $name_holds(n)) named
 ORDER BY dated DESC, preferred DESC, own DESC, kind = 'official' DESC, id LIMIT 1)

-- rule: lasting_person_name(person)
-- The same, whatever the day, for what is stored.
(SELECT id FROM (SELECT n.id, n.kind, n.preferred, n.name = $person.name AS own, n.valid_until IS NULL AS lasting
                  FROM person_name n WHERE n.person_id = $person.id AND n.language = :language AND $is_own_name(n)) named
 ORDER BY lasting DESC, preferred DESC, own DESC, kind = 'official' DESC, id LIMIT 1)

-- rule: person_name(person)
-- In the language, else as the record calls the person.
coalesce((SELECT shown.name FROM person_name shown WHERE shown.id = $shown_person_name($person)), $person.name)

-- rule: name_with_parts(person)
-- Of which given and family name may be known: the one that is shown, else the one that the record calls the person by.
coalesce($shown_person_name($person), (SELECT min(id) FROM person_name
    WHERE person_id = $person.id AND name = $person.name AND given_name <> '' AND family_name <> ''))

-- rule: organization_name(organization)
-- Of those of the day one with days, then the record's own.
coalesce((SELECT name FROM (SELECT n.id, n.name, n.name = $organization.name AS own, $is_dated(n) AS dated
                             FROM organization_name n
                             WHERE n.organization_id = $organization.id AND n.language = :language AND $name_holds(n)) named
          ORDER BY dated DESC, own DESC, id LIMIT 1), $organization.name)

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

-- rule: placed_behind(person, key)
-- Behind the last one read.
($person.$key, $person.id) > (:after_key, :after_id)

-- rule: protocol_place(membership)
-- Those without one are last.
CASE WHEN $membership.protocol_order BETWEEN 0 AND 99999998 THEN $membership.protocol_order
     WHEN $membership.protocol_order < 0 THEN 0 ELSE 99999999 END

-- rule: behind(membership, person)
-- Behind the last one read.
($protocol_order($membership, $person), $membership.id) > (:after_key, :after_id)

-- rule: listed_first(record)
-- Those with a place in the protocol order.
coalesce($record.sort_order, 1000000000)

-- rule: people_of_news_item(item)
(SELECT count(DISTINCT x.person_id) FROM news_mention x WHERE x.news_item_id = $item.id AND x.state <> 'ignored')

-- rule: countries_of_news_item(item)
-- By their organizations too.
(SELECT count(DISTINCT coalesce(x.area_id, o.area_id)) FROM news_mention x
 LEFT JOIN organization o ON o.id = x.organization_id
 WHERE x.news_item_id = $item.id AND x.state <> 'ignored')

-- rule: people_of_event(event)
(SELECT count(DISTINCT x.person_id) FROM event_participant x WHERE x.event_id = $event.id)

-- rule: countries_of_event(event)
(SELECT count(DISTINCT o.area_id) FROM event_participant x JOIN organization o ON o.id = x.organization_id
 WHERE x.event_id = $event.id)

-- rule: people_of_decision(decision)
-- Whose mandates it concerns.
(SELECT count(DISTINCT x.person_id) FROM membership x
 WHERE x.start_decision_id = $decision.id OR x.end_decision_id = $decision.id)

-- rule: countries_of_decision(decision)
(SELECT count(DISTINCT o.area_id) FROM membership x JOIN organization o ON o.id = x.organization_id
 WHERE x.start_decision_id = $decision.id OR x.end_decision_id = $decision.id)

-- rule: news_about_country(area)
-- News that mention it, one of its organizations, or somebody who sits or speaks for it.
(SELECT news_item_id FROM news_mention WHERE state <> 'ignored' AND area_id = $area
 UNION SELECT mention.news_item_id FROM news_mention mention JOIN organization body ON body.id = mention.organization_id
       WHERE mention.state <> 'ignored' AND body.area_id = $area
 UNION SELECT mention.news_item_id FROM organization body JOIN membership held ON held.organization_id = body.id
       JOIN news_mention mention ON mention.person_id = held.person_id
       WHERE mention.state <> 'ignored' AND body.area_id = $area)

-- rule: filter(person)
-- A filter's conditions: see Filter and bindFilter(). What it does not say is NULL, or empty in the lists.
(:filter_gender IS NULL OR $person.gender = :filter_gender)
  AND (:filter_text IS NULL OR $person.id IN $people_with_words(:filter_text))
  AND (:filter_party IS NULL OR EXISTS (
    SELECT 1 FROM membership of_party WHERE of_party.person_id = $person.id
    AND :filter_party IN (of_party.organization_id, of_party.party_id) AND $within_filter(of_party)))
  AND (:filter_held IS NULL OR EXISTS (
    SELECT 1 FROM membership held JOIN organization place ON place.id = held.organization_id
    LEFT JOIN post held_post ON held_post.id = held.post_id
    WHERE held.person_id = $person.id AND $within_filter(held)
      AND (:filter_area IS NULL OR place.area_id = :filter_area)
      AND (:filter_body IS NULL OR :filter_body IN (held.organization_id, held.on_behalf_of_id, held_post.on_behalf_of_id))
      AND (:filter_capacity IS NULL OR coalesce(held.capacity, 'full') = :filter_capacity)
      AND (:filter_role IS NULL OR $has_role(held, held_post)
           OR EXISTS (SELECT 1 FROM post_name title WHERE title.post_id = held_post.id AND held.role IS NULL
                      AND $has_title(title)))))
  AND $filter_field($person, gender) AND $filter_field($person, birth_date) AND $filter_field($person, death_date)
  AND $filter_field($person, summary) AND $filter_field($person, biography) AND $filter_field($person, photo)
  AND $filter_contact($person, email) AND $filter_contact($person, phone) AND $filter_contact($person, mobile)
  AND $filter_contact($person, fax) AND $filter_contact($person, address) AND $filter_contact($person, twitter)
  AND $filter_contact($person, facebook) AND $filter_contact($person, other)

-- rule: within_filter(held)
-- Of the day that is shown where the filter names no others.
$held.start_bound <= :filter_until AND :filter_from < $held.end_bound

-- rule: filter_field(person, column)
(:filter_has NOT LIKE '%|$column|%' OR $person.$column IS NOT NULL)
  AND (:filter_lacks NOT LIKE '%|$column|%' OR $person.$column IS NULL)

-- rule: filter_contact(person, type)
(:filter_has NOT LIKE '%|$type|%' OR EXISTS (SELECT 1 FROM contact_detail WHERE person_id = $person.id AND type = '$type'))
  AND (:filter_lacks NOT LIKE '%|$type|%' OR NOT EXISTS (SELECT 1 FROM contact_detail WHERE person_id = $person.id AND type = '$type'))
