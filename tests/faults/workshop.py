"""What every class of faults works with: the program, a prepared database, what commands do undisturbed."""

import concurrent.futures
import os
import pathlib
import random
import shutil
import tempfile
import traceback

import commands
import inputs
import judge
from scene import Scene


class Workshop:
    """Lives for one sweep; its folder goes with it."""

    def __init__(self, options, tally):
        self.options, self.tally = options, tally
        self.short = options.short
        sources = pathlib.Path(__file__).resolve().parents[2]
        self.program = sources / options.build / "app" / "delegations"
        self.saver = sources / options.build / "tests" / "saver"
        memory = pathlib.Path("/dev/shm")
        place = memory if os.access(memory, os.W_OK) else None
        self.folder = pathlib.Path(tempfile.mkdtemp(prefix="faults.", dir=place))
        self.folder.chmod(0o755)  # Some runs are somebody else's.
        self.inputs = self.folder / "inputs"
        self.inputs.mkdir()
        inputs.write_inputs(self.inputs, sources)
        self.base = self.folder / "base.db"
        self.prepare()
        self.pool = concurrent.futures.ThreadPoolExecutor(options.jobs)
        self.known = {}

    def close(self):
        self.pool.shutdown(cancel_futures=True)
        shutil.rmtree(self.folder, ignore_errors=True)

    def give(self, folder):
        """Puts the database and the inputs into a folder."""
        shutil.copytree(self.inputs, f"{folder}/inputs", dirs_exist_ok=True)
        shutil.copyfile(self.base, f"{folder}/a.db")

    def scene(self, with_database=True):
        return Scene(self, self.base if with_database else None)

    def prepare(self):
        with self.scene(with_database=False) as scene:
            self.usage = scene.run(["--help"]).out.decode()
            self.must(scene, ["new", scene.db])
            shutil.copyfile(scene.db, self.inputs / "earlier.db")
            self.must(scene, ["import", scene.db, self.inputs / "Stored.json"])
            shutil.copyfile(scene.db, self.base)
        wanted = self.options.command
        self.commands = [command for command in commands.every_command(self.usage)
                         if not wanted or command.name in wanted]

    def command(self, name):
        return next(command for command in commands.every_command(self.usage) if command.name == name)

    @staticmethod
    def must(scene, words):
        run = scene.run(words)
        if run.code != 0:
            raise SystemExit(f"{' '.join(map(str, words))}: {run.err.decode(errors='replace')}")

    def expected(self, command):
        """What the command does undisturbed; learnt once. Call it before tasks that need it are started."""
        if command.name not in self.known:
            self.known[command.name] = judge.learn(self, command)
        return self.known[command.name]

    def randomness(self, name):
        """A source of its own for each use, so that what is left out does not change the rest."""
        return random.Random(f"{self.options.seed} {name}")

    def every(self, task, items):
        """Runs the task for each item, some at once. A task that breaks counts as one that failed."""
        for item, future in [(item, self.pool.submit(task, item)) for item in list(items)]:
            if broken := future.exception():
                text = "".join(traceback.format_exception(broken))
                self.tally.add("sweep", "itself", [f"broke: {broken!r}"], f"{item!r}\n{text}")


def spread(items, count):
    """At most so many of them, evenly spread over all, the first and the last among them."""
    items = list(items)
    if len(items) <= count:
        return items
    if count == 1:
        return items[-1:]
    return [items[index * (len(items) - 1) // (count - 1)] for index in range(count)]
