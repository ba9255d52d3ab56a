"""A citation in the forms that reference managers read: BibTeX, RIS, CSL-JSON."""

import json
from datetime import date

from .citation import Citation, in_the_archive, in_words

# Signs that are orders in LaTeX. Vietnamese letters stand as they are: every engine of today reads UTF-8.
LATEX = {
    "\\": r"\textbackslash{}",
    "{": r"\{",
    "}": r"\}",
    "$": r"\$",
    "&": r"\&",
    "%": r"\%",
    "#": r"\#",
    "_": r"\_",
    "~": r"\textasciitilde{}",
    "^": r"\textasciicircum{}",
}


def one_line(text: str) -> str:
    """The text without line breaks and other signs that cannot be seen: each form goes by lines."""
    return " ".join("".join(letter if letter.isprintable() else " " for letter in text).split())


def latex(text: str) -> str:
    return "".join(LATEX.get(letter, letter) for letter in one_line(text))


def date_parts(cited: Citation) -> list[int]:
    """Year, month and day as far as the day of publication is known."""
    if cited.first is None:
        return []
    parts = [cited.first.year, cited.first.month, cited.first.day]
    return parts[: {"day": 3, "month": 2}.get(cited.precision, 1)]


def bibtex(cited: Citation) -> str:
    """A `@misc` entry, for BibTeX and biblatex. Double braces keep capitals, and a name in the order it is written."""
    parts = date_parts(cited)
    fields = {
        "author": f"{{{latex(cited.author)}}}" if cited.author else "",
        "title": f"{{{latex(cited.title)}}}",
        "howpublished": latex(cited.outlet),
        "year": str(parts[0]) if parts else "",
        "date": "-".join(f"{part:02}" for part in parts),
        "version": str(cited.version),
        "note": latex(in_the_archive(cited)),
        "url": cited.address,
        "urldate": cited.accessed.isoformat(),
        "language": "vietnamese",
    }
    lines = "".join(f"  {name} = {{{value}}},\n" for name, value in fields.items() if value)
    return f"@misc{{{cited.key},\n{lines}}}\n"


def ris(cited: Citation) -> str:
    """One record of type ELEC; lines end as the format demands."""
    parts = date_parts(cited)
    fields = [
        ("TY", "ELEC"),
        ("ID", cited.key),
        ("AU", cited.author),
        ("TI", cited.title),
        ("T2", cited.outlet),
        ("PY", str(parts[0]) if parts else ""),
        ("DA", "/".join([*(f"{part:02}" for part in parts), "", ""][:3]) + "/" if parts else ""),
        ("ET", str(cited.version)),
        ("DB", cited.archive),
        ("N1", in_the_archive(cited)),
        ("UR", cited.address),
        ("Y2", f"{cited.accessed:%Y/%m/%d}/"),
        ("LA", "vi"),
    ]
    lines = [f"{tag}  - {one_line(value)}" for tag, value in fields if value]
    return "\r\n".join([*lines, "ER  - ", ""])


def csl(cited: Citation) -> str:
    """A list with one item of CSL-JSON."""
    item = {
        "id": cited.key,
        "type": "webpage",
        "title": one_line(cited.title),
        "author": [{"literal": one_line(cited.author)}] if cited.author else None,
        "container-title": one_line(cited.outlet),
        "issued": csl_date(date_parts(cited)),
        "accessed": csl_date(list(day_parts(cited.accessed))),
        "URL": cited.address,
        "archive": cited.archive,
        "version": str(cited.version),
        "note": in_the_archive(cited),
        "language": "vi",
    }
    return json.dumps([{name: value for name, value in item.items() if value}], ensure_ascii=False, indent=1) + "\n"


def csl_date(parts: list[int]) -> dict | None:
    return {"date-parts": [parts]} if parts else None


def day_parts(day: date) -> tuple[int, int, int]:
    return day.year, day.month, day.day


# The ending of a download's name → what makes it, and its content type.
FORMATS = {
    "txt": (lambda cited: in_words(cited) + "\n", "text/plain"),
    "bib": (bibtex, "application/x-bibtex"),
    "ris": (ris, "application/x-research-info-systems"),
    "json": (csl, "application/vnd.citationstyles.csl+json"),
}
