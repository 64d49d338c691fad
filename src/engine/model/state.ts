import type { Consultation, Dissent } from './bloc-rules.ts';
import type { Claim } from './claim.ts';
import type { ClauseState } from './clause-state.ts';
import type { Declaration } from './declaration.ts';
import type { Ballot, Dispatch } from './dispatch.ts';
import type { Ending } from './ending.ts';
import type { PartyIndex, TrackIndex } from './moves.ts';
import type { Offer } from './offer.ts';
import type { PartyState } from './party-state.ts';
import type { Question } from './question.ts';
import type { Setup } from './setup.ts';
import type { SingleText } from './single-text.ts';
import type { Streams } from './streams.ts';
import type { TrackState } from './track-state.ts';
import type { Owed, Turn } from './turn.ts';
import type { World } from './world.ts';

/** The whole of a game at one moment: plain data, safe integers only, the random generator included. */
export interface State {
  setup: Setup;
  /** From 1. */
  round: number;
  phase: 'talks' | 'dusk';
  /** Party that must act, and its action; `undefined` when the game has ended. */
  toAct: Turn | undefined;
  /** Replies owed, the next one first; they come before any move. */
  owed: Owed[];
  /** Parties yet to talk this round, in order, the one talking first. */
  speakers: PartyIndex[];
  /** Moves that the talking party has left this round. */
  movesLeft: number;
  tracks: TrackState[];
  /** By issue: the text. */
  text: ClauseState[];
  /** By party. */
  parties: PartyState[];
  /**
   * By sender and addressee (see `letterIndex`): tracks about which the one has written to the other today. Counters are
   * answers, and do not count.
   */
  written: TrackIndex[][];
  /** Every offer ever made, in order. */
  offers: Offer[];
  /** Every claim that one party has made about another, in order. */
  claims: Claim[];
  /** Declarations of parties about their own positions, in order. Public. */
  declarations: Declaration[];
  /** Every question that one party has put to another, in order. */
  questions: Question[];
  /** Every time that a bloc has asked its members, in order. */
  consultations: Consultation[];
  /** Every time that a member has dissented in public, in order. */
  dissents: Dissent[];
  /** Every single text that a mediator has put, in order. Public, but for reviews that are not opened yet. */
  drafts: SingleText[];
  /** Tracks to be voted at this dusk, the next one first. */
  agenda: TrackIndex[];
  /** Votes cast on the track being voted, in order. */
  ballots: Ballot[];
  /** The record: everything that has happened, with who may know of it. */
  record: Dispatch[];
  ending: Ending | undefined;
  /** Changes by events and levers; public. */
  world: World;
  /** State of the random generators, one for each purpose, so that one changed move does not shift the others. */
  random: Streams;
}
