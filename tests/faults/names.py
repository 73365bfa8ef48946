"""One file by many names, and names that are more than they seem."""

import os
import stat
import subprocess

import compare
import judge
from kills import Holder, saved

ALIASES = ("absolute", "relative", "dotted", "link beside", "link elsewhere", "linked folder", "hard link beside",
           "hard link elsewhere", "link to hard link")
LITERAL = ("file:x.db", "file:x.db?mode=memory", "file:x%41.db", "a%41.db", "a?b.db", "a#b.db", ":memory:", " a.db",
           "x.db?vfs=unix-none", "имя.db", "a'b.db", 'a"b.db', "a;b.db", "%1.db")


def alias(scene, kind):
    """Another name of the database, made when it is none by itself."""
    other = scene.root / "elsewhere"
    other.mkdir(exist_ok=True)
    if kind == "linked folder":
        os.symlink(scene.folder, scene.root / "folder")
        return scene.root / "folder" / "a.db"
    if kind in ("link beside", "link elsewhere"):
        name = (scene.folder if kind == "link beside" else other) / "link.db"
        os.symlink(scene.db, name)
        return name
    if kind.startswith("hard link") or kind == "link to hard link":
        name = (scene.folder if kind == "hard link beside" else other) / "second.db"
        os.link(scene.db, name)
        if kind != "link to hard link":
            return name
        os.symlink(name, scene.root / "link.db")
        return scene.root / "link.db"
    return {"absolute": scene.db, "relative": "db/a.db", "dotted": f"{scene.folder}/../db/./a.db"}[kind]


def tell(workshop, command, problems, how):
    workshop.tally.add("names", command, problems, how)


def refused(run):
    lines = run.complaints()
    return [] if run.code == 1 and len(lines) == 1 and not run.hung else [
        f"not refused with one line: exit {run.code}, {' / '.join(lines)[:200]}"]


def second_writer(workshop, kind):
    """Who writes under another name is refused while somebody else has the file."""
    with workshop.scene() as scene:
        # What has two names is not opened at all, so that the second one comes while somebody has the first open.
        holder = Holder(workshop, scene) if "hard" in kind else None
        name = alias(scene, kind)
        holder = holder or Holder(workshop, scene)
        run = scene.run(["import", name, scene.inputs / "Exampleland.json"])
        told = holder.stop()
        problems = refused(run)
        if "hard" in kind:
            os.unlink(scene.root / "elsewhere" / "second.db" if kind != "hard link beside" else name)
        scene.run(["check", scene.db])
        problems += [text for text in saved(scene, told) if "left" not in text]
        tell(workshop, "second writer", problems, f"saver a.db &, then import by the name: {kind}")


def reading(workshop, kind):
    command = workshop.command("show --json")
    expected = workshop.expected(command)
    with workshop.scene() as scene:
        name = alias(scene, kind)
        words = [str(name) if word == "{db}" else word for word in command.words]
        run = scene.run(words)
        is_hard = "hard" in kind
        problems = refused(run) if is_hard and run.code != 0 else (
            [] if run.code == 0 and judge.printed(run) == expected.out else [f"exit {run.code}, or another output"])
        tell(workshop, "show --json", problems, f"by the name: {kind}")


def output_over(workshop, item):
    """What is written never takes the database's place, nor that of a file that belongs to it."""
    command, kind = item
    expected = workshop.expected(command)
    with workshop.scene() as scene:
        name = f"{scene.db}{kind}" if kind.startswith("-") else alias(scene, kind)
        before = scene.db.read_bytes()
        words = [str(name) if word == "{target}" else word for word in command.words]
        run = scene.run([word.format(db=scene.db) for word in words])
        problems = refused(run)
        if scene.db.read_bytes() != before or compare.exact(scene.db) != expected.before:
            problems.append("the database is not as before")
        if kind.startswith("-") and os.path.exists(name):
            problems.append(f"a.db{kind} is left")
        tell(workshop, command.name, problems, f"-o onto the database: {kind}")


def output_over_log(workshop, item):
    """The same while somebody else has the database open, so that its log is there."""
    command, end = item
    with workshop.scene() as scene:
        holder = Holder(workshop, scene)
        name = f"{scene.db}{end}"
        node = os.stat(name).st_ino
        words = [word.format(db=scene.db, target=name) for word in command.words]
        run = scene.run(words)
        problems = refused(run)
        if not os.path.exists(name) or os.stat(name).st_ino != node:
            problems.append(f"a.db{end} was replaced")
        problems += [text for text in saved(scene, holder.stop()) if "left" not in text]
        tell(workshop, command.name, problems, f"saver a.db &, then -o a.db{end}")


def read_pipe(pipe, received, work):
    """What `work` returns, with somebody at the pipe's other end meanwhile."""
    with open(received, "wb") as stream:
        reader = subprocess.Popen(["cat", pipe], stdout=stream)
        run = work()
        try:
            reader.wait(timeout=2 if run.code == 0 else 0.1)
        except subprocess.TimeoutExpired:
            reader.kill()
            reader.wait()
    return run


def into_pipe(workshop, command):
    """A pipe with a name is written to or refused, never replaced."""
    with workshop.scene() as scene:
        pipe = scene.out / command.target
        received = scene.root / f"received{pipe.suffix}"
        os.mkfifo(pipe)
        run = read_pipe(pipe, received, lambda: scene.run(command.arguments(scene)))
        problems = refused(run) if run.code != 0 else []
        if not stat.S_ISFIFO(os.lstat(pipe).st_mode):
            problems.append("the pipe was replaced")
        try:
            alike = run.code != 0 or compare.content(received) == workshop.expected(command).target
        except compare.Unreadable:
            alike = False
        if not alike:
            problems.append("exit 0, but something else came out of the pipe")
        tell(workshop, command.name, problems, "-o onto a FIFO that somebody reads")


def onto_device(workshop, item):
    """The same for a device; these are nodes of our own, the machine's are never touched."""
    command, minor, linked = item
    with workshop.scene() as scene:
        node = scene.root / "node" if linked else scene.out / command.target
        try:
            os.mknod(node, stat.S_IFCHR | 0o666, os.makedev(1, minor))
        except OSError:
            workshop.tally.note("names", "device nodes that could not be made here, not counted")
            return
        if linked:
            os.symlink(node, scene.out / command.target)
        run = scene.run(command.arguments(scene))
        problems = refused(run) if run.code != 0 or minor == 7 else []
        if not stat.S_ISCHR(os.lstat(node).st_mode):
            problems.append("the device was replaced")
        if linked and not os.path.islink(scene.out / command.target):
            problems.append("the link was replaced")
        how = f"-o onto a {'link to a ' if linked else ''}node like {'/dev/full' if minor == 7 else '/dev/null'}"
        tell(workshop, command.name, problems, how)


def literal(workshop, name):
    """A path is a path: every command finds the file that `new` made, and nobody makes another."""
    with workshop.scene(with_database=False) as scene:
        before = {path.name for path in scene.root.iterdir()}
        problems = []
        for words in (["new", name], ["import", name, scene.inputs / "Exampleland.json"], ["show", name],
                      ["check", name], ["export", name, "--format", "popolo", "-o", "file:out.json"],
                      ["backup", name, "file:copy.db"], ["show", "file:copy.db"]):
            run = scene.run(words)
            if run.code != 0:
                problems.append(f"{words[0]}: exit {run.code}, {' / '.join(run.complaints())[:200]}")
        made = {path.name for path in scene.root.iterdir()} - before
        if made != {name, "file:out.json", "file:copy.db"}:
            problems.append(f"files made: {', '.join(sorted(made))}")
        tell(workshop, "names as typed", problems, f"new, import, show, check, export, backup of {name!r}")


def long_name(workshop, length):
    """Whatever can be made can be opened."""
    with workshop.scene(with_database=False) as scene:
        path = scene.out / ("n" * (length - 3) + ".db")
        made = scene.run(["new", path])
        problems = refused(made) if made.code != 0 else []
        if made.code != 0 and list(scene.out.iterdir()):
            problems.append("refused, but something is left")
        if made.code == 0:
            for words in (["show", path], ["import", path, scene.inputs / "Exampleland.json"], ["check", path]):
                run = scene.run(words)
                if run.code != 0:
                    problems.append(f"made, but {words[0]} ends with {run.code}: {' / '.join(run.complaints())[:200]}")
        tell(workshop, "long names", problems, f"a name of {length} bytes")


def sweep(workshop):
    writing = [command for command in workshop.commands if command.target and "{db}" in command.words]
    for command in workshop.commands:
        workshop.expected(command)
    workshop.every(lambda kind: second_writer(workshop, kind), ALIASES)
    workshop.every(lambda kind: reading(workshop, kind), ALIASES)
    over = [(command, kind) for command in writing for kind in (*ALIASES, "-wal", "-shm", "-journal")]
    workshop.every(lambda item: output_over(workshop, item), over[::3] if workshop.short else over)
    workshop.every(lambda item: output_over_log(workshop, item),
                   [(command, end) for command in writing for end in ("-wal", "-shm")])
    workshop.every(lambda command: into_pipe(workshop, command), writing)
    devices = [(command, minor, linked) for command in writing for minor in (3, 7) for linked in (False, True)]
    workshop.every(lambda item: onto_device(workshop, item), devices)
    workshop.every(lambda name: literal(workshop, name), LITERAL)
    workshop.every(lambda length: long_name(workshop, length), range(180, 257, 12 if workshop.short else 1))
