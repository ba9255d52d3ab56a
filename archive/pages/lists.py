"""Small finished values that lists and navigation are made of."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Crumb:
    """One step of the way from the front page; the last one has no address."""

    label: str
    url: str = ""
