"""A clock that ticks four to the bar whatever the boat is doing, marimba, pizzicato, a desk bell."""

from form import lift
from themes.alder.tune import BREATH

MARIMBA, PIZZICATO, BELL, DRUMS = 0, 1, 2, 9
SEATS = {MARIMBA: (12, 104, 84, 26), PIZZICATO: (45, 104, 44, 26), BELL: (9, 64, 74, 40), DRUMS: (0, 100, 64, 16)}
TICK, TOCK, KEYSTROKE = 76, 77, 75
FOURTH = 1.5  # a quarter of the bar, in eighths


def order(band):
    band.seat(SEATS)
    for bar in range(band.form.bars):
        for beat in range(4):
            band.play(DRUMS, TOCK if beat % 2 else TICK, bar, beat * FOURTH, 0.2, 92 if beat == 0 else 74)
        if bar != BREATH:
            _paperwork(band, bar)


def _paperwork(band, bar):
    for beat in range(4):
        root, third, fifth = band.form.tones(bar, int(beat * FOURTH))
        key = (lift(root, 62), lift(fifth, 62), lift(third, 62), lift(fifth, 62))[beat]
        band.play(MARIMBA, key, bar, beat * FOURTH, 0.3, 80 if beat == 0 else 66)
        if bar >= 16:
            band.play(MARIMBA, key + 12, bar, (beat + 0.5) * FOURTH, 0.2, 52)
        if beat % 2 == 0:
            band.play(PIZZICATO, lift(root if beat == 0 else fifth, 43), bar, beat * FOURTH, 0.4, 82)
            band.play(PIZZICATO, lift(third, 55), bar, (beat + 1) * FOURTH, 0.3, 62)
    if bar % 8 == 6:
        for stroke in (0, 0.375, 0.75, 1.5, 1.875, 2.25, 3, 3.375, 4.5, 4.875):
            band.play(DRUMS, KEYSTROKE, bar, stroke, 0.1, 58 + band.score.chance.uniform(-6, 6))
    if bar % 8 == 7:
        band.play(BELL, lift(band.form.tones(bar)[0], 86), bar, 3, 1, 70)
