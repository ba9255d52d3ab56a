"""Documents and topics: a number is an identity; a type and number without year or issuer is one only beside it."""

import re
from collections import defaultdict
from collections.abc import Iterable

from archive.extraction.documents import document_title
from archive.facts import EntityName, Kind, Link, Linked, Mention, Unknown
from archive.gazetteer import Gazetteer

_TITLE = re.compile(r"^(?P<type>\D+?) số (?P<number>\d+[a-zđ]?)[/-]")
_BARE = re.compile(r"^(?P<type>\D+?) (?P<number>\d+[a-z]?)$")


Numbered = dict[tuple[str, str], set[str]]


def numbers_in_full(mentions: Iterable[Mention]) -> Numbered:
    """Type and bare number → the numbers in full that a text gives: ("Quyết định", "749") → {"749/QĐ-TTg"}."""
    found: Numbered = defaultdict(set)
    for mention in mentions:
        title = _TITLE.match(document_title(mention.name)) if mention.rule == "document-number" else None
        if title:
            found[title["type"], title["number"].lstrip("0")].add(mention.name)
    return found


def link_document(mention: Mention, numbered: Numbered) -> Link:
    """The document of a number; "Quyết định 749" is 749/QĐ-TTg where the same text gives that number in full."""
    bare = _BARE.match(mention.name) if mention.rule == "document-type-and-number" else None
    if not bare:
        rule = "number" if mention.rule == "document-number" else mention.rule
        return Linked(mention, EntityName(Kind.DOCUMENT, mention.name, document_title(mention.name)), rule)
    same = numbered.get((bare["type"], bare["number"].lstrip("0")), set())
    if len(same) == 1:
        (number,) = same
        return Linked(mention, EntityName(Kind.DOCUMENT, number, document_title(number)), "number-in-full-beside")
    return Unknown(mention, "number-without-symbol", "Chỉ có số, không có ký hiệu: không rõ của năm nào, cơ quan nào.")


def link_topic(mention: Mention, gazetteer: Gazetteer) -> Link:
    """The topic of a slug."""
    topic = next((topic for topic in gazetteer.topics if topic.slug == mention.name), None)
    if topic is None:
        return Unknown(mention, "not-in-list", "Không có trong danh mục chủ đề.")
    return Linked(mention, EntityName(Kind.TOPIC, topic.slug, topic.name), "topic-word")
