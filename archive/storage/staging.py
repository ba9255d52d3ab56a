"""Staging: files that were read lie where nobody sees them until all of a load is published."""

from collections.abc import Callable
from dataclasses import dataclass, replace

from archive.facts import Findings, Sidecar
from archive.findings_json import dump, restore, restore_as
from archive.models import Report, StagedFile
from archive.reading.refusal import Refused
from archive.storage.saving import Arrival, sidecar_json


@dataclass(frozen=True, slots=True)
class Extractor:
    """How a file becomes findings, and by which version of the rules and of the gazetteer."""

    process: Callable[[bytes, Sidecar | None], Findings]  # raises an exception with `code` and `reason`
    version: str
    gazetteer: str  # digest


def is_unchanged(report: Report | None, sha256: str, sidecar: Sidecar | None) -> bool:
    """Whether the bytes and what is stated beside them are what the report shows already."""
    version = report.current_version if report else None
    return bool(version) and version.raw_file.sha256 == sha256 and version.sidecar == sidecar_json(sidecar)


def stage_file(
    collection: str,
    path: str,
    raw: bytes,
    sidecar: Sidecar | None,
    sha256: str,
    extractor: Extractor,
    keep: bool = True,
) -> None:
    """Reads a file unless the same bytes lie staged, read by the same rules; raises `Refused`."""
    values = {
        "sha256": sha256,
        "sidecar": sidecar_json(sidecar),
        "extractor": extractor.version,
        "gazetteer": extractor.gazetteer,
    }
    if StagedFile.objects.filter(collection=collection, path=path, **values).exists():
        return
    findings = _processed(extractor, raw, sidecar)
    if keep:
        StagedFile.objects.update_or_create(
            collection=collection, path=path, defaults=values | {"raw": raw, "findings": dump(findings)}
        )


def _processed(extractor: Extractor, raw: bytes, sidecar: Sidecar | None) -> Findings:
    """The findings, or `Refused`: a file that the rules cannot bear must not stop the others."""
    try:
        findings = extractor.process(raw, sidecar)
    except Refused:
        raise
    except Exception as problem:
        code = getattr(problem, "code", "failed")
        reason = getattr(problem, "reason", f"Lỗi khi trích xuất: {type(problem).__name__}: {problem}"[:500])
        raise Refused(code, reason) from problem
    if "\0" in findings.document.text:
        raise Refused("binary", "Văn bản có ký tự NUL.")
    return replace(findings, extractor=extractor.version, gazetteer=extractor.gazetteer)


def arrival_of(staged: StagedFile) -> Arrival:
    """A staged file as it is saved."""
    sidecar = restore_as(Sidecar, staged.sidecar) if staged.sidecar else None
    return Arrival(staged.path, bytes(staged.raw), restore(staged.findings), sidecar)
