"""The products by name, so that a help text can list them without loading what makes them."""

from typing import Literal, get_args

ProductName = Literal["deck", "cards", "workbook", "guide"]
PRODUCT_NAMES: tuple[ProductName, ...] = get_args(ProductName)
