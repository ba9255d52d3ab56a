"""A machine for tests of loading: it reads little files of lines as findings, quickly and predictably."""

import re

from archive.facts import Findings, Sidecar
from archive.reading.refusal import Refused
from archive.storage import Extractor
from tests.factories import make_findings

PERSON = re.compile(r"(?:ông|bà) (\w+ \w+ \w+)", re.I)


def process(raw: bytes, sidecar: Sidecar | None = None) -> Findings:
    """Title: the first line; people: three words after ông or bà; province: a line "Tỉnh: KEY"."""
    try:
        text = raw.decode()
    except UnicodeDecodeError:
        raise Refused("undecodable", "Không phải UTF-8.") from None
    if "\0" in text:
        raise Refused("binary", "Tệp nhị phân.")
    province = re.search(r"Tỉnh: (\S+)", text)
    unit = (sidecar and sidecar.province) or (province[1] if province else "")
    title = (sidecar and sidecar.title) or text.strip().split("\n")[0]
    return make_findings(
        text=text.strip(),
        title=title,
        unit=unit,
        people=list(dict.fromkeys(PERSON.findall(text))),
        figures=list(dict.fromkeys(re.findall(r"\d+%", text))),
        clocks={"reported": year[0]} if (year := re.search(r"\b20\d\d\b", text)) else {},
    )


MACHINE = Extractor(process, "1", "a" * 64)
NEWER_MACHINE = Extractor(process, "2", "a" * 64)
