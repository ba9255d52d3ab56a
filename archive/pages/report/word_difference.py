"""What one text has and the other has not, word by word, in bounded time whatever the texts.

Lines are aligned first, then the words of the lines that differ. Aligning goes by words that stand once in both texts
(such are few changes wrong about); what lies between two of them is aligned exactly while it is small. A table of all
pairs costs the product of both lengths, so its cells are counted: past the bound a stretch is shown as replaced whole.
"""

import re
from bisect import bisect_left
from collections import Counter
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

CELLS = 3_000_000  # of all tables together: about half a second
MOST_CELLS = 250_000  # of one
DEEPEST = 6  # words alone of their kind, within words alone of their kind …
LIKE = 0.3  # lines with a smaller share of common words are replaced, not changed
CONTEXT = 1  # equal lines shown on both sides of a change

# A word is whole with its marks, and with signs inside it: "TT&TT", "749/QĐ-TTg", "110.000".
_LETTER = "[^\\W_][\u0300-\u036f]*"
_WORD = re.compile(rf"(?:{_LETTER})+(?:[.,/&'’-](?:{_LETTER})+)*\s*|\S\s*|\s+")

Match = tuple[int, int, int]  # place in the old, place in the new, how many


@dataclass(frozen=True, slots=True)
class Part:
    """A stretch of text: `kind` is "same", "removed" or "added"."""

    kind: str
    text: str

    @property
    def removed(self) -> bool:
        return self.kind == "removed"

    @property
    def added(self) -> bool:
        return self.kind == "added"


@dataclass(frozen=True, slots=True)
class Row:
    """A line or several, whole or with its changes; `skipped` equal lines stand before it and are not shown."""

    parts: tuple[Part, ...]
    changed: bool
    skipped: int = 0


@dataclass(frozen=True, slots=True)
class Difference:
    rows: list[Row]
    removed: int  # words
    added: int
    coarse: bool  # somewhere the bound was met, and more is shown as changed than needs be
    skipped: int = 0  # equal lines behind the last row


@dataclass(slots=True)
class Bound:
    """The cells that tables may still have."""

    cells: int = CELLS
    met: bool = False

    def allows(self, cells: int) -> bool:
        if cells > min(self.cells, MOST_CELLS):
            self.met = True
            return False
        self.cells -= cells
        return True


@dataclass(slots=True)
class _Rows:
    """Gathers rows, and folds equal lines that stand far from any change."""

    rows: list[Row] = field(default_factory=list)
    waiting: list[str] = field(default_factory=list)  # equal lines not shown yet

    def change(self, parts: list[Part]) -> None:
        keep = self.waiting[-CONTEXT:]
        skipped = len(self.waiting) - len(keep)
        for line in keep:
            self.rows.append(Row((Part("same", line),), False, skipped))
            skipped = 0
        self.rows.append(Row(tuple(parts), True, skipped))
        self.waiting = []

    def same(self, lines: Sequence[str]) -> None:
        lines = list(lines)
        if self.rows and not self.waiting:
            self.rows += [Row((Part("same", line),), False) for line in lines[:CONTEXT]]
            lines = lines[CONTEXT:]
        self.waiting += lines


def difference(old: str, new: str) -> Difference:
    """The lines that differ, with what was taken out of them and put into them."""
    olds, news, bound, made = _lines(old), _lines(new), Bound(), _Rows()
    removed = added = 0
    at_old = at_new = 0
    for first, second, count in [*matches(olds, news, bound), (len(olds), len(news), 0)]:
        if at_old < first or at_new < second:
            parts = changed_words("\n".join(olds[at_old:first]), "\n".join(news[at_new:second]), bound)
            removed += sum(count_words(part.text) for part in parts if part.removed)
            added += sum(count_words(part.text) for part in parts if part.added)
            made.change(parts)
        made.same(news[second : second + count])
        at_old, at_new = first + count, second + count
    return Difference(made.rows, removed, added, bound.met, len(made.waiting))


def _lines(text: str) -> list[str]:
    return [line.strip() for line in text.splitlines() if line.strip()]


def count_words(text: str) -> int:
    return sum(1 for word in _WORD.findall(text) if word[0].isalnum())


def changed_words(old: str, new: str, bound: Bound) -> list[Part]:
    """Both texts as one row of parts: but for blanks, all that is not "added" is the old, all not "removed" the new."""
    olds, news = _WORD.findall(old), _WORD.findall(new)
    found = matches([word.strip() for word in olds], [word.strip() for word in news], bound)
    common = sum(count for _, _, count in found)
    if common < LIKE * min(len(olds), len(news)):
        found = []
    parts: list[Part] = []
    at_old = at_new = 0
    for first, second, count in [*found, (len(olds), len(news), 0)]:
        parts += [
            Part("removed", "".join(olds[at_old:first])),
            Part("added", "".join(news[at_new:second])),
            Part("same", "".join(map(longer, olds[first : first + count], news[second : second + count]))),
        ]
        at_old, at_new = first + count, second + count
    return [part for part in parts if part.text]


def longer(old: str, new: str) -> str:
    """The word with the blanks behind it, which either may lack at its end."""
    return max(new, old, key=len)


def matches(old: Sequence[str], new: Sequence[str], bound: Bound) -> list[Match]:
    """Equal stretches of both, in order, none empty."""
    found: list[Match] = []
    for first, second, count in _align(old, new, (0, len(old)), (0, len(new)), bound, DEEPEST):
        if found and found[-1][0] + found[-1][2] == first and found[-1][1] + found[-1][2] == second:
            found[-1] = (found[-1][0], found[-1][1], found[-1][2] + count)
        elif count:
            found.append((first, second, count))
    return found


Range = tuple[int, int]


def _align(
    old: Sequence[str], new: Sequence[str], olds: Range, news: Range, bound: Bound, depth: int
) -> Iterator[Match]:
    (a, a_end), (b, b_end) = olds, news
    head = _equal(old, new, a, b, min(a_end - a, b_end - b), 1)
    yield a, b, head
    a, b = a + head, b + head
    tail = _equal(old, new, a_end - 1, b_end - 1, min(a_end - a, b_end - b), -1)
    a_last, b_last = a_end - tail, b_end - tail
    if a < a_last and b < b_last:
        anchors = _anchors(old, new, (a, a_last), (b, b_last)) if depth else []
        if anchors:
            for first, second in [*anchors, (a_last, b_last)]:
                yield from _align(old, new, (a, first), (b, second), bound, depth - 1)
                a, b = first, second
        elif bound.allows((a_last - a) * (b_last - b)):
            yield from _longest(old[a:a_last], new[b:b_last], a, b)
    yield a_last, b_last, tail


def _equal(old: Sequence[str], new: Sequence[str], a: int, b: int, most: int, step: int) -> int:
    """How many are equal from the two places on, forwards or backwards."""
    count = 0
    while count < most and old[a + count * step] == new[b + count * step]:
        count += 1
    return count


def _anchors(old: Sequence[str], new: Sequence[str], olds: Range, news: Range) -> list[tuple[int, int]]:
    """Places of what stands once in both ranges, as many as stand in the same order in both."""
    once_old = {word for word, count in Counter(old[slice(*olds)]).items() if count == 1}
    once_new = Counter(new[slice(*news)])
    places = {new[place]: place for place in range(*news) if once_new[new[place]] == 1}
    pairs = [(place, places[old[place]]) for place in range(*olds) if old[place] in once_old and old[place] in places]
    return _rising(pairs)


def _rising(pairs: list[tuple[int, int]]) -> list[tuple[int, int]]:
    """The longest run of pairs, in order of the first, whose second ones rise too."""
    ends: list[int] = []  # the least second that a run of this length can end with
    holders: list[int] = []
    before: list[int] = []
    for index, (_, second) in enumerate(pairs):
        length = bisect_left(ends, second)
        before.append(holders[length - 1] if length else -1)
        ends[length : length + 1], holders[length : length + 1] = [second], [index]
    run, at = [], holders[-1] if holders else -1
    while at >= 0:
        run.append(pairs[at])
        at = before[at]
    return run[::-1]


def _longest(old: Sequence[str], new: Sequence[str], a: int, b: int) -> Iterator[Match]:
    """The longest common run of words, by the table of all pairs."""
    table = [[0] * (len(new) + 1)]
    for word in reversed(old):
        below, row = table[-1], [0] * (len(new) + 1)
        for place in range(len(new) - 1, -1, -1):
            row[place] = below[place + 1] + 1 if word == new[place] else max(below[place], row[place + 1])
        table.append(row)
    table.reverse()
    i = j = 0
    while i < len(old) and j < len(new):
        if old[i] == new[j]:
            yield a + i, b + j, 1
            i, j = i + 1, j + 1
        elif table[i + 1][j] >= table[i][j + 1]:
            i += 1
        else:
            j += 1
