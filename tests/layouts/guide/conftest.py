"""Every guide that the national edition can have: three convenings on two papers."""

import pytest

from tests.layouts.drawn import VARIANTS, drawn
from toolkit.scene import Document


@pytest.fixture(params=VARIANTS, ids="-".join)
def document(request: pytest.FixtureRequest) -> Document:
    return drawn("guide", *request.param)[0]
