"""Quotations: what people said, word for word between marks, or as the report retells it; and who said it.

Marks alone make no quotation: names of programmes and slogans stand between them too. A verb of speech with a person,
a post or "ông" must stand before them ("ông A nhấn mạnh: “…”") or after ("“…” - Phó Chủ tịch UBND tỉnh nhấn mạnh").
"""

import re
from bisect import bisect_left
from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from archive.extraction import quotations_words as words
from archive.extraction.roles_words import POSTS
from archive.extraction.words import Line
from archive.facts import Block, Document, Kind, Mention, Quotation, Span, Speech
from archive.gazetteer import Gazetteer, normal
from archive.sentences import sentences_in
from archive.terms import BODY_BLOCKS

_REACH = 400  # letters before or after the marks in which the speaker stands
_RETOLD = re.compile(
    r"(?<!\w)(?:cho biết|cho rằng|cho hay|nhấn mạnh|khẳng định|nhận định|đề nghị|yêu cầu|chia sẻ|lưu ý)"
    r"(?:\s+(?:thêm|rằng))*\s*[:,]?\s+(?=\S)",
    re.I,
)
_PARTS = re.compile(r"[,;:]\s+|\s[-–—]\s")
_AFTER_MARK = re.compile(r"\s*[,.]?\s*[-–—,]?\s*")
_NEW_SENTENCE = re.compile(r"\s*[.!?]\s+(?![-–—])")


@dataclass(frozen=True, slots=True)
class Speaker:
    """Who said it: the mention, the words that say so here, the verb, and the rule."""

    mention: Span | None
    words: Span | None
    verb: str
    rule: str


def find_quotations(document: Document, mentions: Iterable[Mention], gazetteer: Gazetteer) -> list[Quotation]:
    """The quotations of lead and body in order of the text; `mentions` are those that stay after overlaps."""
    people = People((one for one in mentions if one.kind is Kind.PERSON and one.subject), gazetteer)
    blocks = document.blocks_of(*BODY_BLOCKS)
    found = []
    for index, block in enumerate(blocks):
        above = blocks[index - 1] if index else None
        reader = BlockReader(document.text, block, above, people)
        direct = list(reader.direct())
        found += sorted([*direct, *reader.reported(direct)], key=lambda quotation: quotation.span)
    return found


class People:
    """The people of a text by place, and by post."""

    def __init__(self, mentions: Iterable[Mention], gazetteer: Gazetteer) -> None:
        self._mentions = sorted(mentions, key=lambda mention: mention.span)
        self._starts = [mention.span.start for mention in self._mentions]
        self._short = gazetteer.abbreviations
        self._posts: dict[str, list[tuple[str, Mention]]] = {}
        for mention in self._mentions:
            for role in mention.roles:
                post = self._written_out(role.text)
                self._posts.setdefault(post.split(" ")[0], []).append((post, mention))

    def between(self, start: int, end: int) -> list[Mention]:
        """The people whose names stand in `[start, end)`."""
        return self._mentions[bisect_left(self._starts, start) : bisect_left(self._starts, end)]

    def last_before(self, position: int) -> Mention | None:
        """Whom "ông" means."""
        index = bisect_left(self._starts, position)
        return self._mentions[index - 1] if index else None

    def holder(self, post: str, position: int) -> Mention | None:
        """The one person whom the text before `position` gives this post, in fewer or more words."""
        wanted = self._written_out(post)
        same = [
            mention
            for known, mention in self._posts.get(wanted.split(" ")[0], ())[:200]
            if mention.span.start < position
            and (f"{known} ".startswith(f"{wanted} ") or f"{wanted} ".startswith(f"{known} "))
        ]
        return same[-1] if len({mention.name for mention in same}) == 1 else None

    def _written_out(self, post: str) -> str:
        return normal(" ".join(self._short.get(word, word) for word in post.split()))


class BlockReader:
    """Reads the quotations of one block."""

    def __init__(self, text: str, block: Block, above: Block | None, people: People) -> None:
        self._text, self._block, self._above, self._people = text, block, above, people

    def direct(self) -> Iterator[Quotation]:
        """The words between marks that somebody is said to have said."""
        start, end = self._block.span.start, self._block.span.end
        for match in words.QUOTED.finditer(self._text, start, end):
            span = _trimmed(self._text, Span(*match.span(match.lastindex)))
            if not span or not _is_sentence(span.of(self._text)):
                continue
            speaker = self._before(match.start()) or self._after(match.start(), match.end())
            if speaker:
                yield Quotation(
                    span, span.of(self._text), Speech.DIRECT, speaker.rule, speaker.mention, speaker.words, speaker.verb
                )

    def _before(self, mark: int) -> Speaker | None:
        """ "Ông A nhấn mạnh: “…”", "ông A nói, “…”"; a colon may end the paragraph above."""
        start = max(self._block.span.start, mark - _REACH)
        end = mark
        if not self._text[self._block.span.start : mark].strip(" -–—\t") and self._above:
            end = self._above.span.end
            start = max(self._above.span.start, end - _REACH)
            if self._text[end - 1] != ":":
                return None
        start = _sentence_start(self._text, start, end)
        clause = self._text[start:end]
        announced = words.ANNOUNCING.search(clause) and not words.NAMED.search(clause)
        told = words.TELLING.search(clause) and self._text[mark + 1 : mark + 2].isupper()
        if not announced and not told:
            return None
        return self._subject(start, end, "before")

    def _after(self, mark: int, closed: int) -> Speaker | None:
        """ "“…” - Phó Chủ tịch UBND tỉnh B nhấn mạnh", "“…”, ông C nói": only marks that open a sentence."""
        begin = max(self._block.span.start, mark - _REACH)
        opening = self._text[_sentence_start(self._text, begin, mark) : mark]
        if opening.strip(" -–—\t") or _NEW_SENTENCE.match(self._text, closed, self._block.span.end):
            return None
        start = _AFTER_MARK.match(self._text, closed, self._block.span.end).end()
        end = _sentence_stop(self._text, start, min(self._block.span.end, start + _REACH))
        return self._subject(start, end, "after") or self._signed(start, end)

    def _signed(self, start: int, end: int) -> Speaker | None:
        """ "“…” - ông F, Giám đốc Sở." and nothing more."""
        people = self._people.between(start, min(end, start + 60))
        dashed = self._text[max(0, start - 3) : start].strip()[-1:] in ("-", "–", "—")
        if not dashed or len(people) != 1:
            return None
        return Speaker(people[0].span, people[0].span, "", "after-name")

    def _subject(self, start: int, end: int, rule: str) -> Speaker | None:
        """Who does the speaking in a clause: the person, the post or the pronoun before its first verb of speech."""
        verbs = [verb for verb in words.VERB.finditer(self._text, start, end) if self._is_verb(verb, start)]
        if not verbs:
            according = words.ACCORDING.search(self._text, start, end)
            people = self._people.between(according.end(), end) if according else []
            return Speaker(people[0].span, people[0].span, "theo", f"{rule}-according") if people else None
        for verb in verbs:
            if people := self._people.between(start, verb.start()):
                return Speaker(people[-1].span, people[-1].span, verb[0], f"{rule}-name")
            if speaker := self._by_post(start, verb, rule):
                return speaker
        if rule == "after":
            return None
        people = self._people.between(start, end)
        if people:
            return Speaker(people[-1].span, people[-1].span, verbs[-1][0], "before-name")
        return Speaker(None, None, verbs[-1][0], "before-nobody")

    def _is_verb(self, verb: re.Match[str], start: int) -> bool:
        return not words.NO_VERB.match(self._text, verb.end()) and not words.NO_VERB_BEFORE.search(
            self._text[max(start, verb.start() - 14) : verb.start()]
        )

    def _by_post(self, start: int, verb: re.Match[str], rule: str) -> Speaker | None:
        """ "Phó Chủ tịch UBND tỉnh nhấn mạnh", "bà nói": nobody is named here."""
        before = words.ADVERB.sub("", self._text[start : verb.start()])
        parts = list(_PARTS.finditer(before))
        begin = parts[-1].end() if parts else 0
        subject = before[begin:].rstrip()
        span = Span(start + begin, start + begin + len(subject)) if subject else None
        if span and words.PRONOUN.match(subject):
            person = self._people.last_before(start)
            return Speaker(person.span if person else None, span, verb[0], f"{rule}-pronoun")
        subject = words.HONORIFIC.sub("", subject)
        if not subject or not POSTS.longest(Line(subject, 0, len(subject)), 0):
            return None
        person = self._people.holder(subject, start)
        return Speaker(person.span if person else None, span, verb[0], f"{rule}-post")

    def reported(self, direct: list[Quotation]) -> Iterator[Quotation]:
        """What a named person is said to have said, retold to the end of the sentence."""
        if not self._people.between(self._block.span.start, self._block.span.end):
            return
        for sentence in sentences_in(self._text, self._block.span.start, self._block.span.end):
            verb = _RETOLD.search(self._text, sentence.start, min(sentence.end, sentence.start + _REACH))
            person = verb and self._speaker_of(sentence.start, verb.start())
            span = person and _trimmed(self._text, Span(verb.end(), max(verb.end() + 1, sentence.end)), " .,;\t")
            if not span or span.end > sentence.end or not _is_sentence(span.of(self._text)):
                continue
            if not any(quotation.span.overlaps(sentence) for quotation in direct):
                said = words.VERB.match(verb[0])[0]
                yield Quotation(span, span.of(self._text), Speech.REPORTED, "retold", person.span, person.span, said)

    def _speaker_of(self, start: int, verb: int) -> Mention | None:
        """The person with nothing but a post between the name and the verb."""
        people = self._people.between(start, verb)
        if not people:
            return None
        person = people[-1]
        end = max([person.span.end, *(role.span.end for role in person.roles if role.span.end <= verb)])
        between = words.ADVERB.sub("", self._text[end:verb])
        return None if between.strip(" ,-–\t") else person


def _is_sentence(text: str) -> bool:
    return len(words.SYLLABLE.findall(text)) >= words.LEAST_SYLLABLES


def _sentence_start(text: str, start: int, end: int) -> int:
    """Where the sentence that ends at `end` begins."""
    for match in words.SENTENCE_END.finditer(text, start, end):
        start = match.end()
    return start


def _sentence_stop(text: str, start: int, end: int) -> int:
    match = words.SENTENCE_END.search(text, start, end)
    return match.start() if match else end


def _trimmed(text: str, span: Span, marks: str = " \t") -> Span | None:
    surface = span.of(text)
    start = span.start + len(surface) - len(surface.lstrip(marks))
    end = span.start + len(surface.rstrip(marks + ","))
    return Span(start, end) if start < end else None
