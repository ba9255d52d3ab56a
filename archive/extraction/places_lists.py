"""Places that a sentence names in a list before or behind what they are: "xã biên giới như A, B", "A, B là 2 xã"."""

from collections.abc import Iterator

from archive.extraction.bodies_levels import Levels
from archive.extraction.people_names import strong_person
from archive.extraction.people_words import NAME_ENDS
from archive.extraction.places_words import LOCAL, NOT_NAMES
from archive.extraction.words import Line, Phrases, Shape
from archive.reading.syllables import is_syllable

_DESCRIBED = 8  # words between type word and list: "xã | đặc biệt khó khăn | như"
_FEWEST, _LONGEST_LIST = 2, 30
_SYLLABLES = range(2, 5)

Listed = list[tuple[int, int]]  # first word and end of each name


def announced(line: Line, after: int, levels: Levels) -> Listed:
    """The names behind a type word in the plural: "các xã vùng cao | như Cao Minh, Sảng Mộc", "các xã: A, B"."""
    passed: Listed = []
    past = after  # up to where a name among the describing words reaches: "xã của Nam Trà My, Phước Sơn như …"
    for index in range(after, min(after + _DESCRIBED + 1, len(line))):
        if line.word(index) == "như" or (line.word(index) == ":" and index == after):
            first = index + 1 + (line.word(index + 1) in ("ở", "tại", ":"))
            names = list(names_listed(line, first, levels))
            return [*passed, *names] if len(names) >= _FEWEST else []
        place = levels.district(line, index) or (index + (line.word(index) == ","))
        if line.shape(index) is not Shape.LOWER and place == index and index >= past:
            return []
        if line.capital(index) and place > index + 1:
            passed.append((index, place))
        past = max(past, place)
    return []


def counted_behind(line: Line, index: int, levels: Levels, types: Phrases[str]) -> tuple[str, Listed]:
    """The names of "Hồ Thầu, Nà Tăm là 2 xã …" that begin a clause here, and what they are; ("", []) when none do."""
    if not line.capital(index) or not (line.opens_sentence(index) or line.word(index - 1) in ("và", "đó")):
        return "", []
    names = list(names_listed(line, index, levels))
    end = names[-1][1] if len(names) >= _FEWEST else 0
    counted = line.word(end) == "là" and line.shape(end + 1) is Shape.NUMBER
    found = (types.longest(line, end + 2) or LOCAL.longest(line, end + 2)) if end and counted else None
    return (found[1], names) if found else ("", [])


def names_listed(line: Line, index: int, levels: Levels) -> Iterator[tuple[int, int]]:
    """Names of two to four capitals parted by commas and a last "và"."""
    for _ in range(_LONGEST_LIST):
        end = levels.district(line, index) or _run(line, index)
        single = end - index == 1 and not is_syllable(line.word(index))  # "Đakrông"
        if (
            (end - index not in _SYLLABLES and not single)
            or strong_person(line, index, end)
            or NOT_NAMES.longest(line, index)
        ):
            return
        yield index, end
        index = end + 1
        if line.word(end) == "," and line.word(index) == "và":
            index += 1
        if line.word(end) not in (",", "và") or not line.capital(index):
            return


def _run(line: Line, index: int) -> int:
    end = index
    while line.shape(end) is Shape.TITLE and (end == index or line.joined(end)) and not NAME_ENDS.longest(line, end):
        end += 1
    return end
