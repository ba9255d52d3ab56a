"""The outlet of a report in full: "QBĐT" → "Báo Quảng Bình điện tử"; a code that nobody knows stays as written."""

import re
from dataclasses import replace

from archive.facts import Document, Evidence, Origin, Sidecar, Statement
from archive.gazetteer import Gazetteer, Outlet, normal
from archive.linking.home import Home

_DEPARTMENT = re.compile(
    r"(?P<stem>Sở (?:TT ?(?:&|-|và) ?TT|TTTT|Thông tin và Truyền thông|KH&CN|KHCN))(?: (?:tỉnh )?(?P<place>[^|]+))?"
)
_JOINTS = re.compile(r"\s*[-–/|]\s*|\s+(?=(?:online|điện tử|news|tv)$)", re.I)


def find_outlet(
    document: Document, gazetteer: Gazetteer, home: Home, sidecar: Sidecar | None = None
) -> tuple[Statement | None, str]:
    """The `source` statement and the outlet's code in the gazetteer ("" when unknown)."""
    if sidecar and sidecar.outlet:
        written, evidence = sidecar.outlet, Evidence(Origin.SIDECAR, "sidecar-outlet")
    elif found := document.statement("source"):
        written, evidence = found.value, found.evidence
    else:
        return None, ""
    outlets = gazetteer.outlets_named(written) or _named_in_part(written, gazetteer)
    if len(outlets) > 1:
        outlets = _of_home(outlets, gazetteer, home)
    if not outlets and (department := _department_of_home(written, gazetteer, home)):
        outlets = department
    if len(outlets) != 1:
        note = "Mã này là của nhiều nguồn." if outlets else ""
        return Statement("source", written, replace(evidence, doubtful=bool(outlets), note=note or evidence.note)), ""
    outlet = outlets[0]
    return Statement("source", outlet.name, replace(evidence, note=f"Trong bài ghi “{written}”.")), outlet.code


def _named_in_part(written: str, gazetteer: Gazetteer) -> tuple[Outlet, ...]:
    """ "VOV-Đông Bắc", "BKH-NT": a house with its desk or partner behind it is the house."""
    parts = _JOINTS.split(written)
    return gazetteer.outlets_named(parts[0]) if len(parts) > 1 and len(parts[0]) > 2 else ()


def _department_of_home(written: str, gazetteer: Gazetteer, home: Home) -> tuple[Outlet, ...]:
    """ "Sở TTTT AG" in a report of An Giang: the department's own portal."""
    found = _DEPARTMENT.fullmatch(written)
    if not found or home.unit is None:
        return ()
    initials = "".join(word[0] for word in re.split(r"[\s-]+", home.unit.name) if word)
    if found["place"] and normal(found["place"]) not in (normal(initials), normal(home.unit.name)):
        return ()
    stem = next(iter(gazetteer.departments_named(found["stem"])), None)
    name = f"{stem.name} {home.unit.kind} {home.unit.name}" if stem else ""
    return gazetteer.outlets_named(f"Cổng thông tin điện tử {name}") if name else ()


def _of_home(outlets: tuple[Outlet, ...], gazetteer: Gazetteer, home: Home) -> tuple[Outlet, ...]:
    """Of several outlets with one code: the home province's; the only national one when the home has none of them."""
    if home.unit is None:
        return outlets
    slugs = {home.unit.slug, *(unit.slug for unit in gazetteer.predecessors.get(home.unit.key, ()))}
    own = tuple(outlet for outlet in outlets if outlet.unit and gazetteer.unit(outlet.unit).slug in slugs)
    national = tuple(outlet for outlet in outlets if not outlet.unit)
    return own or national or outlets
