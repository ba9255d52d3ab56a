"""From mentions to entities: the report's province first, then everything that is named relative to it."""

from collections.abc import Mapping, Set
from dataclasses import replace

from archive.extraction.bodies_open import OWN_DISTRICT
from archive.facts import (
    Document,
    Extraction,
    Figure,
    FigureKind,
    Findings,
    Kind,
    Link,
    Linked,
    Sidecar,
    Span,
    Statement,
)
from archive.gazetteer import Gazetteer
from archive.linking.bodies import BodyLinker
from archive.linking.documents import link_document, link_topic, numbers_in_full
from archive.linking.home import Home, find_home
from archive.linking.outlets import find_outlet
from archive.linking.people import PersonLinker
from archive.linking.places import Surroundings, link_place

__all__ = ["Home", "find_home", "link"]

_WARDS = frozenset(("xã", "phường", "thị trấn"))


def link(document: Document, extraction: Extraction, gazetteer: Gazetteer, sidecar: Sidecar | None = None) -> Findings:
    """Every mention linked, unknown or ambiguous; the province, scope and outlet as statements with their evidence."""
    document = _without_dateplace(document, gazetteer)
    home = find_home(document, gazetteer, sidecar)
    links = _links(document, extraction, gazetteer, home)
    source, outlet = find_outlet(document, gazetteer, home.unit, sidecar)
    return Findings(
        document=document,
        links=links,
        figures=_figures(extraction.figures, links, home),
        quotations=extraction.quotations,
        statements=_statements(document, home, source),
        province=home.unit.key if home.unit else "",
        outlet=outlet,
        gazetteer=gazetteer.digest,
    )


def _links(document: Document, extraction: Extraction, gazetteer: Gazetteer, home: Home) -> tuple[Link, ...]:
    by_kind = {kind: tuple(one for one in extraction.mentions if one.kind == kind) for kind in Kind}
    around = Surroundings(document, gazetteer, home, by_kind[Kind.PLACE])
    numbered = numbers_in_full(by_kind[Kind.DOCUMENT])
    people = PersonLinker(by_kind[Kind.PERSON], gazetteer, home, around)
    linkers = {
        Kind.PERSON: people.link,
        Kind.BODY: BodyLinker(gazetteer, home, around).link_all(by_kind[Kind.BODY]).__getitem__,
        Kind.PLACE: lambda mention: link_place(mention, around),
        Kind.DOCUMENT: lambda mention: link_document(mention, numbered),
        Kind.TOPIC: lambda mention: link_topic(mention, gazetteer),
    }
    links = (linkers[mention.kind](mention) for mention in extraction.mentions)
    return tuple(link for link in links if not _of_no_district(link))


def _of_no_district(link: Link) -> bool:
    """ "UBND huyện" in a report of no district: each district's, and no body in particular."""
    return link.mention.rule == OWN_DISTRICT and link.rule == "which-district"


def _figures(figures: tuple[Figure, ...], links: tuple[Link, ...], home: Home) -> tuple[Figure, ...]:
    """The figures; what is said of the report's own province is said of nothing else."""
    provinces = {link.mention.span: link.entity.key for link in links if _is_province(link)}
    own = {span for span, key in provinces.items() if home.unit and key == home.unit.key}
    kept = (figure for figure in figures if not (_ranks_another(figure, provinces, own) and home.unit))
    return tuple(replace(figure, about=None) if figure.about in own else figure for figure in kept)


def _is_province(link: Link) -> bool:
    place = isinstance(link, Linked) and link.mention.kind is Kind.PLACE
    return place and link.entity.key == link.entity.unit


def _ranks_another(figure: Figure, provinces: Mapping[Span, str], own: Set[Span]) -> bool:
    """ "Đà Nẵng xếp thứ nhất" in a report of Quảng Ngãi: no figure of the report's province."""
    return figure.kind is FigureKind.RANK and figure.about in provinces and figure.about not in own


def _without_dateplace(document: Document, gazetteer: Gazetteer) -> Document:
    """ "Long An - 12/3/2021": a place beside the date is where the report was written, and nobody."""
    author = document.statement("author")
    if not author or author.evidence.rule != "byline-beside-date":
        return document
    if all(place.kind in _WARDS for place in gazetteer.places_named(author.value)):
        return document  # "Minh Châu" is a commune too: too small to sign with
    return replace(document, statements=tuple(one for one in document.statements if one is not author))


def _statements(document: Document, home: Home, source: Statement | None) -> tuple[Statement, ...]:
    """The document's own statements, the outlet in full, and the scope and province."""
    kept = tuple(statement for statement in document.statements if statement.field != "source")
    found = [Statement("scope", home.scope.value, home.evidence)]
    if home.unit:
        found.append(Statement("province", home.unit.name, home.evidence))
    return (*kept, *([source] if source else ()), *found)
