"""The catalogues, without gettext's own tools: `make messages` renews the English one from code and templates.

The Vietnamese one holds what Django itself does not say in Vietnamese; it is written by hand and only compiled.
"""

import os
import re
import sys
from collections.abc import Iterator
from io import BytesIO
from pathlib import Path

import django
from babel.messages.catalog import Catalog, Message
from babel.messages.extract import extract
from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po, write_po

ROOT = Path(__file__).resolve().parent.parent
PO, VIETNAMESE = (ROOT / "archive" / "locale" / code / "LC_MESSAGES" / "django.po" for code in ("en", "vi"))
# How code marks a string, and which of its arguments say it ("c": what it means).
MARKS = {
    **dict.fromkeys(("gettext", "gettext_lazy", "gettext_noop", "_")),
    **dict.fromkeys(("ngettext", "ngettext_lazy"), (1, 2)),
    **dict.fromkeys(("pgettext", "pgettext_lazy"), ((1, "c"), 2)),
    **dict.fromkeys(("npgettext", "npgettext_lazy"), ((1, "c"), 2, 3)),
}
_KEPT = re.compile(r"%\(\w+\)s|<[^>]+>")  # placeholders and tags


def wanted() -> Catalog:
    """Every message of code and templates, with the files that hold it, still without translations."""
    catalog = Catalog()
    for path in (*sorted((ROOT / "archive").rglob("*.py")), *sorted((ROOT / "templates").rglob("*.*ml"))):
        for message, context in messages_of(path):
            catalog.add(message, context=context, locations=[(path.relative_to(ROOT).as_posix(), 1)])
    return catalog


def messages_of(path: Path) -> Iterator[tuple]:
    """The (message or its singular and plural, context) pairs of a file."""
    from django.utils.translation.template import templatize

    source = path.read_text(encoding="utf-8")
    if path.suffix != ".py":
        source = "\n".join(line.strip() for line in templatize(source, origin=str(path)).splitlines())
    for _, message, _, context in extract("python", BytesIO(source.encode()), MARKS):
        if message:
            yield message, context


def known(path: Path = PO) -> Catalog:
    """A catalogue as it is committed."""
    with path.open("rb") as file:
        return read_po(file, locale=path.parts[-3])


def compiled(catalog: Catalog) -> bytes:
    """What Django reads."""
    buffer = BytesIO()
    write_mo(buffer, catalog)
    return buffer.getvalue()


def faults(catalog: Catalog) -> list[str]:
    """A line for every message of code and templates that the catalogue does not translate as it should."""
    return [f"{fault}: {message.id}" for message in wanted() if message.id and (fault := fault_of(message, catalog))]


def fault_of(message: Message, catalog: Catalog) -> str:
    found = catalog.get(message.id, message.context)
    ids, said = forms(message.id), forms(found.string) if found else ()
    if not said or not all(said):
        return "not translated"
    if found.fuzzy:
        return "fuzzy"
    kept = {tuple(sorted(_KEPT.findall(form))) for form in (*ids, *said)}
    return "other placeholders or tags" if len(kept) > 1 else ""


def forms(said: str | tuple[str, ...]) -> tuple[str, ...]:
    return said if isinstance(said, tuple) else (said,)


def renew() -> list[str]:
    """Adds what is new, drops what is gone, compiles; returns what is left to translate."""
    catalog, template = known(), wanted()
    template.creation_date = catalog.creation_date
    catalog.update(template, no_fuzzy_matching=True)
    catalog.obsolete.clear()
    with PO.open("wb") as file:
        write_po(file, catalog, width=110, sort_by_file=True, include_lineno=False, omit_header=False)
    for path in (PO, VIETNAMESE):
        path.with_suffix(".mo").write_bytes(compiled(known(path)))
    return faults(known())


def main() -> None:
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "archive.settings")
    django.setup()
    left = renew()
    print(*left, f"{PO.relative_to(ROOT)}: {len(left)} of {len(known())} messages to translate", sep="\n")
    sys.exit(bool(left))


if __name__ == "__main__":
    main()
