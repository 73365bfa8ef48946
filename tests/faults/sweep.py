"""The fault sweep; see run."""

import argparse
import secrets
import sys

import flips
import injection
import kills
import names
import room
import scene
import signals
from tally import Tally
from workshop import Workshop


def classes():
    """Each class of faults, in the order in which they are tried, and whether it needs strace."""
    found = {kind: (lambda workshop, kind=kind: injection.sweep(workshop, kind), True) for kind in injection.CLASSES}
    return found | {
        "calls": (signals.sweep_calls, True),
        "signals": (signals.sweep_moments, False),
        "kills": (kills.sweep, False),
        "flips": (flips.sweep, False),
        "names": (names.sweep, False),
        "stdout": (room.sweep_stdout, False),
        "tmp": (room.sweep_temporary, False),
        "disk": (room.sweep_disk, False),
        "readonly": (room.sweep_read_only, False),
    }


def options(known):
    parser = argparse.ArgumentParser(prog="tests/faults/run", description="Disturbs every command in every way; "
                                     "ends with 0 only if nothing was lost, half-written or claimed wrongly.")
    parser.add_argument("--short", action="store_true", help="a few minutes, spread over all classes")
    parser.add_argument("--only", action="append", choices=list(known), metavar="CLASS", help=", ".join(known))
    parser.add_argument("--command", action="append", metavar="NAME", help='only this one, such as "export xlsx"')
    parser.add_argument("--seed", help="what an earlier run printed, to repeat it")
    parser.add_argument("--build", default="build", metavar="FOLDER", help="where the program was built; build")
    parser.add_argument("--prepare", metavar="FOLDER", help="only put there what the commands that are printed with a "
                        "failure need, to repeat them by hand")
    parser.add_argument("--jobs", type=int, default=2)
    chosen = parser.parse_args()
    chosen.seed = chosen.seed or ("short" if chosen.short else secrets.token_hex(4))
    return chosen


def main():
    known = classes()
    chosen = options(known)
    scene.inherit_signals()
    print(f"seed {chosen.seed}", flush=True)
    tally = Tally()
    workshop = Workshop(chosen, tally)
    try:
        if chosen.prepare:
            workshop.give(chosen.prepare)
            return 0
        for kind in chosen.only or known:
            sweep, needs_strace = known[kind]
            if needs_strace and not injection.available():
                tally.skip(kind, "strace is not installed, or may not trace here (ptrace)")
            else:
                sweep(workshop)
    finally:
        workshop.close()
    tally.print()
    return 1 if tally.failed() else 0


if __name__ == "__main__":
    sys.exit(main())
