import { encode } from 'uqr';
import { expect, it } from 'vitest';
import { qrFile, qrOf } from '../../../src/pages/class/assign/qr';

const LINK = 'https://game.example/week-3/?fable=alder-ferry&lang=en&meters=hidden&class=1&seed=1344';
const QUIET = 4;

/** The modules that a path of bars makes dark. */
function drawn({ size, path }: ReturnType<typeof qrOf>): boolean[][] {
  const modules = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  for (const [, x, y, length] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/g)) {
    modules[Number(y)]?.fill(true, Number(x), Number(x) + Number(length));
  }
  return modules;
}

it('a QR code is drawn module by module, with a quiet edge of four', () => {
  const picture = qrOf(LINK);
  const { data, size } = encode(LINK, { ecc: 'M', border: 0 });
  expect(picture.size).toBe(size + 2 * QUIET);
  const modules = drawn(picture);
  expect(modules.slice(QUIET, -QUIET).map((row) => row.slice(QUIET, -QUIET))).toEqual(data);
  const dark = (rows: boolean[][]) => rows.flat().filter(Boolean).length;
  expect(dark(modules)).toBe(dark(data));
});

it('the file of a QR code is a drawing of its own, black on white', () => {
  const { size, path } = qrOf(LINK);
  const file = qrFile(LINK);
  expect(file).toContain(`viewBox="0 0 ${size} ${size}"`);
  expect(file).toContain(`<path d="${path}"/>`);
  expect(file.indexOf('#fff')).toBeLessThan(file.indexOf(path));
});
