"""Folders to try things in, and running the program there."""

import os
import pathlib
import shutil
import signal
import subprocess
import tempfile
import time
from dataclasses import dataclass

TIMEOUT = 20  # Seconds; whoever takes longer hangs.


@dataclass
class Run:
    """How a program ended. A negative code is the signal that ended it."""

    code: int
    out: bytes
    err: bytes
    hung: bool = False
    seconds: float = 0

    def complaints(self):
        return [line for line in self.err.decode(errors="replace").split("\n") if line]


class Scene:
    """A folder with a fresh copy of the database, a place for what is written, and a home of its own."""

    def __init__(self, workshop, database=None):
        self.root = pathlib.Path(tempfile.mkdtemp(prefix="scene.", dir=workshop.folder))
        self.root.chmod(0o755)
        self.home = self.root / "home"
        self.tmp = self.root / "tmp"
        self.inputs = workshop.inputs
        self.program = workshop.program
        self.base = workshop.base
        self.place(self.root / "db", self.root / "out")
        for folder in (self.home, self.tmp, self.folder, self.out):
            folder.mkdir()
        self.home.chmod(0o700)  # Else Qt makes a folder of its own in TMPDIR for what runs.
        if database is not None:
            shutil.copyfile(database, self.db)

    def place(self, folder, out):
        """Has the database in one folder and what is written in the other, which are there already or made later."""
        self.folder = folder
        self.out = out
        self.db = folder / "a.db"

    def __enter__(self):
        return self

    def __exit__(self, *_):
        shutil.rmtree(self.root, ignore_errors=True)

    def environment(self):
        kept = {name: os.environ[name] for name in ("PATH", "LD_LIBRARY_PATH") if name in os.environ}
        return kept | {
            "HOME": str(self.home), "USER": "tester", "LC_ALL": "C.UTF-8", "LANGUAGE": "en",
            "XDG_RUNTIME_DIR": str(self.home), "TMPDIR": str(self.tmp), "TZ": "UTC",
        }

    def start(self, words, under=(), **streams):
        """Starts the program; `under` are the words of what it is to run under."""
        pipes = {"stdin": subprocess.DEVNULL, "stdout": subprocess.PIPE, "stderr": subprocess.PIPE} | streams
        return subprocess.Popen([*map(str, under), str(self.program), *map(str, words)], cwd=self.root,
                                env=self.environment(), start_new_session=True, **pipes)

    def run(self, words, under=(), **streams):
        began = time.monotonic()
        return ended(self.start(words, under, **streams), began)

    def files(self):
        """What lies beside the database and beside what is written, the database itself left out."""
        return sorted(entry.name for folder in {self.folder, self.out} for entry in folder.iterdir()
                      if entry != self.db and entry.name != "filling")


def ended(process, began=None, patience=TIMEOUT):
    """Waits for the program; ends it, with all that it started, when it takes too long."""
    began = time.monotonic() if began is None else began
    hung = False
    try:
        out, err = process.communicate(timeout=patience)
    except subprocess.TimeoutExpired:
        hung = True
        os.killpg(process.pid, signal.SIGKILL)
        out, err = process.communicate()
    return Run(process.returncode, out or b"", err or b"", hung, time.monotonic() - began)


def inherit_signals():
    """A shell that starts this in the background has SIGINT ignored, and so would have whatever starts here."""
    for number in (signal.SIGINT, signal.SIGHUP, signal.SIGTERM):
        signal.signal(number, lambda *_: os._exit(130))
