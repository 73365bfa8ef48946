"""What a database or a written file says, without what differs between two undisturbed runs."""

import hashlib
import io
import pathlib
import re
import shutil
import sqlite3
import subprocess
import tempfile
import zipfile

UID = re.compile(r"[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}")
TIME = re.compile(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?Z?")
MADE = re.compile(r"^.*As stored in .*$|^.*\bMade on .*$", re.MULTILINE)
STAMP = re.compile(r"\b\d{8}-\d{6}(-\d+)?\b")  # In the names of files that are kept.
PLACE = re.compile(r"/\S*/scene\.\w+(/disk(?=/))?")  # With or without a file system of its own.
BOOKKEEPING = ("file_state",)  # Random marks of which state of a file this is.
SEARCH = re.compile(r"_(data|idx|content|docsize|config)$")  # Tables that SQLite keeps behind a search index.


def neutral(text):
    return PLACE.sub("", STAMP.sub("D", TIME.sub("T", UID.sub("U", text))))


def digest(data):
    return hashlib.sha256(data).hexdigest()


class Unreadable(Exception):
    """What stands there is no whole file of its kind."""


def rows(connection):
    names = connection.execute("SELECT name, sql FROM sqlite_schema WHERE type = 'table' ORDER BY name").fetchall()
    virtual = {name for name, sql in names if sql and sql.upper().startswith("CREATE VIRTUAL")}
    for name, _ in names:
        if name.startswith("sqlite_") or name in BOOKKEEPING or SEARCH.sub("", name) in virtual:
            continue
        yield name
        for row in connection.execute(f'SELECT * FROM "{name}" ORDER BY 1, 2'):
            yield repr(row)


def database_text(path):
    """Every row of the database, as text. Reads a copy, with the log beside it: the file stays as it is."""
    with tempfile.TemporaryDirectory(dir=path.parent.parent) as folder:
        copy = pathlib.Path(folder) / "copy.db"
        for end in ("", "-wal", "-journal"):
            if pathlib.Path(f"{path}{end}").exists():
                shutil.copyfile(f"{path}{end}", f"{copy}{end}")
        try:
            connection = sqlite3.connect(copy)
            try:
                return "\n".join(rows(connection))
            finally:
                connection.close()
        except (sqlite3.Error, UnicodeError) as error:
            raise Unreadable(f"{path.name}: {error}") from error


def exact(path):
    return digest(database_text(path).encode())


def without_times(path):
    return digest(neutral(database_text(path)).encode())


def pdf_text(data):
    """The text of every page; form feeds stand between pages, so that their number counts too."""
    ended = subprocess.run(["pdftotext", "-layout", "-", "-"], input=data, capture_output=True, check=False)
    if ended.returncode != 0 or not data.rstrip().endswith(b"%%EOF"):
        raise Unreadable("not a whole PDF")
    return MADE.sub("", ended.stdout.decode(errors="replace"))


def xlsx_text(data):
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as book:
            if book.testzip():
                raise Unreadable("a damaged workbook")
            return "\n".join(f"{name} {digest(book.read(name))}" for name in sorted(book.namelist())
                             if not name.startswith("docProps/"))
    except zipfile.BadZipFile as error:
        raise Unreadable("not a whole workbook") from error


def content(path):
    """What a written file says, as a digest; raises Unreadable."""
    if path.suffix == ".db":
        return without_times(path)
    data = path.read_bytes()
    if path.suffix == ".pdf":
        return digest(pdf_text(data).encode())
    if path.suffix == ".xlsx":
        return digest(xlsx_text(data).encode())
    return digest(neutral(data.decode(errors="surrogateescape")).encode(errors="surrogateescape"))
