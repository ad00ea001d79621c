"""The tune of the ferry, its chords and form.

A barcarole in D, six eighths to a bar, 32 bars: A A B A.

Why it can be sung: it keeps to a tenth (C sharp 4 to E 5), opens by climbing the chord (D, F sharp, A) and comes back
down by steps; the leaps land on tones of the chord; the rhythm is one cell, long and short, like a pole going in and
coming out; and every phrase is four bars with a rest at its end, so that there is air. The top note comes once, in
bar 22, and bar 24 is a breath: everybody stops, the harp rolls one chord, and the first strain comes home.
"""

from form import REST, Form, bars

A_CHORDS = bars('D | G | D Bm | A | D | Bm | Em A | D')
B_CHORDS = bars('G | D | Em | Bm | G | Em | Asus A | A')
FORM = Form(0.32, 6, A_CHORDS + A_CHORDS + B_CHORDS + A_CHORDS)  # 61.44 s
BREATH = 23  # the bar in which all rest, from 0

# (key number, eighths); 62 is D 4.
A_TUNE = [
    (62, 2), (66, 1), (69, 2), (66, 1),
    (71, 3), (69, 2), (67, 1),
    (66, 2), (64, 1), (62, 2), (66, 1),
    (64, 4), (REST, 2),
    (62, 2), (66, 1), (69, 2), (66, 1),
    (74, 3), (73, 2), (71, 1),
    (71, 2), (67, 1), (64, 2), (61, 1),
    (62, 4), (REST, 2),
]  # fmt: skip
B_TUNE = [
    (71, 2), (69, 1), (67, 2), (71, 1),
    (69, 3), (66, 3),
    (67, 2), (66, 1), (64, 2), (67, 1),
    (66, 4), (REST, 2),
    (71, 2), (73, 1), (74, 2), (71, 1),
    (76, 3), (74, 2), (71, 1),
    (69, 2), (71, 1), (73, 2), (71, 1),
    (69, 3), (REST, 3),
]  # fmt: skip
# A second voice under the first strain, moving by steps: for strings, once the tune is known.
A_UNDER = [
    (57, 6), (59, 6), (57, 3), (54, 3), (52, 6), (54, 3), (57, 3), (54, 6), (55, 3), (57, 3), (54, 6),
]  # fmt: skip
