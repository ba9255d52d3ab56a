"""Everything `make run` needs: prepares, loads the seeds, serves both sides until it is stopped."""

import errno
import signal
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import Any

from django.conf import settings
from django.core.management import BaseCommand, CommandError, call_command
from django.core.management.base import CommandParser
from django.db import OperationalError, connection, connections

from archive.database.binaries import DatabaseUnavailable
from archive.management.serving import (
    Site,
    Stopped,
    both_sites,
    end,
    only_one,
    refuse_ended,
    refuse_taken,
    wait_until_ready,
)

SEEDS = settings.BASE_DIR / "seeds" / "reports"


class Command(BaseCommand):
    help = "Prepare the archive, load seeds/reports and serve readers and curators until Ctrl-C."
    requires_system_checks = ()

    def add_arguments(self, parser: CommandParser) -> None:
        parser.add_argument("--no-load", action="store_true", help="leave seeds/reports alone")

    def handle(self, *args: Any, **options: Any) -> None:
        signal.signal(signal.SIGTERM, stop)
        signal.signal(signal.SIGINT, stop)  # a shell starts background jobs with Ctrl-C ignored
        sites = both_sites()
        with sentences(), only_one(settings.DATA_DIR):
            for site in sites:
                refuse_taken(site)
            try:
                self.run(sites, load=not options["no_load"])
            except (KeyboardInterrupt, Stopped):
                self.stdout.write("\nStopping.")
            finally:
                self.close_database()

    def run(self, sites: tuple[Site, ...], load: bool) -> None:
        (settings.DATA_DIR / "logs").mkdir(mode=0o700, exist_ok=True)
        self.say(f"Preparing the archive in {settings.DATA_DIR}")
        call_command("prepare")
        if load:
            self.load_seeds()
        connections.close_all()
        self.serve(sites)

    def load_seeds(self) -> None:
        self.say(f"Loading {SEEDS.relative_to(settings.BASE_DIR)}")
        try:
            call_command("load", str(SEEDS))
        except (CommandError, SystemExit) as refusal:
            if isinstance(refusal, DatabaseUnavailable):
                raise
            self.stderr.write(f"Not every report was loaded. {refusal if isinstance(refusal, CommandError) else ''}")

    def serve(self, sites: tuple[Site, ...]) -> None:
        self.say("Starting the two sites")
        running: list[tuple[Site, subprocess.Popen[bytes]]] = []
        try:
            for site in sites:
                running.append((site, site.start()))
            for site, process in running:
                wait_until_ready(site, process)
            self.stdout.write(f"\n  public site     {sites[0].address}")
            self.stdout.write(f"  curators' site  {sites[1].address}admin/")
            self.stdout.write("  Ctrl-C stops both and the database.\n")
            self.stdout.flush()
            while True:
                time.sleep(0.5)
                for site, process in running:
                    refuse_ended(site, process)
        finally:
            signal.signal(signal.SIGTERM, signal.SIG_IGN)  # a second one would leave the rest running
            signal.signal(signal.SIGINT, signal.SIG_IGN)
            end([process for _, process in running])

    def close_database(self) -> None:
        """Leave the embedded server, which stops unless another command still uses it."""
        connections.close_all()
        server = getattr(connection, "server", None)
        if server is not None and server.stop():
            self.stdout.write("The database has stopped.")

    def say(self, sentence: str) -> None:
        self.stdout.write(self.style.MIGRATE_HEADING(sentence))
        self.stdout.flush()


def stop(*_: Any) -> None:
    raise Stopped


@contextmanager
def sentences() -> Iterator[None]:
    """Say a full disk, a folder of another user, or a database that is away in one sentence."""
    try:
        yield
    except CommandError:
        raise
    except OSError as error:
        if error.errno == errno.ENOSPC:
            raise CommandError(f"The disk is full: make room in {settings.DATA_DIR}.") from error
        raise CommandError(f"{error.filename or settings.DATA_DIR}: {error.strerror or error}.") from error
    except OperationalError as error:
        cause = str(error).strip().splitlines()[0]
        if "No space left" in str(error):
            raise CommandError(f"The disk is full: make room in {settings.DATA_DIR}.") from error
        raise CommandError(f"The database does not work: {cause}.") from error
