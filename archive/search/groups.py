"""Groups in parentheses → the branches that they mean: "(a OR b) c" is "a c" or "b c"."""

import re

WALL = "\x1f"  # between words of two groups, which no phrase spans; never in a cleaned query
BRANCHES = 8

_OR = re.compile(r"(?<!\S)(?:OR|HOẶC|\|)(?!\S)")
_OPEN = re.compile(r"(?<![^\s(])(?P<minus>-?)\(")


def branches_of(text: str) -> tuple[list[str], bool]:
    """At most `BRANCHES` texts without groups, and whether there were more; parentheses without OR are only signs."""
    done: list[str] = []
    left = _alternatives(text)
    while left and len(done) < BRANCHES:
        branch = left.pop(0)
        group = _group(branch)
        if group is None:
            done.append(branch)
            continue
        start, end, minus = group
        before, inner, after = branch[:start], branch[start:end].lstrip("-")[1:-1], branch[end:]
        if minus:
            avoided = " ".join('-"' + re.sub(r'[()"-]', " ", one).strip() + '"' for one in _alternatives(inner))
            left.insert(0, f"{before} {avoided} {after}")
        else:
            left[:0] = [f"{before}{WALL}{one}{WALL}{after}" for one in _alternatives(inner)[: BRANCHES + 1]]
    return done, bool(left)


def _alternatives(text: str) -> list[str]:
    """The text cut at every OR that stands in no group."""
    cuts, end = [], 0
    for match in _OR.finditer(text):
        before = text[: match.start()]
        if before.count("(") <= before.count(")"):
            cuts.append(text[end : match.start()])
            end = match.end()
    return [*cuts, text[end:]]


def _group(text: str) -> tuple[int, int, bool] | None:
    """Where the first outermost group stands, and whether it is avoided."""
    for match in _OPEN.finditer(text):
        depth = 0
        for at in range(match.end() - 1, len(text)):
            depth += (text[at] == "(") - (text[at] == ")")
            if not depth:
                if match["minus"] or _OR.search(text, match.end(), at):
                    return match.start(), at + 1, bool(match["minus"])
                break
    return None
