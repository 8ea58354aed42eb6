"""Frozen dataclasses that cost little to define: the program defines a hundred of them whenever it starts.

The standard decorator compiles six functions for a class, together a tenth of a short run. Here only ``__init__`` is
compiled; what compares, hashes, shows and refuses to be changed is the same for all classes.
"""

from __future__ import annotations

import dataclasses
from operator import attrgetter
from typing import TYPE_CHECKING, Any, NoReturn

if TYPE_CHECKING:
    from collections.abc import Callable

    # for whoever checks types it is the standard one
    from dataclasses import dataclass
else:

    def dataclass(*, frozen: bool, slots: bool, kw_only: bool = False) -> Callable[[type], type]:
        """As ``dataclasses.dataclass``, for frozen classes with slots; ``fields`` and ``replace`` know them."""
        if not (frozen and slots):
            raise TypeError("for classes that aren't frozen or have no slots, take the standard decorator")

        def decorated(cls: type) -> type:
            made = dataclasses.dataclass(init=False, repr=False, eq=False, slots=True, kw_only=kw_only)(cls)
            fields = dataclasses.fields(made)
            equal, hashed = _comparing([field.name for field in fields if field.compare])
            for name, method in (("__eq__", equal), ("__hash__", hashed), ("__repr__", _repr)):
                # a class may show itself in its own way: one that holds a secret does
                if name not in cls.__dict__:
                    setattr(made, name, method)
            made.__init__, made.__setattr__, made.__delattr__ = _init(fields), _refuse, _refuse
            return made

        return decorated


__all__ = ["dataclass"]

_NOT_GIVEN = object()


def _init(fields: tuple[dataclasses.Field[Any], ...]) -> Callable[..., None]:
    """An ``__init__`` that takes *fields* in their order, those by name only at the end."""
    ordered = sorted(fields, key=lambda field: field.kw_only is True)
    parameters = [field.name for field in ordered]
    if any(field.kw_only for field in fields):
        parameters.insert([field.kw_only for field in ordered].index(True), "*")
    known: dict[str, Any] = {"_set": object.__setattr__, "_not_given": _NOT_GIVEN}
    lines = []
    for field in fields:
        value = field.name
        if field.default_factory is not dataclasses.MISSING:
            known[f"_make_{field.name}"] = field.default_factory
            value = f"_make_{field.name}() if {field.name} is _not_given else {field.name}"
        lines.append(f"\n  _set(self, {field.name!r}, {value})")
    exec(f"def __init__(self, {', '.join(parameters)}):{''.join(lines) or ' pass'}", known)  # noqa: S102
    made = known["__init__"]
    defaults = {field.name: _default(field) for field in ordered if _default(field) is not dataclasses.MISSING}
    by_name = {field.name for field in fields if field.kw_only}
    made.__defaults__ = tuple(value for name, value in defaults.items() if name not in by_name)
    made.__kwdefaults__ = {name: value for name, value in defaults.items() if name in by_name}
    return made  # type: ignore[no-any-return]


def _default(field: dataclasses.Field[Any]) -> Any:
    return field.default if field.default_factory is dataclasses.MISSING else _NOT_GIVEN


def _comparing(names: list[str]) -> tuple[Callable[[Any, object], Any], Callable[[Any], int]]:
    """How instances are equal and hashed: by the values of *names*."""
    values = attrgetter(*names) if names else lambda _: ()

    def equal(self: Any, other: object) -> Any:
        if other.__class__ is not self.__class__:
            return NotImplemented
        return values(self) == values(other)

    return equal, lambda self: hash(values(self))


def _refuse(self: object, name: str, _: object = None) -> NoReturn:
    raise dataclasses.FrozenInstanceError(f"cannot change {name!r} of a {type(self).__name__}")


def _repr(self: Any) -> str:
    shown = (f"{field.name}={getattr(self, field.name)!r}" for field in dataclasses.fields(self) if field.repr)
    return f"{type(self).__qualname__}({', '.join(shown)})"
