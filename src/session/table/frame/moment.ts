import type { PartyMark } from '../../party-mark.ts';
import type { VoteModel } from '../record/news-model.ts';
import type { CalendarLeaf } from './calendar.ts';
import type { HallModel } from './hall-model.ts';

/** A high point of the talks, played over the table once it has come: a day is over, a vote was held, somebody left. */
export type Moment = DuskMoment | VoteMoment | LeavingMoment;

interface Happened {
  /** Its line in the record. */
  readonly key: number;
  /** It in a sentence or two, for those who do not see it; empty where the table itself says it. */
  readonly said: string;
  /** Lines of the record that this tells. */
  readonly tells: readonly number[];
}

/** A day is over: one on which nothing was put to the vote and nobody left, or with which a date passed. */
export interface DuskMoment extends Happened {
  readonly kind: 'dusk';
  readonly over: Leaf;
  /** The day that begins; absent after the last. */
  readonly begins: Leaf | undefined;
  /** The dates that have passed, how much is left, and what is set for the day that begins. */
  readonly words: readonly string[];
}

type Leaf = Pick<CalendarLeaf, 'above' | 'short'>;

/** A vote has been held: what was put, who signed, and what that changes. */
export interface VoteMoment extends Happened, VoteModel {
  readonly kind: 'vote';
  /** What has come of the text: "Signed on Saturday, 23 August". */
  readonly status: string;
  /** The delegations sat on the map, and now sit around one table. */
  readonly gathers: boolean;
  /** The room as the talks left it, where they are over. */
  readonly hall: HallModel | undefined;
  /** The text that was put to the vote, as it stood then. */
  readonly clauses: readonly { readonly number: number; readonly title: string; readonly label: string }[];
  /** What follows from it at once, in sentences. */
  readonly changes: readonly string[];
  /** What it is worth to the person, then what it gave up and what it kept; none where it has not signed. */
  readonly forYou: readonly string[];
  /** What can be signed now, and by when: none where nothing waited for it. */
  readonly next: readonly string[];
  /** Why it was not signed, in the voices of those that said no. */
  readonly reasons: readonly string[];
}

/** Somebody has walked out. */
export interface LeavingMoment extends Happened {
  readonly kind: 'left';
  readonly who: PartyMark;
  /** The room without it. */
  readonly hall: HallModel;
  /** Titles of the parts that can no longer be signed. */
  readonly falls: readonly string[];
}
