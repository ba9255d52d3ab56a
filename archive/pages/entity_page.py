"""An entity: what is known of it, and every sentence that names it, by report."""

from collections import Counter
from dataclasses import dataclass

from django.db.models import Count, Exists, FilteredRelation, OuterRef, Q
from django.http import Http404, HttpRequest

from archive.bilingual import localized, short_day
from archive.models import Entity, Lineage, Report, Role
from archive.models.findings import LONGEST_PERIOD

from . import words
from .entity_lists import EntityItem, item, visible_mentions
from .grid import tone
from .lists import Crumb, for_lists, items, newest_first
from .mentions import ReportMentions, mentions_by_report
from .offices import Holder, holders
from .paging import paginate
from .sayings import sayings

ON_A_PAGE, CHILDREN, PROVINCES = 15, 100, 16


@dataclass(frozen=True, slots=True)
class LineageLine:
    """A body from which, or to which, a function went."""

    before: bool
    name: str
    url: str
    day: str
    function: str
    source: str


@dataclass(frozen=True, slots=True)
class YearCount:
    year: int
    url: str
    count: int
    tone: int


@dataclass(frozen=True, slots=True)
class ProvinceCount:
    name: str
    url: str
    reports: int


def entity_page(request: HttpRequest, entity: Entity) -> dict:
    """What an entity's page shows; 404 when no published report names it (topics stand by themselves)."""
    totals = visible_mentions().filter(entity=entity).aggregate(spots=Count("pk"), reports=Count("run", distinct=True))
    if not totals["reports"] and entity.kind != "topic":
        raise Http404("Không báo cáo nào đang công bố nhắc đến tên này.")
    pager, part = paginate(request, totals["reports"], ON_A_PAGE)
    return {
        **totals,
        **known_of(entity),
        "groups": naming_reports(entity, part),
        "pager": pager,
        "canonical": pager.canonical,
        "breadcrumbs": crumbs(entity),
    }


def known_of(entity: Entity) -> dict:
    """What the archive knows of an entity apart from the sentences that name it."""
    years, provinces = spread(entity)
    return {
        "entity": entity,
        "kind_word": str(words.KIND[entity.kind]),
        "aliases": [alias.name for alias in entity.aliases.all()],
        "posts": posts(entity),
        "sayings": sayings(entity),
        "children": children(entity),
        "lineage": lineage(entity),
        "years": years,
        "provinces": provinces,
    }


def naming_reports(entity: Entity, part: slice) -> list[ReportMentions]:
    """The reports that name the entity, newest first, with their sentences."""
    named = visible_mentions().filter(entity=entity).values("run")
    reports = list(newest_first(for_lists(Report.objects.filter(current_run__in=named)))[part])
    return mentions_by_report(entity, reports, items(reports))


def posts(entity: Entity) -> list[Holder]:
    """A person's posts, or the people seen in posts of a body; none of other kinds."""
    if entity.kind not in ("person", "body"):
        return []
    visible = Q(mention__run__current_of__isnull=False, mention__run__current_of__withdrawn_at__isnull=True)
    mine = Q(mention__entity=entity) if entity.kind == "person" else Q(body=entity, mention__entity__isnull=False)
    return holders(Role.objects.filter(visible, mine))


def children(entity: Entity) -> list[EntityItem]:
    if entity.kind not in ("body", "place"):
        return []
    named = Exists(visible_mentions().filter(entity=OuterRef("pk")))
    below = entity.children.filter(named).select_related("unit").order_by("sort_key")
    return [item(child, 0) for child in below[:CHILDREN]]


def lineage(entity: Entity) -> list[LineageLine]:
    """Bodies that this one came from or whose functions it gave away, by day."""
    if entity.kind != "body":
        return []
    rows = Lineage.objects.filter(Q(before=entity) | Q(after=entity)).select_related("before", "after").order_by("day")
    kin = {key for row in rows for key in (row.before_id, row.after_id)}
    named = set(visible_mentions().filter(entity__in=kin).values_list("entity", flat=True)) if kin else set()
    return [lineage_line(row, entity, named) for row in rows]


def lineage_line(row: Lineage, entity: Entity, named: set[int]) -> LineageLine:
    """The other body, with a link where reports name it: without them it has no page."""
    other = row.before if row.after_id == entity.pk else row.after
    day = short_day(row.day) if row.day else ""
    url = other.get_absolute_url() if other.pk in named else ""
    return LineageLine(other == row.before, other.name, url, day, row.function, row.source)


def spread(entity: Entity) -> tuple[list[YearCount], list[ProvinceCount]]:
    """Reports that name a topic, document or place, by year reported and by province. One query."""
    if entity.kind in ("person", "body"):
        return [], []
    runs = visible_mentions().filter(entity=entity).values("run")
    reported = FilteredRelation("current_run__clocks", condition=Q(current_run__clocks__which="reported"))
    reports = Report.objects.filter(current_run__in=runs).annotate(reported=reported)
    fields = ("current_run__unit__name", "current_run__unit__slug", "reported__first__year", "reported__last__year")
    years: Counter[int] = Counter()
    provinces: Counter[tuple[str, str]] = Counter()
    for name, slug, first, last, n in reports.values_list(*fields).annotate(n=Count("pk")).order_by():
        provinces[name, slug] += n
        for year in range(first or 0, min(last, first + LONGEST_PERIOD) + 1 if first else 0):
            years[year] += n
    return year_counts(years), province_counts(provinces)


def year_counts(years: Counter[int]) -> list[YearCount]:
    most = max(years.values(), default=0)
    return [YearCount(year, localized(f"/nam/{year}/"), years[year], tone(years[year], most)) for year in sorted(years)]


def province_counts(provinces: Counter[tuple[str, str]]) -> list[ProvinceCount]:
    known = [(name, slug, n) for (name, slug), n in provinces.most_common() if slug]
    return [ProvinceCount(name, localized(f"/{slug}/"), n) for name, slug, n in known[:PROVINCES]]


def crumbs(entity: Entity) -> list[Crumb]:
    kinds = Crumb(str(words.KINDS[entity.kind]), entity.get_absolute_url().rsplit("/", 2)[0] + "/")
    return [kinds, Crumb(entity.name)]
