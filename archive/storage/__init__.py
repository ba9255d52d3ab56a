"""The only code that writes archived rows; every public name is a verb or what it gives back."""

from archive.storage.editions import LoaderBusy, current_edition, new_edition
from archive.storage.projection import effective, findings_of, project
from archive.storage.saving import save_report

__all__ = ["LoaderBusy", "current_edition", "effective", "findings_of", "new_edition", "project", "save_report"]
