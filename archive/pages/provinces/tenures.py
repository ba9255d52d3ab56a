"""Who held which office of a province when: a table over years, from the sentences that give people posts.

A person is seen from the first to the last dated report and never further: what lies between two of them without a
report is a gap, two people seen in one undivided office at one time are a conflict, and both are said.
"""

from dataclasses import dataclass, field
from datetime import date
from itertools import pairwise

from django.db.models import F, OuterRef, Q, QuerySet, Subquery
from django.utils.translation import gettext

from archive.bilingual import day_of_year, period, short_day
from archive.gazetteer import normal
from archive.models import Mention, Role, Unit
from archive.pages.kit.offices import dated, roles_of, spot, told

ROLES_READ, OFFICES, MOST_YEARS, SPOTS = 400, 40, 10, 3
# The first words of posts that one person holds at a time; a deputy is one of several.
UNDIVIDED = ("chủ tịch", "bí thư", "giám đốc", "trưởng", "chánh", "cục trưởng", "chi cục trưởng", "chủ nhiệm")
# Who stands above whom in a province.
RANKS = ("tỉnh ủy", "thành ủy", "hội đồng nhân dân", "ủy ban nhân dân", "sở ")


@dataclass(frozen=True, slots=True)
class Seen:
    """One sentence that gives the person the post."""

    day: date | None
    year: int | None
    word: str  # "29/12", or that only the period is known
    when: str  # the whole day or period
    url: str


@dataclass(frozen=True, slots=True)
class YearCell:
    """A year of a holder: the sentences, or a gap between two years that have some, or nothing."""

    year: int
    spots: list[Seen]
    more: int
    gap: bool


@dataclass(slots=True)
class Tenure:
    """A person in an office."""

    name: str
    url: str
    seen: list[Seen] = field(default_factory=list)
    cells: list[YearCell] = field(default_factory=list)

    @property
    def days(self) -> list[date]:
        return sorted(seen.day for seen in self.seen if seen.day)

    @property
    def span(self) -> str:
        """From when to when the person is seen, as far as days are known."""
        days = [short_day(day) for day in dict.fromkeys(self.days)]
        if not days:
            return self.seen[0].when
        return gettext("từ %(first)s đến %(last)s") % {"first": days[0], "last": days[-1]} if days[1:] else days[0]


@dataclass(slots=True)
class Office:
    """A post of a body, with everyone seen in it, the earliest first."""

    title: str
    url: str  # of the body, "" when no body is known
    undivided: bool
    tenures: list[Tenure] = field(default_factory=list)

    @property
    def notes(self) -> list[str]:
        """Gaps and conflicts between the holders of an undivided office, in sentences."""
        known = [tenure for tenure in self.tenures if tenure.days] if self.undivided else []
        return [between(one, other) for one, other in pairwise(known)]


@dataclass(frozen=True, slots=True)
class OfficeTable:
    """The table, ready to print; `more` offices are left out."""

    years: list[int]
    offices: list[Office]
    more: int


def office_table(units: tuple[Unit, ...], runs: list[int]) -> OfficeTable:
    """The offices of the provinces, by rank, from the runs. One query."""
    ours = Q(mention__entity__unit__in=units) | Q(body__unit__in=units)
    offices = gathered(dated(with_body_start(roles_of(runs).filter(ours)))[:ROLES_READ])
    years = years_shown({seen.year for office in offices for tenure in office.tenures for seen in tenure.seen})
    for office in offices:
        for tenure in office.tenures:
            tenure.cells = cells(tenure, years)
    return OfficeTable(years, offices[:OFFICES], max(0, len(offices) - OFFICES))


def with_body_start(roles: QuerySet[Role]) -> QuerySet[Role]:
    """The roles, with where in the text the name of their body begins."""
    inside = Mention.objects.filter(
        run=OuterRef("mention__run"),
        kind="body",
        entity=OuterRef("body"),
        start__gte=OuterRef("start"),
        end__lte=OuterRef("end"),
    )
    starts = inside.order_by(F("end") - F("start")).reverse().values("start")
    return roles.annotate(body_start=Subquery(starts[:1]))


def gathered(roles: QuerySet[Role]) -> list[Office]:
    """The roles by office and person."""
    offices: dict[tuple, Office] = {}
    tenures: dict[tuple, Tenure] = {}
    for role in reversed(roles):  # from the oldest to the newest
        words, person = post_words(role), role.mention.entity
        key = (normal(words), role.body_id)
        if key not in offices:
            offices[key] = office(words, role)
        if (key, person.pk) not in tenures:
            tenures[key, person.pk] = Tenure(person.name, person.get_absolute_url())
            offices[key].tenures.append(tenures[key, person.pk])
        see(tenures[key, person.pk], role)
    for each in offices.values():
        each.tenures.sort(key=lambda tenure: (tenure.days or [date.max], tenure.name))
    return sorted(offices.values(), key=rank)


def post_words(role: Role) -> str:
    """The post without the name of its body: "Phó Chủ tịch" of "Phó Chủ tịch UBND tỉnh"."""
    if role.body_id is None or role.body_start is None:
        return role.text
    return role.text[: role.body_start - role.start].strip(" ,-–") or role.text


def office(words: str, role: Role) -> Office:
    if role.body is None or words == role.text:
        return Office(words[:1].upper() + words[1:], "", False)
    unit = role.body.unit
    since = gettext(" (từ %(day)s)") % {"day": short_day(unit.valid_from)} if unit and unit.valid_from else ""
    title = f"{words[:1].upper()}{words[1:]} {role.body.name}{since}"
    return Office(title, role.body.get_absolute_url(), normal(words).startswith(UNDIVIDED))


def see(tenure: Tenure, role: Role) -> None:
    """Adds what a report says, once a report."""
    url = spot(role)
    if told(url, (known.url for known in tenure.seen)):
        return
    if role.day:
        word, when = day_of_year(role.day), short_day(role.day)
    else:
        word, when = gettext("theo kỳ"), period(role.period or "") or gettext("chưa rõ ngày")
    moment = role.day or role.period_end
    tenure.seen.append(Seen(role.day, moment.year if moment else None, word, when, url))


def rank(office: Office) -> tuple:
    """Party before council before committee before departments, heads before deputies; posts of no body last."""
    name = normal(office.title)
    place = next((place for place, stem in enumerate(RANKS) if stem in name), len(RANKS))
    return (not office.url, place, not office.undivided, name)


def years_shown(years: set[int | None]) -> list[int]:
    """Every year from the first to the last that has a sentence, the latest ones when there are many."""
    known = {year for year in years if year}
    if not known:
        return []
    return list(range(max(min(known), max(known) - MOST_YEARS + 1), max(known) + 1))


def cells(tenure: Tenure, years: list[int]) -> list[YearCell]:
    known = {seen.year for seen in tenure.seen if seen.year}
    made = []
    for year in years:
        spots = [seen for seen in tenure.seen if seen.year == year]
        gap = not spots and bool(known) and min(known) < year < max(known)
        made.append(YearCell(year, spots[:SPOTS], max(0, len(spots) - SPOTS), gap))
    return made


def between(one: Tenure, other: Tenure) -> str:
    """What the reports leave open between two holders of one office, or where they contradict each other."""
    names = {"one": one.name, "other": other.name}
    if other.days[0] <= one.days[-1]:
        day = short_day(other.days[0])
        return gettext("Mâu thuẫn: ngày %(day)s cả %(one)s và %(other)s đều được nêu giữ chức này.") % (
            names | {"day": day}
        )
    days = {"last": short_day(one.days[-1]), "first": short_day(other.days[0])}
    words = gettext(
        "Chưa rõ: thấy %(one)s lần cuối ngày %(last)s, %(other)s lần đầu ngày %(first)s; "
        "giữa hai ngày ấy không có căn cứ."
    )
    return words % (names | days)
