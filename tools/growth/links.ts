import type { Game } from '#engine/model/game.ts';
import { negotiate } from '#engine/negotiators/negotiate.ts';
import { playGame } from '#engine/simulation/play-game.ts';
import { recordOf } from '#record/game-record.ts';
import { encodeLink } from '#record/link/link-codec.ts';
import type { KeptResult } from '#session/classroom/class/kept-class.ts';
import { addResults } from '#session/classroom/results/add-results.ts';
import type { CheckedLink } from '#session/classroom/results/class-game.ts';
import { importEntries } from '#session/classroom/results/import-entries.ts';
import { invalidResults } from '#session/classroom/results/invalid-results.ts';
import { finish } from '../../tests/support/finish.ts';
import { atSizes, type Measured } from './measured.ts';

const SIZES = [100, 1000, 10_000];

/** Links of a class: found in a text, added to the results, and sorted out by what became of them. */
export function linkGrowth(game: Game): Measured[] {
  return [
    ...atSizes('links found in a text', SIZES, (size) => {
      const text = codesOf(game, size).join('\n');
      return () => finish(importEntries(text));
    }),
    ...atSizes('links added to a class', SIZES, (size) => {
      const results = resultsOf(game, size);
      return () => addResults([], results);
    }),
    ...atSizes('checked links sorted out', SIZES, (size) => {
      const results = resultsOf(game, size);
      const checked = new Map(
        results.map(({ code }, digest) => [code, { is: 'played', game: { digest } } as CheckedLink]),
      );
      return () => invalidResults(results, checked);
    }),
  ];
}

/** Links of one game that say different seeds: they can be read like any other. */
function codesOf(game: Game, count: number): string[] {
  const seats = game.secrets.map(() => 'negotiator' as const);
  const { state, moves } = playGame({ game, seats, players: game.secrets.map(() => negotiate) }, 1, () => 0);
  const setup = { seed: 1, seats: game.secrets.map(() => 'person' as const) };
  const record = recordOf(game, { ...state, setup }, { of: 'all', list: moves });
  return Array.from({ length: count }, (_, seed) => {
    const code = encodeLink(game, { ...record, setup: { ...setup, seed: seed + 1 } }, moves);
    return `https://parley.example/#${code}`;
  });
}

function resultsOf(game: Game, count: number): KeptResult[] {
  return codesOf(game, count).map((code, came) => ({ code, came }));
}
