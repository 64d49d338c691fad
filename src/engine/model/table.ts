/**
 * Data of a table that a `State` and a `View` both hold. A function that needs no more works on either: on the complete
 * state for the rules, and on one seat's knowledge for its player.
 */
import type { Consultation, Dissent } from './bloc-rules.ts';
import type { Claim } from './claim.ts';
import type { ClauseState } from './clause-state.ts';
import type { Declaration } from './declaration.ts';
import type { Dispatch } from './dispatch.ts';
import type { Ending } from './ending.ts';
import type { Secrets } from './game.ts';
import type { MailInstruction, TrackIndex } from './moves.ts';
import type { Offer } from './offer.ts';
import type { PartyState } from './party-state.ts';
import type { Question } from './question.ts';
import type { Setup } from './setup.ts';
import type { SingleText } from './single-text.ts';
import type { TrackState } from './track-state.ts';
import type { Turn } from './turn.ts';
import type { World } from './world.ts';

export interface Table {
  readonly round: number;
  /** Present in a state only: a seat of a game on paper has no view of its own. */
  readonly setup?: Pick<Setup, 'onPaper'>;
  /** Party that must act, and its action; a view has it on its own turn only. */
  readonly toAct: Turn | undefined;
  /** Present when the game is over. */
  readonly ending: Pick<Ending, 'kind'> | undefined;
  readonly tracks: readonly Readonly<TableTrack>[];
  readonly parties: readonly Readonly<TableParty>[];
  readonly text: readonly ClauseState[];
  /**
   * By sender and addressee (see `letterIndex`): tracks about which the one has written to the other today. Counters are
   * answers, and do not count.
   */
  readonly written: readonly (readonly TrackIndex[])[];
  readonly offers: readonly Readonly<Offer>[];
  readonly claims: readonly Readonly<TableClaim>[];
  readonly declarations: readonly Readonly<Declaration>[];
  readonly questions: readonly Readonly<TableQuestion>[];
  readonly consultations: readonly Consultation[];
  readonly dissents: readonly Dissent[];
  readonly drafts: readonly Readonly<SingleText>[];
  readonly record: readonly Dispatch[];
  readonly world: Readonly<World>;
}

/** The public part of a track. */
export type TableTrack = Omit<TrackState, 'walkAwaysThen' | 'trustThen'>;
/** The public part of a party. */
export type TableParty = Pick<PartyState, 'leavesAt' | 'gone' | 'standing' | 'consultedIn' | 'daysEnded'>;
export type TableClaim = Omit<Claim, 'judgedBy'>;
export type TableQuestion = Omit<Question, 'candour'>;

/** Private data of a party on which its possible moves depend. */
export interface OwnMeans extends Pick<Secrets, 'sheets' | 'redLines' | 'levers'> {
  /** Standing instruction for offers that it is given to carry. */
  readonly mail: MailInstruction;
  /** Round in which it last changed that; 0 when it never has. */
  readonly instructedIn: number;
}
