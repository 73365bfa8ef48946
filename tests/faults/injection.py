"""Single calls of the system that fail, and signals that come with a call: both through strace."""

import collections
import re
import shlex
import shutil
import signal
import subprocess

import judge
from workshop import spread

CLASSES = {
    "write": ("write pwrite64 writev pwritev pwritev2 ftruncate fallocate sendfile copy_file_range", "ENOSPC EIO"),
    "fsync": ("fsync fdatasync sync_file_range syncfs msync", "EIO ENOSPC"),
    "rename": ("rename renameat renameat2 link linkat symlink symlinkat mkdir mkdirat", "EACCES EROFS ENOSPC EIO"),
    "open": ("open openat openat2 creat", "EACCES EIO EROFS ENOSPC"),
    "read": ("read pread64 readv preadv preadv2", "EIO"),
}
EVERY_CALL = " ".join(calls for calls, _ in CLASSES.values())
ENTERED = re.compile(r"^(\d+)\s+(\w+)\((.*)")
HERE = re.compile(r"AT_FDCWD<[^>]*>")
FILE = re.compile(r'[<"](/[^>"]*)[>"]')
ROOT = "{root}"  # Stands for the folder of a scene, which is another one in each run.

# `file` is the one that the number counts the calls on; "" where it counts a thread's calls on any file.
Point = collections.namedtuple("Point", "call number error where strict file", defaults=[""])


def traced(calls, quick=True):
    """The words that run a program under strace. What makes it quick keeps signals from being sent."""
    trace = "trace=" + ",".join("?" + call for call in calls.split())
    return ["strace", "-f", "-qq", *(["--seccomp-bpf"] if quick else []), "-e", trace]


def available():
    if not shutil.which("strace"):
        return False
    words = [*traced("openat"), "-o", "/dev/null", "true"]
    return subprocess.run(words, capture_output=True, check=False).returncode == 0


def seen_calls(workshop, command, calls, old):
    """(call, number, what it is about, whether that is in our folders, file) of an undisturbed run, in order, each once.

    strace counts in each thread. Where one thread's call of a number is ours and another's is not, ours is told by
    its file and counted among that file's."""
    with workshop.scene() as scene:
        prepare(command, scene, old)
        log = scene.root / "calls"
        scene.run(command.arguments(scene), [*traced(calls), "-y", "-o", log])
        counts = collections.Counter()
        found = {}
        for line in log.read_text(errors="replace").splitlines():
            if entered := ENTERED.match(line):
                thread, call, about = entered.groups()
                about = HERE.sub("AT_FDCWD", about)
                file = next((name for name in FILE.findall(about) if name.startswith(str(workshop.folder))), "")
                file = file.replace(str(scene.root), ROOT)
                counts[thread, call] += 1
                counts[thread, call, file] += 1
                ours = file != "" or "1<" in about[:2]
                seen = (call, counts[thread, call], about[:160], ours, "")
                key = (call, counts[thread, call], "")
                if ours and not found.get(key, seen)[3] and file:
                    seen = (call, counts[thread, call, file], about[:160], ours, file)
                    key = (call, counts[thread, call, file], file)
                found.setdefault(key, seen)
        return list(found.values())


def prepare(command, scene, old):
    if old:
        command.target_in(scene).write_bytes(judge.OLD)


def points(workshop, command, kind):
    """Where the command is disturbed: mostly in our own folders, and a few calls of what starts before main()."""
    calls, errors = CLASSES[kind]
    seen = seen_calls(workshop, command, calls, old=False)
    ours = [Point(call, number, error, about, True, file)
            for call, number, about, is_ours, file in seen if is_ours for error in errors.split()]
    others = [Point(call, number, errors.split()[number % 2 % len(errors.split())], about, False)
              for call, number, about, is_ours, _ in seen if not is_ours]
    most = 6 if workshop.short else 200
    noise = spread(others, max(1, most // 8))
    return spread(ours, most - len(noise)) + noise


def repeat(command, injection, only):
    words = ["strace", "-f", "-qq", "-o", "/dev/null", *only, "-e", injection, "build/app/delegations"]
    names = {"db": "a.db", "target": command.target, "inputs": "inputs"}
    return shlex.join(words + [word.format(**names) for word in command.words])


def disturb(workshop, kind, command, point, ending=0, judging=judge.Judgement):
    """One run with one call that fails, or during which the signal `ending` comes."""
    expected = workshop.expected(command)
    effect = f"signal={signal.Signals(ending).name}" if ending else f"error={point.error}"
    injection = f"inject={point.call}:{effect}:when={point.number}"
    old = command.may_replace and point.number % 2 == 1
    with workshop.scene() as scene:
        prepare(command, scene, old)
        log = scene.root / "calls"
        only = ["-P", point.file.replace(ROOT, str(scene.root))] if point.file else []
        under = [*traced(point.call, not ending), "-y", "-o", log, *only, "-e", injection]
        run = scene.run(command.arguments(scene), under)
        text = log.read_text(errors="replace")
        if not ending and "(INJECTED)" not in text:
            workshop.tally.note(kind, "runs in which the call did not come, not counted")
            return
        judged = judging(expected, scene, run, old, point.strict, (ending,) if ending else ())
        if judged.log_left:
            workshop.tally.note(kind, "a log was left, which the next command took in")
        place = point.where.replace(str(scene.root), "").replace(str(workshop.folder), "")
        how = f"{repeat(command, injection, only)}{' (a file stood there before)' if old else ''}\n       at {place}"
        workshop.tally.add(kind, command.name, judged.problems, how)


def our_calls(workshop, command, most):
    """At most so many calls of all kinds that touch our folders, evenly spread."""
    seen = seen_calls(workshop, command, EVERY_CALL, old=False)
    return spread([Point(call, number, "", about, True, file) for call, number, about, ours, file in seen if ours],
                  most)


def sweep(workshop, kind):
    for command in workshop.commands:
        workshop.expected(command)
        workshop.every(lambda point, command=command: disturb(workshop, kind, command, point),
                       points(workshop, command, kind))
