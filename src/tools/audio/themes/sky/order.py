"""A roll call: a musical box and a clock that count in twos, whatever the birds do in fives; a notch, and a bell."""

from form import lift
from themes.sky.tune import HANGING

BOX, PIZZICATO, BELL, DRUMS = 0, 1, 2, 9
SEATS = {BOX: (10, 110, 86, 40), PIZZICATO: (45, 104, 42, 26), BELL: (14, 50, 74, 60), DRUMS: (0, 96, 64, 16)}
TICK, TOCK, NOTCH = 76, 77, 75
COUNT = (0, 1, 2, 1, 0)  # five twos to a pair of bars


def order(band):
    band.seat(SEATS)
    for pair in range(0, band.form.bars, 2):
        for beat in range(5):
            band.play(DRUMS, TICK if beat == 0 else TOCK, pair, beat * 2, 0.2, 86 if beat == 0 else 68)
            if HANGING not in (pair, pair + 1):
                _call(band, pair, beat)
        if pair % 16 == 14:
            band.play(BELL, lift(band.form.tones(pair)[0], 67), pair, 0, 4, 62)


def _call(band, pair, beat):
    tones = band.form.tones(pair, beat * 2)
    key = lift(tones[COUNT[beat]], 79)
    band.play(BOX, key, pair, beat * 2, 0.8, 74 if beat == 0 else 60)
    if pair >= 32:
        band.play(BOX, key, pair, beat * 2 + 1, 0.5, 46)
    band.play(PIZZICATO, lift(tones[(0, 2, 1, 2, 0)[beat]], 55), pair, beat * 2, 0.5, 80 if beat == 0 else 62)
    if pair % 8 == 6:
        for stroke in (0, 0.67, 1.33):
            band.play(DRUMS, NOTCH, pair, beat * 2 + stroke, 0.1, 46 + band.score.chance.uniform(-6, 6))
