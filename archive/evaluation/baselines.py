"""What was found before beside what is found now, item by item."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass

from archive.evaluation.evaluating import Evaluation


@dataclass(frozen=True, slots=True)
class Change:
    """One item that is found now and was not, or the reverse; wrong finds count the other way round."""

    gain: bool
    text: str
    kind: str
    item: str
    wrong: bool

    def __str__(self) -> str:
        sign = "+" if self.gain else "-"
        words = {(True, False): "found now", (False, False): "lost now", (True, True): "no longer wrongly found"}
        what = words.get((self.gain, self.wrong), "wrongly found now")
        return f"{sign} {self.text} {self.kind}: {self.item}  ({what})"


def snapshot(evaluation: Evaluation) -> dict:
    """Right and wrong finds by text and kind, ready for `json.dumps`; kinds without any are left out."""
    return {
        "extractor": evaluation.extractor,
        "texts": {
            text.name: {
                kind: {"hits": sorted(outcome.hits), "false": sorted(outcome.false)}
                for kind, outcome in text.outcomes.items()
                if outcome.hits or outcome.false
            }
            for text in evaluation.texts
        },
    }


def changes(before: dict, evaluation: Evaluation) -> Iterator[Change]:
    """What was won and lost since a snapshot, text by text; texts that it does not know are left out."""
    after = snapshot(evaluation)["texts"]
    for text in sorted(after.keys() & before["texts"].keys()):
        then, now = before["texts"][text], after[text]
        for kind in sorted(then.keys() | now.keys()):
            was, is_ = then.get(kind, {}), now.get(kind, {})
            yield from _differences(text, kind, was.get("hits", []), is_.get("hits", []), wrong=False)
            yield from _differences(text, kind, was.get("false", []), is_.get("false", []), wrong=True)


def _differences(text: str, kind: str, was: list[str], is_: list[str], wrong: bool) -> Iterator[Change]:
    before, now = Counter(was), Counter(is_)
    for item in (now - before).elements():
        yield Change(not wrong, text, kind, item, wrong)
    for item in (before - now).elements():
        yield Change(wrong, text, kind, item, wrong)
