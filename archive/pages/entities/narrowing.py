"""What part of an entity's mentions is asked for: a year on one clock, a province, reports that name another too."""

from dataclasses import dataclass, replace

from django.http import HttpRequest
from django.utils.translation import gettext

from archive.facts import Kind
from archive.models import Entity, Mention
from archive.models.entities import ADDRESS
from archive.pages.kit import words
from archive.pages.kit.clock_years import CLOCKS, clock_asked
from archive.pages.serving.paging import address
from archive.pages.serving.parameters import FIRST_YEAR, LAST_YEAR, whole_number

from .naming import Naming

UNKNOWN = "chua-ro"  # the province's word in addresses when nobody knows it
TOGETHER = 200  # of the newest reports: so many are read for who is named with whom
KIND_OF = {word: kind.value for kind, word in ADDRESS.items()}


@dataclass(frozen=True, slots=True)
class Narrowing:
    """The conditions as addresses write them; all "" or None: everything."""

    year: int | None = None
    clock: str = "ky"
    province: str = ""
    companion: Entity | None = None

    @property
    def parameters(self) -> dict[str, object]:
        """What the address keeps of it."""
        clock = self.clock if self.year and self.clock != "ky" else ""
        return {"nam": self.year, "theo": clock, "tinh": self.province, "cung": companion_word(self.companion)}

    def __bool__(self) -> bool:
        return any(self.parameters.values())


@dataclass(frozen=True, slots=True)
class Chip:
    """One condition, with the address of the list without it."""

    label: str
    url: str


@dataclass(frozen=True, slots=True)
class ProvinceCount:
    """How many of the reports are of a province; the address opens their sentences."""

    name: str
    reports: int
    url: str


def narrowing_asked(request: HttpRequest) -> Narrowing:
    """What `?nam=&theo=&tinh=&cung=` ask for; what makes no sense is left out. One query with `?cung=`."""
    return Narrowing(
        whole_number(request.GET.get("nam", ""), FIRST_YEAR, LAST_YEAR),
        clock_asked(request),
        request.GET.get("tinh", "")[:60],
        companion_asked(request.GET.get("cung", "")),
    )


def companion_asked(typed: str) -> Entity | None:
    """The entity of "nguoi/lu-quang-ngoi-0a1b"."""
    word, _, slug = typed.partition("/")
    return Entity.objects.filter(kind=KIND_OF.get(word, ""), slug=slug[:200]).first() if slug else None


def companion_word(entity: Entity | None) -> str:
    return f"{ADDRESS[Kind(entity.kind)]}/{entity.slug}" if entity else ""


def narrowed(naming: Naming, to: Narrowing) -> Naming:
    """The reports that meet every condition. One query where another entity must be named too."""
    reports = naming.reports
    if to.companion:
        both = Mention.objects.filter(entity=to.companion, run__in=naming.runs(TOGETHER))
        runs = set(both.values_list("run", flat=True))
        reports = tuple(report for report in reports[:TOGETHER] if report.run in runs)
    if to.year:
        reports = tuple(report for report in reports if report.touches(CLOCKS[to.clock], to.year))
    if to.province:
        slug = "" if to.province == UNKNOWN else to.province
        reports = tuple(report for report in reports if report.unit == slug)
    return replace(naming, reports=reports)


def chips(path: str, to: Narrowing, naming: Naming) -> list[Chip]:
    """The conditions in words, each with the way out of it."""
    labels = {}
    if to.year:
        clock = str(words.CLOCK[CLOCKS[to.clock]])
        labels["year"] = gettext("%(clock)s: %(year)s") % {"clock": clock, "year": to.year}
    if to.province:
        names = {slug or UNKNOWN: name or gettext("chưa rõ tỉnh") for slug, name, _ in naming.provinces()}
        labels["province"] = names.get(to.province, to.province)
    if to.companion:
        labels["companion"] = gettext("cùng với %(name)s") % {"name": to.companion.name}
    empty = Narrowing()
    return [
        Chip(label, address(path, **replace(to, **{name: getattr(empty, name)}).parameters))
        for name, label in labels.items()
    ]


def provinces_of(entity: Entity, naming: Naming) -> list[ProvinceCount]:
    """The provinces of the reports, the most frequent first."""
    own = entity.get_absolute_url()
    return [
        ProvinceCount(
            name or gettext("chưa rõ tỉnh"), n, address(own, **Narrowing(province=slug or UNKNOWN).parameters)
        )
        for slug, name, n in naming.provinces()
    ]
