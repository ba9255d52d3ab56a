"""A document's number in any spelling → the one page of the document: "749/qd-ttg", "Quyết định 749"."""

import re

from django.db.models import Q

from archive.models import Entity
from archive.text import slugify

_NUMBER_WORD = re.compile(r"(?:^|-)so-(?=\d)")


def documents_meant(typed: str) -> list[Entity]:
    """The documents that the spelling may mean, two at most: by the number with its symbol, else by type and number."""
    slug = slugify(typed)[:200]
    if not any(letter.isdigit() for letter in slug):
        return []
    documents = Entity.objects.filter(kind="document").order_by("slug")
    whole = documents.filter(Q(slug=slug) | Q(slug__endswith=f"-so-{slug}"))[:2]
    return list(whole) or list(documents.filter(slug__startswith=f"{numbered(slug)}-")[:2])


def numbered(slug: str) -> str:
    """The slug with the word before its number: "quyet-dinh-749" as "quyet-dinh-so-749"."""
    return slug if _NUMBER_WORD.search(slug) else re.sub(r"(?<=[a-z])-(?=\d)", "-so-", slug, count=1)


def digits_of(typed: str) -> str:
    """The bare number of a spelling, by which its documents are listed: "749" of "Quyết định 749"."""
    found = re.search(r"\d+", typed)
    return found[0] if found else ""
