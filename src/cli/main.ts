import { CommanderError } from 'commander';
import { Misuse } from './misuse.js';
import { program } from './program.js';

process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(process.exitCode ?? 0);
  throw error;
});
process.on('SIGINT', () => process.exit(130));

program.parseAsync().catch((error: unknown) => {
  if (error instanceof CommanderError) process.exitCode = error.exitCode ? 2 : 0;
  else if (error instanceof Misuse) {
    process.stderr.write(`foi-parse: ${error.message}\n`);
    process.exitCode = 2;
  } else throw error;
});
