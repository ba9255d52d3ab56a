"""The reports that name an entity, newest first and never more than a bound: all that its page counts and lists."""

from collections import Counter
from dataclasses import dataclass
from datetime import date

from django.contrib.postgres.expressions import ArraySubquery
from django.db.models import Count, Exists, OuterRef, QuerySet, Subquery
from django.db.models.functions import JSONObject

from archive.models import Clock, Entity, Mention, SearchEntry
from archive.models.findings import years_between
from archive.pages.kit.clock_years import CLOCKS

MOST = 1_000


@dataclass(frozen=True, slots=True)
class Moment:
    """One clock of a report."""

    which: str
    first: date
    last: date
    label: str

    @property
    def years(self) -> range:
        return years_between(self.first, self.last)


@dataclass(frozen=True, slots=True)
class NamingReport:
    """A report that names the entity at so many spots."""

    report: int
    run: int
    public_id: str
    title: str
    unit: str  # the slug of its province, "" when unknown
    province: str
    day: date | None
    spots: int
    moments: tuple[Moment, ...]

    def touches(self, which: str, year: int) -> bool:
        return any(moment.which == which and year in moment.years for moment in self.moments)


@dataclass(frozen=True, slots=True)
class Naming:
    """The newest reports that name an entity; `more`: there are others beyond the bound."""

    reports: tuple[NamingReport, ...]
    more: bool

    @property
    def spots(self) -> int:
        return sum(report.spots for report in self.reports)

    def runs(self, most: int) -> list[int]:
        """The current runs of the newest so many."""
        return [report.run for report in self.reports[:most]]

    def years(self) -> dict[str, Counter[int]]:
        """For each of the four clocks: year → the reports that touch it."""
        counts: dict[str, Counter[int]] = {which: Counter() for which in CLOCKS.values()}
        for report in self.reports:
            for moment in report.moments:
                counts[moment.which].update(moment.years)
        return counts

    def provinces(self) -> list[tuple[str, str, int]]:
        """Slug, name and number of reports of each province, the most frequent first; the unknown one is ""."""
        counts = Counter((report.unit, report.province) for report in self.reports)
        return [(slug, name, n) for (slug, name), n in counts.most_common()]


def naming(entity: Entity) -> Naming:
    """The newest reports that name the entity. One query, which reads no more than the bound asks for."""
    mine = Mention.objects.filter(entity=entity, run=OuterRef("report__current_run"))
    clocks = Clock.objects.filter(run=OuterRef("report__current_run")).order_by("pk")
    moment = JSONObject(which="which", first="first", last="last", label="label")
    rows = (
        SearchEntry.objects.filter(Exists(mine), report__withdrawn_at__isnull=True)
        .annotate(spots=Subquery(mine.order_by().values("entity").annotate(n=Count("pk")).values("n")))
        .annotate(moments=ArraySubquery(clocks.values(found=moment)))
    )
    # Two parts, so that the index of days serves the first one: undated reports come last.
    dated = chosen(rows.filter(day__isnull=False).order_by("-day", "report__public_id"))
    undated = chosen(rows.filter(day__isnull=True).order_by("report__public_id"))
    found = sorted((naming_report(row) for row in dated.union(undated, all=True)), key=newest_first)
    return Naming(tuple(found[:MOST]), len(found) > MOST)


def chosen(rows: QuerySet) -> QuerySet:
    run = "report__current_run"
    fields = ("report", run, "report__public_id", f"{run}__title", f"{run}__unit__slug", f"{run}__unit__name")
    return rows.values_list(*fields, "day", "spots", "moments")[: MOST + 1]


def naming_report(row: tuple) -> NamingReport:
    report, run, public_id, title, slug, name, day, spots, moments = row
    return NamingReport(
        report, run, public_id, title, slug or "", name or "", day, spots, tuple(read_moment(each) for each in moments)
    )


def read_moment(found: dict[str, str]) -> Moment:
    first, last = (date.fromisoformat(found[end]) for end in ("first", "last"))
    return Moment(found["which"], first, last, found["label"])


def newest_first(report: NamingReport) -> tuple:
    return (report.day is None, -report.day.toordinal() if report.day else 0, report.public_id)
