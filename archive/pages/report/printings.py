"""The other printings of a report: texts that share most of its runs of words, whoever published them."""

from dataclasses import dataclass

from django.db.models import F, OuterRef, QuerySet
from django.db.models.functions import Substr
from django.utils.translation import gettext

from archive.likeness import Runs, alike, runs_of, similarity
from archive.models import Block, Likeness, Report
from archive.pages.serving.gathering import gathered
from archive.terms import BODY_BLOCKS

MOST, FOUND = 12, 50  # texts that are compared; that are looked up, withdrawn ones among them
LETTERS = 60_000  # of a text that are compared


@dataclass(frozen=True, slots=True)
class Printing:
    """How much of its words a text shares; the same file to the byte, or only the same words."""

    share: float
    same_file: bool

    @property
    def reason(self) -> str:
        if self.same_file:
            return gettext("Cùng một tệp, đúng từng byte")
        return gettext("Giống %(percent)s%% lời văn") % {"percent": int(self.share * 100)}


def printings(report: Report) -> dict[int, Printing]:
    """Run → how alike, the most alike first. One question; none for a text without body."""
    keys = report.current_run.likeness.keys if hasattr(report.current_run, "likeness") else []
    if not keys:
        return {}
    rows = {row["current_run"]: row for row in sharing_a_key(report, keys)}
    mine = rows.pop(report.current_run_id)
    runs, found = body_runs(mine), {}
    for run, row in rows.items():
        other = body_runs(row)
        if alike(runs, other):
            found[run] = Printing(similarity(runs, other), row["raw_file"] == mine["raw_file"])
    return dict(sorted(found.items(), key=lambda pair: (-pair[1].share, pair[0])))


def sharing_a_key(report: Report, keys: list[int]) -> QuerySet:
    """The report and some others that share a key with it, each with its text and the blocks of its body."""
    body = Block.objects.filter(run=OuterRef("current_run"), kind__in=BODY_BLOCKS, start__lt=LETTERS).order_by("start")
    rows = Report.objects.values(
        "current_run",
        raw_file=F("current_version__raw_file"),
        text=Substr("current_version__text", 1, LETTERS),
        body=gathered(body, "start", "end"),
    )
    others = rows.filter(current_run__in=runs_with(keys), withdrawn_at=None).exclude(pk=report.pk)
    return rows.filter(pk=report.pk).union(others[:MOST], all=True)


def runs_with(keys: list[int]) -> QuerySet:
    """Some runs that have one of the keys, each key asked for by itself, and never many.

    Of an overlap of so many keys the planner believes that every tenth row has it, and reads whole tables.
    """
    first, *others = (Likeness.objects.filter(keys__contains=[key]).values("run") for key in keys)
    return first.union(*others)[:FOUND]


def body_runs(row: dict) -> Runs:
    return runs_of("\n".join(row["text"][block["start"] : block["end"]] for block in row["body"]))
