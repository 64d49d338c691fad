/** What has happened, as lines of the record and by the parts of a day. */
import type { IssueIndex } from '#engine/model/moves.ts';
import type { PartyMark } from './party-mark.ts';
import type { EventModel } from './surroundings-model.ts';

export interface DispatchModel {
  readonly key: number;
  /** Whom it speaks of first; its mark stands before the line. */
  readonly about: PartyMark | undefined;
  readonly words: string;
  /** Reasons given, in the delegation's voice. */
  readonly reasons: readonly string[];
  readonly weight: 'plain' | 'strong';
  /** How each has voted, where a vote was held. */
  readonly vote?: VoteModel | undefined;
}
/** A vote that was held: who signed, and over what the others did not. */
export interface VoteModel {
  readonly title: string;
  readonly signed: boolean;
  readonly ballots: readonly { readonly party: PartyMark; readonly yes: boolean; readonly over: readonly string[] }[];
}

/** The parts of a round: what happened before anybody spoke, the talks, and the votes. */
export type DayPart = 'dawn' | 'talks' | 'dusk';

/** What happened in one part of a round. */
export interface NewsSection {
  readonly key: string;
  readonly part: DayPart;
  /** "Dusk, Wednesday, 20 August" of an earlier round, "This morning", "Today". */
  readonly heading: string;
  /** What happened around the table, at a dawn. */
  readonly events: readonly EventModel[];
  /** At most a few in full; `folded` holds the rest, in their order. */
  readonly dispatches: readonly DispatchModel[];
  readonly folded: readonly DispatchModel[];
}
/** What was said in answer to something that the person did: an offer, a question, a claim, a word to its own side. */
export interface AnswerModel {
  /** Its line in the record. */
  readonly key: number;
  readonly from: PartyMark;
  readonly via: PartyMark | undefined;
  /** An offer, and all of it. */
  readonly accepted: boolean;
  /** "Washington accepts", "Moscow replies" */
  readonly heading: string;
  /** What it answers: "Your offer on the meeting", "You asked: How much does “Place” matter to you?" */
  readonly about: string;
  /** The answer in a sentence. */
  readonly words: string;
  /** Of an offer; of anything else none. */
  readonly clauses: readonly {
    readonly issue: IssueIndex;
    readonly number: number;
    readonly title: string;
    readonly label: string;
    /** The refusal names it. */
    readonly named: boolean;
    /** Who had initialled other wording that it has replaced. */
    readonly insteadOf?: string | undefined;
  }[];
  /** Why, in its voice. */
  readonly reasons: readonly string[];
}

/** What waits for the person, and what it can still do, in sentences. */
export interface TodayModel {
  readonly waits: readonly string[];
  readonly can: readonly string[];
}
export interface RoundRecord {
  readonly round: number;
  readonly heading: string;
  /** What counts most of the round, at most four. */
  readonly dispatches: readonly DispatchModel[];
  /** The rest of it. */
  readonly folded: readonly DispatchModel[];
}
