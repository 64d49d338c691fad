import type { Terminal } from './terminal.ts';

/** Milliseconds between two lines of progress. */
const PROGRESS_EVERY = 2000;

/** Tells people now and then how many of so many games are played; it is to be asked after each of them. */
export function progress(games: number, { now, stderr }: Pick<Terminal, 'now' | 'stderr'>): (played: number) => void {
  let told = now();
  return (played) => {
    if (now() - told < PROGRESS_EVERY) return;
    told = now();
    stderr(`${played} of ${games} games played\n`);
  };
}
