"""Pictures that tests make: no mark of anybody."""

from io import BytesIO

from PIL import Image


def picture(width: int, height: int, colour: str = "#0B4F6C", form: str = "PNG") -> bytes:
    """A field of one colour."""
    file = BytesIO()
    Image.new("RGB", (width, height), colour).save(file, form)
    return file.getvalue()
