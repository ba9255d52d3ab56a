"""Running text with what was looked for."""

from collections.abc import Iterable
from html import escape

from django import template
from django.utils.safestring import SafeString

from archive.search.results import Part

register = template.Library()


@register.filter
def marked(parts: Iterable[Part]) -> SafeString:
    """The parts as HTML with `<mark>` about the marked ones; a tag of its own would cost a page some milliseconds."""
    return SafeString(
        "".join(f"<mark>{escape(part.text)}</mark>" if part.marked else escape(part.text) for part in parts)
    )
