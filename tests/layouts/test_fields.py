"""What a screen reader says of a field leads to that field alone."""

from collections import Counter

import pytest

from tests.layouts.drawn import VARIANTS, drawn
from tests.layouts.workbook.walk import fields
from toolkit.plan import PRODUCTS


@pytest.mark.parametrize("product", PRODUCTS)
@pytest.mark.parametrize(("convening", "paper"), VARIANTS)
def test_no_two_fields_of_a_document_have_one_label(product: str, convening: str, paper: str) -> None:
    labels = Counter(field.label for page in drawn(product, convening, paper)[0].pages for field in fields(page))
    assert [label for label, count in labels.items() if count > 1] == []
