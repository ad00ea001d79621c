import { describe, expect, test } from 'vitest';
import { findBrowser, type Machine, runWithPatience, systemPlaces } from './browser.mjs';

/** A made-up machine on which nothing works but what the test grants it. */
function machine(granted: Partial<Machine> & { starting?: (string | undefined)[] } = {}) {
  const { starting = [], ...rest } = granted;
  const asked: string[] = [];
  const said: string[] = [];
  const made: Machine = {
    platform: 'linux',
    env: { PATH: '/usr/bin' },
    exists: () => false,
    starts: async (path) => {
      asked.push(path ?? 'own');
      return starting.includes(path);
    },
    download: async () => {
      asked.push('download');
      return false;
    },
    hasDebianAndRoot: () => false,
    installPackage: async () => {
      asked.push('package');
      return true;
    },
    say: (line) => said.push(line),
    ...rest,
  };
  return { made, asked, said };
}

describe('finding a browser', () => {
  test('takes the one that CHROMIUM_PATH names before any other', async () => {
    const { made, asked, said } = machine({ env: { CHROMIUM_PATH: '/mine' }, starting: ['/mine', undefined] });
    expect(await findBrowser(made)).toEqual({ path: '/mine' });
    expect(asked).toEqual(['/mine']);
    expect(said).toEqual(['Browser: CHROMIUM_PATH (/mine)']);
  });

  test('goes on, and says so, when the named one does not start', async () => {
    const { made, said } = machine({ env: { CHROMIUM_PATH: '/broken' }, starting: [undefined] });
    expect(await findBrowser(made)).toEqual({ path: undefined });
    expect(said).toEqual([
      'CHROMIUM_PATH is /broken, which does not start; looking further.',
      "Browser: Playwright's own",
    ]);
  });

  test("takes the system's when Playwright has none, skipping one that does not start", async () => {
    const exists = (path: string) => ['/usr/bin/chromium', '/usr/bin/google-chrome'].includes(path);
    const { made, asked } = machine({ exists, starting: ['/usr/bin/google-chrome'] });
    expect(await findBrowser(made)).toEqual({ path: '/usr/bin/google-chrome' });
    expect(asked).toEqual(['own', '/usr/bin/chromium', '/usr/bin/google-chrome']);
  });

  test("uses Playwright's download when nothing is installed", async () => {
    let fetched = false;
    const { made } = machine({
      starts: async (path) => path === undefined && fetched,
      download: async () => {
        fetched = true;
        return true;
      },
    });
    expect(await findBrowser(made)).toEqual({ path: undefined });
  });

  test("installs Debian's package last of all, and only with apt and root at hand", async () => {
    let installed = false;
    const debian = machine({
      hasDebianAndRoot: () => true,
      exists: (path) => installed && path === '/usr/bin/chromium',
      starting: ['/usr/bin/chromium'],
      installPackage: async () => {
        installed = true;
        return true;
      },
    });
    expect(await findBrowser(debian.made)).toEqual({ path: '/usr/bin/chromium' });
    expect(debian.asked).toEqual(['own', 'download', '/usr/bin/chromium']);

    const other = machine();
    expect(await findBrowser(other.made)).toBeNull();
    expect(other.asked).toEqual(['own', 'download']);
  });
});

describe('the usual places', () => {
  test('are the folders of PATH and the common ones on Linux', () => {
    const places = systemPlaces('linux', { PATH: '/home/bin:/usr/bin' });
    expect(places[0]).toBe('/home/bin/chromium');
    expect(places).toContain('/usr/bin/google-chrome');
    expect(places).toContain('/snap/bin/chromium');
    expect(new Set(places).size).toBe(places.length);
  });

  test('are applications on a Mac and program folders on Windows', () => {
    expect(systemPlaces('darwin', {})).toContain('/Applications/Google Chrome.app/Contents/MacOS/Google Chrome');
    const windows = systemPlaces('win32', { PROGRAMFILES: 'C:\\Programs' });
    expect(windows.every((path) => path.startsWith('C:\\Programs'))).toBe(true);
    expect(windows).toHaveLength(2);
  });
});

describe('patience', () => {
  const node = (code: string, patience: { limit: number; silence: number }) =>
    runWithPatience(process.execPath, ['-e', code], patience);

  test('waits for a command and knows how it ended', async () => {
    expect(await node('0', { limit: 10_000, silence: 10_000 })).toBe(true);
    expect(await node('process.exit(3)', { limit: 10_000, silence: 10_000 })).toBe(false);
    expect(await runWithPatience('/no/such/command', [], { limit: 10_000, silence: 10_000 })).toBe(false);
  });

  test('ends a command that falls silent', async () => {
    expect(await node('setTimeout(() => 0, 60_000)', { limit: 60_000, silence: 300 })).toBe(false);
  });
});
