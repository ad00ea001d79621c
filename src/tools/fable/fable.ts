import { runFable } from './program';

const { argv, stdin, stdout, stderr } = process;
const streams = { out: stdout, err: stderr, in: { source: stdin, screen: stdout } };
// Whoever reads the other end of a pipe may stop when they have seen enough, as `head` does.
stdout.on('error', ({ code }: NodeJS.ErrnoException) => process.exit(code === 'EPIPE' ? 0 : 1));
process.exitCode = await runFable(argv.slice(2), streams);
