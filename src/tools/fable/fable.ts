import { runFable } from './program';

const { argv, stdin, stdout, stderr } = process;
const streams = { out: stdout, err: stderr, in: { source: stdin, screen: stdout } };
process.exitCode = await runFable(argv.slice(2), streams);
