"""An evaluation as lines for a terminal."""

from archive.evaluation.evaluating import Evaluation
from archive.evaluation.floors import measure
from archive.evaluation.rules import FIELDS, LISTS
from archive.evaluation.scores import Interval, Score

HEAD = f"{'':18}{'precision':>10}  95 %         {'recall':>7}  95 %         {'F1':>6}   asked  hits misses false"
SHARE_HEAD = f"{'':18}{'right':>10}  95 %         {'':28}   asked  hits misses false"


def table(evaluation: Evaluation) -> list[str]:
    """Scores of every kind over all texts, and the main number for each origin of the texts."""
    scores = {score.kind: score for score in evaluation.scores()}
    counts = ", ".join(f"{evaluation.scores(origin)[0].asked} {origin or 'other'}" for origin in evaluation.origins)
    lines = [f"extractor {evaluation.extractor}, gazetteer {evaluation.gazetteer[:12]}, texts: {counts}"]
    lines += [f"{text.name} refused: {text.refused}" for text in evaluation.texts if text.refused]
    lines += ["", HEAD, *(list_line(score) for score in scores.values() if score.kind in LISTS)]
    lines += ["", SHARE_HEAD, *(share_line(score) for score in scores.values() if score.kind not in LISTS)]
    return [*lines, "", *by_origin(evaluation)]


def list_line(score: Score) -> str:
    precise = f"{share(score.precision):>10}  {interval(score.precision_interval)}"
    complete = f"{share(score.recall):>7}  {interval(score.recall_interval)}"
    return f"{score.kind:18}{precise}{complete}{share(score.f1):>7}   {counts(score)}"


def share_line(score: Score) -> str:
    return f"{score.kind:18}{share(score.recall):>10}  {interval(score.recall_interval)}{'':28}   {counts(score)}"


def counts(score: Score) -> str:
    return f"{score.asked:5} {score.hits:5} {score.misses:6} {score.false:5}"


def by_origin(evaluation: Evaluation) -> list[str]:
    """F1, or the share that is right, apart for real and invented texts."""
    columns = {origin: {score.kind: score for score in evaluation.scores(origin)} for origin in evaluation.origins}
    lines = [f"{'by origin':18}" + "".join(f"{origin or 'other':>10}" for origin in columns)]
    for kind in (*LISTS, *FIELDS):
        cells = (measure(scores[kind]) for scores in columns.values())
        lines.append(f"{kind:18}" + "".join(f"{share(cell):>10}" for cell in cells))
    return lines


def faults(evaluation: Evaluation) -> list[str]:
    """Everything missed and wrongly found, by kind and text."""
    lines = []
    for kind in evaluation.texts[0].outcomes:
        found = []
        for text in evaluation.texts:
            found += [f"  {text.name} missed {item}" for item in text.outcomes[kind].missed]
            found += [f"  {text.name} false  {item}" for item in text.outcomes[kind].false]
        lines += ["", kind, *found] if found else []
    return lines


def share(value: float | None) -> str:
    return "–" if value is None else f"{value:.3f}"


def interval(value: Interval | None) -> str:
    return f"{'–':12}" if value is None else f"{value[0]:.2f}–{value[1]:.2f}   "
