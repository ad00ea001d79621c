import { writeFile } from 'node:fs/promises';
import { allSheets, having } from './allSheets';
import { type Asked, askedFor, USAGE } from './options';
import { acceptPictures } from './pictures';
import { drawSheet } from './sheet';
import { writeAll } from './writeAll';

async function allInto({ folder, words, size }: Extract<Asked, { what: 'all' }>): Promise<void> {
  const sheets = having(words, allSheets(size.cast));
  const draw = ({ sheet, names, wishes }: (typeof sheets)[number], width: number) =>
    drawSheet(sheet, names, wishes, width);
  const failed = await writeAll(folder, sheets, size, draw, console.log);
  if (failed.length > 0) throw new Error(`${failed.length} of ${sheets.length} sheets could not be drawn`);
}

async function answer(asked: Asked): Promise<void> {
  switch (asked.what) {
    case 'help':
      return console.log(USAGE);
    case 'accept':
      return acceptPictures();
    case 'all':
      return allInto(asked);
    case 'sheet':
      return writeFile(asked.file, await drawSheet(asked.sheet, asked.names, asked.wishes, asked.size.width));
  }
}

const sentence = (error: unknown): string => (error instanceof Error ? error.message : String(error));

/** What was typed; null, and a word about it, where nobody can make sense of it. */
function typed(args: readonly string[]): Asked | null {
  try {
    return askedFor(args);
  } catch (error) {
    console.error(`${sentence(error)}\n\n${USAGE}`);
    return null;
  }
}

const asked = typed(process.argv.slice(2));
if (asked === null) process.exitCode = 2;
else
  await answer(asked).catch((error: unknown) => {
    console.error(sentence(error));
    process.exitCode = 1;
  });
