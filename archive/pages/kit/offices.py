"""Who held which office when: from roles that sentences give, each seen in dated reports."""

from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import date

from django.db.models import F, OuterRef, QuerySet, Subquery
from django.db.models.functions import Coalesce

from archive.bilingual import day, period
from archive.models import Clock, Report, Role

from . import words
from .extent import spot_address
from .lists import newest_first

ROLES_READ = 80  # the newest so many; a list of holders longer than this is a search, not a page
REPORTS_READ = 300
# Clocks that name days; the last day of a month, or of a month with an impossible day, is nobody's statement.
TO_THE_DAY = ("day", "range")


@dataclass(frozen=True, slots=True)
class Sighting:
    """One report in which the post stands, with the spot."""

    day: str
    url: str
    title: str  # of the report, "" when it has none
    mention: int  # its key

    @property
    def report(self) -> str:
        return report_of(self.url)


@dataclass(slots=True)
class Holder:
    """A person in a post: seen from the first to the last dated report, never further."""

    name: str
    url: str
    post: str
    how: str
    province: str
    period: str = ""
    first: date | None = None
    last: date | None = None
    sightings: list[Sighting] = field(default_factory=list)

    def see(self, role: Role) -> None:
        """Adds a report's sighting, once a report; the days widen what is seen."""
        if role.day:
            self.first = min(self.first or role.day, role.day)
            self.last = max(self.last or role.day, role.day)
        url = spot(role)
        if not told(url, (known.url for known in self.sightings)):
            day_seen = day(role.day) if role.day else ""
            self.sightings.append(Sighting(day_seen, url, role.mention.run.title, role.mention_id))

    @property
    def seen(self) -> str:
        """The days between which the post is seen; without a day the period of the report, "" without either."""
        if self.first is None or self.last is None:
            return self.period
        days = dict.fromkeys(day(each) for each in (self.first, self.last))
        return " – ".join(days)


def holders_in(runs: list[int]) -> list[Holder]:
    """The people whom the runs name with a post, the latest seen first. One query."""
    return holders(roles_of(runs))


def newest_runs(reports: QuerySet[Report]) -> list[int]:
    """The current runs of the newest reports: what a page reads however many there are. One query.

    A list, because the planner reads whole tables for a subquery whose size it cannot know.
    """
    return list(newest_first(reports).values_list("current_run", flat=True)[:REPORTS_READ])


def roles_of(runs: list[int]) -> QuerySet[Role]:
    """The posts of people who are known, in the runs."""
    return Role.objects.filter(mention__run__in=runs, mention__entity__isnull=False)


def holders(roles: QuerySet[Role]) -> list[Holder]:
    """Roles gathered by person and post; the day of each is that of the meeting, else of publication."""
    return gather(dated(roles)[:ROLES_READ])


def dated(roles: QuerySet[Role]) -> QuerySet[Role]:
    """The roles with the day of their report and the period that it reports, the newest first."""
    roles = roles.select_related("mention__entity__unit", "mention__run__current_of", "body__unit")
    roles = roles.annotate(
        day=day_of_report(), period=of_clock("reported", "label"), period_end=of_clock("reported", "last")
    )
    return roles.order_by(F("day").desc(nulls_last=True), "mention__run", "mention__start")


def day_of_report(run: str = "mention__run") -> Coalesce:
    """The day of the meeting, else of publication, where a day is told; of a month alone no day is made."""
    return Coalesce(*(of_clock(which, "last", run, precision__in=TO_THE_DAY) for which in ("event", "published")))


def of_clock(which: str, field: str, run: str = "mention__run", **further: object) -> Subquery:
    return Subquery(Clock.objects.filter(run=OuterRef(run), which=which, **further).values(field)[:1])


def gather(roles: Iterable[Role]) -> list[Holder]:
    found: dict[tuple[int, str], Holder] = {}
    for role in roles:
        person = role.mention.entity
        province = person.unit.name if person.unit else ""
        how = str(words.ORIGIN.get(role.origin, role.origin))
        made = Holder(person.name, person.get_absolute_url(), role.text, how, province, period(role.period or ""))
        found.setdefault((person.pk, role.text.casefold()), made).see(role)
    return sorted(found.values(), key=lambda holder: (holder.last or date.min, holder.name), reverse=True)


def told(url: str, known: Iterable[str]) -> bool:
    """Whether a known spot is in the same report: a post counts once a report, however often it stands there."""
    return report_of(url) in map(report_of, known)


def report_of(url: str) -> str:
    """The address of the report that a spot is in."""
    return url.split("#")[0]


def spot(role: Role) -> str:
    """The exact words: of the post where they are known, else of the person."""
    start, end = (role.start, role.end) if role.start is not None else (role.mention.start, role.mention.end)
    return spot_address(role.mention.run.current_of.get_absolute_url(), start, end)
