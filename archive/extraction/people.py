"""People named in a report, with their posts as its sentences give them."""

from bisect import bisect_left
from collections.abc import Iterable

from archive.extraction.bodies_grammar import grammar_of
from archive.extraction.people_credits import find_credits
from archive.extraction.people_lines import LinePeople, PersonFound
from archive.extraction.people_words import HISTORIC, SHORT_HONORIFICS
from archive.extraction.sentences import lines_of
from archive.extraction.signals import Questions
from archive.extraction.words import Line, Phrases
from archive.facts import Document, Kind, Mention, RoleText, Span
from archive.gazetteer import Gazetteer
from archive.reading.official import signer


def find_people(document: Document, gazetteer: Gazetteer) -> list[Mention]:
    """Every person's name in the parts that are read, and the credits; later mentions by given name as the full one."""
    grammar = grammar_of(gazetteer)
    signed = _signer(document)
    credits = [one for one in find_credits(document) if not any(one.span == other.span for other in signed)]
    credited = Covered(credits)
    lines = [line for _, line in lines_of(document)]
    questions = Questions()
    found = [(line, list(LinePeople(line, grammar, questions).find())) for line in lines]
    mentions = [
        _mention(line, person)
        for line, people in found
        for person in people
        if not credited.touches(line.span(person.first, person.end))
    ]
    known = {mention.name for mention in mentions}
    mentions += _known_again(lines, mentions, known, credited)
    mentions += _given_names(lines, mentions)
    return sorted([*mentions, *signed, *credits], key=lambda mention: mention.span)


def _signer(document: Document) -> list[Mention]:
    """Who signs an official paper, with the post above the name."""
    found = signer(document)
    if found is None:
        return []
    name, post = found
    surface = name.of(document.text)
    roles = (RoleText(post.of(document.text), post),)
    return [Mention(Kind.PERSON, name, surface, written_name(surface), "signed-with-post", roles)]


class Covered:
    """The stretches of a text that mentions cover."""

    def __init__(self, mentions: Iterable[Mention]) -> None:
        self._spans = sorted(mention.span for mention in mentions)

    def touches(self, span: Span) -> bool:
        """True when one of the mentions overlaps the span; they do not overlap one another."""
        after = bisect_left(self._spans, span)
        return any(other.overlaps(span) for other in self._spans[max(0, after - 1) : after + 1])


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


def _known_again(lines: list[Line], mentions: list[Mention], known: set[str], credited: Covered) -> list[Mention]:
    """Full names met elsewhere in the report with a post or an honorific, where they stand bare."""
    taken = Covered(mentions)
    names = Phrases({name: name for name in known if len(name.split()) > 1 and name.lower() not in HISTORIC})
    found = []
    for line in lines:
        index = 0
        while index < len(line):
            again = names.longest(line, index) if line.capital(index) else None
            span = line.span(index, again[0]) if again else None
            if again and span and not taken.touches(span) and not credited.touches(span):
                found.append(Mention(Kind.PERSON, span, span.of(line.text), again[1], "known-name"))
            index = again[0] if again else index + 1
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
