"""`search`: a query → finished results. The one seam behind pages, the command line and programs."""

from dataclasses import replace

from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from archive.bilingual import reports
from archive.models import Report

from . import statements
from .analyzer import Shape
from .atoms import Atom, Role
from .counting import count
from .expression import Node
from .facets import CHIPS, read_chips, read_facets, read_labels, read_sentence, read_suggestions
from .facts import filters_of
from .fields import understand
from .histogram import read_histogram
from .hits import read_hits
from .language import PAGE_SIZE, PAGES, REACHABLE, Query
from .matching import Answer, answer
from .ordering import first
from .plan import Plan, plan
from .readings import Marks, Reading
from .results import Link, Notice, Pager, Results, Tier
from .sets import Places
from .shorter import shorten
from .spelling import Respelled, respell
from .vocabulary import Vocabulary, read_vocabulary

SORT_LABELS = {
    "phu-hop": _("Phù hợp nhất"),
    "moi": _("Mới nhất"),
    "cu": _("Cũ nhất"),
    "so-lieu": _("Nhiều số liệu nhất"),
}


def search(query: Query) -> Results:
    """The query's results: honest totals, one page of hits. Raises `SearchBusy` when time runs out, nothing else."""
    with statements.bounded():
        query = understand(query)
        vocabulary = read_vocabulary(query) if query.branches else Vocabulary()
        planned = plan(query, vocabulary)
        if query.branches and not planned.readings:
            query = replace(query, branches=())
        found = _answer(planned, query)
        respelled = respell(query, planned, vocabulary, found)
        if respelled:
            planned, found = respelled.planned, respelled.found
        rows, total = count(found, query), found.filtered().bit_count()
        query = replace(query, page=min(query.page, _pages(total)))
        reading, tree = _chosen(planned, found)
        asked = replace(respelled.query, page=query.page) if respelled else query
        hits = read_hits(_page(planned, found, query) if total else [], tree, asked, min(total, REACHABLE))
        labels = read_labels(query, rows)
        shorter = () if total else _shorter(query, planned, vocabulary, found.places)
    return Results(
        query=query,
        total=total,
        sentence=read_sentence(asked, total, labels, found.doubtful),
        hits=tuple(replace(hit, tier=Tier.NEAR) for hit in hits) if respelled else hits,
        facets=read_facets(query, rows, labels),
        histogram=read_histogram(query, rows),
        chips=read_chips(query, labels),
        notices=(
            *_unknown(query),
            *_respelled(query, respelled),
            *_notices(query, planned, reading if tree else None, total),
        ),
        suggestions=() if total else read_suggestions(query, rows, labels) or shorter,
        sorts=_sorts(query),
        pager=_pager(query, _pages(total)),
        first=(query.page - 1) * PAGE_SIZE + 1,
        reachable=min(total, REACHABLE),
        is_short=found.doubtful and len(hits) < min(PAGE_SIZE, total - (query.page - 1) * PAGE_SIZE),
    )


def _answer(planned: Plan, query: Query) -> Answer:
    return answer([tree for _, tree in planned.readings], filters_of(query))


def _chosen(planned: Plan, found: Answer) -> tuple[Reading, Node | None]:
    return planned.readings[found.tree] if planned.readings else (Reading(Marks.TYPED), None)


def hit_at(query: Query, number: int) -> tuple[str, int]:
    """The public id of the hit of that number, "" if there is none; and how many hits can be reached."""
    page, place = divmod(number - 1, PAGE_SIZE)
    with statements.bounded():
        planned = plan(query, read_vocabulary(query))
        found = _answer(planned, query)
        rows = _page(planned, found, replace(query, page=page + 1))
        keys = [key for key, _ in rows[place : place + 1]]
        (public_id,) = Report.objects.filter(pk__in=keys).values_list("public_id", flat=True) or ("",)
    return public_id, min(found.filtered().bit_count(), REACHABLE)


def _page(planned: Plan, found: Answer, query: Query) -> list[tuple[int, int]]:
    """(report, tier) of the query's page: the first hits, by title and then newest, are ranked, those after are not."""
    reading, tree = _chosen(planned, found)
    tests, start = _tests(planned, reading) if tree else None, (query.page - 1) * PAGE_SIZE
    reports, by_rank = found.filtered(), query.sort == "phu-hop"
    ranked = tree and by_rank and start < statements.WINDOW
    size = statements.WINDOW if ranked else start + PAGE_SIZE
    titled = first(reports & found.titled, size, found.places) if by_rank else []
    others = reports & ~found.titled if by_rank else reports
    rest = first(others, size - len(titled), found.places, query.sort) if len(titled) < size else []
    window = statements.Window(found.places.addresses([*titled, *rest]), titled)
    if ranked:
        return statements.ranked(tree, tests, window, found.doubtful, start)
    return statements.ordered(tree, tests, window, found.doubtful, query.sort, start)


def _tests(planned: Plan, reading: Reading) -> statements.Tests | None:
    """How near each hit is; nothing to tell for a query that only avoids words."""
    exact = replace(reading, marks=Marks.EXACT)
    folded = replace(reading, marks=Marks.FOLDED, short_forms=False)
    typed = replace(exact, short_forms=False)
    trees = [planned.build(one) for one in (replace(typed, sequences=False), typed, folded, exact)]
    return statements.Tests(*trees) if all(trees) else None


def _pages(total: int) -> int:
    return max(1, min(PAGES, -(-total // PAGE_SIZE)))


def _pager(query: Query, last: int) -> Pager:
    def url(page: int) -> str:
        return replace(query, page=page).url if 1 <= page <= last else ""

    return Pager(query.page, last, url(query.page - 1), url(query.page + 1))


def _sorts(query: Query) -> tuple[Link, ...]:
    return tuple(
        Link(str(label), replace(query, sort=sort, page=1).url, sort == query.sort)
        for sort, label in SORT_LABELS.items()
    )


def _notices(query: Query, planned: Plan, reading: Reading | None, total: int) -> tuple[Notice, ...]:
    """How the question was read, as far as that is not what was typed."""
    notices = [Notice(text) for text in query.notices]
    if not reading:
        return tuple(notices)
    atoms = _atoms(planned)
    also = {row.long if _is_short(atom) else row.short: None for atom in atoms for row in atom.stands_for}
    if also:
        text = gettext("Đã tìm cả %(forms)s.") % {"forms": ", ".join(f"“{other}”" for other in also)}
        notices.append(Notice(text, replace(query, literal=True, page=1).url, gettext("Chỉ tìm đúng chữ đã gõ")))
    if query.literal:
        plain = replace(query, literal=False, page=1).url
        notices.append(Notice(gettext("Chỉ tìm đúng chữ đã gõ."), plain, gettext("Tìm cả chữ viết tắt và tên đầy đủ")))
    if query.loose:
        close = replace(query, loose=False, page=1).url
        notices.append(Notice(gettext("Các chữ có thể đứng rời nhau."), close, gettext("Chỉ tìm nơi chúng liền nhau")))
    elif 0 < total < PAGE_SIZE and planned.keeps_together(reading):
        loose = replace(query, loose=True, page=1).url
        text = gettext("Đây là những báo cáo có các chữ này liền nhau.")
        notices.append(Notice(text, loose, gettext("Tìm cả nơi chúng đứng rời nhau")))
    if total:
        notices += [Notice(text) for text in _readings(planned, reading, atoms)]
    return tuple(notices)


def _unknown(query: Query) -> list[Notice]:
    """A sentence for each value of a filter that names nothing, or too much."""
    nothing = gettext("Kho không có %(filter)s nào tên là “%(value)s”.")
    many = gettext("Quá nhiều %(filter)s có tên “%(value)s”; xin gõ đủ tên, hay chọn thêm tỉnh.")
    return [
        Notice((many if found else nothing) % {"filter": str(CHIPS[name]).lower(), "value": value.replace("-", " ")})
        for name, value, found in query.unknown or ()
    ]


def _respelled(query: Query, respelled: Respelled | None) -> list[Notice]:
    if not respelled:
        return []
    text = gettext("Không có “%(typed)s”; đang tìm “%(near)s”.")
    literal = replace(query, literal=True, page=1).url
    said = text % {"typed": query.text, "near": respelled.query.text}
    return [Notice(said, literal, gettext("Chỉ tìm đúng chữ đã gõ"))]


def _shorter(query: Query, planned: Plan, vocabulary: Vocabulary, known: Places) -> tuple[Notice, ...]:
    """Which words keep a question from an answer, and what it finds without them."""
    shorter = shorten(query, planned, vocabulary, known)
    if not shorter:
        return ()
    text = gettext("Bỏ %(words)s, còn “%(rest)s”:")
    words = ", ".join(f"“{word}”" for word in shorter.left_out)
    said = text % {"words": words, "rest": shorter.query.text}
    return (Notice(said, shorter.query.url, reports(shorter.found)),)


def _readings(planned: Plan, reading: Reading, atoms: list[Atom]) -> list[str]:
    """Sentences about marks, years and nearness."""
    said = []
    if planned.marked and reading.marks is Marks.FOLDED:
        said.append(gettext("Không báo cáo nào viết đúng dấu như đã gõ; đây là kết quả không xét dấu."))
    elif not planned.marked and any(atom.role in (Role.WORD, Role.UNIT) and _has_words(atom) for atom in atoms):
        said.append(gettext("Câu hỏi không dấu: tìm chữ có dấu bất kỳ, đúng chữ đã gõ xếp trước."))
    years = ", ".join(atom.tokens[0].exact for atom in atoms if atom.role is Role.YEAR)
    if years and reading.literal_years:
        text = gettext("Không có báo cáo về kỳ %(years)s như vậy; đang tìm chữ “%(years)s” trong bài.")
        said.append(text % {"years": years})
    elif years:
        said.append(gettext("Năm %(years)s được hiểu là năm của kỳ báo cáo.") % {"years": years})
    if reading.is_apart:
        said.append(gettext("Không báo cáo nào có các chữ này cạnh nhau; đây là những báo cáo có đủ các chữ."))
    return said


def _atoms(planned: Plan) -> list[Atom]:
    return [atom for item, atoms in planned.atoms for atom in atoms if not item.negated]


def _has_words(atom: Atom) -> bool:
    return any(token.shape is Shape.WORD for token in atom.tokens)


def _is_short(atom: Atom) -> bool:
    key = "".join(token.folded for token in atom.tokens)
    typed_short = atom.role is Role.SHORT and atom.tokens[0].width > 1
    return typed_short or any(row.key == key for row in atom.stands_for)
