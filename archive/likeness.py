"""How alike two texts are, and keys by which texts that are alike find each other among millions.

A text is compared as the set of its runs of four syllables: reprints share most of them, reports that merely use the
same stock sentences share few. From the set a sketch is drawn (a minimum of hashes in each of 128 bins, after Broder,
and Li, Owen and Zhang), and from the sketch 32 keys of four minima each: texts that share half of their runs have a
common key nearly always, texts that share a fifth hardly ever. Nothing here needs a database.
"""

import re
from hashlib import blake2b
from itertools import pairwise

from archive.text import place_tones

WIDTH = 4  # syllables in a run
BINS = 128
BANDS = 32
ALIKE = 0.5  # texts that share this part of their runs are printings of one text
FEWEST = 40  # runs: shorter texts are alike only when they are equal

_SYLLABLE = re.compile(r"\w+")
_EMPTY = -1

Runs = frozenset[int]


def runs_of(text: str) -> Runs:
    """The runs of four syllables of the text as numbers; letter case and the place of tones make no difference."""
    syllables = _SYLLABLE.findall(place_tones(text).lower())
    ends = range(WIDTH, max(len(syllables), WIDTH) + 1) if syllables else ()
    return frozenset(_number(" ".join(syllables[max(0, end - WIDTH) : end])) for end in ends)


def similarity(one: Runs, other: Runs) -> float:
    """The share of runs that both have among those that either has: 1.0 for equal texts, 0.0 for nothing in common."""
    either = len(one | other)
    return len(one & other) / either if either else 0.0


def alike(one: Runs, other: Runs) -> bool:
    """Whether one text reprints the other."""
    return one == other or (min(len(one), len(other)) >= FEWEST and similarity(one, other) >= ALIKE)


def keys_of(runs: Runs) -> tuple[int, ...]:
    """32 numbers of 64 bits with sign, in order of the bands; none for a text without words."""
    if not runs:
        return ()
    sketch = _filled(_minima(runs))
    edges = pairwise(range(0, BINS + 1, BINS // BANDS))
    return tuple(_number(f"{start}:{sketch[start:end]}") for start, end in edges)


def _minima(runs: Runs) -> list[int]:
    """The least hash in each bin; the lowest bits name the bin."""
    least = [_EMPTY] * BINS
    for run in runs:
        place, value = run % BINS, (run >> 7) & 0xFFFFFFFF
        if least[place] == _EMPTY or value < least[place]:
            least[place] = value
    return least


def _filled(least: list[int]) -> list[int]:
    """Empty bins take the next full one's minimum and how far it stood, so that short texts have keys too."""
    filled, distance, value = list(least), 0, _EMPTY
    for place in range(2 * BINS - 1, -1, -1):  # twice around, because the next full bin may stand behind the end
        here = least[place % BINS]
        distance, value = (0, here) if here != _EMPTY else (distance + 1, value)
        filled[place % BINS] = value + (distance << 32)
    return filled


def _number(text: str) -> int:
    return int.from_bytes(blake2b(text.encode(), digest_size=8).digest(), "big", signed=True)
