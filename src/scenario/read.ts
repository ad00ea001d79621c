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
  const excess = excessIn(written);
  if (excess !== null) return refused(written, [excess], file);
  const json = parse(written);
  const slips = json === null ? [slipIn(written)] : duplicatesIn(written);
  if (json === null || slips.length > 0) return refused(written, slips.slice(0, MOST_SLIPS), file);
  const { scenario, findings } = judge(json.document);
  return resultOf(scenario, findings, file, locator(written));
}

/** What is too much for any scenario, found before the text is parsed. */
function excessIn(text: string): Slip | null {
  const bytes = bytesOf(text);
  if (bytes > CAPS.bytes) {
    const found = `at least ${bytes} bytes`;
    return { code: 'SCENARIO_TOO_BIG', offset: 0, found, expected: `at most ${CAPS.bytes} bytes`, words: {} };
  }
  const offset = tooDeepAt(text);
  if (offset === null) return null;
  const expected = `at most ${CAPS.depth} levels`;
  return { code: 'SCENARIO_TOO_DEEP', offset, found: `level ${CAPS.depth + 1}`, expected, words: {} };
}

function parse(text: string): { readonly document: unknown } | null {
  try {
    return { document: JSON.parse(text) };
  } catch {
    return null;
  }
}

function refused(text: string, slips: readonly Slip[], file: string): ReadResult {
  const diagnostics = slips.map((one) => {
    const finding: Finding = { ...one, path: [] };
    return diagnose(finding, file, () => positionAt(text, one.offset));
  });
  return { ok: false, diagnostics };
}
