"""The passage in which readers meet a mention: the sentence around it."""

from archive.facts import Span
from archive.sentences import sentences_in


def sentence_around(text: str, start: int, end: int) -> Span:
    """The sentence of the text that holds the span; a span over several sentences gets them all."""
    first = text.rfind("\n", 0, start) + 1
    last = text.find("\n", end)
    around = sentences_in(text, first, len(text) if last < 0 else last)
    touched = [span for span in around if span.start < end and start < span.end]
    return Span(min([start, *(span.start for span in touched)]), max([end, *(span.end for span in touched)]))
