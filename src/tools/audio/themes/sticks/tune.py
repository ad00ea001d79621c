"""The tune of the dam: four fours, 16 bars, A A' B A'.

The river's opening climb (1 3 5) set down slowly, each stick left time to settle; its crest, which is gentle in D, falls
here on the sharp sixth of E. The last half of bar 12 is empty: the water is not there.
"""

from form import REST, Form, bars

FORM = Form(0.448, 8, bars('Em | A | Em G | Bm | Em | A | G D | Em | G | D | A | Bm | Em | A | G D | Em'))  # 57.34 s
DRY = (11, 4)  # the bar, and from which eighth on there is nothing

# (key number, eighths); 52 is E 3.
A_TUNE = [
    (52, 3), (55, 1), (59, 4),
    (61, 3), (59, 1), (57, 4),
    (55, 3), (54, 1), (52, 2), (55, 2),
    (54, 6), (REST, 2),
]  # fmt: skip
CLOSING = [
    (52, 3), (55, 1), (59, 4),
    (61, 3), (62, 1), (64, 4),
    (62, 3), (59, 1), (57, 3), (54, 1),
    (52, 6), (REST, 2),
]  # fmt: skip
# Upstream, an octave and more above: somebody asks what the river is doing.
B_TUNE = [
    (71, 3), (69, 1), (71, 2), (74, 2),
    (69, 4), (66, 4),
    (73, 3), (71, 1), (73, 2), (76, 2),
    (74, 2), (73, 1), (71, 1), (REST, 4),
]  # fmt: skip
UNDER = [(47, 8), (45, 4), (49, 4), (50, 4), (45, 4), (47, 6), (REST, 2)]
OVER = [(71, 8), (73, 4), (76, 4), (74, 4), (69, 4), (71, 6), (REST, 2)]
