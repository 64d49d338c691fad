import { type CommandFolders, machine } from './machine.ts';
import { run } from './run.ts';
import type { Status } from './terminal.ts';

/** Runs the command on this machine. */
export function main(args: readonly string[], places: CommandFolders): Status {
  return run(args, machine(places));
}
