"""Brings the database and the static files to where the code expects them. Again, it changes nothing."""

import hashlib
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

from django.conf import settings
from django.contrib.staticfiles.finders import get_finders
from django.core.management import BaseCommand, CommandError, call_command
from django.db import connection

from archive.database.roles import grant_reader, limit_reader
from archive.database.safety import has_pending_migrations
from archive.publishing import misindexed
from archive.search import index_reports, seal
from archive.storage import import_gazetteer, import_quality, make_missing_likenesses, recount_uncounted


class Command(BaseCommand):
    help = "Start the database, migrate, give the reader its rights, import gazetteer and scores, collect static files."
    requires_system_checks = ()

    def handle(self, *args: Any, **options: Any) -> None:
        if settings.SIDE == "public":
            raise CommandError("The public side may not change the database: leave ARCHIVE_SIDE unset.")
        for sentence, step in self.steps():
            self.stdout.write(f"  {sentence} … ", ending="")
            self.stdout.flush()
            self.stdout.write(step())

    def steps(self) -> Iterator[tuple[str, Callable[[], str]]]:
        """What is done, in order: a few words, and a function that gives its outcome in one."""
        yield "database", self.connect
        yield "tables", self.migrate
        yield "reader's rights", self.grant
        yield "gazetteer", self.import_gazetteer
        yield "quality", self.import_quality
        yield "tallies", self.count
        yield "likenesses", self.compare
        yield "search index", self.index
        yield "static files", self.collect

    def connect(self) -> str:
        connection.ensure_connection()
        version = connection.pg_version
        return f"PostgreSQL {version // 10000}.{version % 10000}"

    def migrate(self) -> str:
        if not has_pending_migrations():
            return "up to date"
        call_command("migrate", verbosity=0, interactive=False)
        return "migrated"

    def grant(self) -> str:
        if settings.READER_ROLE is None:
            raise CommandError("READER_DATABASE_URL is missing: the public side needs a role that can only read.")
        grant_reader(settings.READER_ROLE)
        left = limit_reader(settings.READER_ROLE)
        for sentence in left:
            self.stderr.write(f"\n  To harden the server, {sentence}")
        return "granted"

    def import_gazetteer(self) -> str:
        import_gazetteer()
        return "imported"

    def import_quality(self) -> str:
        import_quality()
        return "imported"

    def count(self) -> str:
        done = recount_uncounted()
        return f"{done} reports counted" if done else "up to date"

    def compare(self) -> str:
        done = make_missing_likenesses()
        return f"{done} texts keyed" if done else "up to date"

    def index(self) -> str:
        done = index_reports(misindexed().order_by("pk").iterator(chunk_size=1000))
        seal()
        return f"{done} reports indexed" if done else "up to date"

    def collect(self) -> str:
        stamp = settings.STATIC_ROOT / ".collected"
        digest = static_digest()
        if stamp.exists() and stamp.read_text() == digest:
            return "up to date"
        call_command("collectstatic", verbosity=0, interactive=False, clear=True)
        stamp.write_text(digest)
        return "collected"


def static_digest() -> str:
    """A digest of every static file's name and content."""
    digest = hashlib.sha256()
    for finder in get_finders():
        for name, storage in finder.list(ignore_patterns=[]):
            digest.update(name.encode() + b"\0" + hashlib.sha256(Path(storage.path(name)).read_bytes()).digest())
    return digest.hexdigest()
