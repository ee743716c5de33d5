"""What a file's colours are meant for: the entry of the catalog that says it."""

from toolkit.scene import Document
from toolkit.write.inks.conditions import CONDITIONS, REGISTRY
from toolkit.write.pdf import icc
from toolkit.write.pdf.press import Press
from toolkit.write.pdf.syntax import array, reference, string


def output_intents(document: Document, press: Press) -> str:
    """The entry: sRGB with its profile, or the printing condition by its registered name, for which PDF/X-1a needs no profile."""
    body = _condition(document) if document.standard == "press" else _srgb(press)
    return f"/OutputIntents {array([reference(press.add(body))])}"


def _srgb(press: Press) -> str:
    profile = press.stream("/N 3", icc.srgb())
    srgb = "(sRGB IEC61966-2.1)"
    return f"<</Type /OutputIntent /S /GTS_PDFA1 /OutputConditionIdentifier {srgb} /Info {srgb} /DestOutputProfile {reference(profile)}>>"


def _condition(document: Document) -> str:
    condition = CONDITIONS[document.condition]
    says = string(condition.says)
    named = f"/OutputConditionIdentifier {string(condition.name)} /RegistryName {string(REGISTRY)}"
    return f"<</Type /OutputIntent /S /GTS_PDFX {named} /OutputCondition {says} /Info {says}>>"
