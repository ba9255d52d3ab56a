"""A province: its units in time, its years, its office-holders, bodies, figures and topics."""

from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass

from django.db.models import OuterRef, Subquery, Sum
from django.http import HttpRequest
from django.utils.translation import gettext, ngettext

from archive.bilingual import localized, number, short_day
from archive.facts import Kind
from archive.models import Entity, Report, Tally, Unit, UnitChange, UnitEvent
from archive.pages.kit.atlas import Atlas
from archive.pages.kit.clock_years import ClockYears, clock_years
from archive.pages.kit.counts import Count, topic_count
from archive.pages.kit.coverage import counts_of_units
from archive.pages.kit.grid import tier_word
from archive.pages.kit.lists import Crumb, for_lists, items, newest_first
from archive.pages.kit.offices import newest_runs
from archive.pages.kit.tabs import tier_tabs
from archive.pages.serving.paging import address
from archive.pages.serving.parameters import tier_of_units

from .as_of import as_of
from .bodies import province_bodies
from .series import province_figures
from .tenures import office_table

NEWEST, TOPICS = 5, 16


@dataclass(frozen=True, slots=True)
class UnitLink:
    """Another unit; without an address where it is at the one shown."""

    full_name: str
    url: str


@dataclass(frozen=True, slots=True)
class Change:
    """A day on which the unit was made of others, or became part of others, by which decree."""

    day: str
    decree: str
    units: list[UnitLink]


@dataclass(frozen=True, slots=True)
class UnitCard:
    """One of the units that an address has had."""

    full_name: str
    when: str
    region: str
    came_from: list[Change]
    became: list[Change]


def province_page(request: HttpRequest, atlas: Atlas, units: tuple[Unit, ...]) -> dict:
    """What the province's page shows; of the 34 also what its predecessors reported; as of a day with `?ngay=`."""
    tier = tier_of_units(request)
    shown = atlas.together(units, tier) if tier == 34 else units
    reports = Report.objects.published().of_unit(*shown)
    counts = counts_of_units(shown)
    total, undated = counts[""].total(), counts["reported"][None]
    path = units[0].get_absolute_url()
    runs = newest_runs(reports)
    offices, bodies = office_table(shown, runs), province_bodies(shown)
    then = as_of(request.GET.get("ngay", ""), atlas, units, offices.offices, bodies.urls)
    return {
        **in_time(atlas, units, tier),
        "as_of": then,
        "others": [unit for unit in shown if unit.slug != units[0].slug],
        "coverage": coverage(units[-1].name, total, undated),
        "years": years_of(path, counts, tier),
        "undated_url": f"{path}chua-ro-nam/" if undated else "",
        "undated": undated,
        "offices": offices,
        "bodies": bodies,
        "figures": province_figures(shown),
        "topics": topics(shown),
        "newest": items(newest_first(for_lists(Report.objects.filter(current_run__in=runs[:NEWEST])))),
        "canonical": address(path, tap=tier_word(tier), ngay=then.asked),
        "breadcrumbs": [Crumb(gettext("Tỉnh"), localized("/tinh/")), Crumb(units[-1].name)],
    }


def in_time(atlas: Atlas, units: tuple[Unit, ...], tier: int) -> dict:
    """The units of the address, and what regrouping 63 to 34 does to what is shown."""
    return {
        "name": units[-1].name,
        "slug": units[-1].slug,
        "tiers": tier_tabs(units[0].get_absolute_url(), tier) if is_merged(atlas, units) else [],
        "regrouped": regrouped(atlas, units, tier),
        "cards": [card(unit, atlas) for unit in units],
    }


def regrouped(atlas: Atlas, units: tuple[Unit, ...], tier: int) -> str:
    """Where counting by the other set of provinces is unsound; "" where nothing was regrouped."""
    if tier == 34 and is_merged(atlas, units):
        return gettext(
            "Gộp về 34 tỉnh là cộng số báo cáo. Số liệu, tỷ lệ và chức vụ vẫn của từng tỉnh cũ, không cộng thành của "
            "tỉnh mới."
        )
    if tier == 63 and any(len(atlas.came_from(unit)) > 1 for unit in units):
        return gettext("Báo cáo của tỉnh mới không chia được cho các tỉnh cũ, nên trong 63 tỉnh không tỉnh nào kể.")
    return ""


def is_merged(atlas: Atlas, units: tuple[Unit, ...]) -> bool:
    """Does the 34's view of the address show more than the 63's?"""
    return set(atlas.together(units, 34)) > set(units)


def card(unit: Unit, atlas: Atlas) -> UnitCard:
    came = by_event(unit, atlas.came_from(unit), lambda change: change.before)
    became = by_event(unit, atlas.became(unit), lambda change: change.after)
    return UnitCard(unit.full_name, existence(unit), unit.region, came, became)


def existence(unit: Unit) -> str:
    """From when to when the unit was: "đến hết 30/6/2025", "từ 1/7/2025", "" when it always was and is."""
    parts = []
    if unit.valid_from:
        parts.append(gettext("từ %(day)s") % {"day": short_day(unit.valid_from)})
    if unit.valid_until:
        parts.append(gettext("đến trước ngày %(day)s") % {"day": short_day(unit.valid_until)})
    return ", ".join(parts)


def by_event(unit: Unit, changes: list[UnitChange], other: Callable[[UnitChange], Unit]) -> list[Change]:
    """The changes of a unit, those of one event together."""
    units: dict[UnitEvent, list[UnitLink]] = {}
    for change in changes:
        units.setdefault(change.event, []).append(unit_link(other(change), unit))
    return [Change(short_day(event.day), event.decree, others) for event, others in units.items()]


def unit_link(other: Unit, shown: Unit) -> UnitLink:
    return UnitLink(other.full_name, other.get_absolute_url() if other.slug != shown.slug else "")


def coverage(name: str, total: int, undated: int) -> str:
    """What is here of the province, in a sentence."""
    if not total:
        return gettext("Kho chưa có báo cáo nào của %(name)s.") % {"name": name}
    sentence = ngettext("Kho có %(n)s báo cáo của %(name)s", "Kho có %(n)s báo cáo của %(name)s", total)
    sentence %= {"n": number(total), "name": name}
    return sentence + (gettext(", %(n)s chưa rõ kỳ báo cáo.") % {"n": number(undated)} if undated else ".")


def years_of(path: str, counts: dict[str, Counter[int | None]], tier: int) -> ClockYears:
    """The years of the province on four clocks, each count with its list."""
    return clock_years(
        counts, lambda name, year: address(f"{path}{year}/", theo=name if name != "ky" else "", tap=tier_word(tier))
    )


def topics(units: tuple[Unit, ...]) -> list[Count]:
    """The topics of the province's reports, the most frequent first. One query."""
    named = Entity.objects.filter(kind=Kind.TOPIC, key=OuterRef("value"))
    rows = Tally.objects.filter(facet=Tally.Facet.TOPIC, unit__in=units).once().values("value")
    rows = rows.annotate(
        total=Sum("reports"), name=Subquery(named.values("name")[:1]), slug=Subquery(named.values("slug")[:1])
    )
    rows = rows.order_by("-total", "value").values_list("value", "total", "name", "slug")[:TOPICS]
    return [topic_count(Entity(kind=Kind.TOPIC, key=key, name=name, slug=slug), n) for key, n, name, slug in rows]
