"""Places: provinces, districts and wards with their province; ambiguous ones keep their candidates."""

import re
from dataclasses import dataclass
from datetime import date
from functools import cached_property

from archive.facts import Ambiguous, BlockKind, Document, EntityName, Kind, Link, Linked, Mention, Span, Unknown
from archive.gazetteer import Gazetteer, Place, Unit, normal, split_type
from archive.linking.home import Home
from archive.text import slugify

NEAR = 70  # letters after a place in which its district or province may follow: "xã A, huyện B, tỉnh C"
SENTENCE = 300  # letters of a sentence that are looked back on
_HEADING = (BlockKind.TITLE, BlockKind.KICKER, BlockKind.LEAD)
_SENTENCE_END = re.compile(r"[.!?…]\s+(?=[A-ZĐ]|$)|[\n;]")
_VENUE = re.compile(
    r"[đĐ]iểm cầu (?:chính )?(?:tại |ở |của )?(?:tỉnh |thành phố |TP\.? ?)?"
    r"(?P<name>(?:[A-ZĐÀ-Ỹ][\w'’]*)(?:[ -]{1,3}[A-ZĐÀ-Ỹ][\w'’]*){0,3})"
)


@dataclass(frozen=True)
class Surroundings:
    """What a report's text and province say about a place name."""

    document: Document
    gazetteer: Gazetteer
    home: Home
    mentions: tuple[Mention, ...]  # the places of the text

    @cached_property
    def home_units(self) -> frozenset[str]:
        """Keys of the home province and of the units it was made of."""
        if self.home.unit is None:
            return frozenset()
        older = self.gazetteer.predecessors.get(self.home.unit.key, ())
        oldest = (unit for middle in older for unit in self.gazetteer.predecessors.get(middle.key, ()))
        return frozenset((self.home.unit.key, *(unit.key for unit in (*older, *oldest))))

    def choose(self, name: str, span: Span, upper: str = "") -> tuple[Place, ...]:
        """What a place name means here: by the place named after it, else by the home province, else anything."""
        places = self.gazetteer.places_named(name)
        places = self._in_time(places)
        if len(places) <= 1:
            return places
        if upper:
            units = {unit.key for unit in self.gazetteer.units_named(upper)}
            return tuple(place for place in places if place.unit in units) or places
        places = self._by_what_follows(places, span) or places
        return places if len(places) == 1 else self._by_home(places) or places

    def _in_time(self, places: tuple[Place, ...]) -> tuple[Place, ...]:
        """One place for each name in a province: of kinds that followed each other, the one of the report's day."""
        day = self.home.day or date.max
        made = (self.gazetteer.unit(place.unit).valid_from if place.key == place.unit else None for place in places)
        places = tuple(place for place, first in zip(places, made, strict=True) if not first or first <= day)
        ordered = sorted(places, key=lambda place: place.valid_until or date.max)
        kept: dict[tuple[str, str, bool], Place] = {}
        for place in ordered:
            name = (place.unit, place.parent, place.key == place.unit)
            if name not in kept or (kept[name].valid_until or date.max) <= day:
                kept[name] = place
        return tuple(place for place in places if place in kept.values())

    def _by_what_follows(self, places: tuple[Place, ...], span: Span) -> tuple[Place, ...]:
        after = self.names_after(span)
        return tuple(place for place in places if self._names_above(place) & after)

    def before(self, span: Span) -> str:
        """What stands before a span in its sentence."""
        start = max(0, span.start - SENTENCE)
        text = self.document.text[start : span.start]
        return _SENTENCE_END.split(text)[-1]

    def venue(self, span: Span) -> Unit | None:
        """The province whose venue of a meeting on screens the sentence named last: "Tại điểm cầu Thái Nguyên, …"."""
        named = list(_VENUE.finditer(self.before(span)))
        return self.unit_named(named[-1]["name"], "") if named else None

    def names_after(self, span: Span) -> set[str]:
        """Place names that follow closely in the same line: what may stand above a place."""
        end = min(len(self.document.text), span.end + NEAR)
        stop = self.document.text.find("\n", span.end, end)
        found = self.gazetteer.find_place_names(self.document.text, span.end, end if stop < 0 else stop)
        return {name.name for name in found}

    def elsewhere(self, span: Span) -> bool:
        """True when another province follows a place: it is not the home province's."""
        units = [unit for name in self.names_after(span) for unit in self.gazetteer.units_named(name)]
        return bool(units) and not any(unit.key in self.home_units for unit in units)

    def _names_above(self, place: Place) -> set[str]:
        names = {normal(self.gazetteer.unit(place.unit).name)} if place.unit else set()
        if place.parent and place.parent != place.unit:
            names.add(normal(self.gazetteer.place(place.parent).name))
        return names - {normal(place.name)}

    def _by_home(self, places: tuple[Place, ...]) -> tuple[Place, ...]:
        own = tuple(place for place in places if place.unit in self.home_units)
        now = tuple(place for place in own if self.home.unit and place.unit == self.home.unit.key)
        own = now if len(now) == 1 else own
        if len(own) <= 1:
            return own
        return tuple(place for place in own if place.parent in self._own_places) or own

    @cached_property
    def _own_places(self) -> dict[str, Place]:
        """Key → each place of the home province that the text's names can mean."""
        named = (place for mention in self.mentions for place in self.gazetteer.places_named(mention.name))
        return {place.key: place for place in named if place.unit in self.home_units}

    def of_kind(self, kind: str) -> tuple[Place, ...]:
        """The home province's places of this kind that the text names, each once."""
        return tuple(place for place in self._own_places.values() if place.kind == kind and place.key != place.unit)

    def own_places(self, kind: str, span: Span) -> tuple[Place, ...]:
        """The home province's places of this kind named before in the sentence, or else those whose page it is."""
        return self._places_in([self.before(span)], kind) or self._places_in(self._heading, kind)

    @cached_property
    def _heading(self) -> list[str]:
        """Outlet, title, lead and first paragraph."""
        source = self.document.statement("source")
        blocks = (*self.document.blocks_of(*_HEADING), *self.document.blocks_of(BlockKind.PARAGRAPH)[:1])
        return [block.span.of(self.document.text) for block in blocks] + ([source.value] if source else [])

    def _places_in(self, lines: list[str], kind: str) -> tuple[Place, ...]:
        names = {name.name for line in lines for name in self.gazetteer.find_place_names(line)}
        found = (place for name in names for place in self._in_time(self.gazetteer.places_named(f"{kind} {name}")))
        own = {place.key: place for place in found if place.unit in self.home_units and place.kind == kind}
        return tuple(own.values())

    def unit_named(self, name: str, kind: str) -> Unit | None:
        """The province of a name, with its type word's kind ("" none), as it was on the report's day.

        A name that is no more means the unit that bore it; one that was not yet (thành phố Huế in 2021) means none.
        """
        day = self.home.day
        units = [
            unit
            for unit in self.gazetteer.units_named(name)
            if not (day and unit.valid_from and day < unit.valid_from) and (kind != "thành phố" or unit.kind == kind)
        ]
        return next((unit for unit in units if day and unit.in_force(day)), units[0] if units else None)


def link_place(mention: Mention, around: Surroundings) -> Link:
    """A place with its province: linked, ambiguous with candidates, or unknown with the reason."""
    kind, _ = split_type(mention.name)
    unit = around.unit_named(mention.name, kind) if kind in ("", "tỉnh", "thành phố") else None
    if unit:
        entity = EntityName(Kind.PLACE, unit.key, unit.full_name, unit.key)
        return Linked(mention, entity, "province")
    places = around.choose(mention.name, mention.span)
    if len(places) == 1:
        return Linked(mention, _entity(places[0]), "gazetteer" if places[0].unit else "region-or-country")
    if places:
        candidates = tuple(_entity(place) for place in places[:12])
        reason = f"Có {len(places)} nơi cùng tên; bài không cho biết nơi nào."
        return Ambiguous(mention, candidates, "several-places", reason)
    if around.home.unit is None or around.elsewhere(mention.span):
        return Unknown(mention, "not-in-gazetteer", "Không có trong danh mục, và không rõ thuộc tỉnh nào.")
    key = f"{slugify(mention.name)}@{around.home.unit.key}"
    return Linked(mention, EntityName(Kind.PLACE, key, mention.name, around.home.unit.key), "local-place")


def _entity(place: Place) -> EntityName:
    return EntityName(Kind.PLACE, place.key, place.full_name, place.unit, place.parent)
