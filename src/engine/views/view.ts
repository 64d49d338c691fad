/**
 * All that one seat ever sees: its own sheet, what is public, and what was said to it. Negotiators are given this
 * and nothing else, and the page shows nothing else.
 */

import type { Consultation, Dissent } from '../model/bloc-rules.ts';
import type { Dispatch } from '../model/dispatch.ts';
import type { CommonKnowledge, Secrets } from '../model/game.ts';
import type { DraftIndex, MailInstruction, PartyIndex, TrackIndex } from '../model/moves.ts';
import type {
  Claim,
  ClauseState,
  Declaration,
  Question,
  SingleText,
  TrackState,
  TrustEntry,
  Turn,
} from '../model/state.ts';
import type { World } from '../model/world.ts';
import type { Memory } from './memory.ts';
import type { SeenOffer } from './seen-offer.ts';

export interface View {
  readonly party: PartyIndex;
  readonly common: CommonKnowledge;
  readonly own: Own;
  readonly round: number;
  /** What the party is asked to do now; absent when it is not its turn. */
  readonly toAct: Turn | undefined;
  readonly movesLeft: number;
  readonly tracks: readonly SeenTrack[];
  readonly parties: readonly SeenParty[];
  readonly text: readonly ClauseState[];
  /** By pair: the tracks talked about today; empty for pairs of others. */
  readonly talked: readonly (readonly TrackIndex[])[];
  /** Offers that the party made, was made, or carried, as far as it knows of them. */
  readonly offers: readonly SeenOffer[];
  /** Claims that the party has made or heard. */
  readonly claims: readonly SeenClaim[];
  readonly declarations: readonly Readonly<Declaration>[];
  /** Questions that the party has asked or been asked. */
  readonly questions: readonly SeenQuestion[];
  /** That blocs have asked their members; what was heard only where it is the party's own. */
  readonly consultations: readonly Consultation[];
  readonly dissents: readonly Dissent[];
  /** Single texts that mediators have put, each with its reviews once all have been given. */
  readonly drafts: readonly SeenDraft[];
  readonly record: readonly Dispatch[];
  /** What events and levers have changed around the table. */
  readonly world: Readonly<World>;
  /** What the seat has worked out before, if anybody keeps it; nothing depends on it but the time that is taken. */
  readonly memory?: Memory | undefined;
}

/** The party's own secrets: its sheets, its walk-aways now, its taste this game. */
export interface Own extends Secrets {
  /** By track, now. */
  readonly walkAway: readonly number[];
  /** By issue and option, 100 to 130. */
  readonly taste: readonly (readonly number[])[];
  /** By party: what it has seen the others keep and break. */
  readonly trust: readonly Readonly<TrustEntry>[];
  /** What becomes of an offer that it is given to carry. */
  readonly mail: MailInstruction;
}

export type SeenTrack = Omit<TrackState, 'walkAwaysThen' | 'trustThen'>;
export interface SeenParty {
  readonly leavesAt: number;
  readonly gone: boolean;
  /** Support at home, 0 to 100. */
  readonly standing: number;
  /** What it has seen you keep and break. */
  readonly trustInYou: Readonly<TrustEntry>;
  /** Days that it has ended with moves left. */
  readonly daysEnded: number;
}
/** A claim with the audience that the party knows of. */
export type SeenClaim = Readonly<Omit<Claim, 'judgedBy'>>;
export interface SeenDraft extends Readonly<SingleText> {
  readonly index: DraftIndex;
}
export interface SeenQuestion extends Readonly<Omit<Question, 'candour'>> {
  /** How frank the party is that is asked; unknown to the one that asks. */
  readonly candour: number | undefined;
}
