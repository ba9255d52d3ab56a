"""What stands around an entity: above and below it, before and after it, and others of its name."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.db.models import Q
from django.utils.translation import gettext

from archive.bilingual import short_day
from archive.facts import Kind
from archive.models import Entity, Lineage, UnitChange

MOST, STEPS = 100, 3
DISTRICTS = ("huyện ", "quận ", "thị xã ")


@dataclass(frozen=True, slots=True)
class Kin:
    """Another entity, with what tells it apart or places it."""

    name: str
    url: str
    note: str


@dataclass(frozen=True, slots=True)
class LineageLine:
    """A body from which, or to which, a function went."""

    before: bool
    name: str
    url: str
    day: str
    function: str
    source: str


def above(entity: Entity) -> list[Kin]:
    """The bodies or places over it, the highest first (the view has read three steps of them); not its province,
    which stands before them."""
    found, step = [], entity.parent
    while step is not None and len(found) < STEPS:
        found.append(Kin(step.name, step.get_absolute_url(), ""))
        step = step.parent if len(found) < STEPS else None
    return [kin for kin in found[::-1] if not (entity.unit and kin.name == entity.unit.full_name)]


def below_and_namesakes(entity: Entity) -> dict[str, list[Kin]]:
    """What stands under it, and others of its kind whose name reads the same without marks. One query."""
    wanted = Q(parent=entity) | Q(kind=entity.kind, folded=entity.folded)
    others = Entity.objects.named().filter(wanted).exclude(pk=entity.pk)
    found = list(others.select_related("unit").order_by("sort_key")[:MOST])
    return {
        "children": [Kin(one.name, one.get_absolute_url(), "") for one in found if one.parent_id == entity.pk],
        "namesakes": [namesake(entity, one) for one in found if one.parent_id != entity.pk],
    }


def namesake(entity: Entity, other: Entity) -> Kin:
    """The other one, with why the archive keeps the two apart."""
    reasons = []
    if other.name != entity.name:
        reasons.append(gettext("tên khác dấu"))
    if other.unit_id != entity.unit_id:
        province = other.unit.full_name if other.unit else gettext("không thuộc tỉnh nào")
        reasons.append(gettext("nơi khác: %(province)s") % {"province": province})
    if family(other) != family(entity):
        reasons.append(gettext("loại chức vụ khác: %(family)s") % {"family": family(other)})
    return Kin(other.name, other.get_absolute_url(), "; ".join(reasons))


def family(entity: Entity) -> str:
    """The family of offices by which a person is known, "" for other kinds."""
    parts = entity.key.split("|")
    return parts[2] if entity.kind == Kind.PERSON and len(parts) > 2 else ""


def lineage(entity: Entity) -> list[LineageLine]:
    """Bodies that this one came from or whose functions it gave away, by day. One query."""
    if entity.kind != Kind.BODY:
        return []
    rows = Lineage.objects.filter(Q(before=entity) | Q(after=entity)).select_related("before", "after").order_by("day")
    return [lineage_line(row, entity) for row in rows[:MOST]]


def lineage_line(row: Lineage, entity: Entity) -> LineageLine:
    """The other body; one that no report names has no page to link."""
    came = row.after_id == entity.pk
    other = row.before if came else row.after
    url = other.get_absolute_url() if other.reports else ""
    return LineageLine(came, other.name, url, short_day(row.day) if row.day else "", row.function, row.source)


def provinces_in_time(entity: Entity) -> list[str]:
    """To which province a place belonged until when, in sentences. One query for places with a province."""
    if entity.kind != Kind.PLACE or entity.unit_id is None:
        return []
    changes = UnitChange.objects.filter(Q(before=entity.unit_id) | Q(after=entity.unit_id))
    changes = list(changes.select_related("event", "before", "after").order_by("event__day", "before__sort_key"))
    own = entity.name == entity.unit.full_name
    sentences = [] if own else [gettext("Thuộc %(province)s.") % {"province": entity.unit.full_name}]
    sentences += moved_on(change for change in changes if change.before_id == entity.unit_id)
    if any(change.before_id == entity.unit_id for change in changes) and entity.name.startswith(DISTRICTS):
        sentences.append(gettext("Cấp huyện không còn từ ngày 1/7/2025."))
    return sentences


def moved_on(changes: Iterable[UnitChange]) -> list[str]:
    words = gettext("Từ ngày %(day)s, địa bàn này thuộc %(province)s (%(decree)s).")
    return [
        words
        % {
            "day": short_day(change.event.day),
            "province": change.after.full_name,
            "decree": change.event.decree,
        }
        for change in changes
    ]
