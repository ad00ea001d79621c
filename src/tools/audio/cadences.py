"""How the fable's music says where it ended: five short cadences made of the theme's own last bars."""

from midi import Score
from tune import EIGHTH

HARP, STRINGS, CLARINET, BASS, OTHER, DRUMS = 0, 1, 2, 3, 4, 9


def _seats(score, other=68):
    for channel, seat in {
        HARP: (46, 104, 46, 90), STRINGS: (49, 84, 76, 100), CLARINET: (71, 104, 58, 84),
        BASS: (32, 90, 62, 50), OTHER: (other, 92, 72, 84), DRUMS: (0, 88, 64, 60),
    }.items():  # fmt: skip
        score.instrument(channel, *seat)


def _chord(score, channel, keys, at, length, loudness, roll=0.0):
    for step, key in enumerate(keys):
        score.note(channel, key, at + step * roll, length, loudness)


def thriving(score):
    """Em, A, D, sung in two voices; the harp goes up and the last note is the high one."""
    _seats(score)
    for at, keys in ((0, (52, 59, 64, 67)), (3, (57, 61, 64, 69)), (6, (50, 57, 62, 66, 69, 74, 78))):
        _chord(score, HARP, keys, at, 6, 66, 0.16 if at < 6 else 0.22)
        _chord(score, STRINGS, keys[-3:], at, 3 if at < 6 else 7, 50)
        score.note(BASS, keys[0] - 12 if keys[0] > 45 else keys[0], at, 3 if at < 6 else 6, 64)
    for at, length, key, under in ((0, 2, 71, 67), (2, 1, 67, 64), (3, 2, 69, 64), (5, 1, 73, 69), (6, 6, 74, 66)):
        score.note(CLARINET, key, at, length * 0.97, 74, 0.02)
        score.note(OTHER, under, at, length * 0.95, 56, 0.03)
    score.note(OTHER, 78, 8, 4, 44)
    return 12


def muddling(score):
    """G to D, with the second left in: they cross, and nobody says more."""
    _seats(score)
    for at, keys in ((0, (43, 55, 59, 62)), (3, (45, 57, 61, 64)), (6, (50, 57, 64, 66))):
        _chord(score, HARP, keys, at, 4, 58, 0.12)
        score.note(BASS, keys[0] - 12 if keys[0] > 45 else keys[0], at, 3, 56)
    for at, length, key in ((0, 2, 71), (2, 1, 67), (3, 2, 64), (5, 1, 61), (6, 4, 64)):
        score.note(CLARINET, key, at, length * 0.95, 64, 0.02)
    return 10


def bureaucratic(score):
    """The same close on marimba and plucked strings, in four even beats, filed with a bell; the clock goes on."""
    _seats(score, 12)
    score.instrument(STRINGS, 45, 104, 50, 30)
    for beat, (key, root) in enumerate(((71, 52), (67, 52), (64, 57), (61, 57), (62, 50), (62, 50))):
        at = beat * 1.5
        score.note(OTHER, key, at, 0.3, 84)
        score.note(STRINGS, root, at, 0.4, 84)
        score.note(STRINGS, root + 7, at, 0.4, 66)
    score.instrument(HARP, 9, 64, 74, 40)
    score.note(HARP, 86, 7.5, 1, 78)
    for beat in range(8):
        score.note(DRUMS, 77 if beat % 2 else 76, beat * 1.5, 0.2, 78 if beat < 6 else 60)
    return 12


def chaotic(score):
    """Two bands play the close at once, in two keys and not together; a piccolo has not noticed that it is over."""
    _seats(score, 72)
    for at, length, key in ((0, 2, 71), (2, 1, 67), (3, 2, 64), (5, 1, 61), (6, 2, 62)):
        score.note(CLARINET, key, at, length * 0.9, 76, 0.05)
        score.note(OTHER, key + 15, at * 0.88 + 0.9, length * 0.6, 58, 0.1)
    _chord(score, HARP, (50, 57, 62, 66), 6, 3, 62, 0.1)
    _chord(score, HARP, (53, 60, 65, 69), 6.7, 3, 52, 0.1)
    for at in (0, 0.9, 1.6, 2.5, 3, 4.1, 4.6, 5.4, 6, 6.3, 6.9):
        score.note(DRUMS, 61 if at in (0, 3, 6) else 60, at, 0.2, 80 if at in (0, 3, 6) else 60, 0.06)
    for at, key in ((7.6, 86), (8.1, 84), (8.9, 89)):
        score.note(OTHER, key, at, 0.4, 48)
    return 11


def declining(score):
    """One clarinet, in the minor, with less breath for each note; the last is the one before the last."""
    _seats(score, 42)
    for at, length, key, loudness in ((0, 3, 69, 66), (3, 2, 65, 60), (5, 2, 64, 54), (7.5, 4, 61, 46)):
        score.note(CLARINET, key, at, length, loudness)
    score.note(OTHER, 50, 0, 6, 50)
    score.note(OTHER, 45, 6.5, 6, 42)
    _chord(score, HARP, (57, 62, 65), 0, 4, 46, 0.3)
    return 13


CADENCES = {make.__name__: make for make in (thriving, muddling, bureaucratic, chaotic, declining)}


def written(name):
    """A cadence's score, and its length in seconds with the room's tail."""
    score = Score(EIGHTH)
    eighths = CADENCES[name](score)
    return score, eighths * EIGHTH + 0.9
