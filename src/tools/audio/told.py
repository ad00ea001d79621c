"""What the game is told of the sounds: src/audio/sheets.ts, written and read back."""

import json
import re
from pathlib import Path

SHEETS = Path(__file__).resolve().parents[2] / 'audio' / 'sheets.ts'
HEAD = """/**
 * Where each sound is in its file: [begin, length] in milliseconds, `true` for what loops. Written by
 * src/tools/audio/make.py with the files in assets/audio; never edited by hand.
 */
"""


def _key(name):
    return f"'{name}'" if '-' in name else name


def tell(sheets, eighths):
    """Writes the sheets for the game, and how long an eighth of each theme is, in milliseconds."""
    rows = []
    for kind, sheet in sheets.items():
        sprites = ''.join(f'      {_key(name)}: {json.dumps(where)},\n' for name, where in sheet['sprites'].items())
        rows.append(f"  {_key(kind)}: {{\n    version: '{sheet['version']}',\n    sprites: {{\n{sprites}    }},\n  }},\n")
    times = ''.join(f'  {_key(name)}: {length},\n' for name, length in eighths.items())
    note = '/** Milliseconds that an eighth of each theme takes, at its own speed. */\n'
    SHEETS.write_text(f'{HEAD}export const SHEETS = {{\n{"".join(rows)}}} as const;\n\n{note}export const EIGHTHS = {{\n{times}}} as const;\n')


def told():
    """The sheets as the game knows them: kind -> version, and sprites by name as [begin ms, length ms, True if it loops]."""
    found, sheet = {}, None
    for line in SHEETS.read_text().splitlines():
        if opened := re.fullmatch(r"  '?([\w-]+)'?: \{", line):
            sheet = found.setdefault(opened[1], {'version': '', 'sprites': {}})
        if version := re.fullmatch(r"    version: '(\w+)',", line):
            sheet['version'] = version[1]
        if sprite := re.fullmatch(r"      '?([\w-]+)'?: \[(\d+), (\d+)(, true)?\],", line):
            sheet['sprites'][sprite[1]] = [int(sprite[2]), int(sprite[3]), *([True] if sprite[4] else [])]
    return found
