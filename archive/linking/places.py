"""Places: provinces, districts and wards with their province; ambiguous ones keep their candidates."""

from dataclasses import dataclass
from datetime import date

from archive.facts import Ambiguous, Document, EntityName, Kind, Link, Linked, Mention, Span, Unknown
from archive.gazetteer import Gazetteer, Place, normal, split_type
from archive.linking.home import Home
from archive.text import slugify

NEAR = 70  # letters after a place in which its district or province may follow: "xã A, huyện B, tỉnh C"


@dataclass(frozen=True)
class Surroundings:
    """What a report's text and province say about a place name."""

    document: Document
    gazetteer: Gazetteer
    home: Home
    mentions: tuple[Mention, ...]  # the places of the text

    @property
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
        return self._by_what_follows(places, span) or self._by_home(places) or places

    def _in_time(self, places: tuple[Place, ...]) -> tuple[Place, ...]:
        """One place for each name in a province: of kinds that followed each other, the one of the report's day."""
        day = self.home.day or date.max
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
        if len(own) <= 1:
            return own
        named = {key for mention in self.mentions for key in self._districts(mention.name)}
        return tuple(place for place in own if place.parent in named) or own

    def _districts(self, name: str) -> tuple[str, ...]:
        return tuple(place.key for place in self.gazetteer.places_named(name) if place.unit in self.home_units)

    def of_kind(self, kind: str) -> tuple[Place, ...]:
        """The home province's places of this kind that the text names, each once."""
        found = {
            place.key: place
            for mention in self.mentions
            for place in self.gazetteer.places_named(mention.name)
            if place.unit in self.home_units and place.kind == kind and place.key != place.unit
        }
        return tuple(found.values())


def link_place(mention: Mention, around: Surroundings) -> Link:
    """A place with its province: linked, ambiguous with candidates, or unknown with the reason."""
    kind, _ = split_type(mention.name)
    units = around.gazetteer.units_named(mention.name)
    if units and (kind != "thành phố" or units[0].kind == kind):
        day = around.home.day
        unit = next((unit for unit in units if day and unit.in_force(day)), units[0])
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
