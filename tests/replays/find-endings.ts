import { ENDING_KINDS, type EndingKind } from '#engine/model/ending.ts';
import { type GoldenGame, gameOf, MOST_SEEDS, playGolden } from './golden-game.ts';

/** Games of one kind, one for each seed. */
interface Series {
  readonly scenario: string;
  /** Index of the one party that a person plays, by a script; absent for games among negotiators. */
  readonly person?: number;
}

/** Series played side by side; the later ones only for endings that the earlier ones do not come to. */
const SERIES: readonly (readonly Series[])[] = [
  [{ scenario: 'white-house-2025' }, { scenario: 'job-offer' }],
  [
    { scenario: 'white-house-2025', person: 1 },
    { scenario: 'white-house-2025', person: 2 },
    { scenario: 'getting-to-the-table', person: 1 },
  ],
  [
    { scenario: 'white-house-2025', person: 0 },
    { scenario: 'white-house-2025', person: 3 },
    { scenario: 'strait-of-amarel', person: 1 },
    { scenario: 'guarantees-2025' },
  ],
];

/** The first game found, from seed 1 on, for each ending; an ending that no game of any series comes to is left out. */
export function findEndings(): ReadonlyMap<EndingKind, GoldenGame> {
  const found = new Map<EndingKind, GoldenGame>();
  for (const series of SERIES) search(series, found);
  return found;
}

function search(series: readonly Series[], found: Map<EndingKind, GoldenGame>): void {
  const games = series.map(({ scenario, person }) => ({ game: gameOf(scenario), person }));
  for (let seed = 1; seed <= MOST_SEEDS && found.size < ENDING_KINDS.length; seed += 1) {
    for (const { game, person } of games) {
      const golden = playGolden(game, seed, person);
      if (!found.has(golden.ending)) found.set(golden.ending, golden);
    }
  }
}
