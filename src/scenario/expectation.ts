import { anyOf } from './finding';
import { nounOf } from './nouns';
import { bare, type Schema, type Shape, shapeOf } from './shape';

/** What a schema wants, in an author's words. */
export function expectation(schema: Schema): string {
  return nounOf(bare(schema)) ?? ofShape(shapeOf(schema), bare(schema));
}

function ofShape(shape: Shape, schema: Schema): string {
  switch (shape.type) {
    case 'object':
    case 'record':
    case 'kinds':
      return 'an object';
    case 'list':
      return 'a list';
    case 'union':
      return anyOf(new Set(shape.options.map(expectation)));
    case 'words':
      return anyOf(shape.words);
    case 'string':
      return 'words in quotation marks';
    case 'boolean':
      return 'true or false';
    case 'number':
      return isWhole(schema) ? 'a whole number' : 'a number';
  }
}

const isWhole = (schema: Schema): boolean => 'format' in schema._zod.def && schema._zod.def.format === 'safeint';
