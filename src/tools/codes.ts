import { writeFileSync } from 'node:fs';
import { codesPage } from '../workshop/lint';

/** Writes the page of all findings beside the scenarios, for authors. */
writeFileSync(new URL('../../scenarios/CODES.md', import.meta.url), codesPage());
