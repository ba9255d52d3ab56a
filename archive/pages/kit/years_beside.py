"""The years before and after one that have something to read: empty years lead nowhere."""

from collections.abc import Iterable
from dataclasses import dataclass

from archive.pages.serving.paging import address


@dataclass(frozen=True, slots=True)
class YearsBeside:
    """The nearest earlier and later year with reports, with their addresses; 0 and "" where there is none."""

    before: int = 0
    before_url: str = ""
    after: int = 0
    after_url: str = ""


def years_beside(year: int, known: Iterable[int], path: str, **parameters: object) -> YearsBeside:
    """The years beside the year, with addresses below the path."""
    known = set(known)
    before = max((each for each in known if each < year), default=0)
    after = min((each for each in known if each > year), default=0)
    link = {each: address(f"{path}{each}/", **parameters) for each in (before, after) if each}
    return YearsBeside(before, link.get(before, ""), after, link.get(after, ""))
