import type { CommonKnowledge, InterestReading, PackageIndex, PositionsInOrder } from '../model/game.ts';
import type { PartyIndex, TrackIndex } from '../model/moves.ts';
import type { World } from '../model/world.ts';
import type { InterestSign, SaidBefore } from './interest-sign.ts';

/**
 * Results that one seat has worked out in a game, kept from one decision to the next. They change no result: each
 * thing is kept with all that it was found from, and is used only where that is the same. So a new mind and one that has
 * grown with the game come to the same.
 */
export interface Mind {
  /** Facts that follow from the lists of the last views, by the part that they are, see `factsIn`. */
  readonly parts: Map<object, KnownPart>;
  /** The last view in which they were asked for, and how many there have been. */
  view: object | undefined;
  views: number;
  /** By party: what is thought of it. */
  readonly thoughts: Map<PartyIndex, Thought>;
  /** The public positions that held after news, when last asked for. */
  positions: PositionsSeen | undefined;
  /** Numbers for the contents of signs. */
  readonly said: SaidBefore;
  /** By party: its signs when they were last put in order. */
  readonly signsOf: Map<PartyIndex, SignsInOrder>;
  /** By track: its open packages. */
  readonly spaces: Map<TrackIndex, Space>;
  /** By track: what was last found of all signatures together. */
  readonly together: Map<TrackIndex, Together>;
  /** By track: what a taste adds to the points of its packages. */
  readonly liking: Map<TrackIndex, Liking>;
  /** By track: which packages the seat could sign. */
  readonly limits: Map<TrackIndex, OwnLimits>;
}

/** The packages of a track that are open to a seat, as places in their list. Not to be changed. */
export interface Space {
  /** By place: the package, in order. */
  readonly open: Int32Array;
  /** By package: its place; -1 where another signatory has ruled it out. */
  readonly placeOf: Int32Array;
  /** The cells of each package's options: one for each of the `width` issues, place after place. */
  readonly cells: Uint16Array;
  readonly width: number;
  /** By number of what clauses say, see `signOf`: the places of the packages that say it. */
  readonly meanings: Map<number, Int32Array>;
  /** Room for the steps that options cost, while packages are searched: those of reopening, and all. */
  readonly reopening: Int32Array;
  readonly costs: Int32Array;
}

/** The chances of several parties, by place of the open packages, and their product. Not to be changed. */
interface Together {
  readonly space: Space;
  readonly chances: readonly Int32Array[];
  readonly all: Int32Array;
}

/** The packages that a party could sign, by its sheet and with the support at home that it has. Not to be changed. */
export interface OwnLimits {
  /** By package: 1 where it crosses a red line of the party, and what it brings. */
  readonly forbidden: Uint8Array;
  readonly points: Int32Array;
  /** Support at home, 0 to 100. */
  readonly standing: number;
  /** By package: the chance, in thousandths, that home ratifies it; `undefined` where home is not asked. */
  readonly atHome: Uint16Array | undefined;
  /** True of packages that bring nothing, since they cross a red line or home would rather not ratify them. */
  readonly isClosed: (pack: PackageIndex) => boolean;
  /** In order, the places of the packages that neither this closes nor another signatory has ruled out. */
  readonly live: Int32Array;
  /** The points that each of these brings. */
  readonly brings: Int32Array;
}

/** By place of the open packages, what a taste adds to their points. */
interface Liking {
  readonly taste: readonly (readonly number[])[];
  readonly space: Space;
  readonly liking: Int32Array;
}

/** Beliefs about a party after some signs. */
export interface Thought {
  readonly readings: readonly InterestReading[];
  /** The party's positions that the readings were derived from; absent where they are the author's. */
  readonly known: readonly number[] | undefined;
  readonly signs: readonly InterestSign[];
  /** Chances in millionths by reading and level, before the first sign and after each. */
  readonly chances: readonly (readonly number[])[];
  /** By track: the chances that the party signs, as far as they have been asked for. */
  readonly signing: Map<number, SigningChances>;
}

export interface SigningChances {
  readonly round: number;
  readonly space: Space;
  /** By place of the open packages, 0 to 1000. Not to be changed. */
  readonly chances: Int32Array;
}

/** The public positions that hold in a view after news, and what they were found from. */
export interface PositionsSeen {
  readonly common: CommonKnowledge;
  readonly round: number;
  /** Positions made known, of which those before `count` have been seen: the list only grows. */
  readonly news: World['positions'];
  readonly count: number;
  readonly seen: PositionsInOrder;
}

/** Facts that follow from one list of a view, and their sources. */
export interface KnownPart {
  readonly party: PartyIndex;
  readonly issues: object;
  /** The number of the view in which they were last asked for. */
  asOf: number;
  /** The list then. */
  seen: readonly unknown[];
  readonly facts: unknown;
  /** Several minds share the facts: they are copied before they change. */
  isShared: boolean;
}

/** Signs of a party as they were found, list by list, and the first of each in the order of the rounds. */
export interface SignsInOrder {
  readonly found: readonly (readonly InterestSign[])[];
  readonly signs: readonly InterestSign[];
}

/** A mind that knows nothing yet. */
export function newMind(): Mind {
  return {
    parts: new Map(),
    view: undefined,
    views: 0,
    thoughts: new Map(),
    positions: undefined,
    said: new Map(),
    signsOf: new Map(),
    spaces: new Map(),
    together: new Map(),
    liking: new Map(),
    limits: new Map(),
  };
}

/** A mind that goes on from what another has worked out, and leaves that one as it is. */
export function forkMind(mind: Mind): Mind {
  const { parts, thoughts, signsOf, spaces, together, liking, limits } = mind;
  for (const part of parts.values()) part.isShared = true;
  return {
    ...mind,
    parts: new Map(parts),
    spaces: new Map(spaces),
    thoughts: new Map(thoughts),
    signsOf: new Map(signsOf),
    together: new Map(together),
    liking: new Map(liking),
    limits: new Map(limits),
  };
}
