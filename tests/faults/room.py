"""Places that take nothing: a full temporary folder, a full or read-only disk, an output that fails."""

import ctypes
import os
import shutil

import judge
from kills import Holder

MS_RDONLY, MS_REMOUNT, MNT_DETACH = 1, 32, 2
NOBODY = ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups"]
LIBC = ctypes.CDLL(None, use_errno=True)


class SmallDisk:
    """A file system in memory of so many bytes, mounted at a folder."""

    def __init__(self, folder, size):
        self.folder = folder
        folder.mkdir(exist_ok=True)
        self.mount(0, size)

    def mount(self, flags, size):
        options = b"" if flags & MS_REMOUNT else f"size={size},mode=0777".encode()
        if LIBC.mount(b"tmpfs", os.fsencode(self.folder), b"tmpfs", flags, options) != 0:
            raise OSError(ctypes.get_errno(), "mount")

    def fill(self, free):
        """Leaves so many bytes free, about."""
        space = os.statvfs(self.folder)
        with open(self.folder / "filling", "wb") as filling:
            filling.write(b"x" * max(0, space.f_bavail * space.f_frsize - free))

    def empty(self):
        (self.folder / "filling").unlink(missing_ok=True)

    def make_read_only(self, yes=True):
        self.mount(MS_REMOUNT | (MS_RDONLY if yes else 0), 0)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        LIBC.umount2(os.fsencode(self.folder), MNT_DETACH)


def can_mount(workshop, kind):
    try:
        with SmallDisk(workshop.folder / "mounted", 1 << 20):
            return True
    except OSError:
        workshop.tally.skip(kind, "no small file system can be mounted here")
        return False


def steps(most, short):
    """Room in bytes, by pages at first, then more and more."""
    found, room = [], 0
    while room < most:
        found.append(room)
        room += 4096 if room < 65536 else room // 8 // 4096 * 4096
    return found[::8] if short else found


def sweep_temporary(workshop):
    """TMPDIR with little room, for every command."""
    if not can_mount(workshop, "tmp"):
        return

    def one(item):
        command, free = item
        with workshop.scene() as scene, SmallDisk(scene.tmp, 4 << 20) as disk:
            disk.fill(free)
            run = scene.run(command.arguments(scene))
            disk.empty()
            problems = judge.Judgement(workshop.expected(command), scene, run).problems
            left = [name.name for name in scene.tmp.iterdir()]
            if left:
                problems.append(f"left in TMPDIR: {', '.join(left)}")
            workshop.tally.add("tmp", command.name, problems, f"{free} bytes free in TMPDIR")

    for command in workshop.commands:
        workshop.expected(command)
        rooms = steps(1 << 20, workshop.short)
        workshop.every(one, [(command, free) for free in (rooms if "xlsx" in command.name else rooms[::4])])


def on_full_disk(workshop, item):
    """The database's disk is nearly full, and what is written is there too or `elsewhere`. Who only reads must not
    mind."""
    command, free, elsewhere = item
    with workshop.scene(with_database=False) as scene, SmallDisk(scene.root / "disk", 16 << 20) as disk:
        scene.place(disk.folder / "db", scene.out if elsewhere else disk.folder / "db")
        scene.folder.mkdir()
        shutil.copyfile(workshop.base, scene.db)
        disk.fill(free)
        run = scene.run(command.arguments(scene))
        disk.empty()
        problems = judge.Judgement(workshop.expected(command), scene, run, strict=not elsewhere).problems
        if elsewhere and run.code != 0:
            problems.append(f"cannot even be read: {' / '.join(run.complaints())[:200]}")
        how = f"{free} bytes free where the database stands" + ", what is written stands elsewhere" * elsewhere
        workshop.tally.add("disk", command.name, problems, how)


def sweep_disk(workshop):
    if not can_mount(workshop, "disk"):
        return
    rooms = steps(8 << 20, workshop.short)
    for command in workshop.commands:
        workshop.expected(command)
        if command.writes:
            workshop.every(lambda item: on_full_disk(workshop, item), [(command, free, False) for free in rooms])
        if command.only_reads:
            workshop.every(lambda item: on_full_disk(workshop, item), [(command, free, True) for free in rooms[:2]])


def leave_log(workshop, scene):
    """The database as a killed program leaves it: with a log that holds a save."""
    Holder(workshop, scene).stop()
    for name in scene.folder.glob(".~*"):
        name.unlink()


def judge_reading(workshop, command, scene, run, logged):
    """Who only reads gets the answer; who would write is refused; nothing is changed."""
    complaints = " / ".join(run.complaints())[:200]
    problems = []
    if command.changes and run.code != 1:
        problems.append(f"ended with {run.code}: {complaints}")
    if command.only_reads and run.code != 0:
        problems.append(f"cannot even be read: {complaints}")
    if run.code != 0 and not run.complaints():
        problems.append(f"ended with {run.code} without a word")
    if len(run.complaints()) > 1:
        problems.append(f"{len(run.complaints())} lines on stderr: {complaints}")
    # With a log the saved person has another name, so that only the plain file's answers are known.
    if not logged and run.code == 0 and judge.printed(run) != workshop.expected(command).out:
        problems.append("exit 0, but another output")
    return problems


def snapshot(folder):
    return {path.name: path.read_bytes() for path in folder.iterdir()}


def on_read_only_disk(workshop, item):
    command, logged = item
    with workshop.scene(with_database=False) as scene, SmallDisk(scene.root / "disk", 16 << 20) as disk:
        scene.place(disk.folder, scene.root / "out")
        shutil.copyfile(workshop.base, scene.db)
        if logged:
            leave_log(workshop, scene)
        before = snapshot(scene.folder)
        disk.make_read_only()
        run = scene.run(command.arguments(scene))
        problems = judge_reading(workshop, command, scene, run, logged)
        if snapshot(scene.folder) != before:
            problems.append("the folder is not as before")
        how = "the database's disk is read-only" + ", beside it a log of a killed program" * logged
        workshop.tally.add("readonly", command.name, problems, how)


def in_foreign_folder(workshop, item):
    """The same in a folder of somebody else's, who may only be read; as root, by becoming nobody."""
    command, logged = item
    with workshop.scene() as scene:
        if logged:
            leave_log(workshop, scene)
        before = snapshot(scene.folder)
        for folder in (scene.home, scene.tmp, scene.out):
            folder.chmod(0o777)
        for path in scene.folder.iterdir():
            path.chmod(0o444)
        scene.folder.chmod(0o555)
        run = scene.run(command.arguments(scene), NOBODY if os.getuid() == 0 else [])
        scene.folder.chmod(0o755)
        problems = judge_reading(workshop, command, scene, run, logged)
        if snapshot(scene.folder) != before:
            problems.append("the folder is not as before")
        how = "the database's folder is somebody else's" + ", in it a log of a killed program" * logged
        workshop.tally.add("readonly", command.name, problems, how)


def can_be_nobody(workshop):
    if os.getuid() != 0:
        return True
    with workshop.scene() as scene:
        scene.home.chmod(0o777)
        if scene.run(["--version"], NOBODY).code == 0:
            return True
    workshop.tally.skip("readonly", "the program cannot be started as nobody here, so no folder of somebody else's")
    return False


def sweep_read_only(workshop):
    """The database where nothing can be written: everything that only reads it works."""
    reading = [command for command in workshop.commands if "{db}" in command.words and command.name != "restore"]
    for command in reading:
        workshop.expected(command)
    items = [(command, logged) for command in reading for logged in (False, True)]
    if can_mount(workshop, "readonly"):
        workshop.every(lambda item: on_read_only_disk(workshop, item), items)
    if can_be_nobody(workshop):
        workshop.every(lambda item: in_foreign_folder(workshop, item), items)


def full_output(workshop, command, words):
    with workshop.scene() as scene, open("/dev/full", "wb") as full:
        run = scene.run(words or command.arguments(scene), stdout=full)
        problems = []
        if run.code != 1 or len(run.complaints()) != 1:
            problems.append(f"ended with {run.code}, {len(run.complaints())} lines on stderr")
        workshop.tally.add("stdout", " ".join(words) or command.name, problems, "> /dev/full")


def closed_pipe(workshop, command, words):
    with workshop.scene() as scene:
        reading, writing = os.pipe()
        os.close(reading)
        try:
            run = scene.run(words or command.arguments(scene), stdout=writing)
        finally:
            os.close(writing)
        problems = []
        if run.code not in (1, -13, 141) or run.err:
            problems.append(f"ended with {run.code}, on stderr: {' / '.join(run.complaints())[:200]}")
        workshop.tally.add("stdout", " ".join(words) or command.name, problems, "into a pipe that nobody reads")


def sweep_stdout(workshop):
    """Whatever prints: a failing output is told, a closed pipe ends quietly."""
    printing = [(command, []) for command in workshop.commands if workshop.expected(command).out]
    printing += [(None, ["--help"]), (None, ["--version"]), (None, ["show", "--help"])]
    workshop.every(lambda item: full_output(workshop, *item), printing)
    workshop.every(lambda item: closed_pipe(workshop, *item), printing)
