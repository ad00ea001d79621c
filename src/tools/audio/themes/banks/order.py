"""A line down the middle: a clock in threes that no hare can dance to, a spinet keeping books, a stamp, a toll."""

from form import lift
from themes.banks.tune import HELD

SPINET, PIZZICATO, TOLL, DRUMS = 0, 1, 2, 9
SEATS = {SPINET: (6, 98, 86, 26), PIZZICATO: (45, 104, 42, 26), TOLL: (9, 60, 74, 40), DRUMS: (0, 98, 64, 16)}
TICK, TOCK, STAMP, CHALK = 76, 77, 37, 75
ENTRY = (0, 2, 1, 2, 0, 1)


def order(band):
    band.seat(SEATS)
    for bar in range(band.form.bars):
        for beat in range(3):
            band.play(DRUMS, TICK if beat == 0 else TOCK, bar, beat * 2, 0.2, 90 if beat == 0 else 72)
        if bar != HELD:
            _books(band, bar)
    for bar in range(3, band.form.bars, 4):
        band.play(DRUMS, STAMP, bar, 4, 0.2, 84)
        band.play(TOLL, lift(band.form.tones(bar)[0], 86), bar, 5, 1, 66)


def _books(band, bar):
    tones = band.form.tones(bar)
    for eighth, place in enumerate(ENTRY):
        key = lift(tones[place], 62)
        band.play(SPINET, key, bar, eighth, 0.4, 66 if eighth % 2 == 0 else 54)
        if bar >= 16 and eighth % 2 == 0:
            band.play(SPINET, key - 12, bar, eighth, 0.4, 52)
    for beat in range(3):
        key = lift(tones[(0, 2, 1)[beat]], 45)
        band.play(PIZZICATO, key, bar, beat * 2, 0.4, 82 if beat == 0 else 64)
    if bar % 4 == 2:
        for stroke in (0, 0.5, 1, 2, 2.5, 3, 4, 4.5, 5):
            band.play(DRUMS, CHALK, bar, stroke, 0.1, 54 + band.score.chance.uniform(-6, 6))
