"""Rows of a page → hits: title, clocks, marked sentences and why each was found."""

from collections.abc import Callable
from dataclasses import replace
from typing import NamedTuple
from urllib.parse import urlencode

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from archive.bilingual import localized, period, stored, untitled
from archive.facts import BlockKind, Span
from archive.models.quoting import SHOWN_ANYWHERE

from . import statements
from .expression import Node
from .highlight import Finder, parts, snippets
from .language import PAGE_SIZE, Query
from .results import Hit, Part, Tier

NUMBER, OF = "thu", "trong"  # the parameters for a hit's number, and for how many hits can be reached
READ = 60_000  # letters of a report in which its snippets are looked for
SENTENCES_OF = (BlockKind.LEAD, BlockKind.PARAGRAPH, BlockKind.HEADING, BlockKind.CAPTION)
CLOCKS = {"published": _("Đăng"), "event": _("Họp"), "reported": _("Kỳ báo cáo"), "planned": _("Kế hoạch")}
MARKS = {"inferred": _("suy ra"), "curated": _("biên tập"), "sidecar": _("khai kèm tệp")}
TIERS = tuple(Tier)
_FEWER = " ".join(f"when '{rights}' then {letters}" for rights, letters in SHOWN_ANYWHERE.items())

_ROWS = f"""
    select r.id, r.public_id, r.path, run.title, run.kind, run.source, run.author, coalesce(u.name, ''),
        coalesce(u.kind || ' ' || u.name, ''), coalesce(o.name, ''),
        left(v.text, case o.rights {_FEWER} else {READ} end),
        array(select array[b.start, b.end] from archive_block b
            where b.run_id = run.id and b.kind = any(%s) and b.end <= {READ} order by b.start),
        array(select array[c.which, c.label, c.origin, case when c.doubtful then 'doubtful' end]
            from archive_clock c where c.run_id = run.id order by c.id)
    from archive_report r join archive_run run on run.id = r.current_run_id
    join archive_version v on v.id = run.version_id
    left join archive_unit u on u.id = run.unit_id left join archive_outlet o on o.id = run.outlet_id
    where r.id = any(%s)"""


class Row(NamedTuple):
    """What is known of a report and shown of a hit."""

    key: int
    public_id: str
    path: str
    title: str
    kind: str
    source: str
    author: str
    unit: str
    whole_unit: str  # "tỉnh Vĩnh Long"
    outlet: str
    text: str  # its beginning, as far as its outlet lets us show it
    blocks: list[list[int]]  # [start, end] of what snippets may be taken from
    clocks: list[list[str]]  # [which, label, origin, "doubtful" or None]

    @property
    def address(self) -> str:
        return localized(f"/bao-cao/{self.public_id}/")


def read_hits(rows: list[tuple[int, int]], tree: Node | None, query: Query, reachable: int) -> tuple[Hit, ...]:
    """The hits of (report, tier) rows in their order, in one statement; each leads on to the reachable others."""
    kinds = [str(kind) for kind in SENTENCES_OF]
    found = [Row(*row) for row in statements.run(_ROWS, [kinds, [key for key, _ in rows]])] if rows else []
    by_key = {row.key: row for row in found}
    reader, url = _Reader(Finder(tree) if tree else None), carrying(query, reachable)
    first = (query.page - 1) * PAGE_SIZE + 1
    return tuple(
        reader.hit(by_key[key], TIERS[tier], url(by_key[key].address, number))
        for number, (key, tier) in enumerate(rows, first)
        if key in by_key
    )


def carrying(query: Query, reachable: int) -> Callable[[str, int], str]:
    """A function from an address to the same with a question, and with a hit's number of those that can be reached."""
    asked = urlencode(replace(query, page=1).pairs)

    def url(address: str, number: int) -> str:
        return f"{address}?{asked}&{NUMBER}={number}&{OF}={reachable}" if asked else address

    return url


class _Reader:
    """Makes hits of rows; what it says of all of them is translated once."""

    def __init__(self, finder: Finder | None):
        self.finder = finder
        self.clocks = {which: str(name) for which, name in CLOCKS.items()}
        self.marks = {origin: str(mark) for origin, mark in MARKS.items()}

    def hit(self, row: Row, tier: Tier, url: str) -> Hit:
        blocks = [Span(start, end) for start, end in row.blocks if end <= len(row.text)]
        clocks = {which: said for which, *said in row.clocks}
        sentences = snippets(row.text, blocks, self.finder)
        title = parts(row.title, self.finder.find(row.title)) if self.finder and row.title else (Part(row.title),)
        seen = any(part.marked for piece in (title, *sentences) for part in piece)
        return Hit(
            public_id=row.public_id,
            path=row.path,
            url=url,
            title=title if row.title else (Part(untitled(blocks[0].of(row.text) if blocks else "")),),
            kicker=" · ".join(filter(None, (row.unit, period(clocks.get("reported", [""])[0]), stored(row.kind)))),
            clocks=tuple(self.clock(name, *clocks[which]) for which, name in self.clocks.items() if which in clocks),
            snippets=sentences,
            tier=tier,
            beside=() if seen or not self.finder else self.facts(row, self.finder),
        )

    def clock(self, name: str, label: str, origin: str, doubtful: str | None) -> str:
        """ "Họp 29/12/2021 (suy ra)": what is not plainly stated says so."""
        mark = gettext("chưa chắc") if doubtful else self.marks.get(origin)
        return f"{name} {period(label)} ({mark})" if mark else f"{name} {period(label)}"

    def facts(self, row: Row, finder: Finder) -> tuple[str, ...]:
        """What is known of the report and was looked for."""
        known = [row.whole_unit, row.kind, row.source, row.author, row.outlet, *(label for _, label, *_ in row.clocks)]
        return tuple(dict.fromkeys(fact for fact in known if fact and finder.find(fact)))
