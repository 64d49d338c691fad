import { machine, type Places } from './machine.ts';
import { run } from './run.ts';
import type { Status } from './terminal.ts';

/** Runs the command on this machine. */
export function main(args: readonly string[], places: Places): Status {
  // Whoever reads may stop before the end, such as `head`: then there is nobody left to tell.
  process.stdout.on('error', leaveQuietly);
  process.stderr.on('error', leaveQuietly);
  return run(args, machine(places));
}

function leaveQuietly(problem: NodeJS.ErrnoException): void {
  if (problem.code !== 'EPIPE') throw problem;
  process.exit();
}
