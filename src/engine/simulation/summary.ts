import { at } from '../model/at.ts';
import { ENDING_KINDS, type EndingKind } from '../model/ending.ts';
import type { Game } from '../model/game.ts';
import type { Seed } from '../model/setup.ts';
import type { Violation } from './play-game.ts';
import { mean, median, percentile, rounded, shareOf } from './statistics.ts';
import type { Tally } from './tally.ts';

/**
 * Summary of a simulation, as the JSON document of `simulate`. Points are the scenario's; a missing figure is `null`.
 */
export interface Summary {
  readonly scenario: string;
  readonly games: number;
  /** Seed of the first game; each further one has the next. */
  readonly seed: Seed;
  /** By party: who plays it by name, or `scenario` where it is a negotiator as the file has it. */
  readonly seats: Readonly<Record<string, string>>;
  /** Shares of all games. */
  readonly endings: Readonly<Record<EndingKind, number>>;
  readonly tracks: Readonly<Record<string, TrackSummary>>;
  readonly parties: Readonly<Record<string, PartySummary>>;
  readonly msPerGame: { readonly median: number | null; readonly p95: number | null };
  readonly violations: readonly Violation[];
  readonly links?: readonly { readonly seed: Seed; readonly link: string }[];
}

interface TrackSummary {
  /** Share of all games. */
  readonly signed: number;
  readonly medianRound: number | null;
  readonly distinctPackages: number;
  /** Share of the games that signed it. */
  readonly topPackageShare: number | null;
  readonly nashEfficiency: { readonly median: number | null };
}

interface PartySummary {
  readonly meanPoints: number | null;
  readonly meanSurplus: number | null;
  readonly minSurplusWhenSigned: number | null;
}

/** Parameters of a simulation. */
export interface Request {
  readonly games: number;
  readonly seed: Seed;
  /** By party id: who plays it by name; a negotiator as the file has it where a party is absent. */
  readonly seats: ReadonlyMap<string, string>;
}

export function summaryOf(game: Game, request: Request, tally: Tally): Summary {
  const { games, seed, seats } = request;
  const { id, parties, tracks } = game.scenario;
  return {
    scenario: id,
    games,
    seed,
    seats: Object.fromEntries(parties.map((party) => [party.id, seats.get(party.id) ?? 'scenario'])),
    endings: endingsOf(tally, games),
    tracks: Object.fromEntries(tracks.map((track, index) => [track.id, trackSummary(tally, index, games)])),
    parties: Object.fromEntries(parties.map((party, index) => [party.id, partySummary(tally, index, game.scale)])),
    msPerGame: { median: median(tally.ms), p95: percentile(tally.ms, 0.95) },
    violations: tally.violations,
  };
}

function endingsOf({ endings }: Tally, games: number): Record<EndingKind, number> {
  const shares = ENDING_KINDS.map((kind) => [kind, shareOf(endings.get(kind) ?? 0, games)] as const);
  return Object.fromEntries(shares) as Record<EndingKind, number>;
}

function trackSummary({ tracks }: Tally, index: number, games: number): TrackSummary {
  const { rounds, packages, efficiencies } = at(tracks, index);
  const counts = [...packages.values()];
  return {
    signed: shareOf(rounds.length, games),
    medianRound: median(rounds),
    distinctPackages: packages.size,
    topPackageShare: rounds.length === 0 ? null : shareOf(largest(counts), rounds.length),
    nashEfficiency: { median: median(efficiencies) },
  };
}

function partySummary({ parties }: Tally, index: number, scale: number): PartySummary {
  const { points, surpluses, whenSigned } = at(parties, index);
  const inPoints = (units: readonly number[]) => mean(units.map((value) => value / scale));
  return {
    meanPoints: inPoints(points),
    meanSurplus: inPoints(surpluses),
    minSurplusWhenSigned: whenSigned.length === 0 ? null : rounded(-largest(whenSigned.map((value) => -value)) / scale),
  };
}

/** The largest of a list that may be too long to be spread into a call; 0 of none. */
function largest(values: readonly number[]): number {
  return values.reduce((most, value) => Math.max(most, value), values[0] ?? 0);
}
