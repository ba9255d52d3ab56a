"""The facts that travel the path: frozen values, each with the place in the text that it rests on.

A span is always `[start, end)` into the one text of a version, and `text[start:end]` is its surface.
Nothing here imports Django; `archive.storage` turns these values into rows.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from archive.terms import (  # noqa: F401 - who reads facts meets all their vocabularies here
    BlockKind,
    Bound,
    FigureKind,
    Kind,
    Origin,
    Precision,
    ReportKind,
    Scope,
    Speech,
    Which,
)


@dataclass(frozen=True, slots=True, order=True)
class Span:
    """A range of the text: `[start, end)`, never empty."""

    start: int
    end: int

    def of(self, text: str) -> str:
        return text[self.start : self.end]

    def overlaps(self, other: "Span") -> bool:
        return self.start < other.end and other.start < self.end


@dataclass(frozen=True, slots=True)
class Evidence:
    """Why something is said: on whose word, by which named rule, resting on which span (None: on no words)."""

    how: Origin
    rule: str
    span: Span | None = None
    doubtful: bool = False
    note: str = ""  # a sentence for readers, in Vietnamese


@dataclass(frozen=True, slots=True)
class Statement:
    """One field of a report with its evidence: title, source, author, kind, scope, province."""

    field: str
    value: str
    evidence: Evidence


@dataclass(frozen=True, slots=True)
class Block:
    kind: BlockKind
    span: Span


@dataclass(frozen=True, slots=True)
class Clock:
    """A date or period of the report: first and last day included, as precise as the text is."""

    which: Which
    first: date
    last: date
    precision: Precision
    label: str  # as readers see it: "30/12/2021", "12/2021", "6 tháng đầu năm 2021", "năm 2019"
    evidence: Evidence


def known_day(clocks: Iterable[Clock]) -> date | None:
    """The day readers know a report by: when it was published, else held, else the last day of its period."""
    last = {clock.which: clock.last for clock in clocks}
    return last.get(Which.PUBLISHED) or last.get(Which.EVENT) or last.get(Which.REPORTED)


@dataclass(frozen=True, slots=True)
class Document:
    """A report as read: its one text, the blocks over it, its heading and clocks.

    `text` is everything decoded, composed (NFC), furniture included. Blocks are in order and never overlap;
    what no block covers is white space.
    """

    text: str
    decoder: str  # "utf-8", "windows-1258", …
    blocks: tuple[Block, ...]
    clocks: tuple[Clock, ...]
    statements: tuple[Statement, ...]  # title, source (the outlet as written or its code), author, kind
    notes: tuple[str, ...] = ()  # what the reader repaired or doubts, in Vietnamese

    def blocks_of(self, *kinds: BlockKind) -> tuple[Block, ...]:
        return tuple(block for block in self.blocks if block.kind in kinds)

    def statement(self, name: str) -> Statement | None:
        return next((statement for statement in self.statements if statement.field == name), None)

    def clock(self, which: Which) -> Clock | None:
        return next((clock for clock in self.clocks if clock.which == which), None)


@dataclass(frozen=True, slots=True)
class RoleText:
    """A post as written, without honorifics, beside the person who holds it."""

    text: str
    span: Span


@dataclass(frozen=True, slots=True)
class Mention:
    """A name found in the text. `name` is the surface with abbreviations written out, still unresolved."""

    kind: Kind
    span: Span
    surface: str
    name: str
    rule: str
    roles: tuple[RoleText, ...] = ()  # of a person, as this sentence gives them
    subject: bool = True  # False: a byline, a photographer; not what the report is about


@dataclass(frozen=True, slots=True)
class Figure:
    """A number that says something: as written beside its normal value, with its own words around it."""

    span: Span  # the quote
    quote: str
    value: float  # in the unit as written: 110000 for "110.000 tỷ đồng"
    unit: str  # as written: "tỷ đồng", "%", "xã, phường, thị trấn"
    normal_value: float  # in the normal unit: 1.1e14
    normal_unit: str  # "đồng", "%", …
    kind: FigureKind
    rule: str
    of: float | None = None  # the total in "52/192", "1 trong 7"
    upper: float | None = None  # the second bound of "từ … đến …"
    qualifier: str = ""  # as written: "ước", "hơn", "gần"
    subject: str = ""  # the words that say what is counted
    year: int | None = None
    bound: Bound | None = None
    estimated: bool = False  # "ước", "ước tính"
    price_basis: str = ""  # "hiện hành" or "so sánh", when the sentence says at which prices
    cumulative: bool | None = None  # True: "lũy kế", "đến nay"; False: of one period; None: not said
    as_of: str = ""  # the date it is counted to, as written: "30/6/2022", "tháng 10/2022"
    period: str = ""  # the part of a year that its sentence names: "6 tháng đầu năm 2021", "quý I/2022"
    about: Span | None = None  # the mention of the body or place it is said of, when that is not the province's own


@dataclass(frozen=True, slots=True)
class Quotation:
    """Words that somebody said, without the marks around them."""

    span: Span
    text: str
    speech: Speech
    rule: str
    speaker: Span | None = None  # the mention of the person who said them, maybe in an earlier sentence
    said_by: Span | None = None  # the words that name the speaker here: a post, "ông", a name
    verb: str = ""  # as written: "nhấn mạnh"


@dataclass(frozen=True, slots=True)
class Extraction:
    """What `extract` found: mentions in order of the text, figures and quotations."""

    mentions: tuple[Mention, ...]
    figures: tuple[Figure, ...]
    quotations: tuple[Quotation, ...] = ()


@dataclass(frozen=True, slots=True)
class EntityName:
    """An entity as linking names it: the same key always means the same entity, whatever else is loaded."""

    kind: Kind
    key: str
    name: str  # canonical, with its province: "Sở Thông tin và Truyền thông tỉnh Long An"
    unit: str = ""  # key of its province, "" when it has none (ministries, national bodies)
    parent: str = ""  # key of the body or place above it


@dataclass(frozen=True, slots=True)
class Linked:
    mention: Mention
    entity: EntityName
    rule: str


@dataclass(frozen=True, slots=True)
class Unknown:
    mention: Mention
    rule: str
    reason: str  # a sentence for curators, in Vietnamese


@dataclass(frozen=True, slots=True)
class Ambiguous:
    mention: Mention
    candidates: tuple[EntityName, ...]
    rule: str
    reason: str


Link = Linked | Unknown | Ambiguous


@dataclass(frozen=True, slots=True)
class Sidecar:
    """What a person states beside a file (`NAME.txt.toml`): it yields to curators and wins over the text."""

    province: str = ""  # name or unit key
    published: date | None = None
    event: date | None = None
    outlet: str = ""  # name or code
    address: str = ""  # where the report stood on the web
    title: str = ""
    id: str = ""  # the report's public id, when its file was renamed


@dataclass(frozen=True, slots=True)
class Findings:
    """All that a machine found in one version: what a run stores, before any curator's decision."""

    document: Document
    links: tuple[Link, ...]
    figures: tuple[Figure, ...]
    statements: tuple[Statement, ...] = ()  # the document's own and the linked ones: scope, province, source in full
    province: str = ""  # unit key of the report's province, "" when unknown
    outlet: str = ""  # code of the outlet in the gazetteer, "" when unknown
    extractor: str = ""
    gazetteer: str = ""  # digest
    partial: tuple[str, ...] = ()  # what was given up, and why
    quotations: tuple[Quotation, ...] = ()
