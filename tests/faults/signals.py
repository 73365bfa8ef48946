"""Signals that ask a command to stop, at moments and at calls."""

import os
import signal
import time

import injection
import judge
from scene import ended

ASKING = (signal.SIGTERM, signal.SIGINT, signal.SIGHUP)


def writing(workshop):
    return [command for command in workshop.commands if command.writes]


def sweep_calls(workshop):
    """A signal that comes exactly with a call, over all calls that touch our folders."""
    for command in writing(workshop):
        workshop.expected(command)
        chosen = list(enumerate(injection.our_calls(workshop, command, 4 if workshop.short else 200)))
        workshop.every(lambda item, command=command: injection.disturb(
            workshop, "calls", command, item[1], ASKING[item[0] % len(ASKING)]), chosen)


def moment(workshop, command, number, after):
    expected = workshop.expected(command)
    with workshop.scene() as scene:
        process = scene.start(command.arguments(scene))
        time.sleep(after)
        if process.poll() is None:
            os.kill(process.pid, number)
        run = ended(process)
        problems = judge.Judgement(expected, scene, run, ending=(number,)).problems
        how = f"{signal.Signals(number).name} after {after * 1000:.1f} ms of about {expected.seconds * 1000:.0f}"
        workshop.tally.add("signals", command.name, problems, how)


def sweep_moments(workshop):
    randomness = workshop.randomness("signals")
    for command in writing(workshop):
        longest = workshop.expected(command).seconds * 1.1
        items = [(ASKING[index % len(ASKING)], randomness.uniform(0, longest))
                 for index in range(4 if workshop.short else 200)]
        workshop.every(lambda item, command=command: moment(workshop, command, *item), items)
