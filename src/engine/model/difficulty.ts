import type { PartyIndex } from './moves.ts';
import type { Scenario } from './scenario/scenario.ts';
import type { SeatKind } from './setup.ts';

/** Difficulty that negotiators make for persons, from the easiest on. Links store the index: new ones are appended. */
export const DIFFICULTIES = ['easier', 'as-written', 'harder'] as const;
export type Difficulty = (typeof DIFFICULTIES)[number];

/** Negotiators in the chairs that persons leave. */
const NEGOTIATORS: Readonly<Record<Difficulty, SeatKind>> = {
  easier: 'conciliator',
  'as-written': 'negotiator',
  harder: 'hardliner',
};

/** The seats of a game: persons in some, negotiators in the others. */
export function seatsFor(
  { parties }: Pick<Scenario, 'parties'>,
  persons: readonly PartyIndex[],
  difficulty: Difficulty,
): SeatKind[] {
  return parties.map((_, party) => (persons.includes(party) ? 'person' : NEGOTIATORS[difficulty]));
}

/** Difficulty of all the negotiators of a game; `undefined` if there are none, or they are not alike. */
export function difficultyOf(seats: readonly SeatKind[]): Difficulty | undefined {
  const [first, ...more] = seats.filter((seat) => seat !== 'person');
  if (more.some((seat) => seat !== first)) return undefined;
  return DIFFICULTIES.find((difficulty) => NEGOTIATORS[difficulty] === first);
}
