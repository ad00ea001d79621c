"""Tags: wood on wood four to the bar, a xylophone that files each chord in rows of eight, a stamp, and nine strokes."""

from form import lift
from themes.sticks.tune import DRY

XYLOPHONE, PIZZICATO, BELL, STAMP, DRUMS = 0, 1, 2, 3, 9
SEATS = {
    XYLOPHONE: (13, 118, 88, 26), PIZZICATO: (45, 104, 44, 26), BELL: (9, 56, 74, 40), STAMP: (117, 92, 30, 30),
    DRUMS: (0, 100, 64, 16),
}  # fmt: skip
TICK, TOCK, TAG = 76, 77, 75
# A row of the file: one tone, again and again, and the next.
ROW = (0, 0, 1, 0, 2, 2, 1, 2)


def order(band):
    band.seat(SEATS)
    for bar in range(band.form.bars):
        for beat in range(4):
            band.play(DRUMS, TICK if beat == 0 else TOCK, bar, beat * 2, 0.2, 90 if beat == 0 else 72)
        if bar != DRY[0]:
            _file(band, bar)
    _strokes(band)


def _file(band, bar):
    for eighth, place in enumerate(ROW):
        tone = band.form.tones(bar, eighth)[place]
        band.play(XYLOPHONE, lift(tone, 76), bar, eighth, 0.25, 92 if eighth % 4 == 0 else 76)
        if bar >= 8:
            band.play(DRUMS, TAG, bar, eighth + 0.5, 0.1, 40)
    for beat in range(4):
        root, third, fifth = band.form.tones(bar, beat * 2)
        band.play(PIZZICATO, lift((root, third, fifth, third)[beat], 40 if beat == 0 else 47), bar, beat * 2, 0.4, 80 if beat == 0 else 64)
    if bar % 2 == 1:
        band.play(STAMP, lift(band.form.tones(bar, 6)[0], 40), bar, 6, 0.4, 92)
    if bar % 4 == 3:
        band.play(BELL, lift(band.form.tones(bar, 6)[0], 83), bar, 7, 1, 64)


def _strokes(band):
    """Nine to a group, in every fourth bar: somebody is counting."""
    for bar in (2, 6, 10, 14):
        for stroke in range(9):
            band.play(DRUMS, TAG, bar, 4 + stroke * 3 / 9, 0.1, 62 + band.score.chance.uniform(-6, 6))
