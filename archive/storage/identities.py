"""Which report a file is: by its path, by a move that was named, or by the id in its sidecar."""

import re
from collections.abc import Iterable
from dataclasses import dataclass, field

from archive.facts import Sidecar
from archive.models import Collection, Report
from archive.models.reports import mint_public_id
from archive.reading.refusal import Refused
from archive.storage.batches import batches

_AT_ONCE = 500
_PUBLIC_ID = re.compile(r"[0-9a-f]{12}")


class CannotMove(Exception):
    """A named move that does not fit what is stored."""


@dataclass(slots=True)
class Identities:
    """The reports of a collection as one load meets them."""

    collection: Collection
    present: frozenset[str]  # identities of this load's files
    moves: dict[str, str] = field(default_factory=dict)  # new path → old path
    known: dict[str, Report] = field(default_factory=dict)  # path → report
    claimed: dict[str, str] = field(default_factory=dict)  # public id → path, of this load's files

    def report_of(self, path: str, sidecar: Sidecar | None) -> Report | None:
        """The stored report that the file is, None when it is new; raises `Refused` when it can't be told."""
        given = sidecar.id if sidecar else ""
        if given and not _PUBLIC_ID.fullmatch(given):
            raise Refused("identity", f"Mã trong tệp đi kèm phải là 12 chữ số hệ 16: {given!r}.")
        report = self.known.get(self.moves.get(path, path)) or self._renamed(path, given)
        public_id = report.public_id if report else given or mint_public_id(self.collection.slug, path)
        if given and given != public_id:
            raise Refused("identity", f"Tệp đi kèm ghi mã {given} nhưng báo cáo ở đường dẫn này có mã {public_id}.")
        stored = None if report else Report.objects.filter(public_id=public_id).first()
        holder = stored.path if stored else self.claimed.setdefault(public_id, path)
        if stored or holder != path:
            raise Refused("identity", f"Mã {public_id} đã thuộc về {holder}.")
        return report

    def _renamed(self, path: str, given: str) -> Report | None:
        """The report that a sidecar's id names, when its own path is not in this load."""
        report = given and Report.objects.filter(collection__slug=self.collection.slug, public_id=given).first()
        if not report or report.path in self.present:
            return None
        self.moves[path] = report.path
        return _with_version(Report.objects.filter(pk=report.pk))[0]


def identities(collection: Collection, paths: Iterable[str], moved: Iterable[tuple[str, str]]) -> Identities:
    """What is stored about the paths; raises `CannotMove`."""
    present = frozenset(paths)
    moves = dict(_moves(collection, moved))
    wanted = sorted(present | set(moves.values()))
    known = {}
    for batch in batches(wanted, _AT_ONCE):
        at = Report.objects.filter(collection__slug=collection.slug, path__in=batch)
        known |= {report.path: report for report in _with_version(at)}
    return Identities(collection, present, moves, known)


def _moves(collection: Collection, moved: Iterable[tuple[str, str]]) -> Iterable[tuple[str, str]]:
    for old, new in moved:
        stored = set(
            Report.objects.filter(collection__slug=collection.slug, path__in=[old, new]).values_list("path", flat=True)
        )
        if stored == {new}:
            continue  # moved by an earlier load
        if stored != {old}:
            reason = "is stored already" if new in stored else "is needed for that, but is not stored"
            raise CannotMove(f"Cannot move {old} to {new}: {new if new in stored else old} {reason}.")
        yield new, old


def _with_version(reports):
    rows = reports.select_related("current_version__raw_file", "current_run")
    return rows.defer("current_version__text", "current_version__raw_file__data")


def move_report(report: Report, path: str) -> None:
    """Gives a report another path; its public id and address stay."""
    report.path = path
    report.save(update_fields=["path"])
