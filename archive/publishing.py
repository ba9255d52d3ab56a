"""Storage and search joined: whatever changes what readers see is indexed in the same transaction."""

from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial

from django.db.models import QuerySet

from archive import storage
from archive.models import Report, SearchEntry
from archive.search import index_reports, seal
from archive.storage import Extractor, LoadReport, Outcome, import_gazetteer, stored_gazetteer


@contextmanager
def extractor(dry_run: bool = False) -> Iterator[Extractor]:
    """Today's rules in a warm child process that can be killed, and today's gazetteer, brought into the tables too."""
    from archive.child import Worker  # curators' web processes never extract
    from archive.pipeline import EXTRACTOR_VERSION

    gazetteer = stored_gazetteer()
    if not dry_run:
        import_gazetteer(gazetteer)
    with Worker({name: list(rows) for name, rows in gazetteer.tables.items()}) as worker:
        yield Extractor(worker.process, EXTRACTOR_VERSION, gazetteer.digest)


def load(*args, **options) -> LoadReport:
    """`storage.load`, after which the search index is put in order."""
    done = storage.load(*args, on_published=index_reports, **options)
    seal()
    return done


def reextract(*args, **options) -> list[Outcome]:
    """`storage.reextract`, after which the search index is put in order."""
    done = storage.reextract(*args, on_published=index_reports, **options)
    seal()
    return done


def misindexed() -> QuerySet[Report]:
    """Published reports that search does not know, and those that it still knows though they are published no more."""
    published = Report.objects.published()
    stale = SearchEntry.objects.exclude(report__in=published).values("report")
    return (published.filter(search_entry=None) | Report.objects.filter(pk__in=stale)).distinct()


save_report = partial(storage.save_report, on_published=index_reports)
decide = partial(storage.decide, on_published=index_reports)
publish_waiting = partial(storage.publish_waiting, on_published=index_reports)
withdraw = partial(storage.withdraw, on_published=index_reports)
give_back = partial(storage.give_back, on_published=index_reports)
undo = partial(storage.undo, on_published=index_reports)
