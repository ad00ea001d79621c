/**
 * Finds a Chromium for the end-to-end tests, or fetches one. A browser counts only when it really opens a page:
 * many machines have one that is installed and cannot start.
 */
import { spawn, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from '@playwright/test';

/** Software graphics, no background traffic; `--no-sandbox` because containers often run as root. */
export const FLAGS = [
  '--no-sandbox',
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--enable-unsafe-swiftshader',
];

/** What a person can do when nothing was found. */
export const ADVICE =
  'No browser that starts was found or could be fetched: install Chromium or Chrome, or set CHROMIUM_PATH to one.';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'chrome'];
const PLACES = {
  darwin: [
    '/Applications/Chromium.app/Contents/MacOS/Chromium',
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ],
  win32: ['PROGRAMFILES', 'PROGRAMFILES(X86)', 'LOCALAPPDATA'],
  linux: ['/usr/bin', '/usr/local/bin', '/snap/bin', '/opt/google/chrome'],
};

/**
 * The paths where a system keeps its browser, likeliest first; they need not exist.
 * @param {NodeJS.Platform} platform
 * @param {NodeJS.ProcessEnv} env
 * @returns {string[]}
 */
export function systemPlaces(platform, env) {
  if (platform === 'darwin') return PLACES.darwin;
  if (platform === 'win32') {
    const roots = PLACES.win32.map((name) => env[name]).filter((root) => root !== undefined);
    return roots.flatMap((root) => [
      join(root, 'Google', 'Chrome', 'Application', 'chrome.exe'),
      join(root, 'Chromium', 'Application', 'chrome.exe'),
    ]);
  }
  const folders = [...(env.PATH ?? '').split(delimiter).filter(Boolean), ...PLACES.linux];
  return [...new Set(folders.flatMap((folder) => NAMES.map((name) => join(folder, name))))];
}

/**
 * What the search asks of the machine; tests give it a made-up one.
 * @typedef {object} Machine
 * @property {NodeJS.Platform} platform
 * @property {NodeJS.ProcessEnv} env
 * @property {(path: string) => boolean} exists
 * @property {(path: string | undefined) => Promise<boolean>} starts whether it opens a page; undefined is Playwright's own
 * @property {() => Promise<boolean>} download Playwright's download; false when it failed or took too long
 * @property {() => boolean} hasDebianAndRoot
 * @property {() => Promise<boolean>} installPackage Debian's package
 * @property {(line: string) => void} say
 */

/** @typedef {{ path: string | undefined }} Browser  `path` undefined: the one Playwright keeps itself. */

/**
 * The first browser that starts: named by CHROMIUM_PATH, Playwright's own, the system's, Playwright's download,
 * Debian's package; null when there is none.
 * @param {Machine} machine
 * @returns {Promise<Browser | null>}
 */
export async function findBrowser(machine) {
  return (
    (await named(machine)) ??
    (await tried(machine, "Playwright's own", undefined)) ??
    (await system(machine)) ??
    (await downloaded(machine)) ??
    (await packaged(machine))
  );
}

/** @param {Machine} machine @returns {Promise<Browser | null>} */
async function named(machine) {
  const path = machine.env.CHROMIUM_PATH;
  if (path === undefined || path === '') return null;
  const browser = await tried(machine, 'CHROMIUM_PATH', path);
  if (browser === null) machine.say(`CHROMIUM_PATH is ${path}, which does not start; looking further.`);
  return browser;
}

/** @param {Machine} machine @param {string} name @param {string | undefined} path @returns {Promise<Browser | null>} */
async function tried(machine, name, path) {
  if (!(await machine.starts(path))) return null;
  machine.say(`Browser: ${name}${path === undefined ? '' : ` (${path})`}`);
  return { path };
}

/** @param {Machine} machine @returns {Promise<Browser | null>} */
async function system(machine) {
  for (const path of systemPlaces(machine.platform, machine.env)) {
    const browser = machine.exists(path) ? await tried(machine, "the system's", path) : null;
    if (browser !== null) return browser;
  }
  return null;
}

/** @param {Machine} machine @returns {Promise<Browser | null>} */
async function downloaded(machine) {
  machine.say("No browser here: trying Playwright's download.");
  return (await machine.download()) ? tried(machine, "Playwright's download", undefined) : null;
}

/** @param {Machine} machine @returns {Promise<Browser | null>} */
async function packaged(machine) {
  if (!machine.hasDebianAndRoot()) return null;
  machine.say("Trying Debian's package.");
  return (await machine.installPackage()) ? system(machine) : null;
}

/** @param {string | undefined} path */
async function opensPage(path) {
  try {
    const executable = path === undefined ? {} : { executablePath: path };
    const browser = await chromium.launch({ ...executable, args: FLAGS, timeout: 30_000 });
    try {
      await (await browser.newPage()).goto('about:blank', { timeout: 15_000 });
      return true;
    } finally {
      await browser.close();
    }
  } catch {
    return false;
  }
}

/**
 * Runs a command and waits; ends it when it takes too long or falls silent, because a refused download may hang.
 * @param {string} command
 * @param {string[]} args
 * @param {{ limit: number, silence: number, env?: NodeJS.ProcessEnv }} patience milliseconds
 * @returns {Promise<boolean>} whether it ended well
 */
export function runWithPatience(command, args, { limit, silence, env = process.env }) {
  return new Promise((resolve) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'], env });
    const end = () => child.kill('SIGKILL');
    const whole = setTimeout(end, limit);
    let quiet = setTimeout(end, silence);
    /** @param {Buffer} text */
    const hear = (text) => {
      process.stdout.write(text);
      clearTimeout(quiet);
      quiet = setTimeout(end, silence);
    };
    child.stdout.on('data', hear);
    child.stderr.on('data', hear);
    child.on('error', () => resolve(false));
    child.on('exit', (code) => {
      clearTimeout(whole);
      clearTimeout(quiet);
      resolve(code === 0);
    });
  });
}

const MINUTE = 60_000;

function download() {
  const cli = join(import.meta.dirname, '../../node_modules/@playwright/test/cli.js');
  const env = { ...process.env, PLAYWRIGHT_DOWNLOAD_CONNECTION_TIMEOUT: '15000' };
  return runWithPatience(process.execPath, [cli, 'install', 'chromium'], { limit: 5 * MINUTE, silence: MINUTE, env });
}

async function installPackage() {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const patience = { limit: 6 * MINUTE, silence: 2 * MINUTE, env };
  const fresh = await runWithPatience('apt-get', ['update'], patience);
  return fresh && runWithPatience('apt-get', ['install', '-y', 'chromium'], patience);
}

/** The machine we run on. @type {Machine} */
export const thisMachine = {
  platform: process.platform,
  env: process.env,
  exists: existsSync,
  starts: opensPage,
  download,
  hasDebianAndRoot: () => process.getuid?.() === 0 && spawnSync('apt-get', ['--version']).status === 0,
  installPackage,
  say: (line) => console.log(line),
};
