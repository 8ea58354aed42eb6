"""Plain fields and nothing else."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from followup.compose.fields import fill


@pytest.mark.parametrize(
    ("template", "result"),
    [
        ("Follow up: {who}", "Follow up: Jane"),
        ("{who}{who}", "JaneJane"),
        ("{unknown} {who}", "{unknown} Jane"),
        ("{who.__class__}", "{who.__class__}"),
        ("{who[0]}", "{who[0]}"),
        ("{who!r} {who:>20}", "{who!r} {who:>20}"),
        ("{0} {} {{who}}", "{0} {} {Jane}"),
        ("{% for x in y %}{{ config }}", "{% for x in y %}{{ config }}"),
        ("100 % {", "100 % {"),
    ],
)
def test_only_plain_known_names_are_fields(template: str, result: str) -> None:
    """No attribute, index, conversion or format is followed; what isn't known stays visible."""
    assert fill(template, {"who": "Jane"}) == result


def test_what_is_put_in_is_not_looked_at_again() -> None:
    """A value with braces reaches no other value."""
    assert fill("{who} {kind}", {"who": "{kind}", "kind": "{who}"}) == "{kind} {who}"


@given(st.text(), st.text())
def test_any_template_and_value_are_harmless(template: str, value: str) -> None:
    """Filling never fails, and without fields changes nothing."""
    assert "{who}" in template or fill(template, {"who": value}) == template
