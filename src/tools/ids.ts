import { readFileSync, writeFileSync } from 'node:fs';
import { formatDiagnostic } from '../scenario/diagnostics';
import { readScenarioText } from '../scenario/read';
import { withTextIds } from '../scenario/textIds';

/** Gives every bare text of the scenario files named on the command line an id, in place. */
function giveIds(file: string): boolean {
  const text = readFileSync(file, 'utf8');
  const result = readScenarioText(text, file);
  if (!result.ok) {
    for (const diagnostic of result.diagnostics) console.error(`${formatDiagnostic(diagnostic)}\n  ${diagnostic.cure}`);
    return false;
  }
  const { text: mended, given } = withTextIds(text, result.scenario);
  if (given > 0) writeFileSync(file, mended);
  console.log(given === 1 ? `${file}: 1 text was given an id` : `${file}: ${given} texts were given ids`);
  return true;
}

const files = process.argv.slice(2);
if (files.length === 0) console.error('Usage: npm run ids -- scenarios/<id>/scenario.json …');
const failed = files.length === 0 || !files.map(giveIds).every(Boolean);
process.exitCode = failed ? 1 : 0;
