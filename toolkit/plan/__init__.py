"""One edition, one convening, one language and one paper become the list of what is drawn, with every number known."""

from toolkit.plan.plan import Choice, Plan, make_plan
from toolkit.plan.products import PRODUCTS, Product

__all__ = ["PRODUCTS", "Choice", "Plan", "Product", "make_plan"]
