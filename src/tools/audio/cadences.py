"""How a fable's music says where it ended: five short cadences, each made of the last bars of its own theme."""

from dataclasses import dataclass

from midi import Score

HARP, STRINGS, LEAD, BASS, OTHER, DRUMS = 0, 1, 2, 3, 4, 9
# The close of every tune has one rhythm, the river's: long and short, long and short, and home. (eighth, eighths)
STEPS = ((0, 2), (2, 1), (3, 2), (5, 1))


@dataclass(frozen=True)
class Close:
    """The last bars of a theme as they can go. Keys are MIDI numbers; chords are from the lowest key up."""

    eighth: float  # seconds
    lead: int  # General MIDI programs: who sings, and who joins in
    second: int
    full: tuple  # two chords and home: at its best
    sung: tuple  # (key, key of the second voice) five times, the last one at home
    crown: int  # the high key that the second voice leaves behind
    plain: tuple  # two chords and home with the second left in
    asked: tuple  # five keys that do not come home
    said: tuple  # five keys that do, in a hurry or by the rule
    roots: tuple  # what stands under each of these
    fading: tuple  # four keys in the minor; the last is the one before the last
    drones: tuple  # two low keys under them
    hollow: tuple  # the chord they begin on


def _seats(score, close, other):
    for channel, seat in {
        HARP: (46, 104, 46, 90), STRINGS: (49, 84, 76, 100), LEAD: (close.lead, 104, 58, 84),
        BASS: (32, 90, 62, 50), OTHER: (other, 92, 72, 84), DRUMS: (0, 88, 64, 60),
    }.items():  # fmt: skip
        score.instrument(channel, *seat)


def _chord(score, channel, keys, at, length, loudness, roll=0.0):
    for step, key in enumerate(keys):
        score.note(channel, key, at + step * roll, length, loudness)


def _deep(keys):
    return keys[0] - 12 if keys[0] > 45 else keys[0]


def thriving(score, close):
    """Two chords and home, sung in two voices; the harp goes up and the last note is the high one."""
    _seats(score, close, close.second)
    for at, keys in zip((0, 3, 6), close.full):
        _chord(score, HARP, keys, at, 6, 66, 0.16 if at < 6 else 0.22)
        _chord(score, STRINGS, keys[-3:], at, 3 if at < 6 else 7, 50)
        score.note(BASS, _deep(keys), at, 3 if at < 6 else 6, 64)
    for (at, length), (key, under) in zip((*STEPS, (6, 6)), close.sung):
        score.note(LEAD, key, at, length * 0.97, 74, 0.02)
        score.note(OTHER, under, at, length * 0.95, 56, 0.03)
    score.note(OTHER, close.crown, 8, 4, 44)
    return 12


def muddling(score, close):
    """Home, with the second left in: they cross, and nobody says more."""
    _seats(score, close, close.second)
    for at, keys in zip((0, 3, 6), close.plain):
        _chord(score, HARP, keys, at, 4, 58, 0.12)
        score.note(BASS, _deep(keys), at, 3, 56)
    for (at, length), key in zip((*STEPS, (6, 4)), close.asked):
        score.note(LEAD, key, at, length * 0.95, 64, 0.02)
    return 10


def bureaucratic(score, close):
    """The same close on marimba and plucked strings, in even beats, filed with a bell; the clock goes on."""
    _seats(score, close, 12)
    score.instrument(STRINGS, 45, 104, 50, 30)
    for beat, (key, root) in enumerate(zip((*close.said, close.said[-1]), close.roots)):
        at = beat * 1.5
        score.note(OTHER, key, at, 0.3, 84)
        score.note(STRINGS, root, at, 0.4, 84)
        score.note(STRINGS, root + 7, at, 0.4, 66)
    score.instrument(HARP, 9, 64, 74, 40)
    score.note(HARP, 86, 7.5, 1, 78)
    for beat in range(8):
        score.note(DRUMS, 77 if beat % 2 else 76, beat * 1.5, 0.2, 78 if beat < 6 else 60)
    return 12


def chaotic(score, close):
    """Two bands play the close at once, in two keys and not together; a piccolo has not noticed that it is over."""
    _seats(score, close, 72)
    home = close.full[-1][:4]
    for (at, length), key in zip((*STEPS, (6, 2)), close.said):
        score.note(LEAD, key, at, length * 0.9, 76, 0.05)
        score.note(OTHER, key + 15, at * 0.88 + 0.9, length * 0.6, 58, 0.1)
    _chord(score, HARP, home, 6, 3, 62, 0.1)
    _chord(score, HARP, [key + 3 for key in home], 6.7, 3, 52, 0.1)
    for at in (0, 0.9, 1.6, 2.5, 3, 4.1, 4.6, 5.4, 6, 6.3, 6.9):
        score.note(DRUMS, 61 if at in (0, 3, 6) else 60, at, 0.2, 80 if at in (0, 3, 6) else 60, 0.06)
    for at, key in ((7.6, 86), (8.1, 84), (8.9, 89)):
        score.note(OTHER, key, at, 0.4, 48)
    return 11


def declining(score, close):
    """One voice, in the minor, with less breath for each note; the last is the one before the last."""
    _seats(score, close, 42)
    for (at, length, loudness), key in zip(((0, 3, 66), (3, 2, 60), (5, 2, 54), (7.5, 4, 46)), close.fading):
        score.note(LEAD, key, at, length, loudness)
    score.note(OTHER, close.drones[0], 0, 6, 50)
    score.note(OTHER, close.drones[1], 6.5, 6, 42)
    _chord(score, HARP, close.hollow, 0, 4, 46, 0.3)
    return 13


CADENCES = {make.__name__: make for make in (thriving, muddling, bureaucratic, chaotic, declining)}


def written(close, name):
    """A cadence's score, and its length in seconds with the room's tail."""
    score = Score(close.eighth)
    eighths = CADENCES[name](score, close)
    return score, eighths * close.eighth + 0.9
