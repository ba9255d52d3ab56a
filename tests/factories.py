"""Reports made by hand for database tests: say what stands in the text, get a published report.

>>> make_report(
...     text="Ngày 29/12, Sở Thông tin và Truyền thông họp. Bà Nguyễn Thị Quyên Thanh, Phó Chủ tịch, đạt 98%.",
...     title="Vĩnh Long tổng kết", unit="vinh-long", people={"Nguyễn Thị Quyên Thanh": ["Phó Chủ tịch"]},
...     bodies={"Sở Thông tin và Truyền thông": "Sở Thông tin và Truyền thông tỉnh Vĩnh Long"},
...     figures=["98%"], clocks={"published": "2021-12-30", "reported": "2021"},
... )  # doctest: +SKIP
"""

import calendar
import re
from datetime import date
from itertools import count

from archive.facts import (
    Ambiguous,
    Block,
    BlockKind,
    Clock,
    Document,
    EntityName,
    Evidence,
    Figure,
    FigureKind,
    Findings,
    Kind,
    Link,
    Linked,
    Mention,
    Origin,
    Precision,
    RoleText,
    Span,
    Statement,
    Unknown,
    Which,
)
from archive.models import Report, Unit
from archive.storage import save_report
from archive.text import compose, slugify, sort_key

_numbers = count(1)
_UNITS = {"vinh-long": "Vĩnh Long", "long-an": "Long An", "quang-binh": "Quảng Bình", "vinh-phuc": "Vĩnh Phúc"}


def make_unit(key: str, name: str = "", **fields) -> Unit:
    """The unit with the key, made if it is not there yet: `make_unit("hue-2025", "Huế", kind="thành phố")`."""
    name = name or _UNITS.get(key) or re.sub(r"-\d{4}$", "", key).replace("-", " ").title()
    fields = {"kind": "tỉnh", "region": "", "slug": slugify(name), "sort_key": sort_key(name)} | fields
    return Unit.objects.get_or_create(key=key, defaults={"name": name, **fields})[0]


def make_clock(which: str, when: str, span: Span | None = None) -> Clock:
    """A clock from "2021-12-30", "2021-12", "2021", "2021H1", "2021Q2" or "2021-01-01/2021-06-30"."""
    first, last, precision, label = _range(when)
    return Clock(Which(which), first, last, precision, label, Evidence(Origin.STATED, "test-clock", span))


def _range(when: str) -> tuple[date, date, Precision, str]:
    if "/" in when:
        first, last = (date.fromisoformat(each) for each in when.split("/"))
        return first, last, Precision.RANGE, f"{first:%d/%m/%Y}-{last:%d/%m/%Y}"
    if part := re.fullmatch(r"(\d{4})([HQ])(\d)", when):
        year, months, number = int(part[1]), 6 if part[2] == "H" else 3, int(part[3])
        word = f"6 tháng {'đầu' if number == 1 else 'cuối'} năm" if months == 6 else f"quý {number} năm"
        precision = Precision.HALF if months == 6 else Precision.QUARTER
        return *_months(year, (number - 1) * months + 1, number * months), precision, f"{word} {year}"
    parts = [int(each) for each in when.split("-")]
    if len(parts) == 3:
        day = date(*parts)
        return day, day, Precision.DAY, f"{day:%d/%m/%Y}"
    if len(parts) == 2:
        return *_months(parts[0], parts[1], parts[1]), Precision.MONTH, f"{parts[1]:02}/{parts[0]}"
    return *_months(parts[0], 1, 12), Precision.YEAR, f"năm {parts[0]}"


def _months(year: int, first: int, last: int) -> tuple[date, date]:
    return date(year, first, 1), date(year, last, calendar.monthrange(year, last)[1])


def make_findings(
    text: str = "Sở họp tổng kết năm.",
    title: str = "Hội nghị tổng kết",
    unit: str = "",
    people: dict[str, list[str]] | list[str] = (),
    bodies: dict[str, str] | list[str] = (),
    places: dict[str, str] | list[str] = (),
    documents: list[str] = (),
    topics: dict[str, str] | list[str] = (),
    unknown: list[tuple[str, str]] = (),
    ambiguous: list[tuple[str, str]] = (),
    figures: dict[str, dict] | list[str] = (),
    clocks: dict[str, str] | None = None,
    captions: list[str] = (),
    furniture: list[str] = (),
    kind: str = "tổng kết",
    scope: str = "",
    source: str = "",
    author: str = "",
    outlet: str = "",
    extractor: str = "test",
) -> Findings:
    """Findings over `title` + `text`: every name that stands in the text is found there, at each occurrence.

    `people` maps a name to posts written in the text; `bodies`, `places`, `topics` map a surface to a canonical name
    (a list: the surface is the name), `figures` a quote to what else is known of the figure. `unknown`, `ambiguous`:
    (kind, surface). `captions`, `furniture`: whole lines.
    """
    whole = compose(f"{title}\n\n{text}" if title and title not in text else text)
    blocks = tuple(_blocks(whole, title, captions, furniture))
    links = [*_people(whole, _named(people, list), unit)]
    for which, names in ((Kind.BODY, bodies), (Kind.PLACE, places), (Kind.DOCUMENT, documents), (Kind.TOPIC, topics)):
        links += _linked(whole, which, _named(names, str), unit)
    links += [
        Unknown(each, "test", "Không rõ của huyện, xã nào.")
        for of, word in unknown
        for each in _mentions(whole, Kind(of), word)
    ]
    links += [_ambiguous(each, unit) for of, word in ambiguous for each in _mentions(whole, Kind(of), word)]
    province = make_unit(unit).name if unit else ""
    stated = {"title": title, "kind": kind, "source": source, "author": author, "province": province}
    stated["scope"] = scope or ("province" if unit else "unknown")
    return Findings(
        document=Document(whole, "utf-8", blocks, tuple(make_clock(*each) for each in (clocks or {}).items()), ()),
        links=tuple(sorted(links, key=lambda link: (link.mention.span, link.mention.kind))),
        figures=tuple(_figure(whole, quote, **known) for quote, known in _named(figures, dict).items()),
        statements=tuple(_statement(whole, name, value) for name, value in stated.items() if value),
        province=unit,
        outlet=outlet,
        extractor=extractor,
        gazetteer="0" * 64,
    )


def make_report(path: str = "", collection: str = "thu-nghiem", on_published=None, raw: bytes = b"", **parts) -> Report:
    """A published report with the findings that `make_findings` makes of the parts."""
    findings = make_findings(**parts)
    raw = raw or findings.document.text.encode()
    return save_report(collection, path or f"{next(_numbers):04}.txt", raw, findings, on_published=on_published)


def _named(names, empty) -> dict:
    return names if isinstance(names, dict) else {name: empty() for name in names}


def _spans(text: str, surface: str) -> list[Span]:
    spans = [Span(each.start(), each.end()) for each in re.finditer(re.escape(compose(surface)), text)]
    assert spans, f"{surface!r} does not stand in the text"
    return spans


def _blocks(text: str, title: str, captions, furniture):
    for line in re.finditer(r"\S[^\n]*", text):
        words = line[0].rstrip()
        kind = BlockKind.TITLE if words == compose(title) and not line.start() else BlockKind.PARAGRAPH
        kind = BlockKind.CAPTION if words in captions else BlockKind.FURNITURE if words in furniture else kind
        yield Block(kind, Span(line.start(), line.start() + len(words)))


def _mentions(text: str, kind: Kind, surface: str, roles: tuple[RoleText, ...] = ()) -> list[Mention]:
    return [Mention(kind, span, span.of(text), surface, "test", roles) for span in _spans(text, surface)]


def _people(text: str, people: dict[str, list[str]], unit: str) -> list[Link]:
    links = []
    for name, posts in people.items():
        entity = EntityName(Kind.PERSON, f"{name}|{unit}|", name, unit)
        roles = tuple(RoleText(post, _spans(text, post)[0]) for post in posts)
        links += [Linked(mention, entity, "test") for mention in _mentions(text, Kind.PERSON, name, roles)]
    return links


def _linked(text: str, kind: Kind, names: dict[str, str], unit: str) -> list[Link]:
    links = []
    for surface, name in names.items():
        entity = entity_name(kind, name or surface, unit)
        links += [Linked(mention, entity, "test") for mention in _mentions(text, kind, surface)]
    return links


def entity_name(kind: Kind, name: str, unit: str = "") -> EntityName:
    """An entity as linking would name it."""
    if kind is Kind.DOCUMENT:
        return EntityName(kind, name, name)
    if kind is Kind.TOPIC:
        return EntityName(kind, slugify(name), name)
    return EntityName(kind, f"{slugify(name)}@{unit}", name, unit)


def _ambiguous(mention: Mention, unit: str) -> Ambiguous:
    two = tuple(entity_name(mention.kind, f"{mention.surface} {which}", unit) for which in ("A", "B"))
    return Ambiguous(mention, two, "test", "nhiều khả năng")


def _figure(text: str, quote: str, **known) -> Figure:
    span = _spans(text, quote)[0]
    number = re.search(r"\d[\d.]*(?:,\d+)?", quote)
    value = float(number[0].rstrip(".").replace(".", "").replace(",", "."))
    unit = quote[number.end() :].strip()
    given = {"unit": unit, "normal_value": value, "normal_unit": unit, "kind": FigureKind.RESULT, "rule": "test"}
    return Figure(span, span.of(text), value, **given | known)


def _statement(text: str, field: str, value: str) -> Statement:
    start = text.find(compose(value))
    return Statement(
        field, value, Evidence(Origin.STATED, "test", Span(start, start + len(value)) if start >= 0 else None)
    )
