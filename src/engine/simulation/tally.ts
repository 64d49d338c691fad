import { at } from '../model/at.ts';
import type { EndingKind } from '../model/ending.ts';
import type { Game } from '../model/game.ts';
import type { State } from '../model/state.ts';
import { readingsOf } from '../text/readings.ts';
import { surplusOf } from './crossings.ts';
import { nashEfficiency, type Yardstick, yardsticksOf } from './nash-efficiency.ts';
import type { SimulatedGame, Violation } from './play-game.ts';

/** Totals of many games: numbers only, so that a million games fit. */
export interface Tally {
  readonly yardsticks: readonly Yardstick[];
  readonly endings: Map<EndingKind, number>;
  readonly tracks: readonly TrackTally[];
  readonly parties: readonly PartyTally[];
  readonly ms: number[];
  readonly violations: Violation[];
}

interface TrackTally {
  /** By game that signed it: the round. */
  readonly rounds: number[];
  /** Number of times each text was signed, by the package that it means (or, vague, the two). */
  readonly packages: Map<string, number>;
  /** By game that signed it, see `nashEfficiency`; games without a Nash point are left out. */
  readonly efficiencies: number[];
}

/** Figures of a party, all in the game's units. */
interface PartyTally {
  readonly points: number[];
  readonly surpluses: number[];
  /** By track that it signed. */
  readonly whenSigned: number[];
}

export function emptyTally(game: Game): Tally {
  const { common } = game;
  return {
    yardsticks: yardsticksOf(game),
    endings: new Map(),
    tracks: common.tracks.map(() => ({ rounds: [], packages: new Map(), efficiencies: [] })),
    parties: Array.from({ length: common.partyCount }, () => ({ points: [], surpluses: [], whenSigned: [] })),
    ms: [],
    violations: [],
  };
}

/** Adds a game; one that was stopped by a violation counts for nothing else. */
export function addGame(tally: Tally, game: Game, { state, ms, violations }: SimulatedGame): void {
  tally.ms.push(ms);
  tally.violations.push(...violations);
  if (state.ending === undefined) return;
  const { kind, points, walkAways } = state.ending;
  tally.endings.set(kind, (tally.endings.get(kind) ?? 0) + 1);
  tally.parties.forEach((party, index) => {
    const total = sum(at(points, index));
    party.points.push(total);
    party.surpluses.push(total - sum(at(walkAways, index)));
  });
  state.tracks.forEach(({ status }, track) => {
    if (status === 'signed') addSigned(tally, game, state, track);
  });
}

function addSigned(tally: Tally, game: Game, state: State, track: number): void {
  const { rounds, packages, efficiencies } = at(tally.tracks, track);
  const meant = readingsOf(game.common, state, track).join(' ');
  rounds.push(at(state.tracks, track).since);
  packages.set(meant, (packages.get(meant) ?? 0) + 1);
  const efficiency = nashEfficiency(game, state, at(tally.yardsticks, track));
  if (efficiency !== undefined) efficiencies.push(efficiency);
  for (const party of at(game.common.tracks, track).signatories) {
    at(tally.parties, party).whenSigned.push(surplusOf(game, state, track, party));
  }
}

function sum(values: readonly number[]): number {
  return values.reduce((total, value) => total + value, 0);
}
