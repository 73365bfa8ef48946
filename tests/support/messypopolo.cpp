#include "tests/support/exported.h"

namespace delegations::test {

QByteArray messyPopolo()
{
    return R"JSON({
"meta": {"sources": ["https://example.org/list"], "licence": "none"},
"persons": [
  {"id": "p1", "name": "Surname Given", "given_name": "Given", "family_name": "Surname", "honorific_prefix": "Dr",
   "birth_date": "about 1950", "email": "first@example.org", "gender": "unknown", "image": "https://example.org/1.jpg",
   "contact_details": [{"type": "email", "value": "second@example.org"}, {"type": "voice", "value": "+1 2", "note": "evenings"},
                       {"type": "phone"}],
   "links": [{"url": "not an address", "note": "home"}, {"url": "https://example.org/p1"}, {"note": "no address"}],
   "other_names": [{"name": "Иванов Пример", "lang": "ru"}, {"name": "Maiden", "note": "née"}, {"lang": "kk"}],
   "sources": [{"note": "a book"}, {"url": "ftp://example.org/"}, {"url": "", "note": ""}],
   "identifiers": [{"identifier": "7"}, {"scheme": "x", "identifier": "8", "note": "old"}],
   "nested": {"a": [1, 2.50, {"b": null}], "c": "\u0001 \"quoted\" \\"}},
  {"id": "9c1a4b0e-0000-4000-8000-000000000001", "name": "Other Person", "email": "no address", "birth_date": "1961-02",
   "image": 5, "photo": "https://example.org/photo", "death_date": "2020-01-02"},
  {"id": "p3", "name": "می‌خواهم نمونه", "summary": "one\ntwo", "biography": "three"}
],
"organizations": [
  {"id": "lower", "name": "Lower House", "classification": "lower house", "seats": 10, "parent_id": "parliament",
   "other_names": [{"name": "Нижняя палата", "lang": "ru"}, {"name": "Nameless Tongue"}]},
  {"id": "upper", "name": "Upper House", "classification": "upper house", "seats": "many", "founding_date": "1991"},
  {"id": "parliament", "name": "Parliament", "classification": "parliament", "parent_id": "nowhere"},
  {"id": "party", "name": "Party", "classification": "movement", "image": "https://example.org/party.png"}
],
"memberships": [
  {"person_id": "p1", "organization_id": "lower", "role": "member", "on_behalf_of_id": "party", "area_id": "gone",
   "legislative_period_id": "t1", "start_date": "2015--01", "end_date": "2016-07-01T12:00:00Z"},
  {"id": "m2", "person_id": "p3", "organization_id": "upper", "on_behalf_of_id": "party", "start_date": "2014"},
  {"person_id": "9c1a4b0e-0000-4000-8000-000000000001", "organization_id": "upper", "role": "chair",
   "post_id": "chair", "contact_details": [{"type": "fax", "value": "55"}], "links": [{"url": "https://example.org/m"}]}
],
"posts": [{"id": "chair", "organization_id": "upper", "label": "Chair", "role": "chair", "start_date": "2001"}],
"areas": [{"id": "area/1", "name": "North", "type": "constituency", "identifier": "N-01"},
          {"id": "area/2", "name": "South", "parent_id": "area/1", "geometry": {"type": "Point", "coordinates": [1.5, 2]}}],
"events": [
  {"id": "t1", "name": "First", "classification": "legislative period", "organization_id": "lower", "start_date": "2015",
   "wikidata": "Q1"},
  {"id": "e1", "name": "Opening", "classification": "ceremony", "organization_id": "lower", "location": "Hall",
   "attendees": [{"person_id": "p1", "role": "speaker"}]}
],
"news_items": [{"id": "n1", "title": "Headline", "body": "Text", "published": "2015-02-03", "url": "nowhere",
                "mentions": [{"person_id": "p1", "matched_text": "Given", "offset": 3, "state": "confirmed"}]}]
})JSON";
}

} // namespace delegations::test
