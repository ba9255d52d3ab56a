"""The keys by which reprints find each other: of every run that is shown, made from the body of its text."""

from collections.abc import Iterable, Iterator

from archive.facts import Findings, Span
from archive.likeness import keys_of, runs_of
from archive.models import Likeness, Run
from archive.terms import BODY_BLOCKS

_AT_ONCE = 200


def likeness_row(run: Run, findings: Findings) -> Likeness:
    body = [block.span for block in findings.document.blocks_of(*BODY_BLOCKS)]
    return Likeness(run=run, keys=likeness_keys(findings.document.text, body))


def likeness_keys(text: str, body: Iterable[Span]) -> list[int]:
    """The keys of a text by what its body says: title, captions and the page around it differ between outlets."""
    return list(keys_of(runs_of("\n".join(span.of(text) for span in body))))


def stored_keys(run: Run) -> list[int]:
    """The keys that the run's likeness must have, from its stored text and blocks."""
    blocks = run.blocks.filter(kind__in=BODY_BLOCKS).order_by("start")
    return likeness_keys(run.version.text, [Span(block.start, block.end) for block in blocks])


def make_missing_likenesses() -> int:
    """Makes the likenesses of shown runs that have none, those of an archive from before there were any; how many."""
    done = 0
    while batch := list(_without()[:_AT_ONCE]):
        Likeness.objects.bulk_create(Likeness(run=run, keys=stored_keys(run)) for run in batch)
        done += len(batch)
    return done


def _without() -> Iterator[Run]:
    return Run.objects.filter(state=Run.State.CURRENT, likeness=None).select_related("version").order_by("pk")
