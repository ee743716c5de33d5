"""The products by name, so that a help text can list them without loading what makes them."""

from typing import Literal, get_args

ProductName = Literal["deck", "cards", "workbook", "guide", "deck-handout", "deck-script", "cards-proof", "cards-differences", "badges", "tents"]
PRODUCT_NAMES: tuple[ProductName, ...] = get_args(ProductName)
USUAL: tuple[ProductName, ...] = ("deck", "cards", "workbook", "guide")
"""What is built where no product is named. The others are made on demand."""
