"""People named in a report, with their posts as its sentences give them."""

from archive.extraction.bodies_grammar import grammar_of
from archive.extraction.people_credits import find_credits
from archive.extraction.people_lines import LinePeople, PersonFound
from archive.extraction.people_words import HISTORIC, SHORT_HONORIFICS
from archive.extraction.sentences import lines_of
from archive.extraction.words import Line, Phrases
from archive.facts import Document, Kind, Mention
from archive.gazetteer import Gazetteer


def find_people(document: Document, gazetteer: Gazetteer) -> list[Mention]:
    """Every person's name in the parts that are read, and the credits; later mentions by given name as the full one."""
    grammar = grammar_of(gazetteer)
    credits = find_credits(document)
    credited = {(mention.span.start, mention.span.end) for mention in credits}
    lines = [line for _, line in lines_of(document)]
    found = [(line, list(LinePeople(line, grammar).find())) for line in lines]
    mentions = [
        _mention(line, person) for line, people in found for person in people if not _taken(line, person, credited)
    ]
    known = {mention.name for mention in mentions}
    mentions += _known_again(lines, mentions, known, credited)
    mentions += _given_names(lines, mentions)
    return sorted([*mentions, *credits], key=lambda mention: mention.span)


def _taken(line: Line, person: PersonFound, credited: set[tuple[int, int]]) -> bool:
    span = line.span(person.first, person.end)
    return any(span.start < end and start < span.end for start, end in credited)


def _mention(line: Line, person: PersonFound) -> Mention:
    span = line.span(person.first, person.end)
    surface = span.of(line.text)
    roles = tuple(role.text(line) for role in person.roles)
    return Mention(Kind.PERSON, span, surface, written_name(surface), person.rule, roles)


def written_name(surface: str) -> str:
    """A name with one blank between its syllables, and with small letters where it stands in capitals."""
    words = surface.replace("’", "'").split()
    return " ".join(_written(word) for word in words)


def _written(word: str) -> str:
    shouted = len(word) > 1 and word.isupper() and "'" not in word
    return word.title() if shouted or word in ("văn", "thị") else word


def _known_again(lines: list[Line], mentions: list[Mention], known: set[str], credited: set) -> list[Mention]:
    """Full names met elsewhere in the report with a post or an honorific, where they stand bare."""
    taken = {mention.span.start for mention in mentions} | {start for start, _ in credited}
    names = Phrases({name: name for name in known if len(name.split()) > 1 and name.lower() not in HISTORIC})
    found = []
    for line in lines:
        for index in range(len(line)):
            again = names.longest(line, index) if line.capital(index) else None
            if not again or line.starts[index] in taken:
                continue
            span = line.span(index, again[0])
            if not any(
                mention.span.overlaps(span) for mention in mentions if abs(mention.span.start - span.start) < 60
            ):
                found.append(Mention(Kind.PERSON, span, span.of(line.text), again[1], "known-name"))
    return found


def _given_names(lines: list[Line], mentions: list[Mention]) -> list[Mention]:
    """ "ông Thắng" once "Dương Văn Thắng" was named: the one person of that given name."""
    full: dict[str, set[str]] = {}
    for mention in mentions:
        words = mention.name.split()
        if len(words) > 1:
            full.setdefault(words[-1].lower(), set()).add(mention.name)
    found = []
    for line in lines:
        for index in range(1, len(line)):
            names = full.get(line.word(index), ()) if line.word(index - 1) in SHORT_HONORIFICS else ()
            if len(names) == 1 and line.capital(index) and not (line.capital(index + 1) and line.joined(index + 1)):
                span = line.span(index, index + 1)
                found.append(Mention(Kind.PERSON, span, span.of(line.text), next(iter(names)), "given-name"))
    return found
