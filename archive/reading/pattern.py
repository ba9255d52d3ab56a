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


def one_of(words: str) -> str:
    """A group of expressions that are set apart by "·" and may run over lines: one_of("a · b") is (?:a|b)."""
    return "(?:" + "|".join(" ".join(word.split()) for word in words.split("·")) + ")"


def whole_line(expression: str) -> re.Pattern[str]:
    return re.compile(f"^(?:{expression})$", re.I)


def words(text: str) -> frozenset[str]:
    """The words of a list that is written as running text."""
    return frozenset(text.split())
