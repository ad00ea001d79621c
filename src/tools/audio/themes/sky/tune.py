"""The tune of the mill: five fives, a long beat and a short one, 64 bars, A A B A.

The river's climb (1 3 5) is thrown up and left hanging; its crest comes down on the sharp fourth, which has no ground
under it. Phrases are eight short bars and end with room in them; in bar 48 all of it hangs in the air.
"""

from form import REST, Form, bars

A_CHORDS = bars('G | G | A | A | G | G | D | D | G | G | A | A | Em | Bm | A | G')
B_CHORDS = bars('F#m | F#m | Bm | Bm | Em | Em | A | A | F#m | F#m | Bm | Bm | Em | Em | A | A')
FORM = Form(0.18, 5, A_CHORDS + A_CHORDS + B_CHORDS + A_CHORDS)  # 57.6 s
HANGING = 47

# (key number, eighths); 67 is G 4.
A_TUNE = [
    (67, 3), (71, 2), (74, 5), (76, 3), (74, 2), (73, 5),
    (71, 3), (69, 2), (67, 3), (71, 2), (69, 5), (REST, 5),
    (67, 3), (71, 2), (74, 5), (76, 3), (78, 2), (81, 5),
    (79, 3), (76, 2), (78, 3), (74, 2), (73, 3), (69, 2), (71, 4), (REST, 1),
]  # fmt: skip
B_TUNE = [
    (69, 3), (73, 2), (78, 5), (78, 3), (76, 2), (74, 5),
    (67, 3), (71, 2), (76, 5), (76, 3), (74, 2), (73, 4), (REST, 1),
    (69, 3), (73, 2), (78, 3), (81, 2), (83, 5), (78, 3), (74, 2),
    (79, 3), (76, 2), (71, 5), (73, 5), (REST, 5),
]  # fmt: skip
# Long tones over the second strain, for violins.
OVER = [(83, 10), (81, 10), (83, 10), (81, 10), (86, 10), (85, 10), (83, 10), (85, 5), (83, 5)]
