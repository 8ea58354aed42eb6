"""Records: values that compare by their fields, and that only the type checker freezes."""

from __future__ import annotations

import copy
import pickle
from dataclasses import field, replace

import pytest

from followup.record import record


@record
class Point:
    x: int
    tags: tuple[str, ...] = field(default=())


@record(kw_only=True)
class Place(Point):
    name: str


HERE = Place(x=1, name="here")


def test_records_are_what_their_fields_are() -> None:
    """Equal, as keys, copied and sent elsewhere."""
    assert replace(HERE, x=2) == Place(x=2, name="here") != HERE
    assert len({HERE, Place(x=1, name="here")}) == 1
    assert copy.deepcopy(HERE) == HERE == pickle.loads(pickle.dumps(HERE))
    assert repr(Point(1)) == "Point(x=1, tags=())"


def test_nothing_can_be_added() -> None:
    """They have slots."""
    with pytest.raises(AttributeError):
        HERE.nme = "there"  # type: ignore[attr-defined]


def test_the_type_checker_lets_nobody_change_one() -> None:
    """An ignore that hides no error is an error for mypy: without the freezing this line would be one."""
    made = Point(1)
    made.x = 2  # type: ignore[misc]
    assert made.x == 2, "at run time it is plain"
