"""The content of one page. It takes operators together with what they mean, so nothing can be drawn that is not tagged."""

from toolkit.write.pdf.tree import Element, Marked


class Ink:
    """Marked content of the page with this index, in the order of drawing; `owners` are the elements by content number."""

    def __init__(self, page: int) -> None:
        self._page = page
        self._parts: list[str] = []
        self._in_artifact = False
        self.owners: list[Element] = []

    def artifact(self, operators: str) -> None:
        """Draw decoration."""
        if not operators:
            return
        if not self._in_artifact:
            self._parts.append("/Artifact BMC")
            self._in_artifact = True
        self._parts.append(operators)

    def content(self, element: Element, operators: str) -> None:
        """Draw what belongs to a structure element."""
        if not operators:
            return
        self._close()
        mcid = len(self.owners)
        self._parts.append(f"/{element.tag} <</MCID {mcid}>> BDC\n{operators}\nEMC")
        self.owners.append(element)
        element.kids.append(Marked(self._page, mcid))

    def code(self) -> str:
        """The whole content."""
        self._close()
        return "\n".join(self._parts)

    def _close(self) -> None:
        if self._in_artifact:
            self._parts.append("EMC")
            self._in_artifact = False
