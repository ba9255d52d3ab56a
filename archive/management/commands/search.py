"""`manage.py search [--json] QUERY…`: the site's search at the command line."""

import json
import sys
from collections.abc import Iterator
from pathlib import PurePosixPath

from django.core.management.base import BaseCommand

from archive.search import Results, parse, search


class Command(BaseCommand):
    requires_system_checks = ()
    help = "Tìm báo cáo như trang /tim/; “-” đọc mỗi dòng một câu hỏi từ đầu vào."

    def add_arguments(self, parser):
        parser.add_argument("queries", nargs="+", metavar="QUERY")
        parser.add_argument("--json", action="store_true", help="mỗi câu hỏi một dòng JSON")

    def handle(self, *, queries, json: bool, **options):
        write = self._write_json if json else self._write_text
        for text in _each(queries):
            write(text, search(parse(text)))

    def _write_json(self, text: str, results: Results) -> None:
        names = [PurePosixPath(hit.path).name for hit in results.hits]
        notices = [notice.text for notice in (*results.notices, *results.suggestions)]
        row = {"query": text, "total": results.total, "results": names, "notices": notices}
        self.stdout.write(json.dumps(row, ensure_ascii=False))

    def _write_text(self, text: str, results: Results) -> None:
        self.stdout.write("".join(part.text for part in results.sentence))
        for notice in (*results.notices, *results.suggestions):
            self.stdout.write(f"  · {notice.text}")
        for hit in results.hits:
            self.stdout.write(f"{hit.path}  {''.join(part.text for part in hit.title)}  [{hit.tier.value}]")
            for snippet in hit.snippets:
                marked = (f"«{part.text}»" if part.marked else part.text for part in snippet)
                self.stdout.write("    " + " ".join("".join(marked).split()))


def _each(queries: list[str]) -> Iterator[str]:
    for query in queries:
        if query == "-":
            yield from (line.rstrip("\n") for line in sys.stdin if line.strip())
        else:
            yield query
