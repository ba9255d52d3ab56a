"""What a person states beside a file: `NAME.txt.toml`, read into a `Sidecar`.

Its fields, all optional: province, published, event (dates), outlet, address, title, id.
"""

import tomllib
from dataclasses import fields, replace
from datetime import date, datetime
from pathlib import Path

from archive.facts import Clock, Document, Evidence, Origin, Precision, Sidecar, Statement, Which

LIMIT = 64 * 1024  # bytes: a sidecar holds seven short lines
DATES = ("published", "event")
FIELDS = tuple(field.name for field in fields(Sidecar))


class BadSidecar(ValueError):
    """A sidecar that can't be obeyed; the message is a sentence for the person who wrote it."""


def sidecar_of(report: Path) -> Path:
    """Where the sidecar of a report stands: the report's own name with `.toml` after it."""
    return report.with_name(report.name + ".toml")


def find_sidecar(report: Path) -> Sidecar | None:
    """The sidecar beside a report, or None when there is none."""
    path = sidecar_of(report)
    return read_sidecar(path) if path.is_file() else None


def read_sidecar(path: Path) -> Sidecar:
    """The statements of one sidecar; raises `BadSidecar` with the reason when it can't be read as meant."""
    try:
        with path.open("rb") as file:
            raw = file.read(LIMIT + 1)
    except OSError as error:
        raise BadSidecar(f"{path.name}: không đọc được ({error.strerror}).") from None
    if len(raw) > LIMIT:
        raise BadSidecar(f"{path.name}: dài hơn {LIMIT // 1024} KB.")
    return parse_sidecar(raw, path.name)


def parse_sidecar(raw: bytes, name: str = "sidecar") -> Sidecar:
    """The same from the bytes; `name` is what messages call it."""
    try:
        table = tomllib.loads(raw.decode("utf-8-sig"))
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise BadSidecar(f"{name}: không phải TOML (UTF-8): {error}.") from None
    strange = sorted(set(table) - set(FIELDS))
    if strange:
        raise BadSidecar(f"{name}: không có trường {', '.join(strange)}; chỉ có {', '.join(FIELDS)}.")
    return Sidecar(**{field: _value(field, value, name) for field, value in table.items()})


def _value(field: str, value: object, name: str) -> str | date:
    if field in DATES:
        return _date(field, value, name)
    if not isinstance(value, str) or not value.strip():
        raise BadSidecar(f'{name}: {field} phải là chữ trong ngoặc kép, ví dụ {field} = "…".')
    return value.strip()


def _date(field: str, value: object, name: str) -> date:
    """A TOML date, or a string of the same shape."""
    if isinstance(value, datetime):
        return value.date()
    if isinstance(value, date):
        return value
    try:
        return date.fromisoformat(str(value))
    except ValueError:
        raise BadSidecar(f"{name}: {field} phải là ngày, ví dụ {field} = 2021-12-30.") from None


def obey(document: Document, sidecar: Sidecar | None) -> Document:
    """The document with what the sidecar states of its title and dates in place of what was read from the text.

    Province and outlet are linking's to obey.
    """
    if sidecar is None:
        return document
    said = Evidence(Origin.SIDECAR, "sidecar")
    title = (Statement("title", sidecar.title, said),) if sidecar.title else ()
    days = {Which.PUBLISHED: sidecar.published, Which.EVENT: sidecar.event}
    clocks = tuple(
        Clock(which, day, day, Precision.DAY, f"{day:%d/%m/%Y}", said) for which, day in days.items() if day is not None
    )
    return replace(
        document,
        statements=(*title, *(one for one in document.statements if not (title and one.field == "title"))),
        clocks=(*clocks, *(clock for clock in document.clocks if days.get(clock.which) is None)),
    )
