"""Everything that ``doctor`` looks at, in the order in which one thing rests on the other."""

from __future__ import annotations

from followup import doctor
from followup.cli.session import Session
from followup.errors import WrongConfiguration
from followup.model import Check


def examined(session: Session, target: str | None) -> list[Check]:
    """All checks; where the configuration is wrong, those that need none."""
    now, _ = session.bare_moment
    try:
        settings = session.settings
    except WrongConfiguration as error:
        return [doctor.clock(now), *doctor.configuration(session.place, error), doctor.state_folder()]
    first = (doctor.clock(now), doctor.zone(settings, session.system_zone), *doctor.configuration(session.place))
    rest = doctor.diagnose(settings, session.doors, target, now, session.progress, pretended=session.pretended)
    return [*first, doctor.state_folder(), *rest]
