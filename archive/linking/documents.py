"""Documents and topics: a number is an identity; a type and number without year or issuer is one only beside it."""

import re
from collections.abc import Iterable

from archive.extraction.documents import document_title
from archive.facts import EntityName, Kind, Link, Linked, Mention, Unknown
from archive.gazetteer import Gazetteer

_BARE = re.compile(r"^(?P<type>\D+?) (?P<number>\d+[a-z]?)$")


def link_document(mention: Mention, mentions: Iterable[Mention]) -> Link:
    """The document of a number; "Quyết định 749" is 749/QĐ-TTg where the same text gives that number in full."""
    bare = _BARE.match(mention.name) if mention.rule == "document-type-and-number" else None
    if not bare:
        rule = "number" if mention.rule == "document-number" else mention.rule
        return Linked(mention, EntityName(Kind.DOCUMENT, mention.name, document_title(mention.name)), rule)
    same = {
        other.name
        for other in mentions
        if other.rule == "document-number"
        and re.match(rf"0*{bare['number'].lstrip('0')}[/-]", other.name)
        and document_title(other.name).startswith(bare["type"])
    }
    if len(same) == 1:
        number = same.pop()
        return Linked(mention, EntityName(Kind.DOCUMENT, number, document_title(number)), "number-in-full-beside")
    return Unknown(mention, "number-without-symbol", "Chỉ có số, không có ký hiệu: không rõ của năm nào, cơ quan nào.")


def link_topic(mention: Mention, gazetteer: Gazetteer) -> Link:
    """The topic of a slug."""
    topic = next((topic for topic in gazetteer.topics if topic.slug == mention.name), None)
    if topic is None:
        return Unknown(mention, "not-in-list", "Không có trong danh mục chủ đề.")
    return Linked(mention, EntityName(Kind.TOPIC, topic.slug, topic.name), "topic-word")
