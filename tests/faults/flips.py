"""Copies of the database with flipped bits, read and written by commands."""

import collections

import compare
import judge

READING = ("show --json", "search --json", "check", "export popolo", "export csv", "export xlsx", "report composition",
           "report person", "import --dry-run --json")
WRITING = ("import popolo", "import page")

Flip = collections.namedtuple("Flip", "number offset mask")


def flip_list(workshop):
    """Spread evenly over the file, with a random place in each part: a bit, or most bits of a byte."""
    randomness = workshop.randomness("flips")
    size = workshop.base.stat().st_size
    count = 300
    found = []
    for number in range(count):
        offset = randomness.randrange(number * size // count, (number + 1) * size // count)
        found.append(Flip(number, offset, 1 << randomness.randrange(8) if number % 2 else randomness.randrange(1, 256)))
    return found[::37] if workshop.short else found


def damage(scene, flip):
    data = bytearray(scene.db.read_bytes())
    data[flip.offset] ^= flip.mask
    scene.db.write_bytes(data)
    return bytes(data)


def is_sound(workshop, flip):
    """What the full check says of the copy."""
    with workshop.scene() as scene:
        damage(scene, flip)
        return scene.run(["check", scene.db]).code == 0


def ending(run, command):
    """What is wrong with how a command on a damaged file ended, whatever it answered."""
    lines = run.complaints()
    if run.hung:
        return ["hung"]
    if run.code not in (0, 1):
        return [f"ended with {run.code}"]
    if run.code == 1 and command.name != "check" and len(lines) != 1:
        return [f"{len(lines)} lines on stderr: {' / '.join(lines)[:300]}"]
    if any(not line.startswith("delegations: ") for line in lines):
        return [f"a line of somebody else's: {' / '.join(lines)[:300]}"]
    return []


def answered_alike(expected, scene, run):
    target = expected.command.target_in(scene)
    try:
        return judge.printed(run) == expected.out and (not target or compare.content(target) == expected.target)
    except (compare.Unreadable, OSError):
        return False


def read(workshop, command, flip, sound):
    expected = workshop.expected(command)
    with workshop.scene() as scene:
        damage(scene, flip)
        run = scene.run(command.arguments(scene))
        problems = ending(run, command)
        target = command.target_in(scene)
        if run.code == 0 and not answered_alike(expected, scene, run):
            workshop.tally.note("flips", "another answer with exit 0, seen only by the full check" if not sound else
                                "another answer with exit 0, in a file that the full check finds in order")
        if run.code == 1 and target and target.exists():
            problems.append("exit 1, and a target is there")
        tell(workshop, command, flip, problems)


def write(workshop, command, flip, sound):
    """What the full check finds damaged is not written."""
    workshop.expected(command)
    with workshop.scene() as scene:
        before = damage(scene, flip)
        run = scene.run(command.arguments(scene))
        problems = ending(run, command)
        if not sound and run.code == 0:
            problems.append("an import into a file in which the full check finds damage ended with 0")
        if not sound and scene.db.read_bytes() != before:
            problems.append("an import wrote into a file in which the full check finds damage")
        tell(workshop, command, flip, problems)


def tell(workshop, command, flip, problems):
    how = f"the byte at {flip.offset} of the database ^ {flip.mask:#04x}, then {' '.join(command.words)}"
    workshop.tally.add("flips", command.name, problems, how)


def sweep(workshop):
    reading = [command for command in workshop.commands if command.name in READING]
    writing = [command for command in workshop.commands if command.name in WRITING]
    for command in reading + writing:
        workshop.expected(command)

    def one(flip):
        sound = is_sound(workshop, flip)
        for command in reading:
            read(workshop, command, flip, sound)
        for command in writing:
            write(workshop, command, flip, sound)

    workshop.every(one, flip_list(workshop))
