"""The products' names alone, so that help texts need no content to be loaded."""

PRODUCT_NAMES = ("deck", "cards", "workbook", "guide")
