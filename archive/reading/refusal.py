"""How reading says no: a code for programs, a sentence for people."""


class Refused(Exception):
    """A file that cannot be read as a report.

    `code` is one of `empty`, `binary`, `too-large`, `undecodable`, `not-text`;
    `reason` is a Vietnamese sentence for the closing table of a load.
    """

    def __init__(self, code: str, reason: str):
        super().__init__(f"{code}: {reason}")
        self.code = code
        self.reason = reason

    def __reduce__(self):
        return Refused, (self.code, self.reason)
