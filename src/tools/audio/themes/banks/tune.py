"""The tune of the bridge: one bar of six eighths, which the badgers count as three twos and the hares as two threes.

32 bars. The badgers climb the river's chord (1 3 5) by even steps, the hares leap about above it; each says its four bars
and waits. They answer faster (bars 17 to 22), stop at one held tone (24), and then both go at once, since both were made
on the same chords; in the last four bars each has the other's tune.
"""

from form import REST, Form, bars

FIRST, SECOND = bars('A | D | G | A'), bars('A | D | Em | A')
NEARER = bars('Bm | F#m | G | D | Bm | F#m | Em | A')
FORM = Form(0.28, 6, FIRST * 2 + SECOND * 2 + NEARER + FIRST + SECOND)  # 53.76 s
HELD = 23
TOGETHER = 24

# (key number, eighths); 45 is A 2, 76 is E 5.
BADGERS_FIRST = [(45, 2), (49, 2), (52, 2), (54, 2), (52, 2), (50, 2), (55, 2), (50, 2), (47, 2), (49, 4), (REST, 2)]
BADGERS_SECOND = [(45, 2), (49, 2), (52, 2), (54, 2), (57, 2), (54, 2), (55, 2), (52, 2), (47, 2), (45, 4), (REST, 2)]
HARES_FIRST = [
    (76, 2), (81, 1), (76, 2), (73, 1), (78, 3), (74, 2), (69, 1), (71, 2), (74, 1), (79, 2), (74, 1), (76, 3), (REST, 3),
]  # fmt: skip
HARES_SECOND = [
    (76, 2), (81, 1), (76, 2), (73, 1), (74, 2), (78, 1), (81, 2), (78, 1), (79, 2), (76, 1), (71, 2), (67, 1), (69, 3), (REST, 3),
]  # fmt: skip
BADGERS_NEARER = [
    (47, 2), (50, 2), (54, 2), (REST, 6), (55, 2), (50, 2), (47, 2), (REST, 6),
    (50, 2), (54, 2), (59, 2), (57, 2), (54, 2), (49, 2), (47, 2), (52, 2), (55, 2), (52, 4), (REST, 2),
]  # fmt: skip
HARES_NEARER = [
    (REST, 6), (73, 2), (78, 1), (81, 2), (78, 1), (REST, 6), (81, 2), (78, 1), (74, 2), (69, 1),
    (78, 3), (83, 3), (81, 3), (78, 3), (79, 3), (76, 3), (73, 4), (REST, 2),
]  # fmt: skip

# Who has the word from which bar on: (line, bar, keys higher).
BADGERS = ((BADGERS_FIRST, 0, 0), (BADGERS_SECOND, 8, 0), (BADGERS_NEARER, 16, 0), (BADGERS_FIRST, 24, 0), (HARES_SECOND, 28, -24))
HARES = ((HARES_FIRST, 4, 0), (HARES_SECOND, 12, 0), (HARES_NEARER, 16, 0), (HARES_FIRST, 24, 0), (BADGERS_SECOND, 28, 24))


def counts_in(bar):
    """Eighths between two beats of whoever has the word: 2 for the badgers, 3 for the hares."""
    if bar < 16:
        return 2 if bar % 8 < 4 else 3
    return 2 if bar % 2 == 0 else 3
