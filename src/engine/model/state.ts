/** The whole of a game at one moment: plain data, safe integers only, the random generator included. */
import type { Cause, EffectRules } from '../events/event-rules.ts';
import type { World } from '../events/world.ts';
import type { Clause, IssueIndex, OfferIndex, OptionIndex, PartyIndex, RefusalReason, TrackIndex } from './moves.ts';

/** A 32-bit seed, 0 to 4294967295. */
export type Seed = number;

/** Who plays a party: a person, or a negotiator by name. */
export const SEAT_KINDS = ['person', 'negotiator'] as const;
export type SeatKind = (typeof SEAT_KINDS)[number];

export interface Setup {
  readonly seed: Seed;
  /** By party. */
  readonly seats: readonly SeatKind[];
}

export interface State {
  setup: Setup;
  /** From 1. */
  round: number;
  phase: 'talks' | 'dusk';
  /** Who must act, and how; absent when the game has ended. */
  toAct: Turn | undefined;
  /** Replies owed, the next one first; they come before any move. */
  owed: Owed[];
  /** Parties yet to talk this round, in order, the one talking first. */
  speakers: PartyIndex[];
  /** What the one talking has left this round. */
  movesLeft: number;
  tracks: TrackState[];
  /** By issue: the text. */
  text: ClauseState[];
  /** By party. */
  parties: PartyState[];
  /** By pair (see `pairIndex`): the tracks that the two have talked about today. */
  talked: TrackIndex[][];
  /** Every offer ever made, in order. */
  offers: Offer[];
  /** Tracks to be voted at this dusk, the next one first. */
  agenda: TrackIndex[];
  /** Votes cast on the track being voted, in order. */
  ballots: Ballot[];
  /** The record: everything that has happened, with who may know of it. */
  record: Dispatch[];
  ending: Ending | undefined;
  /** What events and levers have changed; public. */
  world: World;
  /** State of the random generators, one for each purpose, so that one changed move does not shift the others. */
  random: Streams;
}

/** State of one random generator. */
export type StreamState = readonly number[];
export interface Streams {
  /** Chance events that move walk-aways. */
  shocks: StreamState;
  /** Events that are drawn. */
  events: StreamState;
}

/** What is expected of the party that must act. */
export type Turn =
  | { readonly kind: 'talk'; readonly party: PartyIndex }
  | { readonly kind: 'answer'; readonly party: PartyIndex; readonly offer: OfferIndex }
  | { readonly kind: 'vote'; readonly party: PartyIndex; readonly track: TrackIndex };
export type Owed = Exclude<Turn, { kind: 'talk' }>;

export interface TrackState {
  status: 'open' | 'signed' | 'closed';
  /** Round in which it was signed or closed; 0 while open. */
  since: number;
  /** Parties that have used their call for a vote. */
  called: PartyIndex[];
  /** Who has called a vote for this dusk, if anybody. */
  calledBy: PartyIndex | undefined;
  /** By party: the walk-aways at the signature; empty while unsigned. Secret, each from the others. */
  walkAwaysThen: number[];
}

/** A version of a clause, with the parties that have initialled it, in order of initialling. */
export interface Version {
  option: OptionIndex;
  initials: PartyIndex[];
}

export interface ClauseState {
  /** What the text says for now; absent while unsettled. */
  current: Version | undefined;
  /** Versions tabled beside it by delegations whose consent does not count here. */
  beside: Version[];
}

export interface PartyState {
  /** -1, 0 or 1: the walk-away level drawn by the seed, for all tracks. Secret. */
  level: -1 | 0 | 1;
  /** By track: what no signed text is worth now, in the game's units. Secret. */
  walkAway: number[];
  /** By issue and option: a per-game taste of the negotiator, 100 to 130. Secret. */
  taste: number[][];
  /** By party: promises that this party has seen it keep and break. Known to the two of them. */
  trust: TrustEntry[];
  /** Support at home, 0 to 100; public. */
  standing: number;
  /** Round at whose dusk an announced walk-out takes effect; 0 when none is announced. */
  leavesAt: number;
  gone: boolean;
  /** Days that it has ended with moves left; public. */
  daysEnded: number;
  /** Days in a row, up to `idleRound`, that it has ended without a move of its own; public. */
  idleDays: number;
  /** The last round that it ended without a move of its own; 0 when there was none. */
  idleRound: number;
}

/** A line of the trust ledger. */
export interface TrustEntry {
  kept: number;
  broke: number;
}

export const OFFER_STATUSES = [
  'outbound',
  'waiting',
  'returning',
  'accepted',
  'refused',
  'countered',
  'lapsed',
] as const;
/**
 * `outbound`: carried, arrives next dawn. `waiting`: the addressee must answer. `returning`: answered, and the
 * answer is being carried back. The rest is over: an accepted offer is in the text.
 */
export type OfferStatus = (typeof OFFER_STATUSES)[number];

export interface Offer {
  readonly from: PartyIndex;
  readonly to: PartyIndex;
  readonly track: TrackIndex;
  readonly clauses: readonly Clause[];
  readonly round: number;
  /** The carrier, when the two have no direct channel. */
  readonly via: PartyIndex | undefined;
  /** The offer that this one counters. */
  readonly counters: OfferIndex | undefined;
  status: OfferStatus;
  /** What the addressee answered, also while the answer is on its way. */
  answer: Answer | undefined;
}
export type Answer =
  | { readonly response: 'accept' }
  | { readonly response: 'refuse'; readonly reason: RefusalReason; readonly issue: IssueIndex | undefined }
  | { readonly response: 'counter'; readonly offer: OfferIndex };

export interface Ballot {
  readonly party: PartyIndex;
  readonly yes: boolean;
  readonly over: readonly IssueIndex[];
}

/** Everybody, or the parties named. */
export type Audience = 'all' | readonly PartyIndex[];

/** A line of the record. */
export type Dispatch = { readonly round: number; readonly audience: Audience } & Happening;
export type Happening =
  | { readonly kind: 'roundBegan' }
  | { readonly kind: 'offered'; readonly offer: OfferIndex }
  | { readonly kind: 'arrived'; readonly offer: OfferIndex }
  | { readonly kind: 'answered'; readonly offer: OfferIndex }
  /** `joined`: parties that have initialled this version; `dropped`: those whose initials a replaced version lost. */
  | {
      readonly kind: 'tabled';
      readonly issue: IssueIndex;
      readonly option: OptionIndex;
      readonly joined: readonly PartyIndex[];
      readonly dropped: readonly PartyIndex[];
      readonly beside: boolean;
    }
  | {
      readonly kind: 'initialled';
      readonly party: PartyIndex;
      readonly issue: IssueIndex;
      readonly option: OptionIndex;
    }
  | { readonly kind: 'withdrawn'; readonly party: PartyIndex; readonly issue: IssueIndex; readonly option: OptionIndex }
  | { readonly kind: 'voteCalled'; readonly party: PartyIndex; readonly track: TrackIndex }
  | { readonly kind: 'voteLapsed'; readonly track: TrackIndex; readonly why: VoteObstacle }
  | {
      readonly kind: 'voted';
      readonly track: TrackIndex;
      readonly ballots: readonly Ballot[];
      readonly signed: boolean;
    }
  | { readonly kind: 'dayEnded'; readonly party: PartyIndex }
  | { readonly kind: 'walkOutAnnounced'; readonly party: PartyIndex; readonly leavesAt: number }
  | { readonly kind: 'walkOutTakenBack'; readonly party: PartyIndex }
  | { readonly kind: 'walkedOut'; readonly party: PartyIndex; readonly closed: readonly TrackIndex[] }
  | { readonly kind: 'channelsOpened'; readonly track: TrackIndex }
  | { readonly kind: 'ended' }
  | { readonly kind: 'promiseBroken'; readonly party: PartyIndex; readonly to: PartyIndex; readonly why: BreachReason }
  | { readonly kind: 'standingChanged'; readonly party: PartyIndex; readonly by: number; readonly why: StandingReason }
  | { readonly kind: 'happened'; readonly event: number }
  | { readonly kind: 'leverUsed'; readonly party: PartyIndex; readonly lever: number }
  /** What an event or a lever has changed; for a walk-away, by how much in fact. */
  | { readonly kind: 'changed'; readonly cause: Cause; readonly effect: EffectRules }
  | {
      readonly kind: 'initialsFell';
      readonly issue: IssueIndex;
      readonly option: OptionIndex;
      readonly dropped: readonly PartyIndex[];
    }
  /** A delegation has ended so many days in a row without a move of its own. */
  | { readonly kind: 'idle'; readonly party: PartyIndex; readonly days: number }
  | { readonly kind: 'dateComes'; readonly track: TrackIndex }
  | { readonly kind: 'datePassed'; readonly track: TrackIndex };

/** What counts as a broken promise. */
export type BreachReason = 'withdrawn' | 'reopened' | 'walked-out';
/** What changes support at home. */
export type StandingReason = 'failed-vote' | 'walked-out' | 'event' | 'lever';

/** Why a text cannot be put to the vote. */
export type VoteObstacle =
  | { readonly code: 'nothing-initialled' }
  | { readonly code: 'must-settle'; readonly issue: IssueIndex }
  | { readonly code: 'after'; readonly track: TrackIndex };

/**
 * `none`: nothing was signed. `opening`: only tracks that others were waiting for. `partial`: a main track was
 * signed, but something is silent or unsigned. `signed`: every track is signed and nothing is silent.
 */
export const ENDING_KINDS = ['none', 'opening', 'partial', 'signed'] as const;
export type EndingKind = (typeof ENDING_KINDS)[number];

export interface Ending {
  readonly kind: EndingKind;
  /** By party and track: points of the signed text, or the walk-away at the end, in the game's units. */
  readonly points: readonly (readonly number[])[];
  /** By party and track: the walk-away at the signature or, unsigned, at the end, in the game's units. */
  readonly walkAways: readonly (readonly number[])[];
}
