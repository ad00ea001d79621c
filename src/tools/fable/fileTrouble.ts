import { relative } from 'node:path';

/** What the system said of a file, and what an author can make of it. */
const TROUBLES: Readonly<Record<string, string>> = {
  EACCES: 'it may not be opened. Expected leave to read and write there; have it given, or name another place.',
  EPERM: 'it may not be changed. Expected leave to read and write there; have it given, or name another place.',
  EROFS: 'it lies where nothing can be written. Name another place.',
  EISDIR: 'a folder is there, and a file was expected. Take the folder away, or name another place.',
  ENOTDIR: 'a file is there, and a folder was expected on the way. Take the file away, or name another place.',
  EEXIST: 'a file is there, and a folder was expected. Take the file away, or name another place.',
  ENOENT: 'there is no such folder. Make it, or name another place.',
  ENOSPC: 'there is no room left. Make some, and run the command again.',
};

/** A file that could not be read or written, in words; null where an error is about something else. */
export function fileTrouble(error: unknown): string | null {
  if (!(error instanceof Error) || !('code' in error) || !('path' in error)) return null;
  const trouble = typeof error.code === 'string' && Object.hasOwn(TROUBLES, error.code) ? TROUBLES[error.code] : null;
  return trouble ? `${relative('.', String(error.path)) || '.'}: ${trouble}` : null;
}
