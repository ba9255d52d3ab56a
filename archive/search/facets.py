"""Counted rows → facets, chips and the sentence that sums up a question: finished, with their addresses."""

from collections.abc import Iterator
from urllib.parse import urlencode

from django.utils.translation import gettext, pgettext_lazy
from django.utils.translation import gettext_lazy as _

from archive.bilingual import english_topic, localized, reports, stored, topic_words
from archive.text import sort_key

from . import statements
from .dates import DATES, read_range
from .facts import ENTITY_KINDS
from .language import FILTERS, KINDS, MISSING, YEARS, Query, clean
from .results import Chip, Facet, FacetValue, Link, Notice, Part
from .words import REGIONS

LABELS = {
    "tinh": _("Tỉnh, thành phố"),
    "vung": _("Vùng"),
    "nam": _("Năm báo cáo"),
    "loai": _("Loại"),
    "nguoi": pgettext_lazy("filter", "Người"),
    "co-quan": pgettext_lazy("filter", "Cơ quan"),
    "chu-de": pgettext_lazy("filter", "Chủ đề"),
    "dia-danh": pgettext_lazy("filter", "Địa danh"),
    "van-ban": pgettext_lazy("filter", "Văn bản"),
    "nguon": _("Nguồn đăng"),
}
JOINTS = {"tinh": _(" ở "), "nam": _(", kỳ "), "nam-dang": _(", đăng năm "), "loai": _(", loại ")}
CHIPS = LABELS | {"nam-dang": _("Năm đăng"), DATES: _("Ngày")}
_LABELS = """
    select kind, slug, name from archive_entity join unnest(%s::text[], %s::text[]) as w(kind, slug) using (kind, slug)
    union all select 'unit', slug, name from archive_unit where slug = any(%s)
    union all select 'outlet', code, name from archive_outlet where code = any(%s)"""
UNKNOWN = _("(chưa xác định)")
TYPED, FROM = "ten", "tu"  # parameters of a facet in full: letters that stand in the name; the name to begin with
SHOWN = 10  # values of a facet beside the hits; all of them stand on its own page
NAMES = "vi"  # the language of names and of what is typed


def read_labels(query: Query, rows: list[tuple]) -> dict[tuple[str, str], str]:
    """The names of the values that are chosen or counted, in one statement; in none where there are none."""
    labels = {("loai", slug): stored(kind) for slug, kind in KINDS.items()}
    labels |= {("vung", slug): stored(region) for slug, region in REGIONS.items()}
    wanted = {(name, value.lstrip("-")) for name, values in query.filters for value in values}
    wanted |= {(name, value) for name, value, *_ in rows}
    entities = [(ENTITY_KINDS[name], value) for name, value in wanted if name in ENTITY_KINDS]
    codes, provinces = ([value for name, value in wanted if name == of] for of in ("nguon", "tinh"))
    kinds, slugs = [kind for kind, _ in entities], [slug for _, slug in entities]
    names = {kind: name for name, kind in ENTITY_KINDS.items()} | {"outlet": "nguon", "unit": "tinh"}
    found = statements.run(_LABELS, [kinds, slugs, provinces, codes]) if kinds or provinces or codes else []
    labels |= {(names[kind], slug): name for kind, slug, name in found}
    return labels | {("chu-de", slug): topic_words(slug, name)[0] for kind, slug, name in found if kind == "topic"}


def label_of(name: str, value: str, labels: dict[tuple[str, str], str]) -> str:
    """What readers call the value; "trừ …" for one that is left out."""
    if value.startswith("-"):
        return gettext("trừ %(value)s") % {"value": label_of(name, value[1:], labels)}
    if name == DATES:
        found = read_range(value)
        return found.label if found else value
    return str(UNKNOWN) if value == MISSING else labels.get((name, value), value.replace("-", " "))


def language_of(name: str, value: str) -> str:
    """The language of a filter's value where it is not that of the page."""
    if name == "chu-de" and english_topic(value.lstrip("-")):
        return ""
    return NAMES if name in ("tinh", "nguon", *ENTITY_KINDS) else ""


def read_facets(query: Query, rows: list[tuple], labels: dict[tuple[str, str], str]) -> tuple[Facet, ...]:
    """The facets in order; a value that is chosen stands in its facet even when it finds nothing."""
    found: dict[str, dict[str, int]] = {name: {} for name in LABELS}
    for name, value, _label, count in rows:
        if name in found:
            found[name][value] = count
    facets = []
    for name, counts in found.items():
        counts |= {value: 0 for value in (one.lstrip("-") for one in query.values(name)) if value not in counts}
        ordered = sorted(counts, key=lambda value: _order(name, value, counts[value], label_of(name, value, labels)))
        kept = {*ordered[:SHOWN], *(one.lstrip("-") for one in query.values(name)), MISSING}
        shown = {value: counts[value] for value in ordered if value in kept}
        if shown:
            more = facet_address(query, name) if len(shown) < len(ordered) else ""
            facets.append(Facet(name, str(LABELS[name]), tuple(facet_values(query, name, shown, labels)), more))
    return tuple(facets)


def facet_values(query: Query, name: str, counts: dict[str, int], labels: dict) -> Iterator[FacetValue]:
    """The values in the order given, each with the addresses that choose it, add it and leave it out."""
    chosen, url = query.values(name), query.opening(name)
    add, avoid = gettext("Chọn thêm %(label)s"), gettext("Trừ %(label)s")
    for value, count in counts.items():
        label = label_of(name, value, labels)
        spoken = "" if value == MISSING else language_of(name, value)
        kept = [other for other in chosen if other.lstrip("-") != value]
        if len(kept) < len(chosen):
            yield FacetValue(value, label, count, url(kept), value in chosen, value not in chosen, language=spoken)
            continue
        adding = Link(add % {"label": label}, url([*kept, value])) if kept else None
        avoiding = Link(avoid % {"label": label}, url([*kept, f"-{value}"]))
        yield FacetValue(value, label, count, url([value]), add=adding, avoid=avoiding, language=spoken)


def facet_address(query: Query, name: str, typed: str = "", start: str = "") -> str:
    """Where the facet of the question stands in full."""
    own = [(key, value) for key, value in ((TYPED, typed), (FROM, start)) if value]
    pairs = [pair for pair in query.pairs if pair[0] != "trang"] + own
    return localized(f"/tim/loc/{name}") + ("?" + urlencode(pairs) if pairs else "")


def _order(name: str, value: str, count: int, label: str) -> tuple:
    if name in YEARS:
        return (value == MISSING, -int(value) if value.isdecimal() else 0)
    return (value == MISSING, -count, sort_key(label))


def read_chips(query: Query, labels: dict[tuple[str, str], str]) -> tuple[Chip, ...]:
    """One chip for every part of the question that can be taken out, with the address of the rest."""
    chips = []
    for taken in range(len(_pieces(query))):
        rest = [piece for index, piece in enumerate(_pieces(query)) if index != taken]
        chips.append(Chip(_pieces(query)[taken], query.asking(_join(rest), literal=query.literal).url))
    for name, values in query.filters:
        for value in values:
            kept = tuple(other for other in values if other != value)
            chips.append(Chip(f"{CHIPS[name]}: {label_of(name, value, labels)}", query.with_values(name, kept).url))
    return tuple(chips)


def _pieces(query: Query) -> list[str]:
    """The parts that can be taken out one by one; of a question with OR, its whole."""
    if len(query.branches) > 1:
        return [query.text]
    pieces = []
    for branch in query.branches:
        for item in branch:
            words = f'"{item.text.strip()}"' if item.quoted and (not item.negated or " " in item.text) else item.text
            pieces.append(("-" if item.negated else "") + words.strip())
    return pieces


def _join(pieces: list[str]) -> str:
    return clean(" ".join(pieces))


def read_sentence(query: Query, total: int, labels: dict, doubtful: bool = False) -> tuple[Part, ...]:
    """The question and its answer in one sentence; what the reader chose is marked."""
    counted = gettext("khoảng %(count)s") % {"count": reports(total)} if doubtful else reports(total)
    sentence = [Part(counted if total else gettext("Không có báo cáo nào"))]
    wanted = [piece for piece in _pieces(query) if not piece.startswith("-")]
    avoided = [piece[1:] for piece in _pieces(query) if piece.startswith("-")]
    for before, pieces in ((gettext("có"), wanted), (gettext("không có"), avoided)):
        if pieces:
            sentence += [Part(f" {before} "), Part(" ".join(pieces), True, NAMES)]
    for name in FILTERS:
        if values := query.values(name):
            wanted = [label_of(name, value, labels) for value in values if not value.startswith("-")]
            avoided = [label_of(name, value, labels) for value in values if value.startswith("-")]
            named = " ".join([gettext(" hoặc ").join(wanted), *avoided]).strip()
            joint = JOINTS.get(name) or f", {str(CHIPS[name]).lower()} "
            sentence += [Part(str(joint)), Part(named, True, language_of(name, values[0]))]
    return tuple(sentence)


def read_suggestions(query: Query, rows: list[tuple], labels: dict[tuple[str, str], str]) -> tuple[Notice, ...]:
    """What a question without an answer could leave out, with what that would find."""
    suggestions = []
    for facet, name, _label, found in rows:
        if facet == "without" and found:
            named = ", ".join(label_of(name, value, labels) for value in query.values(name))
            text = gettext("Bỏ điều kiện %(filter)s “%(values)s”:")
            text %= {"filter": str(CHIPS[name]).lower(), "values": named}
            suggestions.append(Notice(text, query.with_values(name, ()).url, reports(found)))
    return tuple(suggestions)
