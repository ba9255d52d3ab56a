"""Where a decision was made, so that it is found again in a later version of the text."""

from dataclasses import dataclass
from difflib import SequenceMatcher

from archive.facts import Span
from archive.models import Decision

_REACH = 40  # letters of context on either side
_ALIKE = 0.5  # below this the surroundings are others: a curator must look


@dataclass(frozen=True, slots=True)
class Anchor:
    """A place in a text, named by its words, which of the equal ones it is, and what stands around it."""

    surface: str
    occurrence: int
    context: str

    @classmethod
    def at(cls, text: str, span: Span) -> "Anchor":
        """The place where the span stands in the text."""
        surface = span.of(text)
        occurrence = sum(1 for start in _starts(text, surface) if start < span.start)
        return cls(surface, occurrence, _context(text, span.start, span.end))

    @classmethod
    def of(cls, decision: Decision) -> "Anchor":
        """The place that a decision was made about."""
        return cls(decision.surface, decision.occurrence, decision.context)

    def find(self, text: str) -> Span | None:
        """The same place in a text: the exact one, else the one whose surroundings are most alike, else none."""
        places = [(start, _context(text, start, start + len(self.surface))) for start in _starts(text, self.surface)]
        if not places:
            return None
        if self.occurrence < len(places) and places[self.occurrence][1] == self.context:
            return self._span(places[self.occurrence][0])
        likeness, start = max((self._likeness(context), -start) for start, context in places)
        return self._span(-start) if likeness >= _ALIKE else None

    def _likeness(self, context: str) -> float:
        return SequenceMatcher(None, self.context, context, autojunk=False).ratio()

    def _span(self, start: int) -> Span:
        return Span(start, start + len(self.surface))


def _starts(text: str, surface: str) -> list[int]:
    starts, start = [], text.find(surface) if surface else -1
    while start >= 0:
        starts.append(start)
        start = text.find(surface, start + 1)
    return starts


def _context(text: str, start: int, end: int) -> str:
    return text[max(0, start - _REACH) : start] + text[end : end + _REACH]
