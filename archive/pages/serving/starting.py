"""What a process does before it answers, so that its first reader need not wait for it."""

import gc
from importlib import import_module

from django.conf import settings
from django.template.loader import get_template

from .editions import release_digest


def warm() -> None:
    """Loads the pages and compiles their templates. Asks no database: a process starts without one, too."""
    import_module(settings.ROOT_URLCONF)
    release_digest()
    for path in (settings.BASE_DIR / "templates").glob("*.*ml"):
        get_template(path.name)


def settle() -> None:
    """What is loaded now stays as long as the process: the collector of garbage need not look through it again."""
    gc.collect()
    gc.freeze()
