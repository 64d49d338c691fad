import type { DayOfGame } from '../hindsight/days-of-game.ts';
import { at } from '../model/at.ts';
import type { Game, PackageIndex } from '../model/game.ts';
import { countOccurrences, placesIn } from '../model/marks.ts';
import { meeting } from '../model/meeting.ts';
import type { PartyIndex, TrackIndex } from '../model/moves.ts';
import type { TrackState } from '../model/track-state.ts';
import { latePenalty } from '../rounds/conclude.ts';
import { type Candidates, candidatesOf, packagesOf } from './candidates.ts';
import { compactRanks } from './compact-ranks.ts';
import type { Domain } from './domain.ts';
import type { Frontier } from './frontier.ts';
import { frontierSteps } from './frontier-of.ts';
import { kalaiSmorodinskyOf } from './kalai-smorodinsky.ts';
import { listedPackages } from './listed-packages.ts';
import { nashOf } from './nash.ts';
import { signingOf } from './signing.ts';
import { trackDomain } from './track-domain.ts';
import { outsideZone } from './zone-count.ts';

/** Every text that a part of a finished game could have come to, as points of its signatories. Counts are of all of them. */
export interface DealMap {
  readonly track: TrackIndex;
  /** In order; a signatory's place here is its place in what follows. */
  readonly signatories: readonly PartyIndex[];
  readonly packageCount: number;
  /** Number of packages that cross no red line and leave open nothing that must be settled. */
  readonly uncrossed: number;
  /** The packages that are listed, ascending: all, or where they are many a part of them, see `listedPackages`. */
  readonly listed: Int32Array;
  /** By signatory and listed package: points in the game's units, before what lateness costs. */
  readonly points: readonly Int32Array[];
  /** By listed package: the signatories whose red line it crosses, as bits, the first one the lowest. */
  readonly crossed: Uint8Array;
  /** By listed package: 1 where it leaves open what must be settled. */
  readonly open: Uint8Array;
  /** While the part could be signed: to the day on which it was signed or closed, or to the last one. */
  readonly days: readonly DealDay[];
}

/** Texts and their worth on one day. */
export interface DealDay {
  readonly round: number;
  /** Cost of signing on this day for each signatory, in the game's units. */
  readonly late: number;
  /** By signatory: what no deal was worth, in the game's units. */
  readonly noDeal: readonly number[];
  /** Number of texts that suited all signatories: no red line, nothing off the table, and no deal worth no more. */
  readonly count: number;
  /** Indices of these texts among the listed packages; if there are many packages, not all are listed. */
  readonly suits: Int32Array;
  /** Solutions among the texts that suited all; `undefined` if there is none. */
  readonly nash: Solution | undefined;
  readonly kalaiSmorodinsky: Solution | undefined;
}

/** A text that a measure names. */
export interface Solution {
  /** First of several equally good packages. */
  readonly pack: PackageIndex;
  /** Number of other texts that are equally good. */
  readonly ties: number;
}

/** Data that does not change from day to day. */
interface Ground {
  readonly game: Game;
  readonly track: TrackIndex;
  readonly domain: Domain;
  /** By signatory: ranks as the frontier needs them. */
  readonly columns: readonly Int32Array[];
  /** By package: not 0 where somebody's red line is crossed, or left open what must be settled. */
  readonly crossed: Uint8Array;
}

/** Days on which parts could be signed, and what each part had come to in the end. */
export interface PlayedDays {
  readonly days: readonly DayOfGame[];
  readonly state: { readonly tracks: readonly Pick<TrackState, 'status' | 'since'>[] };
}

/**
 * Makes the map of a part in short steps.
 * @param onDay is called after each day that has been looked at.
 */
export function* dealMapOf(
  game: Game,
  { days, state }: PlayedDays,
  track: TrackIndex,
  onDay: () => void = () => {},
): Generator<void, DealMap> {
  const domain = trackDomain(game, track, 'middle');
  const columns: Int32Array[] = [];
  for (const { ranks } of domain.parties) {
    yield;
    columns.push(compactRanks(ranks));
  }
  const ground = { game, track, domain, columns, crossed: signingOf(domain).crossed };
  const { status, since } = at(state.tracks, track);
  const found: DayFound[] = [];
  let allowed: Allowed | undefined;
  for (const day of days) {
    if (status !== 'open' && day.round > since) break;
    yield;
    allowed = yield* allowedOn(ground, day, allowed);
    found.push(dayFound(ground, day, allowed));
    onDay();
    yield;
  }
  return yield* drawn(ground, found);
}

/** The packages that could be signed at all, whatever they were worth. It changes when an answer comes off the table. */
interface Allowed {
  readonly offTable: DayOfGame['offTable'];
  /** By package: not 0 where it is excluded. */
  readonly excluded: Uint8Array;
  readonly frontier: Frontier;
}

function* allowedOn(ground: Ground, { offTable }: DayOfGame, before: Allowed | undefined): Generator<void, Allowed> {
  if (before !== undefined && isSameTable(before.offTable, offTable)) return before;
  const excluded = withoutGone(ground, offTable);
  const frontier = yield* frontierSteps(ground.columns, excluded);
  return { offTable, excluded, frontier };
}

function isSameTable(one: DayOfGame['offTable'], other: DayOfGame['offTable']): boolean {
  return one.every((options, issue) =>
    options.every((cause, option) => (cause === 0) === (at(at(other, issue), option) === 0)),
  );
}

/** A day with the packages that did not suit all: by package, 0 where it did. */
type DayFound = Omit<DealDay, 'suits'> & { readonly outside: Uint8Array };

function dayFound(
  { game, track, domain }: Ground,
  { round, walkAways }: DayOfGame,
  { excluded, frontier }: Allowed,
): DayFound {
  const { signatories } = at(game.common.tracks, track);
  const late = latePenalty(game, track, at(signatories, 0), round);
  const noDeal = signatories.map((party) => at(at(walkAways, party), track));
  const accepts = noDeal.map((worth) => worth + late);
  const outside = outsideZone({ domain, excluded }, accepts);
  // What dominates a package that suits all suits all as well: the frontier of the zone is a part of the whole one.
  const inZone = candidatesOf(atWalkAways(domain, accepts), frontier, (row) => outside[row] === 0);
  const [nash, kalaiSmorodinsky] = [nashOf, kalaiSmorodinskyOf].map((choose) => solutionOf(inZone, choose));
  return { round, late, noDeal, nash, kalaiSmorodinsky, count: countOccurrences(outside, 0), outside };
}

/** Marks the packages that are excluded anyway and those with an answer that was off the table. */
function withoutGone({ game, track, crossed }: Ground, offTable: DayOfGame['offTable']): Uint8Array {
  const gone = at(game.common.tracks, track).issues.flatMap((issue) => {
    const options = at(offTable, issue).flatMap((cause, option) => (cause === 0 ? [] : [option]));
    return options.length === 0 ? [] : [{ track, sets: [{ issue, options }] }];
  });
  if (gone.length === 0) return crossed;
  const meets = meeting(game.common, track, gone);
  return crossed.map((bits, pack) => bits | meets[pack]!);
}

function atWalkAways(domain: Domain, accepts: readonly number[]): Domain {
  const parties = domain.parties.map((party, place) => {
    const least = at(accepts, place);
    return { ...party, accepts: least, points: { ...party.points, walkAway: BigInt(least) } };
  });
  return { ...domain, parties };
}

function solutionOf(inZone: Candidates, choose: (inZone: Candidates) => number[]): Solution | undefined {
  if (inZone.rows.length === 0) return undefined;
  const places = choose(inZone);
  return { pack: at(inZone.rows, at(places, 0)), ties: packagesOf(inZone, places) - 1 };
}

function* drawn(ground: Ground, found: readonly DayFound[]): Generator<void, DealMap> {
  const { game, track, domain, crossed } = ground;
  const listed = yield* listedPackages(ground, found);
  return {
    track,
    signatories: at(game.common.tracks, track).signatories,
    packageCount: domain.packageCount,
    uncrossed: countOccurrences(crossed, 0),
    listed,
    points: domain.parties.map(({ ranks }) => listed.map((pack) => ranks[pack]!)),
    crossed: Uint8Array.from(listed, (pack) => crossedBy(domain, pack)),
    open: Uint8Array.from(listed, (pack) => domain.barred?.[pack] ?? 0),
    days: found.map(({ outside, ...day }) => ({ ...day, suits: placesOfSuiting(listed, outside) })),
  };
}

function crossedBy({ parties }: Domain, pack: PackageIndex): number {
  return parties.reduce((bits, { forbidden }, place) => bits | ((forbidden?.[pack] ?? 0) << place), 0);
}

/** Places in a list of packages of those that suited all. */
function placesOfSuiting(listed: Int32Array, outside: Uint8Array): Int32Array {
  return placesIn(
    Uint8Array.from(listed, (pack) => outside[pack]!),
    0,
  );
}
