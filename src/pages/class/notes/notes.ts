import type { Id } from '../../../scenario';
import { LateCode } from '../../playing/lateCode';
import type { Note } from './noteNode';

const files = import.meta.glob<Note>('../../../../scenarios/*/teaching-note.md', { import: 'default' });

const late = new Map(Object.entries(files).map(([path, load]) => [path.split('/').at(-2) ?? path, new LateCode(load)]));

/** Fetches the teaching note of a fable that comes with the game; null where it has none. Rejects where it does not come. */
export const fetchNote = (fable: Id): Promise<Note | null> => late.get(fable)?.fetch() ?? Promise.resolve(null);
