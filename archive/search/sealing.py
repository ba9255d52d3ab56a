"""Sealing: entries of the tail become a segment, small or decayed segments become one.

Every segment is made in a transaction of its own, that readers see whole or not at all; whoever dies half-way leaves
the tail as it was. Entries that are deleted meanwhile are dead in the new segment.
"""

from collections.abc import Iterator

from django.db import connection, transaction

from archive.models import SearchEntry, SearchPosting, SearchSegment

from .postings import Row, bits_of, posting_lines

SEGMENT = 32_000  # entries at most: two rows of so many bits fill a page, and an ordinal is a smallint
TAIL = 1_000  # unsealed entries that searches can bear
AT_ONCE = 1_000

_SEALING = 7_301_002  # the advisory lock of whoever seals


def seal(least: int = TAIL) -> int:
    """Seals the tail if it has at least so many entries; how many entries were sealed (none while another seals)."""
    with connection.cursor() as cursor:
        cursor.execute("select pg_try_advisory_lock(%s)", [_SEALING])
        if not cursor.fetchone()[0]:
            return 0
    try:
        tail = list(SearchEntry.objects.filter(segment=None).order_by("day", "id").values_list("id", flat=True))
        return sum(_seal_batch(*batch) for batch in _batches(tail)) if len(tail) >= max(least, 1) else 0
    finally:
        with connection.cursor() as cursor:
            cursor.execute("select pg_advisory_unlock(%s)", [_SEALING])


def _batches(tail: list[int]) -> Iterator[tuple[list[int], list[int]]]:
    """(entries of the tail, segments that join them): whole segments first, the rest with what is small."""
    while len(tail) > SEGMENT:
        yield tail[:SEGMENT], []
        tail = tail[SEGMENT:]
    joined, size = [], len(tail)
    for segment, alive in _sizes():
        if alive > 2 * size or size + alive > SEGMENT:
            break
        joined.append(segment)
        size += alive
    yield tail, joined


def _sizes() -> list[tuple[int, int]]:
    """(segment, living entries), the smallest first."""
    with connection.cursor() as cursor:
        cursor.execute("select id, bit_count(alive)::int from archive_searchsegment order by 2, 1")
        return cursor.fetchall()


def _seal_batch(tail: list[int], joined: list[int]) -> int:
    with transaction.atomic():
        keys = _in_order(tail, joined)
        segment = SearchSegment.objects.create(size=len(keys), alive=_as_bits(b"\0" * -(-len(keys) // 8)))
        copy_postings(segment.id, _rows(keys))
        living = _number(keys, segment.id)
        SearchSegment.objects.filter(id=segment.id).update(alive=_as_bits(bits_of(living, len(keys))))
        SearchPosting.objects.filter(segment__in=joined).delete()
        SearchSegment.objects.filter(id__in=joined).delete()
    return len(living)


def _in_order(tail: list[int], joined: list[int]) -> list[int]:
    """The entries by province, then by day: what a facet counts apart stands together, and its sets are short."""
    sql = """
        select id from archive_searchentry e where id = any(%s) or segment_id = any(%s)
        order by (select min(fact) from unnest(facts) as fact where fact like 'tinh:%%') collate "C", day, id"""
    with connection.cursor() as cursor:
        cursor.execute(sql, [tail, joined])
        return [entry for (entry,) in cursor]


def _rows(keys: list[int]) -> Iterator[Row]:
    """What the entries say, in the order of their keys; nothing of one that was deleted meanwhile."""
    sql = """
        select coalesce(vector, '')::text, coalesce(pairs, ''), coalesce(facts, '{}'), day, coalesce(figures, 0)
        from unnest(%s::bigint[]) with ordinality as k(id, number)
        left join archive_searchentry e using (id) order by number"""
    for start in range(0, len(keys), AT_ONCE):
        with connection.cursor() as cursor:
            cursor.execute(sql, [keys[start : start + AT_ONCE]])
            for vector, pairs, facts, day, figures in cursor:
                yield Row(vector, bytes(pairs), facts, day, figures)


def copy_postings(segment: int, rows: Iterator[Row]) -> None:
    """Stores the postings of a segment."""
    table = SearchPosting._meta.db_table
    with connection.cursor() as cursor:
        cursor.copy_expert(
            f"copy {table} (term, segment, bits, places) from stdin", _Lines(posting_lines(segment, rows))
        )


class _Lines:
    """Lines as a file that COPY reads."""

    def __init__(self, lines: Iterator[str]):
        self.lines, self.left = lines, b""

    def read(self, size: int) -> bytes:
        pieces, length = [self.left], len(self.left)
        while length < size and (line := next(self.lines, "")):
            pieces.append(line.encode())
            length += len(pieces[-1])
        found = b"".join(pieces)
        self.left = found[size:]
        return found[:size]


def _number(keys: list[int], segment: int) -> list[int]:
    """Gives the entries that are still there their places in the segment."""
    with connection.cursor() as cursor:
        cursor.execute(
            "update archive_searchentry e set segment_id = %s, ordinal = k.number - 1"
            " from unnest(%s::bigint[]) with ordinality as k(id, number) where e.id = k.id returning e.ordinal",
            [segment, keys],
        )
        return [ordinal for (ordinal,) in cursor]


def _as_bits(bits: bytes) -> str:
    return "x" + bits.hex()
