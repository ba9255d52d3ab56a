"""Rows → a CSV file that spreadsheets open as written: UTF-8 with its mark, and no cell a formula."""

import csv
import io
from collections.abc import Iterable

from django.http import HttpResponse

FORMULA = ("=", "+", "-", "@", "\t", "\r")


def spreadsheet(name: str, rows: Iterable[Iterable[str | int]]) -> HttpResponse:
    """The rows as a file of that name; numbers stay numbers."""
    written = io.StringIO()
    csv.writer(written).writerows([_inert(cell) for cell in row] for row in rows)
    page = HttpResponse("\ufeff" + written.getvalue(), content_type="text/csv; charset=utf-8")
    page.headers["Content-Disposition"] = f'attachment; filename="{name}"'
    return page


def _inert(cell: str | int) -> str | int:
    """A text that a spreadsheet would reckon with, quoted by the sign that it does not show."""
    return f"'{cell}" if isinstance(cell, str) and cell.startswith(FORMULA) else cell
