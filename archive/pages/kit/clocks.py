"""The four clocks of a report as readers see them."""

from collections import defaultdict
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from django.utils.translation import gettext

from archive.bilingual import period
from archive.models import Clock
from archive.pages.rules.reasons import reason

from . import words

Spot = Callable[[int | None, int | None], str]  # words of the text → their address, "" for none
ORDER = ("published", "event", "reported", "planned")


@dataclass(frozen=True, slots=True)
class ClockLine:
    """One clock: its word, its date as written, a mark when it is inferred or doubtful."""

    which: str
    word: str
    label: str
    mark: str = ""
    note: str = ""
    evidence_url: str = ""


def clocks_by_run(runs: Iterable[int]) -> dict[int, dict[str, Clock]]:
    """The clocks of many runs with one query: run → which → clock."""
    found: dict[int, dict[str, Clock]] = defaultdict(dict)
    for clock in Clock.objects.filter(run__in=list(runs)):
        found[clock.run_id][clock.which] = clock
    return found


def mark_of(evidence) -> str:
    """The word beside a statement that is not simply stated: "suy ra", "biên tập", "chưa chắc"."""
    if evidence.doubtful:
        return gettext("chưa chắc")
    return "" if evidence.origin == "stated" else str(words.ORIGIN.get(evidence.origin, evidence.origin))


def clock_lines(clocks: dict[str, Clock], spot: Spot | None = None) -> list[ClockLine]:
    """The clocks in order; with `spot`, which gives words their address, also the missing ones (but planned)."""
    lines = []
    for which in ORDER:
        clock, word = clocks.get(which), str(words.CLOCK[which])
        if clock is None:
            if spot and which != "planned":
                lines.append(ClockLine(which, word, gettext("chưa rõ")))
            continue
        evidence = spot(clock.start, clock.end) if spot else ""
        mark = mark_of(clock)
        note = reason(clock.rule, clock.note) if mark else ""
        lines.append(ClockLine(which, word, period(clock.label), mark, note, evidence))
    return lines


def years_of(clock: Clock | None) -> list[int]:
    """Every year the clock touches."""
    return [] if clock is None else list(clock.years)


def years_label(years: list[int]) -> str:
    if not years:
        return gettext("chưa rõ năm")
    return str(years[0]) if len(years) == 1 else f"{years[0]}–{years[-1]}"
