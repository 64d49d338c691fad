import type { IssueIndex, OptionIndex, PartyIndex } from '#engine/model/moves.ts';
import type { PartyMark } from '../../party-mark.ts';
import type { BallotCast, VoteModel } from '../record/news-model.ts';
import type { CalendarLeaf } from './calendar-model.ts';
import type { HallModel } from './hall-model.ts';

/** A scene of the talks, played over the table: a day begins or a date passes, a vote was held, a delegation left. */
export type Moment = MorningMoment | DateMoment | DuskMoment | VoteMoment | LeavingMoment;

interface Happened {
  /** Index of its line in the record. */
  readonly key: number;
  /** Description in a sentence or two, for readers who cannot see it; empty if the table itself says it. */
  readonly said: string;
  /** Lines of the record that this tells. */
  readonly tells: readonly number[];
}

type Leaf = Pick<CalendarLeaf, 'above' | 'short'>;

/** A day begins: what has changed since the person acted, each at its place. */
export interface MorningMoment extends Happened {
  readonly kind: 'morning';
  readonly over: Leaf;
  readonly begins: Leaf;
  /** "Wednesday, 20 August" */
  readonly day: string;
  /** Three at most; what weighs most comes first. */
  readonly changes: readonly ChangeModel[];
  /** Sentences on the days that are left and on what the game sets for the day. */
  readonly words: readonly string[];
}

/** A change. */
export interface ChangeModel {
  /** Unique within its moment. */
  readonly key: string;
  /** Place on the stage; `undefined` if it has none. */
  readonly at: MarkPlace | undefined;
  readonly about: PartyMark | undefined;
  readonly words: string;
  /** Its first effect, of which the news of the day has all; for an attack, what happened. */
  readonly notes: readonly string[];
  /** Cause of a change of position, in the words of the delegation that made it. */
  readonly cause?: string | undefined;
}

/** Place on the stage: a delegation, or on the map the place that a wording names. */
export interface MarkPlace {
  readonly party: PartyIndex;
  readonly wording?: { readonly issue: IssueIndex; readonly option: OptionIndex } | undefined;
}

/** Sign that the stage draws at a place while a moment is played: a number, how one voted, or that it pays for a date. */
export interface SceneMark extends MarkPlace {
  readonly sign: 'yes' | 'no' | 'late' | number;
}

/** The date that the game sets for a part has passed without a signature. */
export interface DateMoment extends Happened {
  readonly kind: 'date';
  /** "The date for the meeting has passed." */
  readonly headline: string;
  /** Sentences on what is agreed and on what is not. */
  readonly status: string;
  readonly over: Leaf;
  /** The days that are left, with what the game sets for them. */
  readonly ahead: readonly (Leaf & Pick<CalendarLeaf, 'announced'>)[];
  readonly costs: readonly CostModel[];
  /** Sentences on what is still possible. */
  readonly possible: readonly string[];
}

/** Cost of a missed date for one delegation. */
export interface CostModel {
  readonly party: PartyMark;
  /** True if it loses by the date. */
  readonly pays: boolean;
  /** The same for all that pay if no points are told. */
  readonly words: string;
}

/** The last day is over without a vote, and nobody has left. */
export interface DuskMoment extends Happened {
  readonly kind: 'dusk';
  readonly over: Leaf;
  readonly words: readonly string[];
}

/** A vote has been held: what was put, who signed, and what that changes. */
export interface VoteMoment extends Happened, Omit<VoteModel, 'ballots'> {
  readonly kind: 'vote';
  /** "Will the meeting be signed?", and the same as it is read aloud before the ballots are opened. */
  readonly question: string;
  readonly opens: string;
  /** The fate of the text, such as "Signed on Saturday, 23 August"; `undefined` if it is not signed, as the ballots say. */
  readonly status: string | undefined;
  /** The delegations sat on the map, and now sit around one table. */
  readonly gathers: boolean;
  /** The room as the talks left it, where they are over. */
  readonly hall: HallModel | undefined;
  /** The text that was put to the vote, as it stood then. */
  readonly clauses: readonly { readonly number: number; readonly title: string; readonly label: string }[];
  /** Immediate consequences, in sentences. */
  readonly changes: readonly string[];
  /** Worth to the person, then what it gave up and what it kept; empty if it has not signed. */
  readonly forYou: readonly string[];
  /** Parts that can be signed now, and by when: empty if nothing waited for this one. */
  readonly next: readonly string[];
  /** The person's own first, then as they were cast. */
  readonly ballots: readonly OpenedBallot[];
  /** Number of ballots known from the start: the person's own. */
  readonly known: number;
}

/** A ballot with its reason. */
export interface OpenedBallot extends BallotCast {
  /** Reason of a no in the delegation's voice; of a yes, the articles on which it has moved. */
  readonly reasons: readonly string[];
  /** The ballot as it is read aloud when it is opened. */
  readonly said: string;
}

/** A delegation has walked out. */
export interface LeavingMoment extends Happened {
  readonly kind: 'left';
  readonly who: PartyMark;
  /** The room without it. */
  readonly hall: HallModel;
  /** Titles of the parts that can no longer be signed. */
  readonly falls: readonly string[];
}
