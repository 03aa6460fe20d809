"""How an open policy stands to the place that a team shares."""

from dataclasses import dataclass
from enum import Enum

from editor.loading import later

with later():
    from editor.desk.team import joining
    from editor.policy import policy as policies
    from editor.store import meeting_place
    from editor.store.remotes import remote


class Doing(Enum):
    """What goes on between this copy and the shared place."""

    NOTHING = "nothing"
    LOOKING = "looking"
    SHARING = "sharing"


@dataclass(frozen=True, slots=True)
class Shared:
    """How the copy stands to the shared place: the address (None where nothing is shared), and what is known of it.

    `asks` are those who ask to join, `stranger` says that whoever sits here has no part in the policy yet.
    """

    address: str | None = None
    distance: "meeting_place.Distance | None" = None
    asks: "tuple[joining.Asking, ...]" = ()
    stranger: bool = False
    doing: Doing = Doing.NOTHING
    offline: bool = False
    done: int = 0
    whole: int = 0


@dataclass(frozen=True, slots=True)
class SeenPlace:
    """What is known of the shared place after a look."""

    distance: "meeting_place.Distance"
    asks: "tuple[joining.Asking, ...]"
    stranger: bool = False


def looked(
    place: "meeting_place.MeetingPlace", watch: "remote.Watch", policy: "policies.Policy", email: str
) -> SeenPlace:
    """See what is there, quietly; `email` is that of whoever sits here."""
    place.look(watch)
    return _seen(place, policy, email)


def given(
    place: "meeting_place.MeetingPlace", watch: "remote.Watch", policy: "policies.Policy", email: str
) -> SeenPlace:
    """Give what is new, and take away the requests of those who were taken in."""
    place.give(watch)
    for name in joining.answered(place.repository, policy, place.requests()):
        place.clear_request(name, watch)
    return _seen(place, policy, email)


def _seen(place: "meeting_place.MeetingPlace", policy: "policies.Policy", email: str) -> SeenPlace:
    asks = joining.asking(place.repository, policy, place.requests())
    return SeenPlace(place.distance(), asks, joining.is_stranger(place.repository, policy, email))
