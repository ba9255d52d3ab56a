"""Text with overlapping marks, made into pieces that always nest: open, text, close.

Marks that cross are cut: the earlier one stays whole, the later goes on behind its end as a second piece without
the id. Only bare words become links, of the innermost mention, so links never stand in links.
"""

import heapq
from dataclasses import dataclass, replace
from itertools import count


@dataclass(frozen=True, slots=True)
class Mark:
    """A range of the text to show: a sentence, a mention, a fact's words, a search hit."""

    start: int
    end: int
    css: str
    anchor: str = ""
    url: str = ""
    word: str = ""  # what the link leads to, for readers who stop at it: "cơ quan"
    rank: int = 1  # of equal ranges, the lower one stands outside
    tag: str = "span"


@dataclass(frozen=True, slots=True)
class Piece:
    """One step of the rendered text; `form` is "open", "close", "link" or "text"."""

    form: str
    text: str = ""
    mark: Mark | None = None

    @property
    def opens(self) -> bool:
        return self.form == "open"

    @property
    def closes(self) -> bool:
        return self.form == "close"

    @property
    def leads(self) -> bool:
        """Whether its text is a link to what the mark names."""
        return self.form == "link"


def pieces(text: str, start: int, end: int, marks: list[Mark]) -> list[Piece]:
    """`text[start:end]` with the marks in it; the joined texts give the range back, every open piece is closed."""
    writer, waiting, ticket = _Writer(text, start), [], count()

    def wait(mark: Mark) -> None:
        heapq.heappush(waiting, (mark.start, -mark.end, mark.rank, next(ticket), mark))

    for mark in marks:
        if mark.start < end and start < mark.end:
            wait(_within(mark, start, end))
    while waiting:
        mark = heapq.heappop(waiting)[-1]
        writer.close_until(mark.start)
        if writer.open and mark.end > writer.open[-1].end:  # crossing
            wait(replace(mark, start=writer.open[-1].end, anchor=""))
            mark = replace(mark, end=writer.open[-1].end)
        writer.begin(mark)
    writer.close_until(end)
    writer.write_until(end)
    return writer.done


def _within(mark: Mark, start: int, end: int) -> Mark:
    anchor = mark.anchor if mark.start >= start else ""
    return replace(mark, start=max(mark.start, start), end=min(mark.end, end), anchor=anchor)


class _Writer:
    """Writes pieces from left to right and keeps the stack of what is open."""

    def __init__(self, text: str, start: int) -> None:
        self.text, self.at = text, start
        self.open: list[Mark] = []
        self.done: list[Piece] = []

    def write_until(self, place: int) -> None:
        if self.at < place:
            link = next((mark for mark in reversed(self.open) if mark.url), None)
            self.done.append(Piece("link" if link else "text", self.text[self.at : place], link))
            self.at = place

    def close_until(self, place: int) -> None:
        while self.open and self.open[-1].end <= place:
            self.write_until(self.open[-1].end)
            self.done.append(Piece("close", mark=self.open.pop()))

    def begin(self, mark: Mark) -> None:
        self.write_until(mark.start)
        self.open.append(mark)
        self.done.append(Piece("open", mark=mark))
