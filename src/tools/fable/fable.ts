import { runFable } from './program';

const { argv, stdout, stderr } = process;
process.exitCode = await runFable(argv.slice(2), { out: stdout, err: stderr });
