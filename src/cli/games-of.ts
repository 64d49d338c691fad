import { ENDING_KINDS } from '#engine/model/ending.ts';
import type { Scenario } from '#engine/model/scenario/scenario.ts';
import type { PlayedSummary } from '#scenario/proofreading/played/played-summary.ts';
import { playingMany } from '#scenario/proofreading/played/playing-many.ts';
import { alignedTable } from './aligned-table.ts';
import { percent } from './numbers.ts';
import { progress } from './progress.ts';
import type { Terminal } from './terminal.ts';
import { WHICH_IS } from './which-is.ts';

/** Plays so many games of a scenario with its own negotiators, always the same ones; progress goes to stderr. */
export function gamesOf(scenario: Scenario, games: number, terminal: Pick<Terminal, 'now' | 'stderr'>): PlayedSummary {
  const steps = playingMany(scenario)({ games, seed: 1 });
  const tell = progress(games, terminal);
  for (;;) {
    const { value, done } = steps.next();
    if (done === true) return value;
    tell(value.games);
  }
}

/** A table of the endings, the commonest first. */
export function gamesInWords({ games, endings }: PlayedSummary): string {
  const ended = ENDING_KINDS.filter((kind) => endings[kind] > 0).sort((a, b) => endings[b] - endings[a]);
  return alignedTable(
    [{ title: 'share', numeric: true }, { title: `of ${games} games among its negotiators` }],
    ended.map((kind) => [percent(endings[kind] / games), WHICH_IS[kind]]),
  );
}
