"""The edition of the archive that a request reads: one for the whole page."""

import hashlib
from functools import cache
from pathlib import Path

from django.conf import settings
from django.http import HttpRequest

from archive.models import Edition

# What makes the bytes of a page, apart from the rows.
RELEASE = ("archive/**/*.py", "archive/**/*.mo", "templates/**/*.*ml", "static/**/*.[cj]s*")


def edition_of(request: HttpRequest) -> Edition | None:
    """The edition this request sees (asked once a request), or None in an archive never loaded."""
    if not hasattr(request, "_edition"):
        request._edition = Edition.objects.first()
    return request._edition


@cache
def release_digest() -> str:
    """A digest of the code and templates that make pages: new software gives new ETags. Read on first use."""
    digest = hashlib.sha256()
    for pattern in RELEASE:
        for path in sorted(Path(settings.BASE_DIR).glob(pattern)):
            digest.update(path.read_bytes())
    return digest.hexdigest()[:12]
