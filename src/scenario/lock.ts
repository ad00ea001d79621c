import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';

const DIGITS = 8;

/** What a translation is locked to: the first 8 hex digits of the SHA-256 of its source text in UTF-8. */
export const lockOf = (source: string): string => bytesToHex(sha256(utf8ToBytes(source))).slice(0, DIGITS);
