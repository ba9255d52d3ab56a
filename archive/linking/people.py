"""People: exact name, province and family of office; two who share a name and hold unlike offices stay two."""

import re
from collections import defaultdict
from dataclasses import dataclass
from functools import cached_property, lru_cache

from archive.facts import EntityName, Kind, Link, Linked, Mention, Unknown
from archive.gazetteer import Gazetteer, OfficeFamily, normal
from archive.linking.home import Home
from archive.linking.places import Surroundings

OTHER = "khác"
NATIONAL = "bộ"
DISTRICT = "huyện"
_DISTRICT_OFFICE = re.compile(
    r"\b(?:ubnd|hđnd|ủy ban nhân dân|hội đồng nhân dân|chủ tịch)\s+(?:huyện|quận|thị xã|tx|xã|phường|thị trấn)\b"
)
_LOWER_WORD = re.compile(r"(?:TP\.?|[Tt]hành phố|huyện|quận|thị xã|xã|phường)\s*$")


@lru_cache(maxsize=4)
def _patterns(families: tuple[OfficeFamily, ...]) -> tuple[tuple[re.Pattern[str], str, bool, int], ...]:
    """Pattern, family, weakness and length of the words of each post."""
    return tuple(
        (re.compile(rf"(?<!\w){re.escape(normal(row.words))}(?!\w)"), row.family, row.weak, len(row.words))
        for row in families
    )


@dataclass(frozen=True)
class Office:
    """What the roles of one mention say: family, and the province they name ("" none)."""

    family: str
    unit: str
    weak: bool


@dataclass(frozen=True)
class PersonLinker:
    """Links the people of one report: all mentions of a name are read before any is linked."""

    mentions: tuple[Mention, ...]
    gazetteer: Gazetteer
    home: Home
    around: Surroundings | None = None

    @cached_property
    def _offices(self) -> dict[str, list[Office]]:
        """Name → its different offices in this text, the telling ones before the weak."""
        found: dict[str, list[Office]] = defaultdict(list)
        for mention in self.mentions:
            if mention.subject and mention.roles:
                office = self.office(mention)
                if office not in found[mention.name]:
                    found[mention.name].append(office)
        return {name: self._joined(offices) for name, offices in found.items()}

    def _joined(self, offices: list[Office]) -> list[Office]:
        """Offices of one family and province are one; weak ones yield to any other."""
        telling = [office for office in offices if not office.weak] or offices[:1]
        return list(dict.fromkeys(telling))

    def office(self, mention: Mention) -> Office:
        """The family and province of a mention's roles."""
        best: tuple[bool, bool, int, str] | None = None
        unit = ""
        for role in mention.roles:
            text = normal(self._written_out(role.text))
            unit = unit or self._province_in(role.text)
            for pattern, family, weak, length in _patterns(self.gazetteer.families):
                if pattern.search(text):
                    rank = (not weak, family == DISTRICT, length, family)
                    best = max(best, rank) if best else rank
            if _DISTRICT_OFFICE.search(text):
                best = (True, True, 99, DISTRICT)
        family = best[3] if best else OTHER
        unit = "" if family == NATIONAL else unit or self._unit_of(mention)
        return Office(family, unit, best is None or not best[0])

    def _unit_of(self, mention: Mention) -> str:
        """The province at whose venue the sentence stands, else the report's own."""
        unit = (self.around.venue(mention.span) if self.around else None) or self.home.unit
        return unit.key if unit else ""

    def _written_out(self, role: str) -> str:
        return " ".join(
            self.gazetteer.abbreviations.get(word, word) if word.isupper() and word not in ("UBND", "HĐND") else word
            for word in role.split()
        )

    def _province_in(self, role: str) -> str:
        for found in self.gazetteer.find_place_names(role):
            units = self.gazetteer.units_named(found.name)
            lower = _LOWER_WORD.search(role[: found.span.start])
            if units and (not lower or (units[0].kind == "thành phố" and lower[0].lower().startswith("t"))):
                day = self.home.day
                return next((unit for unit in units if day and unit.in_force(day)), units[0]).key
        return ""

    def link(self, mention: Mention) -> Link:
        """The person of a mention, or why it stays open."""
        if not mention.subject:
            return Unknown(mention, "credit", "Tác giả hay người chụp ảnh, không phải người được nói đến.")
        name = self._full_name(mention.name)
        offices = self._offices.get(name, [])
        if not offices:
            return Unknown(mention, "no-office", "Bài không nêu chức vụ nên không phân biệt được với người trùng tên.")
        own = self.office(mention) if mention.roles else None
        office = own if own in offices else offices[0]
        if office.family != NATIONAL and not office.unit:
            return Unknown(mention, "no-home-province", "Không rõ người của tỉnh nào.")
        if own is None and len(offices) > 1:
            return Unknown(mention, "namesakes", "Trong bài có hai người cùng tên; chỗ này không nêu chức vụ.")
        rule = "name-and-office" if mention.roles else "named-before-with-office"
        key = f"{name}|{office.unit}|{office.family}"
        return Linked(mention, EntityName(Kind.PERSON, key, name, office.unit), rule)

    def _full_name(self, name: str) -> str:
        """The one full name of this text that ends in a bare given name ("Ngời" → "Lữ Quang Ngời"), else the name."""
        if " " in name:
            return name
        longer = {full for full in self._offices if full.endswith(f" {name}")}
        return longer.pop() if len(longer) == 1 else name
