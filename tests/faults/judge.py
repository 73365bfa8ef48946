"""Whether a run that was disturbed ended as it may."""

import filecmp
import re
from dataclasses import dataclass

import compare

OLD = b"what stood there before\n"
NOT_WRITTEN = re.compile(r"(could|can) ?not be written|cannot be created")
DONE = re.compile(r"(was done|was put in place), but")  # What could not be told is true all the same.
UNREADABLE_NOW = "What the present file holds cannot be read."  # Told by restore, which goes on: it is for that.
LOG = ("a.db-wal", "a.db-shm", "a.db-journal")


@dataclass
class Expected:
    """What a command does undisturbed."""

    command: object
    before: str  # The database's rows before, exactly.
    after: str  # The database's rows after, without times and uids.
    out: str
    err: str
    target: str
    files: tuple
    seconds: float


def printed(run):
    return compare.neutral(run.out.decode(errors="replace"))


def shown(names):
    """Names of files without what is random in them, for telling and comparing."""
    return tuple(sorted(compare.STAMP.sub("D", re.sub(r"[0-9a-f]{32}", "U", name)) for name in names))


def learn(workshop, command):
    """Runs the command twice undisturbed; both must end well and alike."""
    found = []
    for _ in range(2):
        with workshop.scene() as scene:
            run = scene.run(command.arguments(scene))
            if run.code != 0:
                raise SystemExit(f"{command.name} fails undisturbed: {run.err.decode(errors='replace')}")
            target = command.target_in(scene)
            found.append(Expected(command, compare.exact(workshop.base), compare.without_times(scene.db), printed(run),
                                  compare.neutral(run.err.decode(errors="replace")),
                                  compare.content(target) if target else "", shown(scene.files()), run.seconds))
    first, second = found
    if (first.out, first.after, first.target) != (second.out, second.after, second.target):
        raise SystemExit(f"Two undisturbed runs of {command.name} differ; nothing can be judged by them.")
    second.seconds = min(first.seconds, second.seconds)
    return second


class Judgement:
    """Collects what is wrong with one run in its scene; `problems` is empty when nothing is.

    `old`: whether a file stood in the target's place before. `strict`: whether the whole rule holds, or only that
    nothing is harmed (what fails before main() is not the program's). `ending`: signals that may end the run."""

    def __init__(self, expected, scene, run, old=False, strict=True, ending=()):
        self.expected, self.scene, self.run, self.old = expected, scene, run, old
        self.strict, self.ending = strict, ending
        self.problems = []
        self.log_left = False
        self.done = self.run.code == 1 and bool(DONE.search(" ".join(self.run.complaints())))
        self.endings()
        self.litter(after_stop=True)
        (self.equal if run.code == 0 else self.unharmed)()
        self.settle()

    def wrong(self, text):
        self.problems.append(text)

    def endings(self):
        run, code = self.run, self.run.code
        if run.hung:
            return self.wrong("hung")
        allowed = {0, 1} | {-number for number in self.ending} | {128 + number for number in self.ending}
        if code not in allowed and (self.strict or code in (-11, -7, -4, -8)):
            self.wrong(f"ended with {code}")
        if not self.strict:
            return None
        lines = run.complaints()
        if code == 1 and not self.ending and len(lines) != 1:
            self.wrong(f"{len(lines)} lines on stderr: {' / '.join(lines)[:300]}")
        if self.ending and code != 0 and len(lines) > 1:
            self.wrong(f"{len(lines)} lines on stderr: {' / '.join(lines)[:300]}")
        if any(not line.startswith("delegations: ") for line in lines):
            self.wrong(f"a line of somebody else's: {' / '.join(lines)[:300]}")
        return None

    def litter(self, after_stop):
        """Nothing is left over; where a call failed, SQLite may leave its log for the next command to take in."""
        kept = self.expected.files if self.run.code == 0 or self.ending or self.done else ()
        target = self.expected.command.target
        left = [name for name in shown(self.scene.files()) if name != target and name not in kept]
        if after_stop and not self.ending:
            self.log_left = any(name in LOG for name in left)
            left = [name for name in left if name not in LOG]
        if left:
            when = "left" if after_stop else "left after the next command"
            self.wrong(f"{when}: {', '.join(left)}")

    def equal(self):
        expected = self.expected
        if printed(self.run) != expected.out and not (
                expected.command.name == "restore" and UNREADABLE_NOW in printed(self.run)):
            self.wrong("exit 0, but another output")
        complaint = compare.neutral(self.run.err.decode(errors="replace"))
        further = set(complaint.split("\n")) - set(expected.err.split("\n"))
        if self.strict and len(further) > 1:  # One may say that the database was opened for reading only.
            self.wrong(f"exit 0, but on stderr: {' / '.join(further)[:300]}")
        if self.state() != "after":
            self.wrong("exit 0, but another database")
        if expected.command.target and self.target() != "whole":
            self.wrong(f"exit 0, but the target is {self.target()}")

    def unharmed(self):
        state = self.state()
        if self.done and state != "after" or not self.done and state != "before" and not (
                self.ending and state == "after"):
            self.wrong(f"exit {self.run.code}, and the database is {state}")
        target = self.target()
        wanted = ("old", "whole") if self.old else ("absent", "whole")
        if self.expected.command.target and target not in wanted:
            self.wrong(f"exit {self.run.code}, and the target is {target}")
        complaint = " ".join(self.run.complaints())
        if target == "whole" and self.run.code == 1 and NOT_WRITTEN.search(complaint):
            self.wrong(f"the target is whole, but: {complaint[:200]}")

    def untouched(self):
        """Whether the file is the same to the byte, and nothing lies beside it that would belong to it."""
        scene = self.scene
        return not any((scene.folder / name).exists() for name in LOG) and filecmp.cmp(scene.base, scene.db, False)

    def state(self):
        """The database: before, after, or what is wrong with it."""
        scene, expected = self.scene, self.expected
        try:
            if self.untouched():
                return "after" if not expected.command.changes and self.run.code == 0 else "before"
            if compare.exact(scene.db) == expected.before:
                return "after" if not expected.command.changes and self.run.code == 0 else "before"
            return "after" if compare.without_times(scene.db) == expected.after else "another"
        except (compare.Unreadable, OSError) as error:
            return f"unreadable ({error})"

    def target(self):
        path = self.expected.command.target_in(self.scene)
        if path is None or not path.exists():
            return "absent"
        if self.old and path.read_bytes() == OLD:
            return "old"
        try:
            return "whole" if compare.content(path) == self.expected.target else "another"
        except compare.Unreadable as error:
            return f"broken ({error})"

    def settle(self):
        """The next command finds the database in order, and nothing is left over then."""
        if self.scene.db.exists() and self.untouched() and not self.scene.files():
            return
        ended = self.scene.run(["check", self.scene.db])
        if ended.code != 0:
            self.wrong(f"check: {ended.err.decode(errors='replace').strip()[:200]}")
        self.litter(after_stop=False)
