"""Everybody's journey at once: fiddles and a piccolo in flurries, hands that lean on the wrong beat in every fourth bar."""

from form import lift
from themes.sky.tune import HANGING

FIDDLE, PICCOLO, GUITAR, DRUM, DRUMS = 0, 1, 2, 3, 9
SEATS = {
    FIDDLE: (110, 112, 40, 70), PICCOLO: (72, 66, 92, 84), GUITAR: (24, 96, 84, 50), DRUM: (116, 70, 64, 60),
    DRUMS: (0, 88, 60, 44),
}  # fmt: skip
LOW_HAND, HIGH_HAND, SHAKER, TAMBOURINE, CLAP = 61, 60, 82, 54, 39
DARTS = (
    (0, 1, 2, 3, 2),
    (3, None, 2, 4, None),
    (4, 3, 2, 3, 1),
    (2, None, 0, None, 1),
)
RUN = ((0, 5), (0.5, 4), (1, 3), (1.5, 4), (2, 5))


def energy(band):
    band.seat(SEATS)
    for bar in range(band.form.bars):
        if bar == HANGING:
            band.play(DRUMS, TAMBOURINE, bar, 4, 0.2, 50)
            continue
        _dart(band, bar)
        _hands(band, bar)


def _dart(band, bar):
    reach = band.form.reach(bar, 0, 67, 6)
    for eighth, place in enumerate(DARTS[bar % 4]):
        if place is None:
            continue
        late = 0.12 if eighth in (1, 4) else 0.02
        loudness = 98 if eighth in (0, 3) else 82
        band.play(FIDDLE, reach[place], bar, eighth + late, 0.8, loudness + band.score.chance.uniform(-6, 6), 0.05)
    if bar % 8 in (3, 6):
        for when, place in RUN:
            band.play(PICCOLO, reach[place], bar, 2 + when, 0.4, 62, 0.04)
    for eighth in (1, 4):
        for tone in band.form.tones(bar)[1:]:
            band.play(GUITAR, lift(tone, 60), bar, eighth, 0.5, 48, 0.04)


def _hands(band, bar):
    strong = (0, 2) if bar % 4 == 3 else (0, 3)
    for eighth in range(5):
        leans = eighth in strong
        hand = LOW_HAND if leans else HIGH_HAND
        band.play(DRUMS, hand, bar, eighth, 0.2, (80 if leans else 48) + band.score.chance.uniform(-8, 8), 0.06)
    band.play(DRUMS, SHAKER, bar, strong[1] + 0.06, 0.1, 36)
    band.play(DRUM, lift(band.form.tones(bar)[0], 38), bar, 0, 1, 70)
    if bar % 2:
        band.play(DRUMS, TAMBOURINE, bar, strong[1], 0.2, 54)
    if 16 <= bar < 32:
        band.play(DRUMS, CLAP, bar, strong[1], 0.2, 50, 0.08)
