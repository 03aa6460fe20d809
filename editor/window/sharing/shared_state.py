"""How an open policy stands to the place that a team shares."""

from dataclasses import dataclass
from enum import Enum

from editor.desk.team.joining import Asking, answered, asking
from editor.policy.policy import Policy
from editor.store.meeting_place import Distance, MeetingPlace
from editor.store.remotes.remote import Watch


class Doing(Enum):
    """What goes on between this copy and the shared place."""

    NOTHING = "nothing"
    LOOKING = "looking"
    SHARING = "sharing"


@dataclass(frozen=True, slots=True)
class Shared:
    """How the copy stands to the shared place: the address (None where nothing is shared), and what is known of it.

    `asks` are those who ask to join.
    """

    address: str | None = None
    distance: Distance | None = None
    asks: tuple[Asking, ...] = ()
    doing: Doing = Doing.NOTHING
    offline: bool = False
    done: int = 0
    whole: int = 0


@dataclass(frozen=True, slots=True)
class SeenPlace:
    """What is known of the shared place after a look."""

    distance: Distance
    asks: tuple[Asking, ...]


def looked(place: MeetingPlace, watch: Watch, policy: Policy) -> SeenPlace:
    """See what is there, quietly."""
    place.look(watch)
    return SeenPlace(place.distance(), asking(place.repository, policy, place.requests()))


def given(place: MeetingPlace, watch: Watch, policy: Policy) -> SeenPlace:
    """Give what is new, and take away the requests of those who were taken in."""
    place.give(watch)
    for name in answered(place.repository, policy, place.requests()):
        place.clear_request(name, watch)
    return SeenPlace(place.distance(), asking(place.repository, policy, place.requests()))
