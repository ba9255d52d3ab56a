"""Why something is believed, in readers' words: what the machine's rules go by, and the notes it wrote with weights."""

import re

from django.utils.translation import gettext

from . import of_links, of_reading
from .notes import told

MEANINGS = of_reading.MEANINGS | of_links.MEANINGS
WORDS_OF_PEOPLE = ("decision", "sidecar-province", "sidecar-outlet", "sidecar")  # whose word it is says all

_WEIGHED = re.compile(r"([a-z]+(?:-[a-z]+)*) \(([\d.e+]+)\)")


def meaning(rule: str) -> str:
    """What the rule goes by, as a clause; "" for a rule that the tables do not know."""
    return str(MEANINGS.get(rule, ""))


def in_words(note: str) -> str:
    """The note as readers may see it: of one that lists rules with their weights, the clues, the weightiest first."""
    weighed = _WEIGHED.findall(note)
    rules = [rule for rule, weight in sorted(weighed, key=lambda found: -float(found[1]))]
    return because(rules) if weighed else told(note)


def reason(rule: str, note: str) -> str:
    """Why it is believed, as a sentence: the note, else what the rule goes by; "" when a person's word is all."""
    if note or not rule or rule in WORDS_OF_PEOPLE:
        return in_words(note)
    return because([rule])


def because(rules: list[str]) -> str:
    """The clues as a sentence; a rule that the tables do not know goes by the words of the report."""
    clues = dict.fromkeys(meaning(rule) or gettext("cách viết trong bài") for rule in rules)
    return gettext("Căn cứ: %(clues)s.") % {"clues": "; ".join(clues)}
