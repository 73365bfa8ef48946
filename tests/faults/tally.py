"""Counts what was tried and what failed."""

import threading


class Tally:
    def __init__(self):
        self.lock = threading.Lock()
        self.cells = {}  # (class, command): [tried, failed]
        self.notes = {}  # (class, text): how often
        self.skipped = []

    def add(self, kind, command, problems, repeat):
        """One run; `repeat` says how to do it again by hand."""
        with self.lock:
            cell = self.cells.setdefault((kind, command), [0, 0])
            cell[0] += 1
            if problems:
                cell[1] += 1
                print(f"FAILED {kind}, {command}: {'; '.join(problems)}\n       {repeat}", flush=True)

    def note(self, kind, text):
        """Something to be counted that is no failure."""
        with self.lock:
            self.notes[kind, text] = self.notes.get((kind, text), 0) + 1

    def skip(self, kind, reason):
        with self.lock:
            self.skipped.append(kind)
            print(f"SKIPPED {kind}: {reason}", flush=True)

    def failed(self):
        return sum(cell[1] for cell in self.cells.values())

    def print(self):
        tried = sum(cell[0] for cell in self.cells.values())
        print(f"\n{'class':<10} {'command':<28} {'tried':>7} {'failed':>7}")
        for (kind, command), cell in self.cells.items():
            print(f"{kind:<10} {command:<28} {cell[0]:>7} {cell[1]:>7}")
        print()
        for kind in dict.fromkeys(kind for kind, _ in self.cells):
            cells = [cell for (which, _), cell in self.cells.items() if which == kind]
            print(f"{kind:<10} {'all':<28} {sum(cell[0] for cell in cells):>7} {sum(cell[1] for cell in cells):>7}")
        for (kind, text), count in sorted(self.notes.items()):
            print(f"{kind}: {text}: {count}")
        for kind in self.skipped:
            print(f"{kind}: SKIPPED, nothing is known about it")
        print(f"{tried - self.failed()} passed, {self.failed()} failed")
