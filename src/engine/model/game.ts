/**
 * A scenario made ready for play: ids are indices, points are whole numbers, packages are numbered. What everybody
 * knows and what one party knows are kept apart, so that a view can be handed out without copying or filtering.
 */

import type { BlocRules, StandRules } from './bloc-rules.ts';
import type { EventRules, LeverRules } from './event-rules.ts';
import type { ClaimContent, IssueIndex, OptionIndex, PartyIndex, TrackIndex } from './moves.ts';
import type { OwnLever } from './own-lever.ts';
import type { ChannelKind } from './scenario/channel.ts';
import type { IsoDate } from './scenario/iso-date.ts';
import type { Stance } from './scenario/position.ts';
import type { Scenario } from './scenario/scenario.ts';
import type { StandingRules } from './scenario/standing-rules.ts';
import type { Tag } from './scenario/tag.ts';
import type { TemperamentRules } from './scenario/temperament.ts';

/** Number of a package of a track: mixed radix over its issues, the first issue weighing most. */
export type PackageIndex = number;

export interface Game {
  readonly scenario: Scenario;
  /** Points of the scenario times this (1, 10, 100 or 1000) are the whole numbers of the game. */
  readonly scale: number;
  readonly common: CommonKnowledge;
  /** By party: what only it knows. */
  readonly secrets: readonly Secrets[];
  /** In the order of the file. What they do to walk-aways is for the parties concerned to know. */
  readonly events: readonly EventRules[];
  readonly levers: readonly LeverRules[];
  /** By party: what its members keep to themselves until they are asked. Nobody at the table knows it. */
  readonly undisclosed: readonly (readonly StandRules[])[];
}

/** Knowledge of the scenario that everybody at the table shares. */
export interface CommonKnowledge {
  readonly partyCount: number;
  /** One point in the game's units. */
  readonly point: number;
  readonly roundCount: number;
  readonly movesPerRound: number;
  readonly mayWalkOut: boolean;
  /** True if every delegation makes an opening statement at the first dawn. */
  readonly hasOpenings: boolean;
  readonly standing: StandingRules;
  readonly afterSigning: AfterSigningRules;
  /** By party: support at home before the first round. */
  readonly standingAtStart: readonly number[];
  readonly tracks: readonly TrackRules[];
  readonly issues: readonly IssueRules[];
  /** Positions of the scenario, then those that events and levers can make known. */
  readonly positions: readonly KnownPosition[];
  /** By round (the first at 0): indices of the positions that hold in it, see `positionsHolding`. */
  readonly holding: readonly (readonly number[])[];
  /** Claims of parties about one another in the file. */
  readonly claims: readonly KnownClaim[];
  /** Declared red lines, of one issue or of several together. */
  readonly declared: readonly KnownRedLine[];
  /** By party and issue: the options that one of these lines rules out by itself, as bits. */
  readonly neverAlone: readonly (readonly number[])[];
  /** By party and track: 1 for every package that the party's declared red lines rule out. */
  readonly ruledOut: readonly (readonly Uint8Array[])[];
  /** By party and track: in order, the packages that no signatory but the party itself has ruled out in this way. */
  readonly leftOpenTo: readonly (readonly Int32Array[])[];
  /** By pair, see `pairIndex`. */
  readonly channels: readonly ChannelRules[];
  /** By party: the author's hypotheses about it; absent where the others go by what is public, see `readingsOf`. */
  readonly hypotheses: readonly (readonly InterestReading[] | undefined)[];
  /** By lever: whose it is. */
  readonly leverOwners: readonly PartyIndex[];
  /** By party: its members, where it is a bloc. */
  readonly blocs: readonly BlocRules[];
  readonly worked: WorkedOut;
}

/** Tables made from the rest of the common knowledge, once. They are not sent to seats, which make them again. */
export interface WorkedOut {
  /** By round (the first at 0): the positions that hold in it by the scenario alone. */
  readonly positions: readonly PositionsInOrder[];
  /** By track: the cells of its packages' options, see `cellsOf`. */
  readonly cells: readonly Uint16Array[];
  /** Readings of parties by their public positions, by party and positions, as seats first ask for them. */
  readonly readings: Map<string, readonly InterestReading[]>;
  /** By track and readings: the sums of points that its packages bring, as seats first ask for them. */
  readonly sums: readonly WeakMap<readonly InterestReading[], DistinctSums>[];
}

/** Points of all packages of a track under some readings: one reading after the other, each sum once, the least first. */
export interface DistinctSums {
  readonly points: Int32Array;
  /** By reading: the index of its first sum; at last the number of all. */
  readonly starts: readonly number[];
  /** By package and, within that, by reading: the index of what the package brings. */
  readonly indexOf: Uint16Array;
  /** By index: room for a number that follows from the points. */
  readonly room: Int32Array;
}

/** Positions that hold together. Not to be changed. */
export interface PositionsInOrder {
  /** Indices of the positions. */
  readonly known: readonly number[];
  /** By party, issue and option; absent where nothing is known. */
  readonly byParty: readonly (readonly (readonly (KnownPosition | undefined)[])[])[];
  /** By party and issue: the options that it wants, and those that it is against or never signs, as bits. */
  readonly wanted: readonly (readonly number[])[];
  readonly unwanted: readonly (readonly number[])[];
}

/** One way to read a party's interests: of the author's hypotheses, or derived from what the party says in public. */
export interface InterestReading {
  readonly name: string;
  /** Chance before anything was seen, in millionths; those of a party sum to a million. */
  readonly prior: number;
  /** By issue and option. Units are the game's, or thousandths of the best package where it is derived. */
  readonly points: readonly (readonly number[])[];
  /** By issue: the most of its points, and how much it weighs in its track. */
  readonly most: readonly number[];
  readonly weights: readonly IssueWeight[];
  /** By track: the walk-aways that are thought possible, in the units of `points`. */
  readonly walkAways: readonly ReadingWalkAway[];
  /** By track: how far a walk-away may be off, in the units of `points`. */
  readonly unsure: readonly number[];
  /** By track: in thousandths how far it is met, from so many points below it to as many above, see `slopeTable`. */
  readonly slopes: readonly Int32Array[];
  /** By track: what `points` sum up to. */
  readonly sheets: readonly ReadingSheet[];
}

/** Weight of an issue among those of its track. */
export type IssueWeight = 'most' | 'middle' | 'least';

/** The least and the most points of a track's packages under a reading, in its units, without terms and red lines. */
export interface ReadingSheet {
  readonly low: number;
  readonly best: number;
  /** Points in a step: from the least to the most there are some 1000 steps at most. */
  readonly step: number;
}

export interface ReadingWalkAway {
  /** Low, middle and high, in the first round. */
  readonly levels: readonly [low: number, middle: number, high: number];
  /** Added each further round. */
  readonly drift: number;
}

export interface TrackRules {
  readonly signatories: readonly PartyIndex[];
  readonly issues: readonly IssueIndex[];
  /** By issue of the track: how far apart packages are that differ in one step of its options. */
  readonly strides: readonly number[];
  readonly packageCount: number;
  readonly after: TrackIndex | undefined;
  /** Party that may put a single text to its signatories, if any. */
  readonly mediator: PartyIndex | undefined;
  /** Round by which it is meant to be signed, if one is announced; `penalty` in the game's units. */
  readonly aimFor: { readonly round: number; readonly penalty: number } | undefined;
}

export interface IssueRules {
  readonly track: TrackIndex;
  /** Index among the issues of its track. */
  readonly place: number;
  readonly consent: readonly PartyIndex[];
  readonly silent: OptionIndex;
  readonly mustSettle: boolean;
  readonly optionCount: number;
  /** Options that nobody had put forward before the talks. */
  readonly bridging: readonly OptionIndex[];
}

export interface KnownPosition {
  readonly party: PartyIndex;
  readonly issue: IssueIndex;
  readonly option: OptionIndex;
  readonly stance: Stance;
  readonly tag: Tag;
  readonly date: IsoDate | undefined;
  /** Key of the scenario's `sources`. */
  readonly source: string | undefined;
  /** The round in which it becomes known; later than the last one for what came afterwards. */
  readonly fromRound: number;
  /** Index of the position of the file that says why: this one or an earlier one to the same effect; absent where none does. */
  readonly why: number | undefined;
}

export interface KnownClaim extends ClaimContent {
  readonly by: PartyIndex;
  /** The round in which it becomes known; later than the last one for what came afterwards. */
  readonly fromRound: number;
}

/** A combination of options: met when each issue is on one of its options. */
export interface Combination {
  readonly track: TrackIndex;
  readonly sets: readonly { readonly issue: IssueIndex; readonly options: readonly OptionIndex[] }[];
}

/**
 * Red line of a party, with its index among the party's own in the file, which gives the reason; no index for a guessed
 * one.
 */
export interface WrittenRedLine extends Combination {
  readonly index?: number | undefined;
}

export interface KnownRedLine {
  readonly party: PartyIndex;
  readonly never: Combination;
}

export interface ChannelRules {
  readonly kind: ChannelKind;
  readonly opensWith: TrackIndex | undefined;
}

/** Private data of one party: its own sheet, red lines and walk-aways. */
export interface Secrets {
  /** By track. */
  readonly sheets: readonly Sheet[];
  /** By issue and option: points on the sheet, terms left out. */
  readonly points: readonly (readonly number[])[];
  /** By issue: the most of its points. */
  readonly most: readonly number[];
  /** By track, in the game's units. */
  readonly walkAways: readonly WalkAwayRules[];
  readonly redLines: readonly WrittenRedLine[];
  readonly temperament: TemperamentRules;
  /** Groups at home that ratify, or none. */
  readonly factions: readonly FactionRules[];
  /** Thousandths by which its home may turn out to ask for more or less than is thought. */
  readonly doubt: number;
  /** Levers of the party, in the order of the file. */
  readonly levers: readonly OwnLever[];
}

export interface Sheet {
  /** By package: points with terms, in the game's units. */
  readonly points: Int32Array;
  /** By package: 1 where it crosses a red line of the party, true or declared. */
  readonly forbidden: Uint8Array;
  /** The most points of a package that crosses no red line. */
  readonly best: number;
  /** By package: points without terms, for the readings of a vague clause. */
  readonly linear: Int32Array;
  /** The party's terms of this track, each with the packages that meet it. */
  readonly terms: readonly SheetTerm[];
}

/** A term of a sheet: `met` has a 1 for every package that meets it; points in the game's units, below 0 a penalty. */
export interface SheetTerm {
  readonly met: Uint8Array;
  /** Combination that the term is about. */
  readonly sets: Combination['sets'];
  readonly points: number;
  /** Index among the party's own in the file, which gives the reason. */
  readonly index: number;
}

export interface WalkAwayRules {
  readonly start: number;
  readonly drift: number;
  readonly spread: number;
  readonly shock: number;
}

/** Rules for the time after a signature, known to everybody. */
export interface AfterSigningRules {
  /** Signed texts are ratified and may break. */
  readonly on: boolean;
  /** Support of 100 that ratifies: with factions, and by standing alone. */
  readonly ratify: { readonly withFactions: number; readonly byStanding: number };
  /** The author's lines of the durability table, in the order of the file. */
  readonly lines: readonly { readonly sets: Combination['sets']; readonly points: number }[];
}

/** A group at home, made ready. */
export interface FactionRules {
  readonly weight: number;
  /** By issue: tenths by which the party's points count. */
  readonly factors: readonly number[];
  /** By track: the most that a text without a crossed red line could bring it, in tenths of the game's units. */
  readonly best: readonly number[];
  /** 0 to 1000: the share of that most at which it is half won. */
  readonly wants: number;
}
