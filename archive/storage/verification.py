"""Fixity: everything that can be computed again is computed again, and each fault names its report."""

import hashlib
from collections.abc import Iterator

from archive.models import Entity, RawFile, Report, Version
from archive.models.reports import mint_public_id
from archive.reading.refusal import Refused
from archive.storage.projection_faults import Fault, verify_projection
from archive.storage.tally_faults import verify_tallies
from archive.text import fold, sort_key

_AT_ONCE = 100


def verify() -> Iterator[Fault]:
    """Every fault of the stored archive: bytes, texts, spans, public ids, names of entities, tallies."""
    yield from _verify_raw_files()
    yield from _verify_versions()
    yield from _verify_reports()
    yield from _verify_entities()
    yield from verify_projection()
    yield from verify_tallies()


def _addresses(raw_file: RawFile) -> str:
    reports = Report.objects.filter(versions__raw_file=raw_file).distinct().order_by("path")
    return ", ".join(report.get_absolute_url() for report in reports) or f"raw file {raw_file.pk}"


def _verify_raw_files() -> Iterator[Fault]:
    for raw_file in RawFile.objects.order_by("pk").iterator(_AT_ONCE):
        data = bytes(raw_file.data)
        if hashlib.sha256(data).hexdigest() != raw_file.sha256:
            yield Fault(_addresses(raw_file), f"the bytes do not have the SHA-256 {raw_file.sha256}")
        if len(data) != raw_file.size:
            yield Fault(_addresses(raw_file), f"the file has {len(data)} bytes, not {raw_file.size}")


def _verify_versions() -> Iterator[Fault]:
    from archive.reading import read  # reading is needed here only

    rows = Version.objects.select_related("report", "raw_file").order_by("pk")
    for version in rows.iterator(_AT_ONCE):
        address = f"{version.report.get_absolute_url()} version {version.number}:"
        try:
            text = read(bytes(version.raw_file.data)).text
        except Refused as refused:
            yield Fault(address, f"the bytes can no longer be read ({refused.code})")
            continue
        if text != version.text:
            yield Fault(address, "the text is not what its bytes decode to")


def _verify_reports() -> Iterator[Fault]:
    rows = Report.objects.select_related("collection", "current_version", "current_run__version").order_by("pk")
    for report in rows.iterator(_AT_ONCE):
        address = report.get_absolute_url()
        if report.public_id not in _rightful_ids(report):
            yield Fault(address, f"the public id {report.public_id} was not minted from this report")
        if report.current_run and report.current_run.version_id != report.current_version_id:
            yield Fault(address, "the run that is shown is of another version")
        if report.current_run:
            yield from (Fault(address, what) for what in _span_faults(report))


def _rightful_ids(report: Report) -> set[str]:
    given = {sidecar.get("id", "") for sidecar in report.versions.values_list("sidecar", flat=True)}
    if report.minted_path:
        return given | {mint_public_id(report.collection.slug, report.minted_path)}
    return given


def _span_faults(report: Report) -> Iterator[str]:
    run, text = report.current_run, report.current_version.text
    for name in ("blocks", "statements", "clocks"):
        for row in getattr(run, name).exclude(end=None):
            if not row.start < row.end <= len(text):
                yield f"{name} {row.pk}: [{row.start}, {row.end}) is not inside the text"
    surfaces = [("mention", run.mentions.values_list("pk", "start", "end", "surface"))]
    surfaces.append(("figure", run.figures.values_list("pk", "start", "end", "quote")))
    surfaces.append(("quotation", run.quotations.values_list("pk", "start", "end", "text")))
    roles = run.mentions.exclude(roles__end=None).exclude(roles=None)
    surfaces.append(("role", roles.values_list("roles__pk", "roles__start", "roles__end", "roles__text")))
    for name, rows in surfaces:
        for key, start, end, surface in rows:
            if text[start:end] != surface:
                yield f"{name} {key}: [{start}, {end}) of the text is {text[start:end]!r}, not {surface!r}"


def _verify_entities() -> Iterator[Fault]:
    for entity in Entity.objects.order_by("pk").iterator(1000):
        if (entity.folded, entity.sort_key) != (fold(entity.name), sort_key(entity.name)):
            yield Fault(entity.get_absolute_url(), f"the folded name or the sort key is not that of {entity.name!r}")
