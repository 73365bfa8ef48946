"""SIGKILL at random moments: in commands that write, and in a program that tells of each save."""

import contextlib
import signal
import sqlite3
import subprocess
import time

import injection
import judge
from scene import ended
from signals import writing


def kill(workshop, command, after):
    """Kills the command, then gives it again: that must succeed and leave nothing of the killed one."""
    expected = workshop.expected(command)
    with workshop.scene() as scene:
        process = scene.start(command.arguments(scene))
        time.sleep(after)
        process.kill()
        problems = after_kill(expected, scene, ended(process))
        how = f"SIGKILL after {after * 1000:.1f} ms of about {expected.seconds * 1000:.0f}"
        workshop.tally.add("kills", command.name, problems, how)


class AfterKill(judge.Judgement):
    """As after any other ending, but what the killed command left goes with the next one only."""

    def litter(self, after_stop):
        if not after_stop:
            super().litter(False)

    def settle(self):
        command, scene = self.expected.command, self.scene
        whole = self.target() == "whole" and not command.may_replace
        if whole:
            command.target_in(scene).unlink()
        again = scene.run(command.arguments(scene))
        if again.code != 0:
            self.wrong(f"the next command ends with {again.code}: {again.err.decode(errors='replace').strip()[:200]}")
        elif command.target and self.target() != "whole":
            self.wrong(f"after the next command the target is {self.target()}")
        super().settle()


def after_kill(expected, scene, run):
    return AfterKill(expected, scene, run, ending=(signal.SIGKILL,)).problems


class Holder:
    """Somebody who has the database open and saves all the time."""

    def __init__(self, workshop, scene):
        self.process = subprocess.Popen([workshop.saver, scene.db], stdout=subprocess.PIPE, env=scene.environment())
        self.first = self.process.stdout.readline()  # The first save is through.

    def stop(self):
        """Kills it; the number of saves that were acknowledged."""
        self.process.kill()
        told = (self.first + self.process.stdout.read()).split(b"\n")[:-1]  # The last may be cut off in the middle.
        self.process.stdout.close()
        self.process.wait()
        return int(told[-1]) if told else 0


def kill_saver(workshop, after):
    """Each save that was told of is there after the kill."""
    with workshop.scene() as scene:
        holder = Holder(workshop, scene)
        time.sleep(after)
        problems = saved(scene, holder.stop())
        workshop.tally.add("kills", "saves", problems, f"SIGKILL {after * 1000:.1f} ms after the first save")


def saved(scene, told):
    """What is wrong with a database in which so many saves were acknowledged."""
    problems = []
    check = scene.run(["check", scene.db])
    if check.code != 0:
        problems.append(f"check: {check.err.decode(errors='replace').strip()[:200]}")
    if not told:
        problems.append("nothing was saved")
    try:
        with contextlib.closing(sqlite3.connect(scene.db)) as connection:
            stored = int(connection.execute("SELECT summary FROM person WHERE id = 1").fetchone()[0] or 0)
        if stored not in (told, told + 1):
            problems.append(f"{told} saves were acknowledged, {stored} are stored")
    except sqlite3.Error as error:
        problems.append(f"the database is unreadable ({error})")
    left = [name for name in scene.files() if name not in (".~lock.a.db#", ".~editor.a.db#")]
    if left:
        problems.append(f"left after the next command: {', '.join(left)}")
    return problems


def sweep_calls(workshop, most):
    """Kills that come exactly with a call."""
    for command in writing(workshop):
        workshop.every(lambda point, command=command: injection.disturb(
            workshop, "kills", command, point, signal.SIGKILL, AfterKill), injection.our_calls(workshop, command, most))


def sweep(workshop):
    randomness = workshop.randomness("kills")
    found = writing(workshop)
    everything = 48 if workshop.short else 2000
    saves = everything // 4
    for index, command in enumerate(found):
        longest = workshop.expected(command).seconds * 1.1
        share = (everything - saves) * (index + 1) // len(found) - (everything - saves) * index // len(found)
        workshop.every(lambda after, command=command: kill(workshop, command, after),
                       [randomness.uniform(0.01, longest) for _ in range(share)])
    if injection.available():
        sweep_calls(workshop, 1 if workshop.short else 20)
    if not workshop.options.command:
        workshop.every(lambda after: kill_saver(workshop, after),
                       [randomness.uniform(0, 0.05) for _ in range(saves)])
