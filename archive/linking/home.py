"""The province a report is about: weighed clues, each with its rule and words; unknown rather than wrong."""

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from datetime import date

from archive.facts import BlockKind, Document, Evidence, Origin, Scope, Sidecar, Which
from archive.gazetteer import Gazetteer, Unit
from archive.linking.outlets import source_of
from archive.linking.place_clues import TWICE, WEIGHTS, Clue, furniture_clues, text_clues
from archive.text import slugify

ENOUGH = 2.0  # the least weight that names a province
ALONE = 1.5  # enough where no other province has any and the text speaks of its own
_CAPITAL, _VENUE = slugify("Hà Nội"), "venue-of-an-online-meeting"
AHEAD = 1.4  # how many times the runner-up's weight the winner needs
STRONG = frozenset(
    {"title-opens-with-province", "title-names-province", "outlet-of-one-province", "venue-of-an-online-meeting"}
)
OF_ITS_OWN = frozenset({"department-with-province", "district-of-one-province"})  # beside a ministry's act
SAID = frozenset(  # rules under which the text itself says whose report it is: shown as evidence before any inference
    {"title-opens-with-province", "title-names-province", "department-with-province", "type-word-with-province"}
)

# Words that speak of the report's own province without naming it.
_OWN_PROVINCE = re.compile(
    r"(?:UBND|Ủy ban nhân dân|HĐND|Hội đồng nhân dân) (?:tỉnh|thành phố|TP)\b(?! [A-ZĐ])|\bTỉnh ủy\b(?! [A-ZĐ])"
    r"|địa bàn (?:tỉnh|thành phố)\b|\b(?:của|toàn|trong) tỉnh\b|\blãnh đạo tỉnh\b"
)
_NATIONAL_BODY = (
    r"(?:Bộ (?!Chỉ huy|CHQS|đội|phận)[A-ZĐ]|Chính phủ|Quốc hội|Thủ tướng|Phó Thủ tướng"
    r"|Ban Tuyên giáo (?:Trung ương|TW)|Ủy ban Quốc gia|Ban Chỉ đạo Quốc gia|Tập đoàn|Tổng [Cc]ông ty"
    r"|Cục (?!Thuế|Hải quan|Thống kê|Quản lý thị trường|QLTT|Thi hành)[A-ZĐ])"
)
_NATIONAL_ACT = re.compile(
    r"(?:^|[.,;]\s*)(?:(?:Sáng|Chiều|Tối|Ngày)[^,.]{0,25},\s*)?(?:tại [^.]{3,60},\s*)?"
    rf"{_NATIONAL_BODY}[^.]{{0,80}}?\b(?:tổ chức|chủ trì|phối hợp|ban hành|công bố)\b"
)
_ALL_PROVINCES = re.compile(r"\b(?:cả nước|toàn quốc|các tỉnh, thành phố(?! trong)|63 tỉnh|34 tỉnh|các Sở)\b")


@dataclass(frozen=True, slots=True)
class Home:
    """The report's province, or none; its day; and why."""

    unit: Unit | None
    scope: Scope
    day: date | None
    evidence: Evidence


def day_of(document: Document) -> date | None:
    """The day at which names are read: the event's, else the period's last, else the publication's."""
    for which in (Which.EVENT, Which.REPORTED, Which.PUBLISHED):
        clock = document.clock(which)
        if clock and not clock.evidence.doubtful:
            return clock.last if which == Which.REPORTED else clock.first
    return None


def find_home(document: Document, gazetteer: Gazetteer, sidecar: Sidecar | None = None) -> Home:
    """The province with its evidence; `scope` says national when several provinces or a ministry's act are told."""
    day = day_of(document)
    if sidecar and sidecar.event:
        day = sidecar.event
    stated = _from_sidecar(sidecar, gazetteer, day)
    if stated:
        return stated
    clues = _clues(document, gazetteer)
    weights = _weigh(clues, gazetteer, day)
    ranked = sorted(weights, key=lambda key: (-sum(weights[key].values()), key))
    if not ranked:
        return _nowhere(document, day, "no-clue", "Không có tỉnh, huyện hay nguồn nào chỉ ra tỉnh của bài.")
    best = sum(weights[ranked[0]].values())
    second = sum(weights[ranked[1]].values()) if len(ranked) > 1 else 0.0
    alone = len(ranked) == 1 and _speaks_of_own(document)
    if best < (ALONE if alone else ENOUGH):
        rule = "several-provinces" if len(ranked) > 1 and second >= best / AHEAD else "too-weak"
        return _nowhere(document, day, rule, "Dấu hiệu về tỉnh quá yếu.")
    if best < AHEAD * second:
        return _nowhere(document, day, "several-provinces", "Nhiều tỉnh được nêu ngang nhau.")
    if (
        (_ministry_speaks(document) or _opens_wide(document))
        and not (set(weights[ranked[0]]) & STRONG)
        and not (set(weights[ranked[0]]) >= OF_ITS_OWN and not _speaks_wide(document))
        and not _speaks_of_own(document)
    ):
        return _nowhere(document, day, "national-act", "Bài nói về việc của cơ quan trung ương.")
    return _settled(gazetteer.unit(ranked[0]), clues, weights[ranked[0]], gazetteer, day)


def _clues(document: Document, gazetteer: Gazetteer) -> list[Clue]:
    """Every clue, but the capital's venue of a ministry's meeting: there the ministry itself sits."""
    found = (*outlet_clues(document, gazetteer), *text_clues(document, gazetteer))
    seat = _ministry_speaks(document)
    kept = [clue for clue in found if not (seat and clue.unit == _CAPITAL and clue.rule == _VENUE)]
    return [*kept, *furniture_clues(document, gazetteer)]


def _settled(unit: Unit, clues: list[Clue], rules: dict[str, float], gazetteer: Gazetteer, day: date | None) -> Home:
    rule = max(rules, key=lambda name: (name in SAID, rules[name], name))
    clue = next(clue for clue in clues if clue.rule == rule and _at(clue.unit, gazetteer, day).key == unit.key)
    note = "Các dấu hiệu: " + ", ".join(f"{name} ({weight:g})" for name, weight in sorted(rules.items()))
    how = Origin.STATED if rule in SAID else Origin.INFERRED
    return Home(unit, Scope.PROVINCE, day, Evidence(how, rule, clue.span, note=note))


def _from_sidecar(sidecar: Sidecar | None, gazetteer: Gazetteer, day: date | None) -> Home | None:
    if not sidecar or not sidecar.province:
        return None
    units = gazetteer.units_named(sidecar.province)
    if not units:
        return None
    exact = [unit for unit in units if unit.key == sidecar.province]
    unit = exact[0] if exact else gazetteer.unit_at(units[0], day) if day else units[0]
    return Home(unit, Scope.PROVINCE, day, Evidence(Origin.SIDECAR, "sidecar-province"))


def outlet_clues(document: Document, gazetteer: Gazetteer) -> Iterator[Clue]:
    """A provincial newspaper or station speaks of its province; a code of two is a hint to both."""
    source = source_of(document, gazetteer)
    if source is None:
        return
    outlets = gazetteer.outlets_named(source.value)
    named = (gazetteer.units_named(found.name) for found in gazetteer.find_place_names(source.value) if not outlets)
    units = sorted({outlet.unit for outlet in outlets if outlet.unit} | {found[0].key for found in named if found})
    rule = "outlet-of-one-province" if max(len(outlets), len(units)) == 1 else "outlet-code-of-several"
    for unit in units:
        yield Clue(unit, rule, WEIGHTS[rule][0], source.evidence.span)


def _at(key: str, gazetteer: Gazetteer, day: date | None) -> Unit:
    unit = gazetteer.unit(key)
    return gazetteer.unit_at(unit, day) if day else unit


def _weigh(clues: Iterable[Clue], gazetteer: Gazetteer, day: date | None) -> dict[str, dict[str, float]]:
    """Unit in force → rule → weight; a rule counts at most twice for a unit."""
    weights: dict[str, dict[str, float]] = defaultdict(dict)
    for clue in clues:
        rules = weights[_at(clue.unit, gazetteer, day).key]
        most = TWICE * WEIGHTS[clue.rule][0]
        rules[clue.rule] = min(most, rules.get(clue.rule, 0.0) + clue.weight)
    return weights


def _ministry_speaks(document: Document) -> bool:
    """True when the title's or the first paragraph's own act is a ministry's or the government's."""
    blocks = document.blocks_of(BlockKind.TITLE, BlockKind.LEAD, BlockKind.PARAGRAPH)[:3]
    return any(_NATIONAL_ACT.search(block.span.of(document.text)) for block in blocks)


def _opens_wide(document: Document) -> bool:
    """True when title or first words speak of all provinces."""
    blocks = document.blocks_of(BlockKind.TITLE, BlockKind.LEAD, BlockKind.PARAGRAPH)[:2]
    return any(_ALL_PROVINCES.search(block.span.of(document.text)) for block in blocks)


def _speaks_wide(document: Document) -> bool:
    blocks = document.blocks_of(BlockKind.TITLE, BlockKind.LEAD, BlockKind.PARAGRAPH)
    return any(_ALL_PROVINCES.search(block.span.of(document.text)) for block in blocks)


def _speaks_of_own(document: Document) -> bool:
    kinds = (BlockKind.TITLE, BlockKind.LEAD, BlockKind.PARAGRAPH, BlockKind.CAPTION)
    return any(_OWN_PROVINCE.search(block.span.of(document.text)) for block in document.blocks_of(*kinds))


def _nowhere(document: Document, day: date | None, rule: str, note: str) -> Home:
    national = rule in ("national-act", "several-provinces") or _ministry_speaks(document) or _speaks_wide(document)
    scope = Scope.NATIONAL if national and not _only_own(document) else Scope.UNKNOWN
    return Home(None, scope, day, Evidence(Origin.INFERRED, rule, note=note))


def _only_own(document: Document) -> bool:
    return _speaks_of_own(document) and not _ministry_speaks(document)
