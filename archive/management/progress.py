"""A progress bar on standard error, where a person looks on."""

import sys
from collections.abc import Iterable, Sequence

from tqdm import tqdm


def progress(items: Sequence) -> Iterable:
    """The items one after the other, counted on a bar when standard error is a terminal."""
    return tqdm(items, unit="tệp", file=sys.stderr, disable=not sys.stderr.isatty(), leave=False)
