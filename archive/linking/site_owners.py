"""Whose site it is: "Trang thông tin điện tử của Sở TT&TT", "CTTĐT", "HGP" → the outlet of that office or province."""

import re

from archive.gazetteer import Gazetteer, Outlet, Unit, normal

_SITE = re.compile(
    r"(?:(?:cổng|trang|website|web)(?: tin| thông tin(?:-giao tiếp)?| giao tiếp| ttđt)?(?: điện tử)?(?: tổng hợp)?"
    r"|c?ttđt)\b[ -]?(?:của )?"
)
_ABOVE = re.compile(r"(?P<unit>(?:ubnd|ủy ban nhân dân) (?P<place>(?:tỉnh|thành phố) .+?)) (?P<office>sở .+)")
_SHORT = re.compile(r"\bs(?=tt&?tt\b|kh&?cn\b)")  # "STTTT"
_PARTY_IN = re.compile(r"(?:ban chấp hành )?đảng bộ (?:đảng cộng sản việt nam )?(?=(?:tỉnh|thành phố) )")
_PEOPLE_S_COMMITTEE, _PARTY = "Ủy ban nhân dân", ("Tỉnh ủy", "Thành ủy")
_OF_THE_HOME = ("", "tỉnh", "thành phố")
_PORTAL, _STATION, _PAPER = "cổng", "đài", "báo"
# What outlets of a province sign with, {} being its initials.
_SIGNS = {
    _PORTAL: ("{}P", "P{}", "CTTĐT{}", "TTĐT{}"),
    _STATION: ("TH{}", "{}TV", "PTTH{}", "ĐTH{}", "PTTH", "ĐPTTH"),
    _PAPER: ("B{}", "{}O", "B{}O", "{}ĐT", "B{}ĐT"),
}


def outlet_of_office(written: str, gazetteer: Gazetteer, home: Unit | None) -> tuple[Outlet, ...]:
    """The site of an office of a province: of the one that is named, else of the home; none for districts."""
    words = _SHORT.sub("sở ", _ABOVE.sub(r"\g<office> \g<place>", normal(written)))
    words = _PARTY_IN.sub("tỉnh ủy ", words)
    site = _SITE.match(words)
    office, place = _cut_office(words[site.end() :] if site else words, gazetteer)
    unit = _unit_named(place, gazetteer, home)
    if unit is None or not (site or office):
        return ()
    if office in _PARTY:
        return () if site else _of_kind(_PAPER, unit, gazetteer)
    if office == _PEOPLE_S_COMMITTEE:
        office = ""
    owner = f"{office} {unit.full_name}".strip()
    return gazetteer.outlets_named(f"Cổng thông tin điện tử {owner}")


def outlets_by_initials(written: str, gazetteer: Gazetteer, home: Unit | None) -> tuple[Outlet, ...]:
    """ "HGP" in a report of Hậu Giang: the portal; "THQB" in one of Quảng Bình: the station."""
    if home is None:
        return ()
    sign = written.upper().replace(" ", "")
    for kind, forms in _SIGNS.items():
        if sign in (form.format(_initials(home)) for form in forms):
            return _of_kind(kind, home, gazetteer)
    return ()


def _cut_office(words: str, gazetteer: Gazetteer) -> tuple[str, str]:
    """The office in full and what follows it: "sở tt&tt an giang" → ("Sở Thông tin và Truyền thông", "an giang")."""
    parts = words.split()
    for end in range(len(parts), 0, -1):
        stems = gazetteer.departments_named(" ".join(parts[:end]))
        if stems:
            return stems[0].name, " ".join(parts[end:])
    return "", words


def _unit_named(place: str, gazetteer: Gazetteer, home: Unit | None) -> Unit | None:
    if place in _OF_THE_HOME or (home and place in (normal(_initials(home)), normal(home.full_name))):
        return home
    return next(iter(gazetteer.units_named(place)), None)


def _initials(unit: Unit) -> str:
    return "".join(word[0] for word in re.split(r"[\s-]+", unit.name) if word)


def _of_kind(kind: str, unit: Unit, gazetteer: Gazetteer) -> tuple[Outlet, ...]:
    """The province's own outlet of a kind: its portal, or the paper or station that stands first in the table."""
    if kind == _PORTAL:
        return gazetteer.outlets_named(f"Cổng thông tin điện tử {unit.full_name}")
    own = (outlet for outlet in gazetteer.outlets if outlet.kind == kind and outlet.unit)
    return tuple(outlet for outlet in own if gazetteer.unit(outlet.unit).slug == unit.slug)[:1]
