"""How right the machine's finds are: its scores on texts with answer keys, by kind and by version."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date

from django.db.models import Count
from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _
from django.views.decorators.http import require_safe

from archive.bilingual import localized, number
from archive.evaluation.scores import COLUMNS, Interval, Score
from archive.models import Evaluation, Report
from archive.pages.kit.lists import Crumb

LISTS = {
    "people": _("Người"),
    "posts": _("Người kèm chức vụ"),
    "bodies_found": _("Cơ quan: nhận ra trong bài"),
    "bodies_resolved": _("Cơ quan: nối đúng tỉnh, đúng tên"),
    "places": _("Địa danh"),
    "figures": _("Số liệu: giá trị và đơn vị"),
    "targets": _("Số liệu: phân biệt chỉ tiêu với kết quả"),
    "documents": _("Văn bản"),
}
SHARES = {
    "title": _("Nhan đề"),
    "published": _("Ngày đăng"),
    "event_date": _("Ngày họp"),
    "province": _("Tỉnh, thành phố"),
    "period_year": _("Năm của kỳ báo cáo"),
    "kind": _("Loại báo cáo"),
    "source": _("Nguồn đăng"),
    "author": _("Tác giả"),
    "furniture": _("Dòng thừa của trang được bỏ ra ngoài"),
    "body": _("Câu có số liệu được giữ lại trong bài"),
}
IN_HISTORY = ("people", "posts", "bodies_resolved", "places", "figures", "documents", "province", "published")
ORIGINS = {"real": _("báo cáo thật"), "invented": _("bài tự viết")}


@dataclass(frozen=True, slots=True)
class Share:
    """A share in per cent with the cases it rests on and its 95 % interval; `value` is "" where there is no case."""

    value: str
    cases: str
    interval: str


@dataclass(frozen=True, slots=True)
class Row:
    label: str
    precision: Share
    recall: Share
    f1: str
    misses: int
    false: int


@dataclass(frozen=True, slots=True)
class Table:
    """The scores on the texts of one origin."""

    texts: str  # "28 bài tự viết"
    real: bool
    lists: list[Row]
    shares: list[Row]


@dataclass(frozen=True, slots=True)
class Version:
    """A line of the history."""

    extractor: str
    day: date
    texts: int
    cells: list[str]


@require_safe
def quality(request: HttpRequest) -> HttpResponse:
    return render(request, "quality.html", quality_page())


def quality_page() -> dict:
    """The newest scores, the history, and which version read the reports that are shown."""
    measures = list(Evaluation.objects.prefetch_related("scores")[:20])
    latest = measures[0] if measures else None
    return {
        "latest": latest,
        "tables": tables(scores_of(latest)) if latest else [],
        "history": [version(measure) for measure in newest_of_each_version(measures)],
        "history_kinds": [(LISTS | SHARES)[kind] for kind in IN_HISTORY],
        "readers": readers(),
        "breadcrumbs": [Crumb(gettext("Giới thiệu"), localized("/gioi-thieu/")), Crumb(gettext("Chất lượng"))],
    }


def scores_of(measure: Evaluation) -> list[Score]:
    return [Score(**{name: getattr(row, name) for name in COLUMNS}) for row in measure.scores.all()]


def tables(scores: Iterable[Score]) -> list[Table]:
    """A table for each origin that was measured, invented texts first: the rules were written beside the real ones."""
    by_origin: dict[str, dict[str, Score]] = {}
    for score in scores:
        by_origin.setdefault(score.origin, {})[score.kind] = score
    return [
        Table(
            texts=f"{number(kinds['texts'].asked)} {ORIGINS.get(origin, origin)}",
            real=origin == "real",
            lists=[row(LISTS[kind], kinds[kind]) for kind in LISTS if kind in kinds],
            shares=[row(SHARES[kind], kinds[kind]) for kind in SHARES if kind in kinds],
        )
        for origin, kinds in sorted(by_origin.items())
    ]


def row(label: str, score: Score) -> Row:
    return Row(
        label=label,
        precision=share(score.precision, score.hits, score.hits + score.false, score.precision_interval),
        recall=share(score.recall, score.hits, score.asked, score.recall_interval),
        f1=percent(score.f1),
        misses=score.misses,
        false=score.false,
    )


def share(value: float | None, hits: int, asked: int, interval: Interval | None) -> Share:
    if value is None or interval is None:
        return Share("", "", "")
    low, high = (number(round(100 * bound, 1)) for bound in interval)
    return Share(percent(value), f"{number(hits)}/{number(asked)}", f"{low}–{high}%")


def percent(value: float | None) -> str:
    return "" if value is None else f"{number(round(100 * value, 1))}%"


def newest_of_each_version(measures: Iterable[Evaluation]) -> list[Evaluation]:
    """Of measures with the newest first, the first of each extractor version."""
    newest: dict[str, Evaluation] = {}
    for measure in measures:
        newest.setdefault(measure.extractor, measure)
    return list(newest.values())


def version(measure: Evaluation) -> Version:
    """The main number of a few kinds, over the texts of every origin."""
    by_kind: dict[str, list[Score]] = {}
    for score in scores_of(measure):
        by_kind.setdefault(score.kind, []).append(score)
    whole = {kind: together(parts) for kind, parts in by_kind.items()}
    texts = whole["texts"].asked if "texts" in whole else 0
    return Version(measure.extractor, measure.day, texts, [main_number(whole.get(kind)) for kind in IN_HISTORY])


def together(parts: list[Score]) -> Score:
    sums = (sum(getattr(part, name) for part in parts) for name in ("asked", "hits", "misses", "false"))
    return Score(parts[0].kind, "", *sums)


def main_number(score: Score | None) -> str:
    if score is None:
        return ""
    return percent(score.f1 if score.kind in LISTS else score.recall)


def readers() -> list[tuple[str, int]]:
    """Which extractor version found what is shown, and in how many reports."""
    return list(Report.objects.published().values_list("current_run__extractor").annotate(n=Count("pk")).order_by("-n"))
