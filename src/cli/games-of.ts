import { ENDING_KINDS } from '#engine/model/ending.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { PlayedSummary } from '#scenario/proofreading/played/played-summary.ts';
import { playingMany } from '#scenario/proofreading/played/playing-many.ts';
import { percent } from './numbers.ts';
import { table } from './table.ts';
import type { Terminal } from './terminal.ts';
import { WHICH_IS } from './which-is.ts';

/** Milliseconds between two lines of progress. */
const PROGRESS_EVERY = 2000;

/** Plays so many games of a scenario with its own negotiators, always the same ones; progress goes to stderr. */
export function gamesOf(
  scenario: Scenario,
  games: number,
  { now, stderr }: Pick<Terminal, 'now' | 'stderr'>,
): PlayedSummary {
  const steps = playingMany(scenario, { games, seed: 1 });
  let told = now();
  for (;;) {
    const { value, done } = steps.next();
    if (done === true) return value;
    if (now() - told < PROGRESS_EVERY) continue;
    told = now();
    stderr(`${value.games} of ${games} games played\n`);
  }
}

/** How they ended, the commonest first. */
export function gamesInWords({ games, endings }: PlayedSummary): string {
  const ended = ENDING_KINDS.filter((kind) => endings[kind] > 0).sort((a, b) => endings[b] - endings[a]);
  return table(
    [{ title: 'share', numeric: true }, { title: `of ${games} games among its negotiators` }],
    ended.map((kind) => [percent(endings[kind] / games), WHICH_IS[kind]]),
  );
}
