"""Names for form fields: plain letters that stay the same from one version to the next."""

import re
import unicodedata


def slug(words: str) -> str:
    """Words as small letters, digits and hyphens, without accents: "Four weeks before" is "four-weeks-before"."""
    plain = unicodedata.normalize("NFKD", words).encode("ascii", "ignore").decode()
    return re.sub(r"[^a-z0-9]+", "-", plain.lower()).strip("-")
