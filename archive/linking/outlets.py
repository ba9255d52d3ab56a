"""The outlet of a report in full: "QBĐT" → "Báo Quảng Bình điện tử"; a code that nobody knows stays as written."""

import re
from dataclasses import replace

from archive.facts import Document, Evidence, Origin, Sidecar, Statement
from archive.gazetteer import Gazetteer, Outlet, Unit
from archive.linking.site_owners import outlet_of_office, outlets_by_initials
from archive.reading.signature import Trust

_OWN_NAME = re.compile(r"(?:Báo|Đài|Cổng|Trang|Website|Tạp chí|Trung tâm truyền thông)\s", re.I)
_OFFICE = re.compile(r"(?:Sở|UBND|[ỦU][yỷ] ban|Phòng|Văn phòng)\s", re.I)
_JOINTS = re.compile(r"\s*[-–/|]\s*|\s+(?=(?:online|điện tử|news|tv)$)", re.I)
_UNIT = re.compile(r"\b(?:tỉnh|thành phố|TP\.?) (?=\w)", re.I)  # "Báo và Phát thanh, Truyền hình tỉnh Vĩnh Long"
_AGENCY = "hãng tin"


def source_of(document: Document, gazetteer: Gazetteer) -> Statement | None:
    """Of all that the page says of its outlet, what is believed: the most trusted.

    An address counts only when the table knows it. An office yields to the name of the site, a code or an office
    that nobody knows, or that several outlets have, to a name on the same page that means one of them.
    """
    stated = [one for one in document.statements if one.field == "source" and _counts(one, gazetteer)]
    if not stated:
        return None
    if _OFFICE.match(stated[0].value) and (site := _known_site(stated[1:], gazetteer)):
        return site
    first = _outlets_named(stated[0].value, gazetteer)
    if len(first) == 1 or _OWN_NAME.match(stated[0].value):
        return stated[0]
    for other in stated[1:]:
        meant = _outlets_named(other.value, gazetteer)
        if len(meant) == 1 and other.evidence.how is Origin.STATED and (not first or meant[0] in first):
            return other
    return stated[0]


def find_outlet(
    document: Document, gazetteer: Gazetteer, home: Unit | None, sidecar: Sidecar | None = None
) -> tuple[Statement | None, str]:
    """The `source` statement and the outlet's code in the gazetteer ("" when unknown)."""
    if sidecar and sidecar.outlet:
        written, evidence = sidecar.outlet, Evidence(Origin.SIDECAR, "sidecar-outlet")
    elif found := source_of(document, gazetteer):
        written, evidence = found.value, found.evidence
    else:
        return None, ""
    outlets = _outlets_named(written, gazetteer, home)
    if len(outlets) > 1:
        outlets = _of_home(outlets, gazetteer, home)
    if len(outlets) != 1:
        note = "Mã này là của nhiều nguồn." if outlets else ""
        return Statement("source", written, replace(evidence, doubtful=bool(outlets), note=note or evidence.note)), ""
    outlet = outlets[0]
    return Statement("source", outlet.name, replace(evidence, note=f"Trong bài ghi “{written}”.")), outlet.code


def _known_site(stated: list[Statement], gazetteer: Gazetteer) -> Statement | None:
    """What the page itself is called: "Nguồn: Sở KH&CN" says who sent the text, the masthead where it was published."""
    sites = (one for one in stated if one.evidence.rule in (Trust.CLAIMED, Trust.NAMED))
    return next((one for one in sites if _outlets_named(one.value, gazetteer)), None)


def _counts(stated: Statement, gazetteer: Gazetteer) -> bool:
    return stated.evidence.rule != Trust.ADDRESS or bool(gazetteer.outlets_named(stated.value))


def _outlets_named(written: str, gazetteer: Gazetteer, home: Unit | None = None) -> tuple[Outlet, ...]:
    """What the words can mean: by the table, by a part of them, as an office's own site, by the home's initials."""
    return (
        gazetteer.outlets_named(written)
        or gazetteer.outlets_named(_UNIT.sub("", written))
        or _named_in_part(written, gazetteer)
        or outlet_of_office(written, gazetteer, home)
        or outlets_by_initials(written, gazetteer, home)
    )


def _named_in_part(written: str, gazetteer: Gazetteer) -> tuple[Outlet, ...]:
    """ "VOV-Đông Bắc", "BKH-NT": a house with its desk or partner; "TTXVN/Báo Tin tức": the paper of an agency."""
    parts = _JOINTS.split(written)
    if len(parts) == 1:
        return ()
    houses = gazetteer.outlets_named(parts[0]) if len(parts[0]) > 2 else ()
    if any(outlet.kind == _AGENCY for outlet in houses):
        return gazetteer.outlets_named(parts[-1]) or houses
    return houses


def _of_home(outlets: tuple[Outlet, ...], gazetteer: Gazetteer, home: Unit | None) -> tuple[Outlet, ...]:
    """Of several outlets with one code: the home province's; the only national one when the home has none of them."""
    if home is None:
        return outlets
    slugs = {home.slug, *(unit.slug for unit in gazetteer.predecessors.get(home.key, ()))}
    own = tuple(outlet for outlet in outlets if outlet.unit and gazetteer.unit(outlet.unit).slug in slugs)
    national = tuple(outlet for outlet in outlets if not outlet.unit)
    return own or national or outlets
