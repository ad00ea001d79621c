"""The tune of the two harbours: six eighths, twelve bars, twice.

The river's climb (1 3 5), come to the sea and gone minor. The second harbour has the same twelve bars to the last nail but
for one (bar 21, where the wave comes from the other side), and another instrument to say them with. Each ends in a trough:
a bar in which the water draws back.
"""

from form import REST, Form, bars

HARBOUR = bars('Bm | G D | Bm | F#m | Bm | G | Em F#m | Bm')
FORM = Form(0.248, 6, HARBOUR + bars('G | A | Em | F#m') + HARBOUR + bars('Em | A | Em | F#m'))  # 35.712 s
SECOND = 12
TROUGHS = (11, 23)

# (key number, eighths); 59 is B 3.
TUNE = [
    (59, 2), (62, 1), (66, 2), (62, 1), (67, 3), (66, 2), (64, 1), (62, 2), (61, 1), (59, 2), (62, 1), (61, 4), (REST, 2),
    (59, 2), (62, 1), (66, 2), (62, 1), (71, 3), (69, 2), (67, 1), (67, 2), (64, 1), (66, 2), (61, 1), (59, 4), (REST, 2),
]  # fmt: skip
WAVE_HERE = [(74, 3), (71, 3)]
WAVE_THERE = [(76, 3), (71, 3)]
BREAKING = [(73, 3), (69, 3), (71, 2), (67, 1), (64, 2), (67, 1), (66, 4), (REST, 2)]
KETTLE = TUNE + WAVE_HERE + BREAKING
SPOON = TUNE + WAVE_THERE + BREAKING
# Under the second harbour, for the instrument of the first.
UNDER = [(54, 6), (55, 6), (54, 6), (49, 6), (54, 6), (50, 6), (52, 3), (49, 3), (47, 6), (55, 6), (52, 6), (52, 6), (54, 4), (REST, 2)]
