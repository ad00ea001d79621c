"""A drill: two even beats to the bar against the swell, ropes counted off, and two bells a hair apart."""

from form import lift
from themes.storm.tune import TROUGHS

COUNT, PIZZICATO, BELL, OTHER_BELL, DRUMS = 0, 1, 2, 3, 9
SEATS = {
    COUNT: (13, 118, 86, 26), PIZZICATO: (45, 104, 44, 26), BELL: (14, 86, 40, 70), OTHER_BELL: (14, 76, 92, 70),
    DRUMS: (0, 98, 64, 16),
}  # fmt: skip
TICK, TOCK, ROPE = 76, 77, 75
FOURTH = 1.5
APART = 0.3  # of an eighth, between the bell of one harbour and that of the other


def order(band):
    band.seat(SEATS)
    for bar in range(band.form.bars):
        for beat in range(4):
            band.play(DRUMS, TICK if beat == 0 else TOCK, bar, beat * FOURTH, 0.2, 88 if beat == 0 else 70)
        if bar not in TROUGHS:
            _drill(band, bar)
    for bar in range(3, band.form.bars, 4):
        key = lift(band.form.tones(bar)[0], 66)
        band.play(BELL, key, bar, 3, 3, 78)
        band.play(OTHER_BELL, key, bar, 3 + APART, 3, 78)


def _drill(band, bar):
    for beat in range(4):
        root, third, fifth = band.form.tones(bar, beat * FOURTH)
        band.play(COUNT, lift((root, root, third, fifth)[beat], 76), bar, beat * FOURTH, 0.25, 92 if beat == 0 else 76)
        if bar >= 12:
            band.play(COUNT, lift((root, root, third, fifth)[beat], 76), bar, (beat + 0.5) * FOURTH, 0.2, 64)
        if beat % 2 == 0:
            band.play(PIZZICATO, lift(root if beat == 0 else fifth, 45), bar, beat * FOURTH, 0.4, 82)
            band.play(PIZZICATO, lift(third, 57), bar, (beat + 1) * FOURTH, 0.3, 60)
    if bar % 4 == 2:
        for stroke in (0, 0.5, 1, 3, 3.5, 4):
            band.play(DRUMS, ROPE, bar, stroke, 0.1, 54 + band.score.chance.uniform(-6, 6))
