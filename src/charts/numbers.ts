import { language } from '../i18n';

const TENTHS = 10;
const MINUS = '−';

const formats = new Map<string, Intl.NumberFormat>();

function formatOf(signDisplay: 'auto' | 'exceptZero'): Intl.NumberFormat {
  const key = `${language()} ${signDisplay}`;
  const known = formats.get(key) ?? new Intl.NumberFormat(language(), { ...ONE_DECIMAL, signDisplay });
  formats.set(key, known);
  return known;
}

const ONE_DECIMAL = { minimumFractionDigits: 1, maximumFractionDigits: 1 } as const;

function format(points: number, signDisplay: 'auto' | 'exceptZero'): string {
  const parts = formatOf(signDisplay).formatToParts(points);
  // A hyphen is too short to be seen beside a figure.
  return parts.map((part) => (part.type === 'minusSign' ? part.value.replace('-', MINUS) : part.value)).join('');
}

/** Tenths of a point with one decimal, in the spoken language: "42.0", "−3.5". */
export const sayLevel = (tenths: number): string => format(tenths / TENTHS, 'auto');

/** A change in tenths of a point, always with its sign: "+3.5", "−0.2", "0.0". */
export const sayChange = (tenths: number): string => format(tenths / TENTHS, 'exceptZero');

/** Points (any number) to the nearest tenth, with its sign: "+3.5". */
export const sayPoints = (points: number): string => sayChange(Math.round(points * TENTHS));
