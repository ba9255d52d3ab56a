"""The gazetteer as rows, and as a value with the curators' rows merged in."""

from collections.abc import Iterable, Mapping

from django.db import transaction
from django.db.models import Model

from archive.facts import EntityName, Kind
from archive.gazetteer import Gazetteer, build_gazetteer
from archive.gazetteer.load import read_tables
from archive.models import Abbreviation, Alias, Entity, GazetteerRow, KnownName, Outlet, Unit, UnitChange, UnitEvent
from archive.storage.entities import entities_for
from archive.text import fold, sort_key

# What names a row of each table; a curator's row of the same key takes its place.
KEYS = {
    "provinces": ("key",),
    "events": ("key",),
    "changes": ("event", "before", "after"),
    "districts": ("unit", "kind", "name"),
    "wards": ("parent", "kind", "name"),
    "landmarks": ("name", "unit"),
    "outlets": ("code",),
    "bodies": ("key",),
    "departments": ("name",),
    "lineage": ("before", "after", "function", "unit"),
    "topics": ("slug",),
    "abbreviations": ("short",),
    "families": ("words",),
}


def row_key(table: str, row: Mapping[str, str]) -> str:
    """What names the row in its table: "vinh-long", "vinh-phuc|huyện|Tam Đảo"."""
    return "|".join(row.get(column, "") for column in KEYS[table])


def stored_gazetteer(*more: GazetteerRow) -> Gazetteer:
    """The gazetteer of the seeds with the curators' rows merged in: theirs win, an empty one takes a row away."""
    tables = read_tables()
    for curated in [*GazetteerRow.objects.filter(table__in=KEYS).order_by("pk"), *more]:
        _merge(tables[curated.table], curated)
    shorts = {row["short"]: row for row in tables["abbreviations"]}
    for abbreviation in Abbreviation.objects.filter(source="curator").order_by("pk"):
        shorts[abbreviation.short] = {"short": abbreviation.short, "long": abbreviation.long}
    tables["abbreviations"] = list(shorts.values())
    return build_gazetteer(tables)


def checked_key(table: str, key: str, row: dict) -> str:
    """The key of a curator's row (from its columns when ""); raises ValueError when no gazetteer comes of it."""
    columns = read_tables()[table][0].keys()
    if strange := sorted(row.keys() - columns):
        raise ValueError(f"Bảng {table} không có cột {', '.join(strange)}; chỉ có {', '.join(columns)}.")
    if not all(isinstance(value, str) for value in row.values()):
        raise ValueError("Giá trị của mỗi cột phải là chữ.")
    key = key or row_key(table, row)
    parts = dict(zip(KEYS[table], key.split("|"), strict=False))
    fits = len(parts) == key.count("|") + 1 == len(KEYS[table])
    if not fits or not any(parts.values()) or any(row.get(name, part) != part for name, part in parts.items()):
        raise ValueError(f"Khóa phải là {'|'.join(KEYS[table])} của dòng.")
    try:
        _check_whole(stored_gazetteer(GazetteerRow(table=table, key=key, row=row)))
    except (KeyError, ValueError) as error:
        raise ValueError(f"Dòng này không dùng được: {error}.") from None
    return key


def _check_whole(gazetteer: Gazetteer) -> None:
    """Raises ValueError when a row names what is not there."""
    units, events = {unit.key for unit in gazetteer.units}, {event.key for event in gazetteer.events}
    for change in gazetteer.changes:
        if not {change.before, change.after} <= units or change.event not in events:
            raise ValueError(f"bảng changes cần {change.event}: {change.before} → {change.after}")


def _merge(rows: list[dict[str, str]], curated: GazetteerRow) -> None:
    place = next((at for at, row in enumerate(rows) if row_key(curated.table, row) == curated.key), None)
    if not curated.row:
        if place is not None:
            del rows[place]
        return
    blank = dict.fromkeys(rows[0], "") if rows else {}
    if place is None:
        rows.append(blank | curated.row)
    else:
        rows[place] = rows[place] | curated.row


def import_gazetteer(gazetteer: Gazetteer | None = None) -> None:
    """Brings the tables to what the gazetteer says; rows that say so already are not touched."""
    gazetteer = gazetteer or stored_gazetteer()
    with transaction.atomic():
        _import_units(gazetteer)
        units = {unit.key: unit for unit in Unit.objects.all()}
        outlets = ({"code": o.code, "name": o.name, "unit": units.get(o.unit)} for o in gazetteer.outlets)
        _bring(Outlet, ("code",), outlets)
        _import_entities(gazetteer)
        _import_abbreviations(gazetteer)
        _import_names(gazetteer)


def _bring(model: type[Model], key: tuple[str, ...], wanted: Iterable[dict]) -> None:
    """Creates the rows that are missing and updates those that differ, and no other."""
    stored = {tuple(getattr(row, name) for name in key): row for row in model.objects.all()}
    new, changed = {}, {}
    for values in wanted:
        name = tuple(values[part] for part in key)
        row = stored.get(name)
        if row is None:
            new[name] = model(**values)
        elif any(getattr(row, column) != value for column, value in values.items()):
            for column, value in values.items():
                setattr(row, column, value)
            changed[name] = row
    model.objects.bulk_create(new.values())
    columns = [field.name for field in model._meta.concrete_fields if not field.primary_key]
    model.objects.bulk_update(changed.values(), columns)


def _import_units(gazetteer: Gazetteer) -> None:
    columns = ("key", "slug", "name", "kind", "region", "valid_from", "valid_until")
    rows = ({name: getattr(unit, name) for name in columns} for unit in gazetteer.units)
    _bring(Unit, ("key",), (row | {"sort_key": sort_key(row["name"])} for row in rows))
    events = ({"key": e.key, "day": e.day, "decree": e.decree, "name": e.name} for e in gazetteer.events)
    _bring(UnitEvent, ("key",), events)
    units = {unit.key: unit for unit in Unit.objects.all()}
    events = {event.key: event for event in UnitEvent.objects.all()}
    arrows = (
        {"event": events[each.event], "before": units[each.before], "after": units[each.after]}
        for each in gazetteer.changes
    )
    _bring(UnitChange, ("event", "before", "after"), arrows)


def _import_entities(gazetteer: Gazetteer) -> None:
    """Topics and standing bodies, with their definitions and other names; places and people come with reports."""
    topics = {EntityName(Kind.TOPIC, topic.slug, topic.name): topic.surfaces for topic in gazetteer.topics}
    bodies = {EntityName(Kind.BODY, each.key, each.name, "", each.parent): each.surfaces for each in gazetteer.bodies}
    entities = entities_for([*topics, *bodies])
    definitions = {topic.slug: topic.definition for topic in gazetteer.topics}
    changed = []
    for entity in entities.values():
        definition = definitions.get(entity.key, "") if entity.kind == Kind.TOPIC else entity.definition
        if entity.definition != definition:
            entity.definition = definition
            changed.append(entity)
    Entity.objects.bulk_update(changed, ["definition"])
    names = (
        {"entity": entities[name.kind.value, name.key], "name": surface, "folded": fold(surface), "source": "gazetteer"}
        for name, surfaces in (topics | bodies).items()
        for surface in surfaces
    )
    _bring(Alias, ("entity", "name"), names)


def _import_abbreviations(gazetteer: Gazetteer) -> None:
    mine = set(Abbreviation.objects.filter(source="curator").values_list("short", "long"))
    pairs = set(gazetteer.abbreviations.items()) - mine
    rows = [{"short": short, "long": long, "source": "gazetteer"} for short, long in sorted(pairs)]
    stale = [row.pk for row in Abbreviation.objects.filter(source="gazetteer") if (row.short, row.long) not in pairs]
    Abbreviation.objects.filter(pk__in=stale).delete()
    _bring(Abbreviation, ("short", "long"), rows)


def _import_names(gazetteer: Gazetteer) -> None:
    """What outlets, the bodies that each province has, and provinces are called; names that are no more go."""
    named = [(KnownName.Kind.OUTLET, each.code, (each.name, *each.surfaces)) for each in gazetteer.outlets]
    named += [(KnownName.Kind.DEPARTMENT, each.name, (each.name, *each.surfaces)) for each in gazetteer.departments]
    named += [(KnownName.Kind.PROVINCE, unit.slug, (unit.name, *unit.aliases)) for unit in gazetteer.units]
    wanted = {(kind.value, value, name[:300]) for kind, value, names in named for name in names}
    stored = {(row.kind, row.value, row.name): row.pk for row in KnownName.objects.all()}
    KnownName.objects.filter(pk__in=[stored[key] for key in stored.keys() - wanted]).delete()
    KnownName.objects.bulk_create(
        KnownName(kind=kind, value=value, name=name, folded=fold(name))
        for kind, value, name in sorted(wanted - stored.keys())
    )
