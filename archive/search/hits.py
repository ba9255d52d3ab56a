"""Rows of a page → hits: title, clocks, marked sentences and why each was found."""

from dataclasses import replace
from urllib.parse import urlencode

from django.db.models.functions import Left
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from archive.bilingual import period, stored
from archive.facts import BlockKind, Span
from archive.models import Report

from .expression import Node
from .highlight import Finder, parts, snippets
from .language import PAGE_SIZE, Query
from .results import Hit, Part, Tier

NUMBER = "thu"  # the parameter for a hit's number
READ = 60_000  # letters of a report in which its snippets are looked for
SENTENCES_OF = (BlockKind.LEAD, BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.CAPTION)
CLOCKS = {"published": _("Đăng"), "event": _("Họp"), "reported": _("Kỳ báo cáo"), "planned": _("Kế hoạch")}
TIERS = tuple(Tier)
UNTITLED = 90  # letters of the beginning that stand for a title


def read_hits(rows: list[tuple[int, int]], tree: Node | None, query: Query) -> tuple[Hit, ...]:
    """The hits of (report, tier) rows in their order, in three statements."""
    reports = (
        Report.objects.filter(pk__in=[pk for pk, _ in rows])
        .select_related("current_run__unit", "current_run__outlet")
        .prefetch_related("current_run__blocks", "current_run__clocks")
        .annotate(beginning=Left("current_run__version__text", READ))
    )
    by_key = {report.pk: report for report in reports}
    finder = Finder(tree) if tree else None
    first = (query.page - 1) * PAGE_SIZE + 1
    return tuple(
        _hit(by_key[pk], TIERS[tier], finder, query, number)
        for number, (pk, tier) in enumerate(rows, first)
        if pk in by_key
    )


def carried(address: str, query: Query, number: int) -> str:
    """A report's address with the question it answers and its number among the hits."""
    if not query.pairs:
        return address
    return address + "?" + urlencode([*replace(query, page=1).pairs, (NUMBER, number)])


def _hit(report: Report, tier: Tier, finder: Finder | None, query: Query, number: int) -> Hit:
    run, text = report.current_run, report.beginning
    blocks = [Span(b.start, b.end) for b in run.blocks.all() if b.kind in SENTENCES_OF and b.end <= len(text)]
    sentences = snippets(text, blocks, finder)
    title = parts(run.title, finder.find(run.title)) if finder and run.title else (Part(run.title),)
    seen = any(part.marked for piece in (title, *sentences) for part in piece)
    clocks = {clock.which: clock for clock in run.clocks.all()}
    reported = period(clocks["reported"].label) if "reported" in clocks else ""
    return Hit(
        public_id=report.public_id,
        path=report.path,
        url=carried(report.get_absolute_url(), query, number),
        title=title if run.title else (Part(_first_words(text, blocks)),),
        untitled=not run.title,
        kicker=tuple(word for word in (run.unit.name if run.unit else "", reported, stored(run.kind)) if word),
        clocks=tuple(f"{name} {period(clocks[which].label)}" for which, name in CLOCKS.items() if which in clocks),
        snippets=sentences,
        tier=tier,
        beside=() if seen or not finder else _facts(run, finder),
    )


def _facts(run, finder: Finder) -> tuple[str, ...]:
    facts = [run.unit.full_name if run.unit else "", run.kind, run.source, run.author]
    facts += [run.outlet.name] if run.outlet else []
    facts += [clock.label for clock in run.clocks.all()]
    return tuple(dict.fromkeys(fact for fact in facts if fact and finder.find(fact)))


def _first_words(text: str, blocks: list[Span]) -> str:
    """What stands for a missing title, in the words of the other lists: that it is missing, and the beginning."""
    words = " ".join(text[blocks[0].start : blocks[0].end].split()) if blocks else ""
    if len(words) > UNTITLED:
        words = words[:UNTITLED].rsplit(" ", 1)[0].rstrip(" ,;:–-") + "…"
    return gettext("Không có nhan đề: “%(words)s”") % {"words": words}
