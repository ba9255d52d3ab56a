"""Sentences of a text, by rules of Vietnamese print, in linear time."""

import re
from collections.abc import Iterator

from archive.facts import Span

# Short forms whose full stop ends nothing: "TP. Hà Nội", "ThS. Lê Văn A", "Q. 1".
_WRITTEN = """
    tp tx tt t p q h x ts ths pgs gs bs cn ks kts ls ncs st tskh gv ths.bs nxb tr vv v.v đ/c mr mrs ms dr no đt tel co
"""
ABBREVIATIONS = frozenset(_WRITTEN.split())
_END = re.compile(r"[.!?…]+[\"”’»)\]]*(?=\s|$)|\n+|;(?=\s*\n)")
_LAST_WORD = re.compile(r"[^\s(\[\"“]{1,12}$")
_NEXT = re.compile(r"[\s\"“”'(\[•*–—-]*(\S)")


def sentences_in(text: str, start: int, end: int) -> Iterator[Span]:
    """Spans of the sentences of `text[start:end]`, without the blanks around them."""
    begin = start
    for match in _END.finditer(text, start, end):
        if not _ends_sentence(text, match, begin, end):
            continue
        yield from _trimmed(text, begin, match.end())
        begin = match.end()
    yield from _trimmed(text, begin, end)


def _ends_sentence(text: str, match: re.Match[str], begin: int, end: int) -> bool:
    if match[0][0] in "\n;!?":
        return True
    following = _NEXT.match(text, match.end(), min(end, match.end() + 40))
    if following and (following[1].islower() or following[1] in ",;:"):
        return False
    if match[0] != ".":
        return True
    before = _LAST_WORD.search(text, max(begin, match.start() - 14), match.start())
    word = before[0] if before else ""
    if word.lower() in ABBREVIATIONS:
        return False
    initial = len(word) == 1 and word.isupper()  # "N. Huyền"
    return not (initial or (word.isdigit() and len(word) <= 2 and match.start() - len(word) == begin))


def _trimmed(text: str, start: int, end: int) -> Iterator[Span]:
    while start < end and text[start].isspace():
        start += 1
    while end > start and text[end - 1].isspace():
        end -= 1
    if start < end:
        yield Span(start, end)
