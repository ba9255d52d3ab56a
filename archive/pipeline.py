"""The path of a report, from the bytes of a file to all that is found in it: read this first.

Needs no database and no Django: `archive.storage` turns `Findings` into rows, `archive.contract` into JSON.
"""

from dataclasses import replace

from archive.extraction import extract
from archive.facts import Findings, Sidecar
from archive.gazetteer import Gazetteer
from archive.linking import link
from archive.reading import read
from archive.sidecar import obey

# Raised by every change of the rules that may change a finding: runs of an older version are outdated.
EXTRACTOR_VERSION = "3"


def process(raw: bytes, gazetteer: Gazetteer, sidecar: Sidecar | None = None) -> Findings:
    """All that a machine finds in one file; raises `archive.reading.Refused` when it is no readable text."""
    document = obey(read(raw), sidecar)
    extraction = extract(document, gazetteer)
    findings = link(document, extraction, gazetteer, sidecar)
    return replace(findings, extractor=EXTRACTOR_VERSION, gazetteer=gazetteer.digest)
