"""The dam as it is: wooden bars laid one on another, a bassoon that sings, low strings, and a reed flute upstream."""

from form import lift
from themes.sticks.tune import A_TUNE, B_TUNE, CLOSING, DRY, OVER, UNDER

MARIMBA, BASSOON, BASS, STRINGS, CELLO, PIPE = range(6)
SEATS = {
    MARIMBA: (12, 108, 52, 70), BASSOON: (70, 100, 60, 76), BASS: (43, 84, 66, 50),
    STRINGS: (49, 72, 78, 96), CELLO: (42, 88, 84, 84), PIPE: (75, 92, 40, 100),
}  # fmt: skip
# Which tone of the chord goes on which: low, fifth, next, and back.
STACK = (0, 2, 3, 2, 4, 2, 3, 2)


def base(band):
    band.seat(SEATS)
    for bar in range(band.form.bars):
        _stack(band, bar)
        _ground(band, bar)
    for line, bar in ((A_TUNE, 0), (CLOSING, 4), (CLOSING, 12)):
        band.sing(BASSOON, line, bar, 74)
    band.sing(PIPE, B_TUNE, 8, 78)
    band.sing(PIPE, OVER, 12, 50)
    for bar in (4, 12):
        band.sing(CELLO, UNDER, bar, 52)


def _flows(bar, eighth):
    return (bar, eighth) < DRY or bar > DRY[0]


def _stack(band, bar):
    for eighth in range(8):
        if not _flows(bar, eighth):
            continue
        root, third, fifth = band.form.tones(bar, eighth)
        reach = (lift(root, 40), lift(third, 44), lift(fifth, 47), lift(root, 52), lift(third, 55))
        weight = {0: 12, 4: 5}.get(eighth, 0)
        band.play(MARIMBA, reach[STACK[eighth]], bar, eighth, 1.2, 64 + weight + band.score.chance.uniform(-3, 3), 0.02)


def _ground(band, bar):
    for half in (0, 4):
        if not _flows(bar, half):
            continue
        tones = band.form.tones(bar, half)
        band.play(BASS, lift(tones[0], 33), bar, half, 3.9, 58 if half == 0 else 50)
        if bar >= 4:
            for tone in tones:
                band.play(STRINGS, lift(tone, 52), bar, half, 4, 40 if 8 <= bar < 12 else 46)
