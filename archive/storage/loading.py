"""Loading files: each is read and staged where nobody sees it, then one transaction shows them all."""

import hashlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from django.utils import timezone

from archive.facts import Sidecar
from archive.models import Collection, Report
from archive.reading.refusal import Refused
from archive.storage.editions import OnPublished, current_edition, only_loader
from archive.storage.files import FoundFile, find_files, read_beside, read_file
from archive.storage.identities import Identities, identities
from archive.storage.outcomes import Fate, LoadReport, Outcome
from archive.storage.publication import publish_staged
from archive.storage.saving import collection_named
from archive.storage.staging import Extractor, is_unchanged, stage_file

DEFAULT_COLLECTION = "bao-cao"


def load(
    paths: Iterable[Path],
    extractor: Extractor,
    collection: str = DEFAULT_COLLECTION,
    *,
    moved: Iterable[tuple[str, str]] = (),
    dry_run: bool = False,
    progress: Callable[[Sequence[FoundFile]], Iterable[FoundFile]] = iter,
    on_published: OnPublished | None = None,
) -> LoadReport:
    """Loads files and folders; what was read by a load that died is not read again.

    Raises `LoaderBusy` when another loader is at work, `CannotMove` for a move that does not fit.
    """
    started = timezone.now()
    with only_loader():
        found = find_files(paths)
        home = Collection.objects.filter(slug=collection).first() or Collection(slug=collection)
        if not dry_run:
            home = collection_named(collection)
        known = identities(home, [each.path for each in found], moved)
        stage = _Stage(extractor, known, dry_run)
        outcomes = [stage.take(each) for each in progress(found)]
        if not dry_run:
            publish_staged(home, known.moves, outcomes, started, on_published)
        return LoadReport(outcomes, current_edition(), dry_run)


@dataclass(slots=True)
class _Stage:
    """Takes one file after the other and says what will become of it."""

    extractor: Extractor
    known: Identities
    dry_run: bool
    hashes: set[str] = field(default_factory=set)

    def take(self, found: FoundFile) -> Outcome:
        outcome = Outcome(found.path, Fate.REFUSED)
        try:
            self._take(found, outcome)
        except Refused as refused:
            outcome.code, outcome.reason = refused.code, refused.reason
        return outcome

    def _take(self, found: FoundFile, outcome: Outcome) -> None:
        raw = read_file(found)
        outcome.sha256 = hashlib.sha256(raw).hexdigest()
        sidecar = read_beside(found)
        report = self.known.report_of(found.path, sidecar)
        outcome.public_id = report.public_id if report else ""
        if is_unchanged(report, outcome.sha256, sidecar):
            outcome.fate = Fate.UNCHANGED if report.path == found.path else Fate.UPDATED
            return
        self._stage(found.path, raw, sidecar, outcome.sha256)
        outcome.fate = Fate.UPDATED if report else self._new_fate(outcome.sha256)

    def _new_fate(self, sha256: str) -> str:
        """The fate of a new report as far as it can be told before publishing."""
        seen = sha256 in self.hashes or Report.objects.filter(current_version__raw_file__sha256=sha256).exists()
        self.hashes.add(sha256)
        return Fate.DUPLICATE if seen else Fate.CREATED

    def _stage(self, path: str, raw: bytes, sidecar: Sidecar | None, sha256: str) -> None:
        stage_file(self.known.collection.slug, path, raw, sidecar, sha256, self.extractor, keep=not self.dry_run)
