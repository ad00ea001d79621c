import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync(new URL('../../src/pages/look/colours.css', import.meta.url), 'utf8');

const PAIRS = [
  ['ink', 'card'],
  ['ink-soft', 'card'],
  ['heading', 'card'],
  ['warn', 'card'],
  ['choice-ink', 'card'],
  ['ink', 'choice'],
  ['choice-ink', 'choice'],
  ['on-accent', 'accent'],
  ['ink', 'page'],
  ['heading', 'page'],
  ['ink-soft', 'page'],
] as const;

function palette(theme: string): Map<string, string> {
  const block = css.split(`[data-theme="${theme}"] {`)[1]?.split('}')[0] ?? '';
  return new Map(
    [...block.matchAll(/--([a-z-]+): (#[0-9a-f]{3,6});/g)].map(([, name = '', value = '']) => [name, value]),
  );
}

/** Relative luminance as WCAG defines it. */
function luminance(hex: string): number {
  const long = hex.length === 4 ? [...hex.slice(1)].map((digit) => digit + digit).join('') : hex.slice(1);
  const [r = 0, g = 0, b = 0] = [0, 2, 4].map((at) => {
    const part = Number.parseInt(long.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(one: string, other: string): number {
  const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
  return (light + 0.05) / (dark + 0.05);
}

describe.each([
  ['light', 4.5],
  ['dark', 4.5],
  ['contrast', 7],
] as const)('the %s colours', (theme, least) => {
  const colours = palette(theme);
  const of = (name: string): string => {
    const value = colours.get(name);
    if (value === undefined) throw new Error(`no colour --${name} in ${theme}`);
    return value;
  };

  it.each(PAIRS)('show --%s on --%s plainly', (text, paper) => {
    expect(contrast(of(text), of(paper))).toBeGreaterThanOrEqual(least);
  });

  it.each(['card', 'page', 'choice'])('show the focus ring and chart marks on --%s', (paper) => {
    for (const mark of ['focus', 'managing', 'leading', 'blended']) {
      expect(contrast(of(mark), of(paper))).toBeGreaterThanOrEqual(3);
    }
  });
});
