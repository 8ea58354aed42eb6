"""A frozen dataclass of our own behaves as the standard one with the same fields."""

from __future__ import annotations

import dataclasses
from dataclasses import FrozenInstanceError, field, replace
from typing import Any

import pytest

from followup.frozen import dataclass


def described(decorator: Any) -> type[Any]:
    """One class, as *decorator* makes it."""

    @decorator(frozen=True, slots=True)
    class Stay:
        place: str
        nights: int = 1
        guests: list[str] = field(default_factory=list)
        note: str = field(default="", compare=False, repr=False)
        code: str = field(default="x", kw_only=True)

    return Stay


OURS, STANDARD = described(dataclass), described(dataclasses.dataclass)


@pytest.mark.parametrize(
    ("given", "named"),
    [
        (("Porto",), {}),
        (("Porto", 3), {"code": "y"}),
        (("Porto", 3, ["Ana"], "late"), {}),
        ((), {"place": "Porto", "note": "late"}),
        ((), {}),
        (("Porto", 1, [], "", "y"), {}),
        (("Porto",), {"rooms": 2}),
    ],
)
def test_it_takes_what_the_standard_takes(given: tuple[Any, ...], named: dict[str, Any]) -> None:
    try:
        expected = repr(STANDARD(*given, **named))
    except TypeError:
        with pytest.raises(TypeError):
            OURS(*given, **named)
    else:
        assert repr(OURS(*given, **named)) == expected


def test_nothing_can_be_changed_or_taken_away() -> None:
    stay = OURS("Porto")
    with pytest.raises(FrozenInstanceError):
        stay.place = "Faro"
    with pytest.raises(FrozenInstanceError):
        del stay.place
    assert stay.place == "Porto"
    assert not hasattr(stay, "__dict__")


def test_values_are_compared_and_hashed_by_what_counts() -> None:
    one = OURS("Porto", guests=())
    assert one == OURS("Porto", guests=(), note="late")
    assert hash(one) == hash(OURS("Porto", guests=(), note="late"))
    assert one != OURS("Faro", guests=())
    assert one != STANDARD("Porto", guests=())
    with pytest.raises(TypeError):
        hash(OURS("Porto"))


def test_each_instance_gets_its_own_default() -> None:
    OURS("Porto").guests.append("Ana")
    assert OURS("Porto").guests == []


def test_the_standard_helpers_know_it() -> None:
    assert replace(OURS("Porto"), nights=2) == OURS("Porto", 2)
    assert dataclasses.asdict(OURS("Porto")) == dataclasses.asdict(STANDARD("Porto"))
    assert OURS.__match_args__ == STANDARD.__match_args__


def test_a_class_goes_on_from_another() -> None:
    @dataclass(frozen=True, slots=True, kw_only=True)
    class Base:
        reason: str
        touch: int = 1

    @dataclass(frozen=True, slots=True, kw_only=True)
    class Made(Base):
        reminder: str

    assert repr(Made(reason="new", reminder="r")).endswith("Made(reason='new', touch=1, reminder='r')")
    assert Made(reason="new", reminder="r") != Base(reason="new")
    assert Made(reason="new", reminder="r") == Made(reminder="r", reason="new", touch=1)


def test_a_class_may_show_itself_in_its_own_way() -> None:
    @dataclass(frozen=True, slots=True)
    class Key:
        secret: str

        def __repr__(self) -> str:
            return "Key(…)"

    assert repr(Key("k")) == "Key(…)"
    assert Key("k") == Key("k")


def test_other_classes_are_sent_to_the_standard() -> None:
    with pytest.raises(TypeError, match="standard"):
        dataclass(frozen=False, slots=True)
