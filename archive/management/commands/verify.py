"""`manage.py verify`: is everything still what it was when it was loaded?"""

from typing import Any

from django.core.management.base import BaseCommand, CommandError

from archive.models import RawFile, Version
from archive.storage import verify


class Command(BaseCommand):
    help = (
        "Recompute every file's SHA-256 from its bytes, every text from its file, every span's words and every public "
        "id. A line for each fault, with the address it touches; the exit code is 1 if there is any."
    )

    def handle(self, **options: Any) -> None:
        faults = 0
        for fault in verify():
            faults += 1
            self.stdout.write(str(fault))
        if faults:
            raise CommandError(f"{faults} faults.")
        self.stdout.write(f"{RawFile.objects.count()} files and {Version.objects.count()} versions: no fault.")
