import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { codesIn, encodeRun } from '../../src/run';
import { altered, ferry, goodCode, wholeRun } from '../support/runs';

const game = ferry();
const code = goodCode();
const other = encodeRun(game, wholeRun(game, 12, 2));
const link = `https://game.example/courses/week-3/?run=${code}`;
const textsIn = (text: string) => codesIn(text).codes.map((found) => found.text);

describe('run codes in a text', () => {
  it.each([
    ['bare', code],
    ['in a link', link],
    ['in a link with more to it', `${link}&lang=en#top`],
    ['behind a name', `Anna Example, ${code}`],
    ['between marks of a chat', `[14:02] anna_b: *${code}* done!!`],
    ['in italics', `_${code}_`],
    ['as Markdown escapes it', code.replace(/[_-]/g, '\\$&')],
    ['glued to a name', `anna-b-${code}`],
    ['in a column of a table', `"Anna";"${code}";"2026-11-23"`],
    ['in angle brackets', `> <${link}>`],
    ['with a word of good length before it', `congratulations-everybody ${code}`],
  ])('are found %s', (_, text) => {
    expect(codesIn(text)).toMatchObject({
      codes: [{ line: 1, text: code, run: { scenario: 'alder-ferry' } }],
      lost: [],
    });
  });

  it('are found by the line, several in one, in their own order', () => {
    const { codes, lost } = codesIn(`\n${other} and ${code}\r\n\n${code}`);
    expect(codes.map(({ line, text }) => [line, text])).toEqual([
      [2, other],
      [2, code],
      [4, code],
    ]);
    expect(lost).toEqual([]);
  });

  it.each([1, 2, 8, 200])('are all found where %i of them stand in a row without a gap', (count) => {
    const row = Array.from({ length: count }, (_, seed) => encodeRun(game, wholeRun(game, seed, seed % 3)));
    expect(codesIn(`Here: ${row.join('')}thanks`)).toMatchObject({ codes: row.map((text) => ({ text })), lost: [] });
  });

  it.each([
    ['cut short in a row', `${other}${code}${other.slice(0, -10)}`, [other, code], 'RUN_CUT'],
    ['cut down to its fable', `${other}${code.slice(0, 24)} ${code}`, [other, code], 'RUN_CUT'],
    ['changed in a row', `${other}${altered(code)}${code}`, [other, code], 'RUN_ALTERED'],
    ['cut short behind a gap', `${code} and ${other} and ${other.slice(0, -10)}`, [code, other], 'RUN_CUT'],
    ['changed in a link beside a link', `${link}, ?run=${altered(code)}`, [code], 'RUN_ALTERED'],
  ])('are found beside one that is %s, which is told', (_, text, found, reason) => {
    expect(textsIn(text)).toEqual(found);
    expect(codesIn(text).lost).toEqual([{ line: 1, beside: true, reason }]);
  });

  it.each([
    ['a bare code', code, ''],
    ['a link', link, ''],
    ['a link in an older mail', link, '='],
    ['a link in an answer', link, ''],
  ])('are found where a mail program has broken %s in two', (_, whole, mark) => {
    const at = whole.length - 23;
    expect(codesIn(`Hello\n${whole.slice(0, at)}${mark}\n${whole.slice(at)}\n${other}`)).toMatchObject({
      codes: [
        { line: 2, text: code },
        { line: 4, text: other },
      ],
      lost: [{ line: 1, reason: 'NO_CODE' }],
    });
  });

  it.each([
    ['talk', 'I could not finish, sorry!', 'NO_CODE'],
    ['talk of long words', 'https://example.org/the-ferry-at-alder-bend-and-so-on', 'NO_CODE'],
    ['a code cut short', code.slice(0, -10), 'RUN_CUT'],
    ['a link cut short', link.slice(0, -20), 'RUN_CUT'],
    ['a code with a letter changed', `Ben: ${altered(code)}`, 'RUN_ALTERED'],
    ['a link to something else', 'https://game.example/?run=otter', 'RUN_BROKEN'],
    ['a link to nothing', 'https://game.example/?run=', 'RUN_BROKEN'],
    ['a link of a newer game', `https://game.example/?run=Ag${code.slice(2)}`, 'RUN_NEWER'],
  ])('are missed, with a reason, in %s', (_, text, reason) => {
    expect(codesIn(`${other}\n${text}`)).toMatchObject({ codes: [{ text: other }], lost: [{ line: 2, reason }] });
  });

  it('are not taken for the rest of a broken one in the line before', () => {
    expect(codesIn(`${altered(code)}\n${other}\n${code.slice(0, -10)}\n${other}`)).toMatchObject({
      codes: [
        { line: 2, text: other },
        { line: 4, text: other },
      ],
      lost: [
        { line: 1, reason: 'RUN_ALTERED' },
        { line: 3, reason: 'RUN_CUT' },
      ],
    });
  });

  it('are found whatever stands around them', () => {
    const noise = fc.string({ unit: 'binary' }).map((text) => text.replaceAll(/[A-Za-z0-9_-]/g, '.'));
    fc.assert(
      fc.property(noise, noise, (before, after) => {
        expect(textsIn(before + code + after)).toEqual([code]);
      }),
    );
  });

  it('are found beside words of a length that no code has', () => {
    const long = 'AQRS-_'.repeat(100_000);
    expect(textsIn(`${long}\n${code} ${long}\n${long}`)).toEqual([code]);
  });

  it('are never made up', () => {
    fc.assert(
      fc.property(fc.string(), (text) => {
        expect(textsIn(text)).toEqual([]);
      }),
    );
    expect(codesIn('')).toEqual({ codes: [], lost: [] });
  });
});
