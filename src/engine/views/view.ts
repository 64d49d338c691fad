/**
 * View of one seat: its own sheet, what is public, and what was said to it. Negotiators are given this and nothing
 * else, and the page shows nothing else.
 */

import type { CommonKnowledge, Secrets } from '../model/game.ts';
import type { PartyIndex, SingleTextIndex } from '../model/moves.ts';
import type { PartyState, TrustEntry } from '../model/party-state.ts';
import type { SingleText } from '../model/single-text.ts';
import type { OwnMeans, Table, TableClaim, TableParty, TableQuestion } from '../model/table.ts';
import type { Owed, Turn } from '../model/turn.ts';
import type { Mind } from './mind.ts';
import type { SeenOffer } from './seen-offer.ts';

export interface View extends Omit<Table, 'setup'> {
  readonly party: PartyIndex;
  readonly common: CommonKnowledge;
  readonly own: Own;
  /** Absent when it is not its turn. */
  readonly toAct: Turn | undefined;
  /** Replies that the party owes, the next one first. */
  readonly owed: readonly Owed[];
  /**
   * Delegation that has the floor: the one whose turn it is to talk, even if another must reply to it; `undefined` at
   * dusk. Public.
   */
  readonly floor: PartyIndex | undefined;
  readonly movesLeft: number;
  readonly parties: readonly SeenParty[];
  /** Empty for letters between others. */
  readonly written: Table['written'];
  /** Offers that the party made, was made, or carried, as far as it knows of them. */
  readonly offers: readonly SeenOffer[];
  /** Claims that the party has made or heard. */
  readonly claims: readonly SeenClaim[];
  /** Questions that the party has asked or been asked. */
  readonly questions: readonly SeenQuestion[];
  /** Consultations; only the party's own include what was heard. */
  readonly consultations: Table['consultations'];
  /** Single texts, each with its reviews once all have been given. */
  readonly drafts: readonly SeenSingleText[];
  /** Lines that the party may know. */
  readonly record: Table['record'];
  /** Results that the seat has worked out from its views before; only the time that is taken depends on them. */
  readonly mind: Mind;
}

/** The party's own secrets: its sheets, its walk-aways now, its taste this game. */
export interface Own extends Secrets, OwnMeans {
  /** By track, now. */
  readonly walkAway: readonly number[];
  /** The walk-away level drawn by the seed, for all tracks. */
  readonly level: PartyState['level'];
  /** By track: what it had when the track was signed; absent while it is not. */
  readonly atSignature: readonly (AtSignature | undefined)[];
  /** By issue and option, 100 to 130. */
  readonly taste: readonly (readonly number[])[];
  /** By party: what it has seen the others keep and break. */
  readonly trust: readonly Readonly<TrustEntry>[];
}

/** Values that a party keeps of the day on which a track was signed. */
export interface AtSignature {
  readonly walkAway: number;
  /** Lowest trust of the party in another signatory, in thousandths. */
  readonly trust: number;
}

export interface SeenParty extends TableParty {
  /** Promises that it has seen you keep and break. */
  readonly trustInYou: Readonly<TrustEntry>;
}
/** A claim with the audience that the party knows of. */
export type SeenClaim = Readonly<TableClaim>;
export interface SeenSingleText extends Readonly<SingleText> {
  readonly index: SingleTextIndex;
}
export interface SeenQuestion extends Readonly<TableQuestion> {
  /** Candour of the party that is asked; `undefined` for the one that asks. */
  readonly candour: number | undefined;
}
