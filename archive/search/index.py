"""Reports → search rows: the text by the weight of its place, then what is known beside the text."""

import itertools
from collections.abc import Iterable, Iterator

from django.db import transaction
from django.db.models import Prefetch

from archive.facts import BlockKind, Precision, known_day
from archive.models import Clock, Mention, Report, SearchEntry, SearchSection

from .analyzer import Shape, Span, Token, analyze, date_lexemes, year_lexeme
from .facts import facts_of, moments
from .terms import pairs_of
from .vectors import Place, build, lay_out

BATCH = 100
BODY = {BlockKind.LEAD: "B", BlockKind.PARAGRAPH: "C", BlockKind.HEADING: "C"}
BESIDE = (BlockKind.KICKER, BlockKind.CAPTION, BlockKind.BYLINE)
SHORT_PERIOD = 300  # days


def index_reports(reports: Iterable[Report]) -> int:
    """Index the reports anew, those withdrawn or without a run out of the index; how many stand in it."""
    done = 0
    keys = (report.pk for report in reports)
    while batch := list(itertools.islice(keys, BATCH)):
        with transaction.atomic():
            SearchEntry.objects.filter(report__in=batch).delete()
            fresh = [_entry(report) for report in _published(batch)]
            SearchEntry.objects.bulk_create(entry for entry, _ in fresh)
            SearchSection.objects.bulk_create(section for _, sections in fresh for section in sections)
            done += len(fresh)
    return done


def _published(keys: list[int]) -> Iterable[Report]:
    mentions = Mention.objects.select_related("entity").prefetch_related("roles").order_by("start")
    return (
        Report.objects.published()
        .filter(pk__in=keys)
        .select_related("current_run__version", "current_run__unit", "current_run__outlet")
        .prefetch_related("current_run__blocks", "current_run__clocks", Prefetch("current_run__mentions", mentions))
    )


def _entry(report: Report) -> tuple[SearchEntry, list[SearchSection]]:
    places = places_of(report)
    vectors = build(places)
    entry = SearchEntry(
        report=report,
        vector=vectors.entry,
        pairs=pairs_of(places),
        facts=facts_of(report),
        sections=max(1, len(vectors.sections)),
        complete=vectors.complete,
        figures=report.current_run.figures.count(),
        day=known_day(report.current_run.clocks.all()),
    )
    sections = enumerate(vectors.sections)
    return entry, [SearchSection(entry=entry, number=number, vector=vector) for number, vector in sections]


def places_of(report: Report) -> list[Place]:
    """Where each word of a report stands: title A, lead B, body C, captions D, then what is known, each set apart."""
    run = report.current_run
    text = run.version.text
    pieces = [(block.kind, text[block.start : block.end]) for block in run.blocks.all()]
    titles = [words for kind, words in pieces if kind == BlockKind.TITLE]
    titles += [run.title] if run.title and run.title not in titles else []
    runs = [[("A", analyze(title))] for title in titles]
    # Leads, paragraphs and headings are one run, though they weigh differently: phrases run on over captions.
    runs.append([(BODY[kind], analyze(words)) for kind, words in pieces if kind in BODY])
    runs += [[("D", analyze(words))] for kind, words in pieces if kind in BESIDE]
    runs += [[("C", analyze(known))] for known in known_of(report)]
    runs.append([("A", calendar_tokens(run.clocks.all()))])
    return lay_out(runs)


def known_of(report: Report) -> list[str]:
    """What is known about a report beside its text, inferred things too, each once."""
    run = report.current_run
    known = [run.unit.full_name if run.unit else "", run.kind, run.source, run.author]
    known += [run.outlet.name, run.outlet.code] if run.outlet else []
    known += [clock.label for clock in run.clocks.all()]
    for mention in run.mentions.all():
        if mention.entity and mention.kind in ("body", "person", "document"):
            known.append(mention.entity.name)
        known += [role.text for role in mention.roles.all()]
    return [one for one in dict.fromkeys(known) if one]


def calendar_tokens(clocks: Iterable[Clock]) -> list[Token]:
    """Tokens by which dates find the report, whatever its text writes: days on any clock, years reported."""
    lexemes: dict[str, None] = {}
    for clock in clocks:
        if clock.which == "reported":
            lexemes |= dict.fromkeys(_months(clock))
            lexemes |= dict.fromkeys(year_lexeme(year) for year in clock.years)
        elif clock.which in ("published", "event"):
            exact = clock.precision == Precision.DAY
            for day in {clock.first, clock.last}:
                lexemes |= dict.fromkeys(date_lexemes(day.year, day.month, day.day if exact else 0))
    return [Token(lexeme, lexeme, Span(0, 1), 0, 1, Shape.DATE) for lexeme in lexemes]


def _months(clock: Clock) -> Iterator[str]:
    """The months of a period of less than a year: half a year is about each of them, a year is about the year."""
    if (clock.last - clock.first).days < SHORT_PERIOD:
        for month in {moment[:7] for moment in moments(clock.first, clock.last)}:
            yield from date_lexemes(*map(int, month.split("-")), 0)
