"""Editions: whatever readers may see changes inside `new_edition`, and all of it at once."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from django.db import connection, transaction
from django.db.models import Max
from django.utils import timezone

from archive.models import Edition, Report
from archive.storage.lineages import join_lineages
from archive.storage.tallies import recount

# Called with the reports that changed, inside the same transaction: search makes its index here.
OnPublished = Callable[..., object]

_PUBLISHING = 0x61726368  # advisory lock: one change of the published state at a time
_LOADING = 0x6C6F6164  # advisory lock: one loader at a time


class LoaderBusy(Exception):
    """Another loader is at work on this archive."""


def current_edition() -> int:
    """The number of the edition that readers see; 0 while nothing was ever published."""
    return Edition.objects.aggregate(number=Max("number"))["number"] or 0


@contextmanager
def new_edition(why: str, on_published: OnPublished | None = None, always: bool = False) -> Iterator[set[Report]]:
    """One transaction that makes one edition; put every report that changes into the set that you get.

    When the set stays empty no edition is made, unless `always`: something else that readers see has changed.
    """
    with _only_publisher():
        changed: set[Report] = set()
        yield changed
        if not changed and not always:
            return
        reports = Report.objects.filter(pk__in=[report.pk for report in changed])
        reports.update(changed_at=timezone.now())
        join_lineages()
        recount(report.pk for report in changed)
        _make_edition(why)
        if on_published:
            on_published(reports)


def raise_edition(why: str) -> None:
    """The next edition, for a change that concerns no report; none while nothing was ever published."""
    with _only_publisher():
        if current_edition():
            _make_edition(why)


def _make_edition(why: str) -> None:
    Edition.objects.create(number=current_edition() + 1, why=why[:200])


@contextmanager
def _only_publisher() -> Iterator[None]:
    """One transaction, and whoever else would change what readers see waits until it ends."""
    with transaction.atomic():
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_xact_lock(%s)", [_PUBLISHING])
        yield


@contextmanager
def only_loader() -> Iterator[None]:
    """Holds the archive's one place for a loader; raises `LoaderBusy` at once when it is taken.

    The place belongs to the database session: a killed loader gives it back by dying.
    """
    with connection.cursor() as cursor:
        cursor.execute("SELECT pg_try_advisory_lock(%s)", [_LOADING])
        if not cursor.fetchone()[0]:
            raise LoaderBusy("Another load or re-extraction is at work on this archive; wait until it has finished.")
    try:
        yield
    finally:
        with connection.cursor() as cursor:
            cursor.execute("SELECT pg_advisory_unlock(%s)", [_LOADING])
