"""One block of text read for figures, number by number from left to right."""

import re
from collections.abc import Iterator

from archive.extraction.figures import context, kinds, leaves, meanings
from archive.extraction.figures.amounts import START, Amount, read_amount
from archive.extraction.figures.numbers import read_numeral, value
from archive.extraction.figures.units import read_unit
from archive.facts import Block, Document, Figure, FigureKind, Span

_CHANGED = re.compile(r"(?<!\w)từ\s+(?:(?:vị trí(?:\s+thứ)?|hạng|thứ(?:\s+hạng)?)\s+)?$", re.I)
_NOW = re.compile(
    r"(?:\s+\(?năm\s+\d{4}\)?)?(?:\s+[^\W\d_]+,?){0,8}?\s+"
    r"(?:xuống còn|xuống|còn|lên thành|lên đến|lên tới|lên)\s+(?:(?:vị trí(?:\s+thứ)?|hạng|thứ(?:\s+hạng)?)\s+)?(?=\d)",
    re.I,
)


def read_figures(document: Document, block: Block, planned: bool = False) -> Iterator[Figure]:
    """The figures of one block, none inside another; `planned` when it stands in a list of plans."""
    text = block.span.of(document.text)
    if not START.search(text):
        return
    covered, sentences, setting = leaves.masked(text), context.sentences(text), meanings.setting(text)
    cues = kinds.cues(text, kinds.reported_year(document), kinds.told_year(document), planned)
    done, before_now = 0, None
    for match in START.finditer(text):
        start = match.start()
        if start < done or covered[start]:
            continue
        if now := _changed(text, start):
            before_now, done = start, now
            continue
        amount = read_amount(text, start)
        if amount is None:
            numeral = read_numeral(text, start)
            done = numeral.end if numeral else match.end()
            continue
        sentence = sentences.around(start)
        figure = _figure(block, cues, amount, sentence, before_now)
        yield Figure(**figure, **_meanings(figure, setting, amount, sentence))
        before_now, done = None, amount.unit.end


def _changed(text: str, start: int) -> int:
    """Where the new number stands in "từ 7 xã còn 3 …", 0 when the number is no former state."""
    if not _CHANGED.search(text[max(0, start - 24) : start]):
        return 0
    number = read_numeral(text, start)
    if number is None or number.upper:
        return 0
    unit = read_unit(text, number.end)
    now = _NOW.match(text, number.end) or (unit and _NOW.match(text, unit.end))
    return now.end() if now else 0


def _figure(block: Block, cues: kinds.Cues, amount: Amount, sentence: tuple[int, int], former: int | None) -> dict:
    text = cues.text
    first, last = sentence
    numeral, unit = amount.numeral, amount.unit
    start = amount.quoted_from
    if start is None:
        start = context.quote_start(text, first, numeral.start if former is None else former)
    end = context.quote_end(text, unit.end, last, amount.rule != "rank")
    before, quote = text[first:start], text[start:end]
    year = kinds.year_of(cues, first, numeral.start, unit.end, last)
    target = kinds.is_target(cues, first, numeral.start, unit, year)
    number = value(numeral.number, unit.fractions) + unit.plus / unit.factor
    span = Span(block.span.start + start, block.span.start + end)
    return {
        "span": span,
        "quote": quote,
        "value": number,
        "unit": unit.text,
        "normal_value": number * unit.factor,
        "normal_unit": unit.normal,
        "kind": kinds.kind_of(unit.rule if amount.rule != "rank" else "rank", before, quote, target),
        "rule": amount.rule,
        "of": value(numeral.of, unit.fractions) if numeral.of else None,
        "upper": value(numeral.upper, unit.fractions) if numeral.upper else None,
        "qualifier": context.qualifier(text[start : numeral.start]),
        "subject": _subject(text, amount, first, start, end),
        "year": year,
    }


def _meanings(figure: dict, setting: meanings.Setting, amount: Amount, sentence: tuple[int, int]) -> dict:
    """What the words around a figure say: its bound, prices, and time."""
    first, last = sentence
    position, done = amount.numeral.start, figure["kind"] is not FigureKind.TARGET
    priced = amount.unit.rule in ("money", "percent")
    return {
        "bound": meanings.bound_of(figure["qualifier"], figure["quote"], figure["upper"] is not None),
        "estimated": "ước" in figure["qualifier"],
        "price_basis": setting.price_basis(first, position, amount.unit.end, last) if priced else "",
        "cumulative": setting.cumulative(first, position) if done else None,
        "as_of": setting.as_of(first, position) if done else "",
        "period": setting.period(first, position),
    }


def _subject(text: str, amount: Amount, first: int, start: int, end: int) -> str:
    """What is counted or measured: the phrase after a share or a count, else the words before the verb."""
    following = context.uncompared(" ".join(text[amount.unit.end : end].split()))
    if amount.unit.rule == "count" and amount.rule != "rank":
        return f"{amount.unit.text} {following}".strip()
    if following and not following.lower().startswith("trở"):
        return following
    return context.subject_before(text, first, start)
