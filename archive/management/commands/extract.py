"""`manage.py extract`: what the archive finds in text files, as JSON, without a database."""

import json
from argparse import ArgumentParser
from pathlib import Path

from django.core.management.base import BaseCommand, CommandError

from archive.child import GaveUp, Worker
from archive.contract import render
from archive.reading import Refused
from archive.sidecar import BadSidecar, find_sidecar


class Command(BaseCommand):
    help = (
        "Reads reports (text files) and prints what is found in them, one JSON object a line: heading, dates, "
        "province, people, organisations, places, indicators, documents, topics. Needs no database and stores nothing. "
        "Files that cannot be read are named on stderr with the reason; then the exit code is 1."
    )
    requires_system_checks = ()

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("files", nargs="+", metavar="FILE", help="a text file of one report")
        parser.add_argument("--sidecars", action="store_true", help="also obey NAME.txt.toml beside each file")

    def handle(self, *, files: list[str], sidecars: bool, **options: object) -> None:
        with Worker() as worker:
            failed = sum(not self._extract(worker, name, sidecars) for name in files)
        if failed:
            raise CommandError(f"{failed} / {len(files)} tệp không trích xuất được.")

    def _extract(self, worker: Worker, name: str, sidecars: bool) -> bool:
        """Print one file's findings; False, with the reason on stderr, when there are none."""
        path = Path(name)
        try:
            sidecar = find_sidecar(path) if sidecars else None
            findings = worker.process(path.read_bytes(), sidecar)
        except (Refused, GaveUp) as error:
            self.stderr.write(f"{name}: {error.reason}")
        except BadSidecar as error:
            self.stderr.write(f"{name}: {error}")
        except OSError as error:
            self.stderr.write(f"{name}: không đọc được tệp ({error.strerror}).")
        else:
            self.stdout.write(json.dumps({"file": name, **render(findings)}, ensure_ascii=False))
            return True
        return False
