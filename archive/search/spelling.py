"""A question without an answer → the same question with a word spelled as the archive spells it, if that has hits."""

import re
import string

from django.utils.translation import gettext

from archive.bilingual import reports

from . import statements
from .analyzer import Shape, Token
from .atoms import Role
from .language import Query
from .plan import Plan, plan
from .results import Notice
from .vocabulary import Vocabulary

SHORTEST = 3  # letters of a word that may be a slip
NEAREST = 5  # spellings that are tried for a word
SAMPLE = 500  # newest reports whose words are known


def respell(query: Query, planned: Plan, vocabulary: Vocabulary) -> tuple[Notice, ...]:
    """At most one proposal; names of the gazetteer are not touched, words the archive has neither."""
    typed = {token.folded: token.span.of(item.text) for item, token in _words(planned)}
    known = dict(statements.words(SAMPLE)) if typed else {}
    slips = {typed[word]: near for word in typed if word not in known and (near := _nearest(word, known))}
    rounds = range(max(map(len, slips.values()), default=0))
    proposals = [
        query.asking(_replaced(query.text, {slip: near[min(index, len(near) - 1)] for slip, near in slips.items()}))
        for index in rounds
    ]
    trees = [(asked, tree) for asked in proposals for _, tree in plan(asked, vocabulary).readings]
    asked, tree = trees[statements.first_that_finds([tree for _, tree in trees])] if trees else (query, None)
    found = statements.total(tree, asked) if tree else 0
    if not found:
        return ()
    proposal = gettext("Có phải bạn muốn tìm “%(text)s”?") % {"text": asked.text}
    return (Notice(proposal, asked.url, reports(found)),)


def _replaced(text: str, better: dict[str, str]) -> str:
    for surface, near in better.items():
        text = re.sub(rf"(?<!\w){re.escape(surface)}(?!\w)", near, text)
    return text


def _words(planned: Plan) -> list[tuple]:
    return [
        (item, token)
        for item, atoms in planned.atoms
        for atom in atoms
        for token in atom.tokens
        if atom.role in (Role.WORD, Role.ALONE) and not item.negated and _may_be_a_slip(token)
    ]


def _may_be_a_slip(token: Token) -> bool:
    return (
        token.shape is Shape.WORD and len(token.folded) >= SHORTEST and set(token.folded) <= set(string.ascii_lowercase)
    )


def _nearest(word: str, known: dict[str, int]) -> list[str]:
    """Known words one slip away (a letter too many, missing, wrong, or two exchanged), the most frequent first."""
    cuts = [(word[:at], word[at:]) for at in range(len(word) + 1)]
    near = {left + right[1:] for left, right in cuts if right}
    near |= {left + right[1] + right[0] + right[2:] for left, right in cuts if len(right) > 1}
    for letter in string.ascii_lowercase:
        near |= {left + letter + right[1:] for left, right in cuts if right}
        near |= {left + letter + right for left, right in cuts}
    return sorted(near & known.keys(), key=lambda other: (-known[other], other))[:NEAREST]
