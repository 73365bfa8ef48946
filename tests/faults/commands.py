"""Every command of the program, as it is tried."""

from dataclasses import dataclass

DAY = "2022-06-04"  # Given wherever a command would take today.


@dataclass(frozen=True)
class Command:
    """`words` may hold {db}, {target}, {inputs}. `target` is the name of what is written, "" for nothing."""

    name: str
    words: tuple
    target: str = ""
    changes: bool = False  # Writes into the database.
    may_replace: bool = False  # A file that bears the target's name is replaced.

    @property
    def writes(self):
        return self.changes or bool(self.target)

    @property
    def only_reads(self):
        """Whether it has to work where nothing can be written. A dry run of an import may be refused there."""
        return "{db}" in self.words and self.words[0] not in ("import", "restore")

    def target_in(self, scene):
        return scene.out / self.target if self.target else None

    def arguments(self, scene):
        names = {"db": scene.db, "target": self.target_in(scene), "inputs": scene.inputs}
        return [word.format(**names) for word in self.words]


def imports():
    files = {"bundle": "bundle.json", "popolo": "Exampleland.json", "csv": "table.csv", "page": "page.txt",
             "feed": "feed.xml", "article": "article.html"}
    for kind, name in files.items():
        yield Command(f"import {kind}", ("import", "{db}", "{inputs}/" + name, "--format", kind), changes=True)
    words = ("import", "{db}", "{inputs}/Exampleland.json", "--json")
    yield Command("import --json", words, changes=True)
    yield Command("import --dry-run --json", words + ("--dry-run",))


def exports():
    ends = {"popolo": "json", "csv": "csv", "xlsx": "xlsx", "vcard": "vcf"}
    for kind, end in ends.items():
        words = ("export", "{db}", "--format", kind, "--private", "--as-of", DAY, "-o", "{target}")
        yield Command(f"export {kind}", words, target=f"data.{end}", may_replace=True)


def reports():
    for kind in ("composition", "person", "news"):
        words = ("report", "{db}", kind, "--as-of", DAY, "-o", "{target}")
        yield Command(f"report {kind}", words, target=f"{kind}.pdf", may_replace=True)


def every_command(usage):
    """The commands that the program has; `usage` is what its --help prints."""
    found = [
        Command("new", ("new", "{target}"), target="new.db"),
        Command("new --empty", ("new", "{target}", "--empty"), target="new.db"),
        Command("show", ("show", "{db}", "--as-of", DAY)),
        Command("show --json", ("show", "{db}", "--as-of", DAY, "--json")),
        Command("search", ("search", "{db}", "s", "--limit", "500", "--as-of", DAY)),
        Command("search --json", ("search", "{db}", "s", "--limit", "500", "--as-of", DAY, "--json")),
        Command("check", ("check", "{db}")),
        *imports(), *exports(), *reports(),
        Command("backup", ("backup", "{db}", "{target}"), target="copy.db"),
    ]
    if "delegations restore" in usage:
        found.append(Command("restore", ("restore", "{db}", "{inputs}/earlier.db"), changes=True))
    return found
