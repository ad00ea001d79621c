/** The run's door: logs, replay, codes and the store port. Browser stores are in run/browser. */
export { encodeRun, openRunCode, type RunCode, readRunCode } from './codec';
export { codesIn, type FoundCode, type HandedIn, type LostLine } from './codesIn';
export { RunError, type RunErrorCode } from './errors';
export { newLog, parseRunLog, type RunEntry, type RunLog } from './log';
export { memoryStore } from './memoryStore';
export { newestSaves } from './newestSaves';
export { decide, type Replay, type ReplayTurn, replay } from './replay';
export { steadyStore } from './steadyStore';
export { type BrokenRun, isBroken, type RunStore, runId, type SavedRun } from './store';
