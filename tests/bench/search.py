"""How long the search page takes at N reports, beside SQLite FTS5 and Django's `SearchRank` on the same texts.

    python -m tests.bench.search [N …] [--rounds 3] [--alone] [--keep NAME]

The sizes grow within one run (10000 100000). Times are of the server for a whole page, rendering included, warm, one
reader: of every question the median of the rounds, then percentiles over the questions. `--alone` leaves the
neighbours out. `--keep NAME` leaves the database there; asked again with it, the bench loads nothing and only asks:
what took an hour to load can be measured after every change of the code. Not a part of `make test`.
"""

import argparse
import os
import platform
import statistics
import time
from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from functools import cache

import django
from django.test import Client


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("sizes", nargs="*", type=int, default=[10_000])
    parser.add_argument("--rounds", type=int, default=3)
    parser.add_argument("--alone", action="store_true")
    parser.add_argument("--keep", metavar="NAME")
    options = parser.parse_args()
    os.environ.setdefault("DJANGO_SETTINGS_MODULE", "archive.settings")
    django.setup()
    from django.conf import settings

    settings.ALLOWED_HOSTS = ["testserver"]
    settings.MIDDLEWARE = settings.PUBLIC_MIDDLEWARE
    print(f"{platform.platform()}, Python {platform.python_version()}, Django {django.__version__}")
    with database(options.keep) as filled:
        if filled:
            ask_all([], options.rounds)
        else:
            bench(sorted(options.sizes), options.rounds, options.alone)


@contextmanager
def database(kept: str | None) -> Iterator[bool]:
    """A database of the bench's own, gone afterwards unless it has a name to be kept by; True: it was there already."""
    from django.db import connection

    ours = connection.settings_dict["NAME"]
    if kept and exists(kept):
        connection.close()
        connection.settings_dict["NAME"] = kept
        yield True
        return
    connection.settings_dict["TEST"]["NAME"] = kept
    connection.creation.create_test_db(verbosity=0, autoclobber=True, serialize=False)
    try:
        yield False
    finally:
        if not kept:
            connection.creation.destroy_test_db(ours, verbosity=0)


def exists(name: str) -> bool:
    from django.db import connection

    with connection.cursor() as cursor:
        cursor.execute("select from pg_database where datname = %s", [name])
        return cursor.rowcount > 0


def bench(sizes: list[int], rounds: int, alone: bool) -> None:
    """Load up to each size, measure, print its rows."""
    from .search_load import Loader
    from .search_others import Fts5, SearchRank

    loader, others, done = Loader(), [] if alone else [Fts5(), SearchRank()], 0
    for size in sizes:
        numbers = range(done, size)
        print(f"\n{size:,} reports: loaded and indexed in {clocked(lambda n=numbers: loader.load(n)):.0f} s", end="")
        for other in others:
            seconds = clocked(lambda o=other, n=numbers: o.load(loader.generator.reports(n)))
            print(f"; {other.name} {seconds:.0f} s", end="")
        done = size
        ask_all(others, rounds)


def ask_all(others: list, rounds: int) -> None:
    """Measure the page and its neighbours with every question, print a row for each kind."""
    from .search_queries import plain_questions, questions

    print(f"\n{index_sizes()}\n{'':22}{'questions':>10}{'p50 ms':>9}{'p95 ms':>9}{'worst ms':>10}  slowest")
    asked = questions()
    show("search page", measure([url for _, url in asked], page, rounds))
    for kind in dict.fromkeys(kind for kind, _ in asked):
        show("  " + kind, measure([url for one, url in asked if one == kind], page, 1))
    for other in others:
        show(other.name, measure(plain_questions(), other.ask, rounds))


def clocked(work: Callable[[], object]) -> float:
    start = time.perf_counter()
    work()
    return time.perf_counter() - start


@cache
def browser() -> Client:
    """One for all questions: each new one loads the middleware anew, as no server does."""
    return Client()


def page(url: str) -> None:
    """Ask for the page as a browser does; every answer must be one."""
    answer = browser().get(url)
    assert answer.status_code == 200, (answer.status_code, url)


def measure(asked: Iterable[str], ask: Callable[[str], object], rounds: int) -> dict[str, float]:
    """Milliseconds of every question: the median of the rounds, after one that warms up."""
    times = {}
    for question in asked:
        ask(question)
        times[question] = 1000 * statistics.median(clocked(lambda q=question: ask(q)) for _ in range(rounds))
    return times


def show(name: str, times: dict[str, float]) -> None:
    ordered = sorted(times.values())
    p50, p95 = (ordered[min(len(ordered) - 1, round(share * (len(ordered) - 1)))] for share in (0.5, 0.95))
    slowest = max(times, key=times.__getitem__)
    print(f"{name:22}{len(times):>10}{p50:>9.1f}{p95:>9.1f}{ordered[-1]:>10.1f}  {slowest[:60]}")


def index_sizes() -> str:
    from django.db import connection

    tables = {"entries": "archive_searchentry", "postings": "archive_searchposting", "texts": "archive_version"}
    with connection.cursor() as cursor:
        for name, table in tables.items():
            cursor.execute("select pg_size_pretty(pg_total_relation_size(%s::regclass))", [table])
            tables[name] = cursor.fetchone()[0]
    return ", ".join(f"{name} {size}" for name, size in tables.items())


if __name__ == "__main__":
    main()
