"""Renders every sound of the game to assets/audio and tells the game where each is (src/audio/sheets.ts).

Usage: npm run sounds, then npm run sounds:measure
"""

import json
from pathlib import Path

import numpy as np

import cadences
import stems
from ambience import BEDS, CALL_LOUDNESS, calls
from effects import EFFECTS, effects
from levels import HIGHEST_PEAK, levelled, programme
from sheets import encoded, laid_out
from soundfont import performed, second_pass
from throats import voices
from tune import LOOP
from waves import RATE, faded

HERE = Path(__file__).resolve().parent
ASSETS = HERE.parents[2] / 'assets' / 'audio'
SHEETS = HERE.parents[1] / 'audio' / 'sheets.ts'

SPEECH, CADENCE, THEME = -27, -23, -23  # LUFS
SMALL = {'webm': 24, 'm4a': 32}


# Effects that lie with something else of their kind, so that the first scene fetches less.
ELSEWHERE = {'song': 'tunes', 'wind': 'weather', 'rain': 'weather', 'fog-drip': 'weather'}


def _effects(kind):
    here = {name: sound for name, sound in effects().items() if ELSEWHERE.get(name, 'effects') == kind}
    return {name: levelled(sound, EFFECTS[name][1]) for name, sound in here.items()}


def effects_sheet():
    return _effects('effects'), (), SMALL


def voices_sheet():
    return {name: levelled(sound, SPEECH) for name, sound in voices().items()}, (), SMALL


def _outdoors(beds, cries):
    made = calls()
    sounds = {name: levelled(BEDS[name][0](), BEDS[name][1]) for name in beds}
    return sounds | {name: levelled(made[name], CALL_LOUDNESS[name]) for name in cries}, beds, SMALL


def landing_sheet():
    return _outdoors(('lapping', 'crickets'), ('warbler', 'tit', 'cuckoo', 'blackbird', 'frog', 'owl'))


def river_sheet():
    return _outdoors(('current',), ('hull', 'line'))


def weather_sheet():
    sounds, beds, kilobits = _outdoors(('downpour', 'breeze'), ('drip',))
    return sounds | _effects('weather'), beds, kilobits


def tunes_sheet():
    sounds = _effects('tunes')
    for name in cadences.CADENCES:
        score, length = cadences.written(name)
        sounds[name] = levelled(faded(performed(score)[: round(length * RATE)].mean(1), 0.003, 0.7), CADENCE)
    return sounds, (), {'webm': 32, 'm4a': 40}


# Loudness of each stem against the others, in LU: the office and the jig a little under the tune.
BALANCE = {'base': 0, 'order': -1.5, 'energy': -1.5}
_performed = {}


def _brought_to(samples, loudness):
    return samples * 10 ** ((loudness - programme(samples)[0]) / 20)


def _stems():
    """The three stems in balance, all of them together at the loudness of the theme."""
    if not _performed:
        loops = {name: _brought_to(second_pass(performed(stems.written(name)), LOOP), THEME + BALANCE[name]) for name in stems.PARTS}
        gain = 10 ** ((THEME - programme(sum(loops.values()))[0]) / 20)
        _performed.update({name: loop * gain for name, loop in loops.items()})
        print(f'theme: all three {THEME} LUFS, true peak {programme(sum(_performed.values()))[1]} dBTP')
    return _performed


# The second encoder is the poorer one, and gets more.
RATES = {'base': {'webm': 48, 'm4a': 64}, 'order': {'webm': 32, 'm4a': 40}, 'energy': {'webm': 36, 'm4a': 46}}


def _stem_sheet(name):
    return {name: _stems()[name]}, (name,), RATES[name]


KINDS = {
    'effects': effects_sheet, 'voices': voices_sheet, 'landing': landing_sheet, 'river': river_sheet,
    'weather': weather_sheet, 'tunes': tunes_sheet, **{name: lambda name=name: _stem_sheet(name) for name in stems.PARTS},
}  # fmt: skip


def make(kind):
    sounds, beds, kilobits = KINDS[kind]()
    loudest = max(np.abs(sound).max() for sound in sounds.values())
    assert loudest <= HIGHEST_PEAK + 1e-6, f'{kind} peaks at {loudest}'
    samples, sprites = laid_out(sounds, beds)
    sizes, checksum = encoded(samples, ASSETS, kind, kilobits)
    print(f'{kind}: {len(samples) / RATE:.1f} s, {sizes}')
    return {'version': checksum[:8], 'sprites': sprites}


HEAD = """/**
 * Where each sound is in its file: [begin, length] in milliseconds, `true` for what loops. Written by
 * src/tools/audio/make.py with the files in assets/audio; never edited by hand.
 */
"""


def tell(sheets):
    """Writes the sheets for the game."""
    rows = []
    for kind, sheet in sheets.items():
        sprites = ''.join(f'      {_key(name)}: {json.dumps(where)},\n' for name, where in sheet['sprites'].items())
        rows.append(f"  {kind}: {{\n    version: '{sheet['version']}',\n    sprites: {{\n{sprites}    }},\n  }},\n")
    SHEETS.write_text(f'{HEAD}export const SHEETS = {{\n{"".join(rows)}}} as const;\n')


def _key(name):
    return f"'{name}'" if '-' in name else name


if __name__ == '__main__':
    ASSETS.mkdir(parents=True, exist_ok=True)
    tell({kind: make(kind) for kind in KINDS})
