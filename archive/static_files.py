"""Style sheets, scripts and fonts under names that carry a hash of their content."""

from typing import Any

from whitenoise.storage import CompressedManifestStaticFilesStorage


class HashedFiles(CompressedManifestStaticFilesStorage):
    """Hashed names once `collectstatic` has run; the plain ones before, so that tests need no collecting."""

    manifest_strict = False

    def hashed_name(self, name: str, content: Any = None, filename: str | None = None) -> str:
        try:
            return super().hashed_name(name, content, filename)
        except ValueError:  # the file is not among the collected ones
            if content is not None or filename is not None:
                raise
            return name
