"""A rule of reading as a named constant that carries its own examples."""

import re
from collections.abc import Iterable
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Pattern:
    """One named rule: what it finds and what it must leave alone (the tests run both lists)."""

    name: str
    regex: re.Pattern[str]
    finds: tuple[str, ...]
    leaves: tuple[str, ...] = ()


def first_match(patterns: Iterable[Pattern], line: str) -> Pattern | None:
    """The first rule that finds something in the line, or None."""
    return next((rule for rule in patterns if rule.regex.search(line)), None)
