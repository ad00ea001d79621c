"""The themes of the fables, by the first word of their places' names: three stems each, on the same chords and beats."""

from form import Pass
from midi import Score
from themes import alder, banks, sky, sticks, storm

THEMES = {'alder': alder, 'sticks': sticks, 'sky': sky, 'banks': banks, 'storm': storm}
STEMS = ('base', 'order', 'energy')


def written(theme, stem):
    """A stem's score, twice over: the second pass has the tail of the first in its beginning, which makes it loop."""
    form = THEMES[theme].FORM
    score = Score(form.eighth)
    for first in (0, form.bars):
        score.chance.seed(5)
        THEMES[theme].STEMS[stem](Pass(score, form, first))
    return score
