"""A row being added, singing: logs in threes and a two, a recorder a little late, paws clapping."""

from form import lift
from themes.sticks.tune import DRY

RECORDER, GUITAR, LOGS, OCARINA, DRUMS = 0, 1, 2, 3, 9
SEATS = {
    RECORDER: (74, 88, 40, 74), GUITAR: (24, 84, 90, 50), LOGS: (117, 96, 64, 60), OCARINA: (79, 84, 84, 90),
    DRUMS: (0, 88, 60, 44),
}  # fmt: skip
LOW_HAND, HIGH_HAND, SHAKER, CLAP, STICKS = 64, 63, 70, 39, 31
# Where the weight falls: three, three and two; in every fourth bar two, three and three, and someone is caught out.
STEPS, CAUGHT = (0, 3, 6), (0, 2, 5)
CALLS = (
    (0, 1, 2, 3, None, 2, 3, None),
    (2, None, 3, 2, 1, None, 0, 1),
    (3, 2, None, 3, 4, None, 3, 2),
    (1, None, 2, 0, None, 1, 2, None),
)


def energy(band):
    band.seat(SEATS)
    for bar in range(band.form.bars):
        last = DRY[1] if bar == DRY[0] else 8
        _song(band, bar, last)
        _logs(band, bar, last)
    band.play(DRUMS, STICKS, DRY[0], 7, 0.2, 60)


def _song(band, bar, last):
    for eighth, place in enumerate(CALLS[bar % 4][:last]):
        if place is None:
            continue
        late = 0.09 if eighth in (1, 4, 7) else 0.02
        loudness = 76 if eighth in (0, 3, 6) else 62
        key = band.form.reach(bar, eighth, 64, 5)[place]
        band.play(RECORDER, key, bar, eighth + late, 0.8, loudness + band.score.chance.uniform(-6, 6), 0.04)
        if bar >= 12:
            band.play(OCARINA, key + 12, bar, eighth + late + 0.1, 0.6, 56, 0.06)
    for eighth in range(1, last, 2):
        for tone in band.form.tones(bar, eighth)[1:]:
            band.play(GUITAR, lift(tone, 55), bar, eighth, 0.5, 52 if eighth in (3, 7) else 42, 0.04)


def _logs(band, bar, last):
    steps = CAUGHT if bar % 4 == 3 else STEPS
    for eighth in range(last):
        if eighth in steps:
            band.play(LOGS, lift(band.form.tones(bar, eighth)[0], 40), bar, eighth, 0.9, 90 if eighth == 0 else 76, 0.04)
        hand = LOW_HAND if eighth in steps else HIGH_HAND
        band.play(DRUMS, hand, bar, eighth, 0.2, (72 if eighth in steps else 46) + band.score.chance.uniform(-8, 8), 0.05)
        band.play(DRUMS, SHAKER, bar, eighth + 0.04, 0.1, 40 if eighth % 2 else 28)
    if bar >= 4:
        for eighth in (2, 6) if last == 8 else (2,):
            band.play(DRUMS, CLAP, bar, eighth, 0.2, 56, 0.08)
