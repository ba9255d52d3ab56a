"""The same texts in SQLite FTS5 (marks removed) and in the plain Django `SearchRank` way: what a page of either needs.

That is the 20 best with their snippets, the total, and how many of the matches each province, year and kind has, each
asked as Datasette and Django's documentation do: a statement of its own over the matches.
"""

import re
import sqlite3
from collections.abc import Iterable

from django.db import connection

from .search_texts import Made

FACETS = ("unit", "year", "kind")


class Fts5:
    """The engine behind Datasette."""

    name = "SQLite FTS5"

    def __init__(self):
        self.connection = sqlite3.connect(":memory:")
        self.connection.execute(
            'create virtual table f using fts5(title, body, tokenize = "unicode61 remove_diacritics 2")'
        )
        self.connection.execute("create table facts (number integer primary key, unit, year, kind)")

    def load(self, reports: Iterable[Made]) -> None:
        for one in reports:
            row = (one.number, one.title, "\n".join(one.paragraphs))
            self.connection.execute("insert into f(rowid, title, body) values (?, ?, ?)", row)
            self.connection.execute("insert into facts values (?, ?, ?, ?)", (one.number, one.unit, one.year, one.kind))
        self.connection.commit()

    def ask(self, text: str) -> int:
        words = text if text.startswith('"') else " ".join(f'"{word}"' for word in re.findall(r"\w+", text))
        page = "select rowid, snippet(f, 1, '[', ']', '…', 20) from f where f match ? order by bm25(f, 10, 1) limit 20"
        self.connection.execute(page, [words]).fetchall()
        for facet in FACETS:
            matches = "select rowid from f where f match ?"
            counts = f"select {facet}, count(*) from facts where number in ({matches}) group by {facet}"
            self.connection.execute(counts, [words]).fetchall()
        return self.connection.execute("select count(*) from f where f match ?", [words]).fetchone()[0]


class SearchRank:
    """`SearchQuery`, `SearchRank` over all matches and `count()`, with a stored vector and its GIN index."""

    name = "Django SearchRank"

    def __init__(self):
        with connection.cursor() as cursor:
            cursor.execute(
                "create table bench_plain (id int primary key, title text, body text, vector tsvector,"
                " unit int, year int, kind text)"
            )
            cursor.execute("create index bench_plain_vector on bench_plain using gin (vector)")

    def load(self, reports: Iterable[Made]) -> None:
        with connection.cursor() as cursor:
            for one in reports:
                body = "\n".join(one.paragraphs)
                cursor.execute(
                    "insert into bench_plain values (%s, %s, %s, setweight(to_tsvector('simple', %s), 'A')"
                    " || to_tsvector('simple', %s), %s, %s, %s)",
                    [one.number, one.title, body, one.title, body, one.unit, one.year, one.kind],
                )
            cursor.execute("analyze bench_plain")

    def ask(self, text: str) -> int:
        with connection.cursor() as cursor:
            query = "websearch_to_tsquery('simple', %s)"
            cursor.execute(
                f"select id, title, ts_headline('simple', body, {query}) from (select * from bench_plain"
                f" where vector @@ {query} order by ts_rank(vector, {query}) desc limit 20) x",
                [text, text, text],
            )
            cursor.fetchall()
            for facet in FACETS:
                counts = f"select {facet}, count(*) from bench_plain where vector @@ {query} group by {facet}"
                cursor.execute(counts, [text])
                cursor.fetchall()
            cursor.execute(f"select count(*) from bench_plain where vector @@ {query}", [text])
            return cursor.fetchone()[0]
