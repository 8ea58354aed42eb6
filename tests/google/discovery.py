"""Google's own description of the Calendar API, and whether a request keeps to it."""

from __future__ import annotations

import json
import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from functools import cache
from importlib.resources import files
from typing import Any
from urllib.parse import unquote

Json = dict[str, Any]


@dataclass(frozen=True)
class Route:
    """The method that a request asks for, and what its path says."""

    id: str
    method: Json
    path_params: dict[str, str]


@cache
def document() -> Json:
    """The discovery document that ships with Google's client."""
    text = files("googleapiclient.discovery_cache.documents").joinpath("calendar.v3.json").read_text(encoding="utf-8")
    loaded: Json = json.loads(text)
    return loaded


@cache
def _routes() -> tuple[tuple[str, re.Pattern[str], str, Json], ...]:
    found = []
    for resource in document()["resources"].values():
        for method in resource["methods"].values():
            pattern = re.sub(r"\{(\w+)\}", r"(?P<\1>[^/]+)", method["path"])
            found.append((method["httpMethod"], re.compile("/calendar/v3/" + pattern), method["id"], method))
    return tuple(found)


def route(http_method: str, path: str) -> Route | None:
    """The method behind *path*; None if the API knows none."""
    for verb, pattern, name, method in _routes():
        if verb == http_method and (found := pattern.fullmatch(path)):
            return Route(name, method, {key: unquote(value) for key, value in found.groupdict().items()})
    return None


def query_faults(method: Json, query: Mapping[str, Sequence[str]]) -> list[str]:
    """What is wrong with the parameters of a request."""
    known = {**document()["parameters"], **method.get("parameters", {})}
    faults = [f"unknown parameter {name}" for name in query if name not in known]
    for name, values in query.items():
        spec = known.get(name, {})
        if len(values) > 1 and not spec.get("repeated"):
            faults.append(f"{name} is given more than once")
        faults += [f"{name}: {fault}" for value in values for fault in _parameter(spec, value)]
    faults += [
        f"{name} is missing"
        for name, spec in method.get("parameters", {}).items()
        if spec.get("required") and spec["location"] == "query" and name not in query
    ]
    return faults


def _parameter(spec: Json, value: str) -> list[str]:
    kind, form = spec.get("type"), spec.get("format")
    if kind == "boolean" and value not in {"true", "false"}:
        return [f"{value!r} is not true or false"]
    if kind == "integer":
        if not re.fullmatch(r"-?\d+", value):
            return [f"{value!r} is not a number"]
        if not int(spec.get("minimum", value)) <= int(value) <= int(spec.get("maximum", value)):
            return [f"{value} is out of range"]
    if form == "date-time" and (
        datetime.fromisoformat(value).tzinfo is None or not re.match(r"\d{4}-..-..T..:..:..", value)
    ):
        return [f"{value!r} is no RFC 3339 instant with offset"]
    if "enum" in spec and value not in spec["enum"]:
        return [f"{value!r} is not one of {spec['enum']}"]
    return []


def body_faults(method: Json, body: Any) -> list[str]:
    """What is wrong with the body of a request."""
    wanted = method.get("request", {}).get("$ref")
    if wanted is None:
        return [] if body is None else ["this method takes no body"]
    return _value({"$ref": wanted}, body, wanted)


def _value(spec: Json, value: Any, where: str) -> list[str]:
    if "$ref" in spec:
        spec = document()["schemas"][spec["$ref"]]
    if value is None:
        return []  # in a patch: take it away
    kinds = {"object": dict, "array": list, "string": str, "boolean": bool, "integer": int, "number": (int, float)}
    kind = spec.get("type", "object")
    if kind != "any" and (not isinstance(value, kinds[kind]) or (kind == "integer" and isinstance(value, bool))):
        return [f"{where} is not of type {kind}"]
    if kind == "array":
        return [fault for n, item in enumerate(value) for fault in _value(spec["items"], item, f"{where}[{n}]")]
    if kind == "object":
        return _object(spec, value, where)
    if kind == "string":
        return _string(spec, value, where)
    return []


def _object(spec: Json, value: Json, where: str) -> list[str]:
    faults = []
    for key, item in value.items():
        inner = spec.get("properties", {}).get(key) or spec.get("additionalProperties")
        faults += [f"{where} has no field {key}"] if inner is None else _value(inner, item, f"{where}.{key}")
    return faults


def _string(spec: Json, value: str, where: str) -> list[str]:
    if re.search(r"[\x00-\x08\x0b\x0c\x0e-\x1f\ud800-\udfff]", value):
        return [f"{where} holds a control character"]
    if spec.get("format") == "date-time":
        if not re.match(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d", value):
            return [f"{where} is no RFC 3339 date-time"]
        datetime.fromisoformat(value)
    if spec.get("format") == "date" and not re.fullmatch(r"\d{4}-\d\d-\d\d", value):
        return [f"{where} is no date"]
    return []


def selected(fields: str, value: Any) -> Any:
    """The part of *value* that ``fields`` asks for: ``a,b(c,d),e/f``."""
    tree, rest = _tree(fields)
    if rest:
        raise ValueError(f"can't read fields from {rest!r}")
    return _cut(tree, value)


def _tree(text: str) -> tuple[Json, str]:
    tree: Json = {}
    while text and text[0] != ")":
        name, inner, text = _one(text)
        tree[name] = inner
        text = text.removeprefix(",")
    return tree, text


def _one(text: str) -> tuple[str, Json | None, str]:
    found = re.match(r"[A-Za-z*]+", text)
    if not found:
        raise ValueError(f"can't read fields from {text!r}")
    name, rest = found[0], text[found.end() :]
    if rest.startswith("("):
        inner, rest = _tree(rest[1:])
        return name, inner, rest[1:]
    if rest.startswith("/"):
        deeper, below, rest = _one(rest[1:])
        return name, {deeper: below}, rest
    return name, None, rest


def _cut(tree: Json | None, value: Any) -> Any:
    if tree is None or "*" in tree:
        return value
    if isinstance(value, list):
        return [_cut(tree, item) for item in value]
    if isinstance(value, dict):
        return {key: _cut(tree[key], item) for key, item in value.items() if key in tree}
    return value
