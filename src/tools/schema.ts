import { writeFileSync } from 'node:fs';
import { jsonSchema } from '../scenario/jsonSchema';

/** Writes the format as a JSON Schema beside the scenarios, for editors. */
const file = new URL('../../scenarios/scenario.schema.json', import.meta.url);
writeFileSync(file, `${JSON.stringify(jsonSchema(), null, 2)}\n`);
