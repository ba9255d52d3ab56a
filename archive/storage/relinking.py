"""Linking again with a corrected province: "Sở", "UBND tỉnh", "Tỉnh ủy" follow it."""

from dataclasses import dataclass, replace
from functools import cached_property

from archive.facts import Extraction, Findings, Sidecar
from archive.gazetteer import Gazetteer
from archive.storage.gazetteer_rows import stored_gazetteer


@dataclass
class Relinker:
    """Call it with findings, a unit's key and the sidecar; the gazetteer is read once, when it is first needed."""

    @cached_property
    def gazetteer(self) -> Gazetteer:
        return stored_gazetteer()

    def __call__(self, findings: Findings, unit_key: str, sidecar: Sidecar) -> Findings:
        """The same mentions and figures, linked as if a person had stated the province."""
        from archive.linking import link  # few processes ever need it

        extraction = Extraction(tuple(each.mention for each in findings.links), findings.figures, findings.quotations)
        stated = replace(sidecar, province=unit_key)
        linked = link(findings.document, extraction, self.gazetteer, stated)
        return replace(linked, extractor=findings.extractor, gazetteer=findings.gazetteer, partial=findings.partial)
