import { bytesOf, CAPS, tooDeepAt } from './caps';
import { diagnose, type Finding } from './finding';
import { judge } from './judge';
import { duplicatesIn, locator, positionAt, type Slip, slipIn } from './locate';
import { type ReadResult, resultOf } from './readValue';

const MARK = '\uFEFF';
const MOST_SLIPS = 100;

/**
 * Reads a scenario from the text of its file, with lines and columns in what it finds. It brings a JSON parser along, so
 * it is not at the room's door: load this module where a text from outside has to be read, and only then.
 * @param file what to call the document in diagnostics
 */
export function readScenarioText(text: string, file: string): ReadResult {
  const written = text.startsWith(MARK) ? text.slice(1) : text;
  const slips = slipsIn(written);
  if (slips.length > 0) return refused(written, slips.slice(0, MOST_SLIPS), file);
  const { scenario, findings } = judge(JSON.parse(written));
  return resultOf(scenario, findings, file, locator(written));
}

function slipsIn(text: string): readonly Slip[] {
  const bytes = bytesOf(text);
  if (bytes > CAPS.bytes) return [slip('SCENARIO_TOO_BIG', 0, `${bytes} bytes or more`, `at most ${CAPS.bytes} bytes`)];
  const deep = tooDeepAt(text);
  if (deep !== null) {
    return [slip('SCENARIO_TOO_DEEP', deep, `level ${CAPS.depth + 1}`, `at most ${CAPS.depth} levels`)];
  }
  return isJson(text) ? duplicatesIn(text) : [slipIn(text)];
}

const slip = (code: Slip['code'], offset: number, found: string, expected: string): Slip => ({
  code,
  offset,
  found,
  expected,
  words: {},
});

function isJson(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function refused(text: string, slips: readonly Slip[], file: string): ReadResult {
  const diagnostics = slips.map((one) => {
    const finding: Finding = { ...one, path: [] };
    return diagnose(finding, file, () => positionAt(text, one.offset));
  });
  return { ok: false, diagnostics };
}
