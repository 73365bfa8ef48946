"""The files that are imported, made here so that nothing but the sources is needed."""

import json
import pathlib
import shutil

PEOPLE = 150


def person(number):
    name = f"Surname{number} Given{number % 17}"
    return {
        "id": f"p{number}", "name": name, "sort_name": f"Surname{number}", "birth_date": f"19{30 + number % 60}",
        "other_names": [{"name": f"{name} {language}", "lang": language} for language in ("en", "ru")],
        "contact_details": [{"type": "email", "value": f"p{number}@example.org"}],
        "links": [{"url": f"https://example.org/{number}", "note": "page"}],
    }


def popolo(chamber, first, count):
    numbers = range(first, first + count)
    return json.dumps({
        "organizations": [{"id": "legislature", "classification": "legislature", "name": chamber}],
        "persons": [person(number) for number in numbers],
        "memberships": [{"person_id": f"p{number}", "organization_id": "legislature", "role": "member"}
                        for number in numbers],
    })


def table():
    head = "id,name,email,group,group_id,chamber,term,start_date,end_date,gender\n"
    return head + "".join(
        f"t{number},Tabular{number} Given,t{number}@example.org,Party,EP,Table House,35,2019-03-21,,female\n"
        for number in range(PEOPLE))


def page():
    line = ("Delegation of the Parliament of the Republic of Exampleland{0} to the Example Assembly consists of "
            "{0} deputies from the Lower House of Exampleland{0} and 3 members of the Senate of Exampleland{0}.\n")
    return "".join(line.format(number) for number in range(2, 12))


def feed():
    items = "".join(
        f"<item><title>News {number}</title><link>https://example.org/news/{number}</link>"
        f"<guid>https://example.org/news/{number}</guid><description>{'Text. ' * 40}</description>"
        f"<pubDate>Sat, 04 Jun 2022 10:{number % 60:02}:00 GMT</pubDate></item>" for number in range(40))
    return f'<?xml version="1.0"?><rss version="2.0"><channel><title>News</title>{items}</channel></rss>'


def write_inputs(folder, sources):
    """Writes into `folder` what the commands import; `sources` is the root of the sources."""
    corpus = pathlib.Path(sources) / "tests" / "fuzz" / "corpus"
    (folder / "Exampleland.json").write_text(popolo("Example House", 0, PEOPLE))
    (folder / "Stored.json").write_text(popolo("Stored House", 1000, PEOPLE))
    (folder / "table.csv").write_text(table())
    (folder / "page.txt").write_text(page())
    (folder / "feed.xml").write_text(feed())
    shutil.copyfile(corpus / "article" / "page.html", folder / "article.html")
    shutil.copyfile(corpus / "bundle" / "small.json", folder / "bundle.json")
