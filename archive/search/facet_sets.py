"""The reports of every value of the short facets, kept in a process: a segment never changes, so it is read once."""

from collections.abc import Iterable
from threading import Lock
from typing import NamedTuple, Self

from . import statements
from .language import MISSING
from .postings import bits_of
from .terms import FACT

OVERHEAD = 250  # bytes of a piece beside its bits
MEMORY = 16_000_000  # bytes of sets; of an archive that needs more, nothing is kept
KEPT = ("tinh", "vung", "loai", "nguon", "ky4", f"ky{len(MISSING)}", "dang4", f"dang{len(MISSING)}")


class Piece(NamedTuple):
    """Bits of a segment: those from the first that is set to the last, and how many come after."""

    bits: int
    after: int

    @classmethod
    def of(cls, bits: int) -> Self:
        after = (bits & -bits).bit_length() - 1
        return cls(bits >> after, after)


Pieces = list[tuple[int, Piece]]  # a set of sealed reports: (segment, piece)


class FacetSets:
    """The sets of the segments that there are."""

    def __init__(self) -> None:
        self._known: tuple[int, ...] = ()
        self._segments: dict[int, dict[str, Piece]] = {}
        self._facets: dict[str, dict[str, Pieces]] = {}
        self._lock = Lock()

    def read(self, segments: dict[int, tuple[int, int]]) -> dict[str, dict[str, Pieces]]:
        """For each of the kept facets its facts with their reports; of segments that are new here in one statement."""
        with self._lock:
            if self._known != tuple(segments):
                self._segments = self._read(segments)
                if _size(self._segments.values()) > MEMORY:
                    self._segments = {}
                self._facets = self._gathered() if self._segments else {}
                self._known = tuple(segments)
            return self._facets

    def _read(self, segments: dict[int, tuple[int, int]]) -> dict[int, dict[str, Piece]]:
        read = {segment: self._segments.get(segment, {}) for segment in segments}
        new = [segment for segment in segments if segment not in self._segments]
        ranges = [(f"{FACT}{name}:", f"{FACT}{name}:~") for name in KEPT]
        for segment, term, bits, places in statements.postings_of(ranges, new):
            whole = bits_of(places, segments[segment][1]) if bits is None else bits
            read[segment][term.removeprefix(FACT)] = Piece.of(int.from_bytes(whole))
        return read

    def _gathered(self) -> dict[str, dict[str, Pieces]]:
        facets: dict[str, dict[str, Pieces]] = {name: {} for name in KEPT}
        for segment, facts in self._segments.items():
            for fact, piece in facts.items():
                name, _, _ = fact.partition(":")
                facets[name].setdefault(fact, []).append((segment, piece))
        return facets


def _size(segments: Iterable[dict[str, Piece]]) -> int:
    return sum(OVERHEAD + piece.bits.bit_length() // 8 for facts in segments for piece in facts.values())


def common(reports: dict[int, int], pieces: Pieces) -> int:
    """How many of the reports, given as bits by segment, stand in the pieces too."""
    return sum([(reports[segment] >> after & bits).bit_count() for segment, (bits, after) in pieces])
